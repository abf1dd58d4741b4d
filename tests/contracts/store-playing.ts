import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { answerOf, itemOf, promptOf, sessionOf } from '../store/quiz-samples.ts'
import type { OpenEmpty } from './store.ts'

/** What every database owes those who ask questions and those who answer them. */
export function storePlayingContract(name: string, openEmpty: OpenEmpty): void {
  const opened: Store[] = []
  const open: OpenEmpty = async (deps) => {
    const store = await openEmpty(deps)
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })

  describe(`${name} as the store of prompts`, () => {
    it('opens one once: whoever opens it again gets the one of the first time', async () => {
      const { prompts } = await open()
      expect(await prompts.open(promptOf())).toEqual(promptOf())
      const again = promptOf({ item: itemOf({ id: 'other' }), openedAt: 9 })
      expect(await prompts.open(again)).toEqual(promptOf())
      expect(await prompts.find('g', 'p1')).toEqual(promptOf())
      expect(await prompts.find('h', 'p1')).toBeUndefined()
    })

    it('finds that of a series on a date', async () => {
      const { prompts } = await open()
      await prompts.open(promptOf())
      await prompts.open(promptOf({ id: 'p2', date: '2026-03-03' }))
      const { series: _, date: __, closesAt: ___, ...bare } = promptOf({ id: 'p3' })
      await prompts.open({ ...bare, session: 'n1' })
      expect((await prompts.findByDate('g', 's1', '2026-03-03'))?.id).toBe('p2')
      expect(await prompts.findByDate('g', 's2', '2026-03-03')).toBeUndefined()
      expect(await prompts.findByDate('h', 's1', '2026-03-03')).toBeUndefined()
      expect(await prompts.find('g', 'p3')).toEqual({ ...bare, session: 'n1' })
    })

    it('freezes the item with its own fields and nothing that came along', async () => {
      const { prompts } = await open()
      const item = { ...itemOf(), rating: 0.7 }
      expect(await prompts.open(promptOf({ item }))).toEqual(promptOf())
      const wrong = prompts.open(promptOf({ id: 'p2', item: itemOf({ answer: { start: 9, end: 3 } }) }))
      await expect(wrong).rejects.toBeInstanceOf(StoreError)
      await expect(wrong).rejects.toThrow('item.answer ends before it starts')
      expect(await prompts.find('g', 'p2')).toBeUndefined()
    })

    it('knows the message, is revealed once, and knows the count that is shown', async () => {
      const { prompts } = await open()
      await prompts.open(promptOf())
      await prompts.setMessage('g', 'p1', 'm1')
      await prompts.setMessage('g', 'p1', 'm2')
      expect(await prompts.postpone('g', 'p1', 99_000)).toBe(false)
      expect([await prompts.reveal('g', 'p1', 9000), await prompts.reveal('g', 'p1', 9001)]).toEqual([
        true,
        false,
      ])
      expect(await prompts.reveal('g', 'p9', 9000)).toBe(false)
      expect(await prompts.find('g', 'p1')).toEqual(promptOf({ message: 'm2', revealedAt: 9000 }))
      expect(await prompts.shownCount('g', 'p1')).toBeUndefined()
      await prompts.setShownCount('g', 'p1', 3, 7000)
      expect(await prompts.shownCount('g', 'p1')).toEqual({ count: 3, at: 7000 })
    })

    it('knows of a post that it may stand there twice, until another one is said to be it', async () => {
      const { prompts } = await open()
      await prompts.open(promptOf())
      await prompts.setMessage('g', 'p1', 'm2', 7000)
      expect(await prompts.find('g', 'p1')).toEqual(promptOf({ message: 'm2', repeatedAt: 7000 }))
      const [told] = await prompts.history('g', { limit: 1 })
      expect(told?.repeatedAt).toBe(7000)
      await prompts.setMessage('g', 'p1', 'm3')
      expect(await prompts.find('g', 'p1')).toEqual(promptOf({ message: 'm3' }))
      const again = promptOf({ id: 'p2', message: 'm4', repeatedAt: 8000 })
      expect(await prompts.open(again)).toEqual(again)
    })

    it('tells what was asked, newest first, with how many answered and how many were right', async () => {
      const { prompts, answers } = await open()
      await prompts.open(promptOf({ id: 'p1', openedAt: 10 }))
      await prompts.open(promptOf({ id: 'p3', openedAt: 30, series: 's2' }))
      await prompts.open(promptOf({ id: 'p2', openedAt: 20 }))
      await prompts.open(promptOf({ id: 'theirs', openedAt: 40, community: 'h' }))
      await answers.give(answerOf())
      await answers.give(answerOf({ learner: 'grace', verdict: 'wrong', points: 0 }))
      await answers.give(answerOf({ learner: 'alan', verdict: 'close', points: 0.5 }))
      await answers.give(answerOf({ learner: 'ada', community: 'h' }))
      const told = await prompts.history('g', { limit: 9 })
      expect(told.map(({ id, answered, right }) => [id, answered, right])).toEqual([
        ['p3', 0, 0],
        ['p2', 0, 0],
        ['p1', 3, 1],
      ])
      const ids = async (wanted: Parameters<typeof prompts.history>[1]): Promise<readonly string[]> =>
        (await prompts.history('g', wanted)).map(({ id }) => id)
      expect(await ids({ series: 's1', limit: 9 })).toEqual(['p2', 'p1'])
      expect(await ids({ since: 20, limit: 9 })).toEqual(['p3', 'p2'])
      expect(await ids({ limit: 1 })).toEqual(['p3'])
      expect(await ids({ since: 99, limit: 9 })).toEqual([])
      const { series: _, date: __, ...asked } = promptOf({ id: 'now', openedAt: 50, session: 'n1' })
      await prompts.open(asked)
      expect(await ids({ limit: 1 })).toEqual(['now'])
      expect(await ids({ isDaily: true, limit: 1 })).toEqual(['p3'])
    })
  })

  describe(`${name} as the store of answers`, () => {
    it('counts the first answer of each member, and gives that one to who answers again', async () => {
      const { answers } = await open()
      const { choice: _, ...typed } = answerOf({ learner: 'grace', points: 0.5, hinted: true, isLate: true })
      expect(await answers.give(answerOf())).toEqual({ isFirst: true })
      expect(await answers.give(answerOf({ given: '1851', at: 1 }))).toEqual({
        isFirst: false,
        answer: answerOf(),
      })
      expect(await answers.give(typed)).toEqual({ isFirst: true })
      expect(await answers.give(answerOf({ prompt: 'p2' }))).toEqual({ isFirst: true })
      expect(await answers.give(answerOf({ community: 'h' }))).toEqual({ isFirst: true })
      expect(await answers.find('g', 'p1', 'grace')).toEqual(typed)
      expect(await answers.find('g', 'p2', 'grace')).toBeUndefined()
      expect(await answers.countOf('g', 'p1')).toBe(2)
      expect(await answers.countOf('g', 'p9')).toBe(0)
    })

    it('counts one of many that come at once', async () => {
      const { answers } = await open()
      const all = Array.from({ length: 20 }, (_, i) => answers.give(answerOf({ given: `${i}` })))
      const given = await Promise.all(all)
      expect(given.filter(({ isFirst }) => isFirst)).toHaveLength(1)
      const first = await answers.find('g', 'p1', 'ada')
      for (const each of given) if (!each.isFirst) expect(each.answer).toEqual(first)
    })

    it('lists them oldest first, of a prompt, a member, a community and an item', async () => {
      const { answers } = await open()
      await answers.give(answerOf({ learner: 'grace', at: 30 }))
      await answers.give(answerOf({ learner: 'ada', at: 20 }))
      await answers.give(answerOf({ learner: 'ada', at: 10, prompt: 'p2', item: 'i2' }))
      await answers.give(answerOf({ learner: 'ada', at: 5, community: 'h' }))
      const told = (all: readonly { readonly at: number }[]): readonly number[] => all.map(({ at }) => at)
      expect(told(await answers.ofPrompt('g', 'p1'))).toEqual([20, 30])
      expect(told(await answers.ofLearner('g', 'ada', 0))).toEqual([10, 20])
      expect(told(await answers.ofLearner('g', 'ada', 11))).toEqual([20])
      expect(told(await answers.ofCommunity('g', 20))).toEqual([20, 30])
      expect(told(await answers.ofItem('g', 'i2'))).toEqual([10])
    })

    it('judges those anew who gave an answer that is right after all', async () => {
      const { answers } = await open()
      const wrong = { given: 'in the forties', verdict: 'wrong', points: 0 } as const
      await answers.give(answerOf({ learner: 'ada', ...wrong }))
      await answers.give(answerOf({ learner: 'grace', ...wrong, hinted: true }))
      await answers.give(answerOf({ learner: 'alan', ...wrong, given: 'In the forties' }))
      await answers.give(answerOf({ learner: 'eve', ...wrong, item: 'i2' }))
      const judge = ({ given, hinted }: { readonly given: string; readonly hinted: boolean }) =>
        given === wrong.given ? ({ verdict: 'right', points: hinted ? 0.5 : 1 } as const) : undefined
      expect(await answers.revise('g', 'i1', judge)).toBe(2)
      expect(await answers.revise('g', 'i1', judge)).toBe(0)
      expect(await answers.revise('g', 'i1', () => undefined)).toBe(0)
      const points = (await answers.ofPrompt('g', 'p1')).map(({ learner, points }) => [learner, points])
      expect(Object.fromEntries(points)).toEqual({ ada: 1, grace: 0.5, alan: 0, eve: 0 })
      expect((await answers.find('g', 'p1', 'ada'))?.verdict).toBe('right')
    })

    it('knows who saw a hint and who skipped, and forgets it when it is old', async () => {
      const { answers } = await open()
      await answers.noteHint('g', 'p1', 'ada', 10)
      await answers.noteHint('g', 'p1', 'ada', 99)
      await answers.noteSkip('g', 'p1', 'grace', 20)
      expect([await answers.hinted('g', 'p1', 'ada'), await answers.skipped('g', 'p1', 'ada')]).toEqual([
        true,
        false,
      ])
      expect([await answers.hinted('h', 'p1', 'ada'), await answers.skipped('g', 'p1', 'grace')]).toEqual([
        false,
        true,
      ])
      await answers.give(answerOf({ at: 1 }))
      expect(await answers.prune(20)).toBe(1)
      expect([await answers.hinted('g', 'p1', 'ada'), await answers.skipped('g', 'p1', 'grace')]).toEqual([
        false,
        true,
      ])
      expect(await answers.countOf('g', 'p1')).toBe(1)
    })
  })

  describe(`${name} as the store of sessions`, () => {
    it('gives back what was made, and changes it only for who read it last', async () => {
      const { sessions } = await open()
      await sessions.create(sessionOf())
      await expect(sessions.create(sessionOf())).rejects.toThrow(/is there already/)
      expect(await sessions.find('g', 'n1')).toEqual(sessionOf())
      expect(await sessions.find('h', 'n1')).toBeUndefined()
      expect(await sessions.advance(sessionOf(), { index: 1, attempts: [2, 0] })).toBe(true)
      expect(await sessions.advance(sessionOf(), { index: 1 })).toBe(false)
      const second = sessionOf({ index: 1, attempts: [2, 0], version: 1 })
      expect(await sessions.find('g', 'n1')).toEqual(second)
      expect(await sessions.advance(second, { endedAt: 3000 })).toBe(true)
      expect(await sessions.find('g', 'n1')).toEqual({ ...second, endedAt: 3000, version: 2 })
    })

    it('lists those of a member, and those of a style that run in any channel, newest first', async () => {
      const { sessions } = await open()
      await sessions.create(sessionOf({ id: 'old', startedAt: 1 }))
      await sessions.create(sessionOf({ id: 'new', startedAt: 3, channel: 'd' }))
      await sessions.create(sessionOf({ id: 'done', startedAt: 2, endedAt: 5 }))
      const exam = { learner: 'grace', style: 'exam' } as const
      await sessions.create(sessionOf({ id: 'first', startedAt: 4, ...exam }))
      await sessions.create(sessionOf({ id: 'over', startedAt: 5, endedAt: 6, ...exam }))
      await sessions.create(sessionOf({ id: 'away', startedAt: 6, channel: 'd', ...exam }))
      await sessions.create(sessionOf({ id: 'theirs', startedAt: 7, community: 'h', ...exam }))
      expect((await sessions.of('g', 'ada')).map(({ id }) => id)).toEqual(['new', 'done', 'old'])
      expect((await sessions.running('g', 'exam')).map(({ id }) => id)).toEqual(['away', 'first'])
      expect((await sessions.running('g', 'practice')).map(({ id }) => id)).toEqual(['new', 'old'])
      expect(await sessions.of('h', 'ada')).toEqual([])
    })

    it('forgets the old ones', async () => {
      const { sessions } = await open()
      await sessions.create(sessionOf({ id: 'old', startedAt: 9 }))
      await sessions.create(sessionOf({ id: 'young', startedAt: 10 }))
      expect(await sessions.prune(10)).toBe(1)
      expect((await sessions.of('g', 'ada')).map(({ id }) => id)).toEqual(['young'])
    })
  })
}
