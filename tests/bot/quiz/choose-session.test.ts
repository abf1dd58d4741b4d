import { describe, expect, it } from 'vitest'
import { chooseSession, type SessionWish } from '../../../src/bot/quiz/choose-session.ts'
import type { Item } from '../../../src/quiz/item.ts'
import { memoryStore } from '../../support/bot.ts'
import { madeDocument, madeLibrary } from '../../support/library.ts'
import { madeBank } from '../../support/made-bank.ts'
import { items, lamps, madeItem } from '../../support/quiz.ts'
import { nine } from '../../support/quiz-table.ts'

const keepers = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gil', 'Hal', 'Ida', 'Jo', 'Kit', 'Lou', 'Max', 'Ned']
const things = [
  'oil',
  'rope',
  'glass',
  'brass',
  'tar',
  'coal',
  'wick',
  'paint',
  'slate',
  'flint',
  'wool',
  'salt',
]

/** A long list of who brought what, each line with a question of its own. */
function lists(
  file: string,
  lines: number,
): { readonly document: typeof lamps; readonly made: readonly Item[] } {
  const sentences = Array.from({ length: lines }, (_, index) => {
    const [who = '', what = ''] = [keepers[index % keepers.length], things[index % things.length]]
    return `${who}${index} ${file.slice(0, 3)} brought ${index} bales of ${what} from quay ${index * 7} on a day of its own.`
  })
  const document = madeDocument({ file, lines: sentences })
  const made = sentences.map((sentence) =>
    madeItem({ kind: 'cloze', sentence, says: sentence.split(' ')[0] ?? '' }, document),
  )
  return { document, made }
}

function chooser(made: readonly Item[], documents = [lamps]) {
  const store = memoryStore()
  const deps = { library: madeLibrary(documents), store, bank: madeBank(made), now: () => nine }
  let turns = 0
  const turn = async (): Promise<void> => {
    turns++
  }
  const choose = (wish: Partial<SessionWish> = {}, learner = 'x:ada') =>
    chooseSession(
      { id: 's', questions: 5, isMarked: false, ...wish },
      { community: 'g', channel: 'x:c', learner },
      deps,
      turn,
    )
  return { store, choose, turns: () => turns }
}

describe('the questions of a session', () => {
  it('are the same for the same id, and others for another', async () => {
    const { document, made } = lists('many.md', 60)
    const { choose } = chooser(made, [document])
    const ids = async (id: string) => (await choose({ id })).map((item) => item.id)
    expect(await ids('one')).toEqual(await ids('one'))
    expect(await ids('one')).not.toEqual(await ids('two'))
  })

  it('are of all documents of a large library, and never one twice', async () => {
    const [a, b] = [lists('aaa.md', 900), lists('bbb.md', 30)]
    const { choose } = chooser([...a.made, ...b.made], [a.document, b.document])
    const chosen = await choose({ questions: 20 })
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(20)
    expect(new Set(chosen.map(({ document }) => document)).size).toBe(2)
  })

  it('are of one document where that is wished', async () => {
    const [a, b] = [lists('aaa.md', 20), lists('bbb.md', 20)]
    const { choose } = chooser([...a.made, ...b.made], [a.document, b.document])
    const chosen = await choose({ questions: 10, within: b.document.id })
    expect(chosen.map(({ document }) => document)).toEqual(Array.from({ length: 10 }, () => b.document.id))
  })

  it('go no further than the group has read', async () => {
    const { document, made } = lists('read.md', 20)
    const { choose, store } = chooser(made, [document])
    await store.groups.change('g', { readingLine: { [document.id]: 3 } })
    expect((await choose({ questions: 10 })).length).toBe(3)
  })

  it('are first those that the member has not answered lately', async () => {
    const { document, made } = lists('met.md', 6)
    const { choose, store } = chooser(made, [document])
    const met = made.slice(0, 3)
    for (const item of met) {
      await store.items.keep('g', item)
      await store.answers.give({
        ...{ community: 'g', prompt: `p${item.id}`, learner: 'x:ada', item: item.id, given: 'x', points: 0 },
        ...{ verdict: 'wrong', at: nine - 1, date: '2026-01-05', isLate: false, hinted: false, via: 'now' },
      })
    }
    const metIds = new Set(met.map(({ id }) => id))
    const isMet = (chosen: readonly Item[]) => chosen.map(({ id }) => metIds.has(id))
    expect(isMet(await choose({ questions: 3 }))).toEqual([false, false, false])
    expect(isMet(await choose({ questions: 6 })).slice(3)).toEqual([true, true, true])
  })

  it('can be marked where they must be', async () => {
    const { choose } = chooser(Object.values(items))
    const kinds = (await choose({ questions: 20, isMarked: true })).map(({ kind }) => kind)
    expect(kinds).not.toContain('finish')
    expect(kinds).not.toContain('find')
    expect(kinds.length).toBeGreaterThan(2)
  })

  it('are never of a kind that a group must choose first', async () => {
    const { choose } = chooser([items.truth, items.order, items.typed])
    expect((await choose({ questions: 3 })).map(({ kind }) => kind)).toEqual(['cloze'])
  })

  it('leave others their turn before each is chosen', async () => {
    const { choose, turns } = chooser(Object.values(items))
    await choose({ questions: 3 })
    expect(turns()).toBeGreaterThanOrEqual(3)
  })
})
