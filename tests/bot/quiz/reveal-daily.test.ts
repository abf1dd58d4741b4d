import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/view/plain-text.ts'
import {
  answeredPlay as answered,
  dailyPlay as daily,
  dailyId as id,
  lastSaid as last,
  postsOf as posts,
} from '../../support/daily.ts'
import { madeLibrary } from '../../support/library.ts'
import { items, lamps } from '../../support/quiz.ts'
import { buttonsOf, evening, madePlay, morning } from '../../support/quiz-play.ts'

describe('the reveal', () => {
  it('shows the answer in the post, and says under it that it is out', async () => {
    const play = await answered({ thread: true })
    play.clock.now = evening
    expect(await play.run('reveal', id)).toBe('revealed')
    const [edit, reply] = play.said.slice(-2)
    expect(edit).toMatchObject({ kind: 'edit', message: 'x:m1' })
    expect(edit && plainText(edit.view)).toContain('1 of 2 had it right.')
    expect(edit && Object.keys(buttonsOf(edit.view))).toEqual([
      'Add to my reviews',
      'Bad question',
      'Show passage',
    ])
    expect(reply?.options).toMatchObject({
      ...{ key: `reveal-${id}`, isRetry: false, under: 'x:m1', thread: 'Question of Mon 5 Jan' },
    })
    expect(last(play)).toBe('The answer is out: B. 1843\n\n1 of 2 had it right.')
  })

  it('names nobody who does not want to be named, and counts no late answer', async () => {
    const play = await answered()
    await play.press(`q-pick:v1:${id}:0`, 'x:cy')
    await play.store.learners.change('g', 'x:ada', { isNamed: false })
    play.clock.now = evening
    await play.press(`q-pick:v1:${id}:0`, 'x:late')
    await play.run('reveal', id)
    const view = JSON.stringify(play.said.at(-2)?.view)
    expect(view).toContain('x:cy')
    expect(view).not.toMatch(/x:ada|x:late/)
    expect(last(play)).toContain('2 of 3 had it right.')
  })

  it('happens once: what somebody let out before is not said again, a crashed try is made good', async () => {
    const play = await answered()
    await play.store.prompts.reveal('g', id, evening)
    const before = play.said.length
    expect(await play.run('reveal', id)).toBe('revealed')
    expect(play.said).toHaveLength(before)
    expect(await play.run('reveal', id, { tries: 2 })).toBe('revealed')
    expect(posts(play).at(-1)?.options).toMatchObject({ key: `reveal-${id}`, isRetry: true })
    await play.run('reveal', id, { tries: 3 })
    expect(posts(play)).toHaveLength(2)
  })

  it('is tried again where the platform fails, and ends where the message is gone', async () => {
    const play = await answered()
    play.refusals.push('failed')
    expect(await play.run('reveal', id)).toBe('again')
    play.refusals.push('gone')
    expect(await play.run('reveal', id, { tries: 2, settled: 1 })).toBe('gone')
    expect(play.warned).toHaveLength(1)
  })

  it('has nothing to show where the question was never posted', async () => {
    const play = await daily()
    play.refusals.push('gone')
    await play.run('post', 's1')
    expect(await play.run('reveal', id)).toBe('unposted')
    expect(await play.run('reveal', 'nowhere')).toBe('unposted')
  })

  it('says in a line that the question may stand there twice, and in the reply nothing of it', async () => {
    const play = await answered()
    await play.store.prompts.setMessage('g', id, 'x:m1', morning)
    await play.run('reveal', id)
    const [edit] = play.said.slice(-2)
    const said = edit === undefined ? '' : plainText(edit.view)
    expect(said.split('\n').at(-1)).toBe(
      'The question may stand here twice; answers under both counted once.',
    )
    expect(last(play)).not.toContain('twice')
  })

  it('says so where the readings no longer hold the question, and asks it no more', async () => {
    const other = madeLibrary([{ ...lamps, version: 'v2', text: lamps.text.replace('1843', '1844') }])
    const later = madePlay([], other)
    await later.store.prompts.open({
      ...{ community: 'g', id, series: 's1', date: '2026-01-05', item: items.choice, channel: 'x:c' },
      ...{ language: 'en', openedAt: morning, closesAt: evening, optionOrder: [0, 1, 2, 3], message: 'x:m1' },
    })
    await later.store.prompts.setMessage('g', id, 'x:m1')
    expect(await later.run('reveal', id)).toBe('changed')
    expect(last(later)).toContain('The readings have changed')
    expect(last(later)).not.toContain('twice')
    await later.store.prompts.setMessage('g', id, 'x:m1', morning)
    expect(await later.run('reveal', id, { tries: 2 })).toBe('changed')
    expect(last(later)).toContain('The question may stand here twice')
    expect([...(await later.store.items.retired('g'))]).toEqual([items.choice.id])
  })
})
