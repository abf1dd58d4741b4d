import { describe, expect, it } from 'vitest'
import { createDailyWork } from '../../../src/bot/quiz/daily-work.ts'
import { dailyPromptId } from '../../../src/bot/quiz/prompts.ts'
import type { Jobs } from '../../../src/schedule/jobs.ts'
import { createOpenTurns } from '../../../src/schedule/open-turns.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { items } from '../../support/quiz.ts'
import { evening, madePlay, morning, type Play, series } from '../../support/quiz-play.ts'

const kinds = ['post', 'count', 'reveal'] as const
const day = 86_400_000

/** Opens the turns that have come and carries out all that is due, as a runner does, run by run. */
async function carryOutDue(play: Play): Promise<readonly string[]> {
  const jobs: Jobs = play.store.jobs
  const { now } = play.clock
  const work = createDailyWork(play.deps)
  const report = ({ sentence }: { readonly sentence: string }): void => {
    throw new Error(sentence)
  }
  await createOpenTurns({ jobs, kinds, report })(now)
  const runs = await jobs.claim({ now, leaseUntil: now + 90_000, kinds, limit: 10, holder: 'test' })
  const done: string[] = []
  for (const run of runs) {
    const does = kinds.find((kind) => kind === run.kind)
    if (does === undefined) throw new Error(`There is no work of the kind ${run.kind}`)
    const ending = await work[does](run, new AbortController().signal)
    if (ending.kind === 'done') await jobs.finish(run, ending.outcome, now)
    done.push(`${run.kind} ${ending.kind === 'done' ? ending.outcome : ending.kind}`)
  }
  return done
}

describe('the life of a daily question', () => {
  it('goes from its post over its count to its reveal, by the runs that each step leaves behind', async () => {
    const play = madePlay([items.choice, items.typed])
    await play.store.series.create({ ...series, nextAt: morning, nextDate: '2026-01-05' })
    expect(await carryOutDue(play)).toEqual(['post posted'])
    expect(await carryOutDue(play)).toEqual([])
    const id = dailyPromptId('s1', '2026-01-05')
    const { item } = (await play.store.prompts.find('g', id)) ?? {}
    if (item === undefined) throw new Error('Nothing was asked')
    await (item.kind === 'choice' ? play.press(`q-pick:v1:${id}:0`) : play.type(id, item.key))

    play.clock.now = morning + 30_000
    expect(await carryOutDue(play)).toEqual(['count counted'])
    play.clock.now = evening
    expect(await carryOutDue(play)).toEqual(['reveal revealed'])
    expect(play.said.map(({ kind, options }) => options?.key ?? kind)).toEqual([
      `daily-${id}`,
      'edit',
      'edit',
      `reveal-${id}`,
    ])
    expect(await carryOutDue(play)).toEqual([])
    const name = { community: 'g', kind: 'post', subject: 's1', key: '2026-01-05' }
    expect(await play.store.jobs.outcomeOf(name)).toBe('posted')
  })

  it('asks another question on the next day, and none that it has asked before', async () => {
    const play = madePlay([items.choice, items.typed, items.finish])
    await play.store.series.create({ ...series, nextAt: morning, nextDate: '2026-01-05' })
    const asked: string[] = []
    for (let days = 0; days < 3; days++) {
      play.clock.now = morning + days * day
      expect(await carryOutDue(play)).toContain('post posted')
      asked.push(plainText(play.said.filter(({ kind }) => kind === 'post').at(-1)?.view ?? { blocks: [] }))
    }
    expect(new Set(asked.map((words) => words.split('\n\n')[2])).size).toBe(3)
  })
})
