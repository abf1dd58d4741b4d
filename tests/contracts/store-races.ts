import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import {
  answerOf,
  cardOf,
  claimOf,
  itemOf,
  logOf,
  promptOf,
  reviewOf,
  runOf,
  seriesOf,
  sessionOf,
} from '../store/quiz-samples.ts'

/** Gives two programs on one empty database, each with a store of its own. */
export type WithTwo = (use: (one: Store, two: Store) => Promise<void>) => Promise<void>

/** What holds where two programs do the same at once. */
export function storeRacesContract(name: string, withTwo: WithTwo): void {
  const many = Array.from({ length: 30 }, (_, i) => i)
  /** Does something many times at once, each time from the one or the other. */
  const both = <T>(one: Store, two: Store, act: (store: Store, i: number) => Promise<T>): Promise<T[]> =>
    Promise.all(many.map((i) => act(i % 2 ? one : two, i)))
  const count = (won: readonly boolean[]): number => won.filter((isMine) => isMine).length

  describe(`two programs that play on one ${name}`, () => {
    it('count one answer of a member, and both tell which', async () => {
      await withTwo(async (one, two) => {
        const given = await both(one, two, (store, i) => store.answers.give(answerOf({ given: `${i}` })))
        expect(count(given.map(({ isFirst }) => isFirst))).toBe(1)
        const first = await one.answers.find('g', 'p1', 'ada')
        for (const each of given) if (!each.isFirst) expect(each.answer).toEqual(first)
        expect(await two.answers.countOf('g', 'p1')).toBe(1)
      })
    })

    it('see every flag and vote between them, and retire the item once', async () => {
      await withTwo(async (one, two) => {
        const flags = await both(one, two, (store, i) => store.items.flag('g', 'i1', `m${i}`, 1))
        expect(Math.max(...flags)).toBe(many.length)
        const votes = await both(one, two, (store, i) => store.votes.vote('g', 'i1', 'x', `m${i % 7}`, 1))
        expect(Math.max(...votes)).toBe(7)
        const retired = await both(one, two, (store) => store.items.retire('g', 'i1', 'flags', 2))
        expect(count(retired)).toBe(1)
      })
    })

    it('open a prompt once and reveal it once', async () => {
      await withTwo(async (one, two) => {
        const opened = await both(one, two, (store, i) =>
          store.prompts.open(promptOf({ item: itemOf({ id: `i${i}` }) })),
        )
        expect(new Set(opened.map(({ item }) => item.id)).size).toBe(1)
        expect(count(await both(one, two, (store, i) => store.prompts.reveal('g', 'p1', i)))).toBe(1)
      })
    })

    it('decide a card, move a session on and grade a review once', async () => {
      await withTwo(async (one, two) => {
        await one.cards.propose(cardOf())
        await one.sessions.create(sessionOf())
        await one.reviews.add(reviewOf())
        const decided = await both(one, two, (store, i) =>
          store.cards.decide('g', 'k1', 'proposed', i % 3 ? 'approved' : 'dropped', `h${i}`),
        )
        const advanced = await both(one, two, (store) => store.sessions.advance(sessionOf(), { index: 1 }))
        const graded = await both(one, two, (store, i) =>
          store.reviews.grade(reviewOf(), { ...reviewOf().card, reps: 2 + i }, logOf()),
        )
        expect([count(decided), count(advanced), count(graded)]).toEqual([1, 1, 1])
        expect(await two.reviews.logs('g', 'ada', 0)).toHaveLength(1)
      })
    })

    it('lose no change of settings', async () => {
      await withTwo(async (one, two) => {
        await one.series.create(seriesOf())
        await Promise.all([
          one.series.change('g', 's1', { thread: false }),
          two.series.change('g', 's1', { reveal: '07:00' }),
          one.learners.change('g', 'ada', { reviews: 'on' }),
          two.learners.change('g', 'ada', { cap: 3 }),
          one.groups.change('g', { goal: 8 }),
          two.groups.change('g', { board: true }),
        ])
        expect(await one.series.find('g', 's1')).toEqual(seriesOf({ thread: false, reveal: '07:00' }))
        expect(await two.learners.settingsOf('g', 'ada')).toMatchObject({ reviews: 'on', cap: 3 })
        expect(await one.groups.settingsOf('g')).toMatchObject({ goal: 8, board: true })
      })
    })

    it('forget two members at once who answered the same prompts', async () => {
      await withTwo(async (one, two) => {
        for (const i of many) {
          await one.prompts.open(promptOf({ id: `p${i}` }))
          for (const learner of ['ada', 'grace'])
            await one.answers.give(answerOf({ prompt: `p${i}`, learner }))
        }
        const gone = await Promise.all([one.forgetLearner('g', 'ada'), two.forgetLearner('g', 'grace')])
        expect(gone).toEqual([many.length, many.length])
        expect(await one.answers.countOf('g', 'p7')).toBe(2)
      })
    })
  })

  describe(`two runners on one ${name}`, () => {
    it('open a run once and move its series on once', async () => {
      await withTwo(async (one, two) => {
        await one.series.create(seriesOf())
        const [due] = await one.jobs.dueSeries(5000, ['post'], 1)
        if (due === undefined) throw new Error('The series is not due')
        const opened = await both(one, two, (store) => store.jobs.open([runOf()]))
        expect(opened.reduce((sum, each) => sum + each, 0)).toBe(1)
        const next = { at: 6000, date: '2026-03-06' }
        expect(count(await both(one, two, (store) => store.jobs.advance(due, next)))).toBe(1)
      })
    })

    it('never have the same run at once, and leave none behind', { timeout: 30_000 }, async () => {
      await withTwo(async (one, two) => {
        const runs = 400
        await one.jobs.open(Array.from({ length: runs }, (_, i) => runOf({ key: `${i}`, due: i % 10 })))
        // All connections are made before, so that the claims truly meet.
        await both(one, two, (store) => store.jobs.nextDue(0, ['post']))
        const taken: string[] = []
        for (let round = 0; round < 5; round++) {
          const claims = await both(one, two, (store, i) =>
            store.jobs.claim(claimOf(5000, { limit: 7, holder: `h${i}` })),
          )
          expect(Math.max(...claims.map((each) => each.length))).toBeLessThanOrEqual(7)
          taken.push(...claims.flat().map(({ key }) => key))
        }
        expect(new Set(taken).size).toBe(taken.length)
        const rest = await two.jobs.claim(claimOf(5000, { limit: runs }))
        expect(taken.length + rest.length).toBe(runs)
      })
    })

    it('take over a run whose lease is over once, and finish it once', async () => {
      await withTwo(async (one, two) => {
        await one.jobs.open([runOf()])
        await one.jobs.claim(claimOf(5000))
        const taken = (await both(one, two, (store) => store.jobs.claim(claimOf(5100)))).flat()
        expect(taken.map(({ tries }) => tries)).toEqual([2])
        const [run] = taken
        if (run === undefined) return
        expect(count(await both(one, two, (store) => store.jobs.finish(run, 'posted', 5150)))).toBe(1)
      })
    })
  })
}
