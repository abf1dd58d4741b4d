import { afterEach, describe, expect, it } from 'vitest'
import { defaultGroupSettings } from '../../src/store/groups.ts'
import { defaultLearnerSettings } from '../../src/store/learners.ts'
import type { Store } from '../../src/store/store.ts'
import { quoteOf } from '../store/cite-samples.ts'
import {
  answerOf,
  cardOf,
  itemOf,
  logOf,
  promptOf,
  reviewOf,
  runOf,
  sessionOf,
} from '../store/quiz-samples.ts'
import { noRows } from '../store/samples.ts'
import type { OpenEmpty } from './store.ts'

/** What every database owes those who learn: what groups know of items, reviews, settings, and being forgotten. */
export function storeLearningContract(name: string, openEmpty: OpenEmpty): void {
  const opened: Store[] = []
  const open: OpenEmpty = async (deps) => {
    const store = await openEmpty(deps)
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })

  describe(`${name} as the store of items`, () => {
    it('freezes an item as it was first', async () => {
      const { items } = await open()
      await items.keep('g', itemOf())
      await items.keep('g', itemOf({ key: '1851' }))
      await items.keep('g', itemOf({ id: 'i2', kind: 'why', options: [] }))
      expect(await items.find('g', 'i1')).toEqual({ item: itemOf(), flags: 0 })
      expect(await items.find('h', 'i1')).toBeUndefined()
      const found = await items.findAll('g', ['i2', 'i9', 'i1'])
      expect(found.map(({ id }) => id)).toEqual(['i2', 'i1'])
      expect(await items.findAll('g', [])).toEqual([])
    })

    it('counts the members who flag it, each of them once', async () => {
      const { items } = await open()
      await items.keep('g', itemOf())
      expect(await items.flag('g', 'i1', 'ada', 1)).toBe(1)
      expect(await items.flag('g', 'i1', 'ada', 2)).toBe(1)
      expect(await items.flag('h', 'i1', 'eve', 2)).toBe(1)
      expect(await items.flag('g', 'i1', 'grace', 3)).toBe(2)
      expect((await items.find('g', 'i1'))?.flags).toBe(2)
    })

    it('lists those that are flagged and asked still, the one flagged first before the others', async () => {
      const { items } = await open()
      await items.flag('g', 'i3', 'ada', 7)
      await items.flag('g', 'i1', 'ada', 9)
      await items.flag('g', 'i2', 'ada', 5)
      await items.flag('g', 'i1', 'grace', 6)
      await items.flag('g', 'out', 'ada', 1)
      await items.retire('g', 'out', 'host', 2)
      await items.retire('h', 'i2', 'host', 2)
      await items.flag('h', 'i9', 'ada', 3)
      expect(await items.flagged('g')).toEqual([
        { item: 'i2', flags: 1, since: 5 },
        { item: 'i1', flags: 2, since: 6 },
        { item: 'i3', flags: 1, since: 7 },
      ])
      expect(await items.flagged('nobody')).toEqual([])
    })

    it('forgets the flags of one that is asked still, and of no other', async () => {
      const { items } = await open()
      for (const item of ['i1', 'i2', 'out']) await items.flag('g', item, 'ada', 1)
      await items.flag('h', 'i1', 'ada', 1)
      await items.keep('g', itemOf({ id: 'out' }))
      await items.retire('g', 'out', 'flags', 2)
      expect([await items.unflag('g', 'i1'), await items.unflag('g', 'i1')]).toEqual([true, false])
      expect(await items.unflag('g', 'out')).toBe(false)
      expect((await items.find('g', 'out'))?.flags).toBe(1)
      expect((await items.flagged('g')).map(({ item }) => item)).toEqual(['i2'])
      expect((await items.flagged('h')).map(({ item }) => item)).toEqual(['i1'])
      // Who called it bad may find it bad again.
      expect(await items.flag('g', 'i1', 'ada', 3)).toBe(1)
    })

    it('retires one once, and brings it back without its flags', async () => {
      const { items } = await open()
      await items.keep('g', itemOf())
      await items.flag('g', 'i1', 'ada', 1)
      expect(await items.retire('g', 'i1', 'flags', 5)).toBe(true)
      expect(await items.retire('g', 'i1', 'host', 6)).toBe(false)
      await items.retire('g', 'unknown', 'readings', 7)
      expect(await items.find('g', 'i1')).toEqual({
        item: itemOf(),
        flags: 1,
        retired: { by: 'flags', at: 5 },
      })
      expect(await items.retired('g')).toEqual(new Set(['i1', 'unknown']))
      expect(await items.retired('h')).toEqual(new Set())
      expect([await items.restore('g', 'i1'), await items.restore('g', 'i1')]).toEqual([true, false])
      expect(await items.find('g', 'i1')).toEqual({ item: itemOf(), flags: 0 })
    })
  })

  describe(`${name} as the store of votes`, () => {
    it('proposes what members hold for right, most votes first, until a host decides', async () => {
      const { votes } = await open()
      expect(await votes.vote('g', 'i1', 'the forties', 'ada', 10)).toBe(1)
      expect(await votes.vote('g', 'i1', 'the forties', 'ada', 11)).toBe(1)
      expect(await votes.vote('g', 'i1', 'the fifties', 'eve', 9)).toBe(1)
      expect(await votes.vote('g', 'i1', 'The  forties', 'grace', 12)).toBe(2)
      await votes.vote('h', 'i1', 'theirs', 'ada', 1)
      const first = { item: 'i1', given: 'the forties', votes: 2, since: 10 }
      const later = { item: 'i1', given: 'the fifties', votes: 1, since: 9 }
      expect(await votes.proposals('g')).toEqual([first, later])
      await votes.accept('g', 'i1', 'the forties', 'host', 20)
      expect(await votes.proposals('g')).toEqual([later])
      await votes.dismiss('g', 'i1', 'the fifties', 'host', 21)
      await votes.vote('g', 'i1', 'THE FIFTIES', 'alan', 22)
      expect(await votes.proposals('g')).toEqual([])
    })

    it('knows what was accepted, in that order, and a host may think again', async () => {
      const { votes } = await open()
      await votes.accept('g', 'i1', 'b', 'host', 1)
      await votes.accept('g', 'i1', 'a', 'host', 2)
      await votes.dismiss('g', 'i1', 'c', 'host', 3)
      expect(await votes.accepted('g', 'i1')).toEqual(['b', 'a'])
      await votes.dismiss('g', 'i1', 'b', 'host', 4)
      await votes.accept('g', 'i1', 'c', 'host', 5)
      expect(await votes.accepted('g', 'i1')).toEqual(['a', 'c'])
      expect(await votes.accepted('h', 'i1')).toEqual([])
    })

    it('takes answers that are longer than an index holds', async () => {
      const { votes } = await open()
      const long = Array.from({ length: 4000 }, (_, i) =>
        String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
      )
      expect(await votes.vote('g', 'i1', long.join(''), 'ada', 1)).toBe(1)
      expect((await votes.proposals('g'))[0]?.given).toBe(long.join(''))
    })
  })

  describe(`${name} as the store of cards`, () => {
    it('queues what members propose, the oldest first', async () => {
      const { cards } = await open()
      const { source: _, ...bare } = cardOf({ id: 'k0', at: 2000 })
      await cards.propose(bare)
      await cards.propose(cardOf())
      await cards.propose(cardOf({ id: 'k2', state: 'approved', decidedBy: 'host' }))
      expect(await cards.list('g', 'proposed')).toEqual([cardOf(), bare])
      expect(await cards.list('h', 'proposed')).toEqual([])
      await expect(cards.propose(cardOf())).rejects.toThrow(
        /^The card k1 of the community g is there already/,
      )
    })

    it('is decided by the first host, and again by one who saw that', async () => {
      const { cards } = await open()
      await cards.propose(cardOf())
      expect(await cards.decide('g', 'k1', 'proposed', 'approved', 'one')).toBe(true)
      expect(await cards.decide('g', 'k1', 'proposed', 'dropped', 'two')).toBe(false)
      expect(await cards.find('g', 'k1')).toEqual(cardOf({ state: 'approved', decidedBy: 'one' }))
      expect(await cards.decide('g', 'k1', 'approved', 'dropped', 'two')).toBe(true)
      expect((await cards.list('g', 'dropped')).map(({ decidedBy }) => decidedBy)).toEqual(['two'])
    })

    it('is edited in what is named', async () => {
      const { cards } = await open()
      await cards.propose(cardOf())
      const edited = cardOf({ answer: 'the weight', accept: [] })
      expect(await cards.edit('g', 'k1', { answer: 'the weight', accept: [] })).toEqual(edited)
      expect(await cards.edit('g', 'k1', {})).toEqual(edited)
      expect(await cards.edit('h', 'k1', { answer: 'no' })).toBeUndefined()
      expect(await cards.find('g', 'k1')).toEqual(edited)
    })
  })

  describe(`${name} as the store of reviews`, () => {
    it('gives what is due, longest due first, and counts it', async () => {
      const { reviews } = await open()
      expect(await reviews.nextDue('g', 'ada')).toBeUndefined()
      expect(await reviews.add(reviewOf())).toBe(true)
      expect(await reviews.add(reviewOf({}, 5))).toBe(false)
      await reviews.add(reviewOf({ item: 'i2' }, 500))
      await reviews.add(reviewOf({ item: 'i3' }, 1001))
      await reviews.add(reviewOf({ learner: 'grace' }, 1))
      const due = await reviews.due('g', 'ada', 1000, 9)
      expect(due).toEqual([reviewOf({ item: 'i2' }, 500), reviewOf()])
      expect(await reviews.due('g', 'ada', 1000, 1)).toHaveLength(1)
      expect([await reviews.dueCount('g', 'ada', 1000), await reviews.countOf('g', 'ada')]).toEqual([2, 3])
      expect(await reviews.nextDue('g', 'ada')).toBe(500)
    })

    it('keeps a grade with its log, for one who saw the card as it is', async () => {
      const { reviews } = await open()
      await reviews.add(reviewOf())
      const after = { ...reviewOf().card, due: 9000, reps: 2, stability: 9.87 }
      expect(await reviews.grade(reviewOf(), after, logOf())).toBe(true)
      expect(await reviews.grade(reviewOf(), after, logOf({ at: 1101 }))).toBe(false)
      expect(await reviews.find('g', 'ada', 'i1')).toEqual(reviewOf({ card: after }))
      const { lastReview: _, ...fresh } = after
      expect(await reviews.grade(reviewOf({ card: after }), fresh, logOf({ grade: 'easy' }))).toBe(true)
      expect(await reviews.find('g', 'ada', 'i1')).toEqual(reviewOf({ card: fresh }))
      expect(await reviews.logs('g', 'ada', 0)).toEqual([
        { item: 'i1', ...logOf() },
        { item: 'i1', ...logOf({ grade: 'easy' }) },
      ])
      expect(await reviews.logs('g', 'ada', 1101)).toEqual([])
    })

    it('removes one or all of a member, and leaves the log', async () => {
      const { reviews } = await open()
      for (const item of ['i1', 'i2', 'i3']) await reviews.add(reviewOf({ item }))
      await reviews.add(reviewOf({ learner: 'grace' }))
      await reviews.grade(reviewOf(), { ...reviewOf().card, reps: 2 }, logOf())
      expect([await reviews.remove('g', 'ada', 'i1'), await reviews.remove('g', 'ada', 'i1')]).toEqual([
        true,
        false,
      ])
      expect([await reviews.removeAll('g', 'ada'), await reviews.removeAll('g', 'ada')]).toEqual([2, 0])
      expect(await reviews.logs('g', 'ada', 0)).toHaveLength(1)
      expect(await reviews.countOf('g', 'grace')).toBe(1)
    })
  })

  describe(`${name} as the store of settings of the quiz`, () => {
    it('has the defaults for a member until they choose, and goes back to them', async () => {
      const { learners } = await open()
      expect(await learners.settingsOf('g', 'ada')).toEqual(defaultLearnerSettings)
      const chosen = { zone: 'Asia/Seoul', remindAt: '20:00', cap: 25, isNamed: false, direct: true } as const
      const all = { ...defaultLearnerSettings, ...chosen }
      expect(await learners.change('g', 'ada', chosen)).toEqual(all)
      expect(await learners.settingsOf('g', 'ada')).toEqual(all)
      expect(await learners.settingsOf('h', 'ada')).toEqual(defaultLearnerSettings)
      const { zone: _, ...others } = all
      expect(await learners.change('g', 'ada', { zone: undefined, cap: undefined })).toEqual({
        ...others,
        cap: 10,
      })
      await expect(learners.change('g', 'ada', { cap: 0.5 })).rejects.toThrow('cap is not a whole number')
    })

    it('loses none of several changes at once, and lists who has reviews on', async () => {
      const { learners } = await open()
      await Promise.all([
        learners.change('g', 'ada', { reviews: 'on' }),
        learners.change('g', 'ada', { onBoard: true }),
        learners.change('g', 'ada', { streak: false }),
        learners.change('g', 'grace', { onBoard: true }),
      ])
      const settings = { ...defaultLearnerSettings, reviews: 'on', onBoard: true, streak: false }
      expect(await learners.members('g')).toEqual([{ learner: 'ada', settings }])
      expect((await learners.everyone('g')).map(({ learner }) => learner)).toEqual(['ada', 'grace'])
      expect(await learners.everyone('h')).toEqual([])
    })

    it('has the defaults for a group until a host chooses', async () => {
      const { groups } = await open()
      expect(await groups.settingsOf('g')).toEqual(defaultGroupSettings)
      await Promise.all([
        groups.change('g', { goal: 40 }),
        groups.change('g', { readingLine: { tidebook12: 7 } }),
        groups.change('g', { streaks: false, language: 'de' }),
      ])
      const chosen = {
        ...defaultGroupSettings,
        streaks: false,
        goal: 40,
        readingLine: { tidebook12: 7 },
        language: 'de',
      }
      expect(await groups.settingsOf('g')).toEqual(chosen)
      const { goal: _, ...others } = chosen
      expect(await groups.change('g', { goal: undefined })).toEqual(others)
      expect(await groups.settingsOf('h')).toEqual(defaultGroupSettings)
    })
  })

  describe(`${name} when a member is forgotten`, () => {
    it('removes all that is theirs, and only that; prompts count them on', async () => {
      const store = await open()
      const { prompts, answers } = store
      await prompts.open(promptOf())
      for (const learner of ['ada', 'grace', 'alan']) await fill(store, learner)
      await answers.give(answerOf({ community: 'h' }))
      await store.jobs.open([runOf({ community: 'h', kind: 'remind', subject: 'ada' })])
      // An answer, a hint, a session, a flag, a vote, a review with its log, settings, a reminder, a thing done once and a saved quotation.
      expect(await store.forgetLearner('g', 'ada')).toBe(11)
      expect(await store.forgetLearner('g', 'ada')).toBe(0)
      expect(await store.forgetLearner('g', 'alan')).toBe(11)
      const left = {
        run: 3,
        answer: 2,
        mark: 1,
        session: 1,
        flag: 1,
        vote: 1,
        review: 1,
        review_log: 1,
        learner: 1,
        quote: 1,
      }
      expect((await store.check()).rows).toEqual({ ...noRows, ...left, prompt: 1 })
      expect(await answers.countOf('g', 'p1')).toBe(3)
      const [told] = await prompts.history('g', { limit: 1 })
      expect(told).toEqual({ ...promptOf(), answered: 3, right: 2 })
      expect((await answers.ofPrompt('g', 'p1')).map(({ learner }) => learner)).toEqual(['grace'])
      expect((await answers.ofPrompt('h', 'p1')).map(({ learner }) => learner)).toEqual(['ada'])
    })

    it('leaves what they began for a whole channel to the others, without their name', async () => {
      const { sessions, ...store } = await open()
      const [exam, round] = [
        sessionOf({ id: 'exam', style: 'exam' }),
        sessionOf({ id: 'round', style: 'together' }),
      ]
      await sessions.create(exam)
      await sessions.create(round)
      // Their own: in a conversation of two, and reviews of another group, which are noted under its id.
      await sessions.create(sessionOf({ id: 'alone', style: 'exam', channel: 'ada' }))
      await sessions.create(
        sessionOf({ id: 'away', style: 'review', channel: 'h', items: [], optionOrders: [] }),
      )
      await sessions.create(sessionOf({ id: 'hers', style: 'exam', learner: 'grace' }))
      await sessions.create(sessionOf({ style: 'exam', community: 'h' }))
      expect(await store.forgetLearner('g', 'ada')).toBe(2)
      expect(await sessions.of('g', 'ada')).toEqual([])
      expect(await sessions.find('g', 'exam')).toEqual({ ...exam, learner: '' })
      expect(await sessions.find('g', 'round')).toEqual({ ...round, learner: '' })
      expect((await sessions.find('g', 'hers'))?.learner).toBe('grace')
      expect((await sessions.find('h', 'n1'))?.learner).toBe('ada')
      // Whoever read it before can go on with it.
      expect(await sessions.advance(exam, { endedAt: 9000 })).toBe(true)
      expect(await sessions.find('g', 'exam')).toMatchObject({ learner: '', endedAt: 9000 })
    })
  })
}

/** One row of each kind that a member leaves behind; Alan's answer is wrong. */
async function fill(store: Store, learner: string): Promise<void> {
  await store.answers.give(answerOf({ learner, verdict: learner === 'alan' ? 'wrong' : 'right' }))
  await store.answers.noteHint('g', 'p1', learner, 1)
  await store.sessions.create(sessionOf({ id: learner, learner }))
  await store.items.flag('g', 'i1', learner, 1)
  await store.votes.vote('g', 'i1', 'x', learner, 1)
  await store.reviews.add(reviewOf({ learner }))
  await store.reviews.grade(reviewOf({ learner }), { ...reviewOf().card, reps: 2 }, logOf())
  await store.learners.change('g', learner, { reviews: 'on' })
  await store.quotes.save(quoteOf({ id: `q-${learner}`, learner, isShared: true }))
  const shared = { kind: 'exam-share', subject: 'n1', key: learner }
  await store.jobs.open([runOf({ kind: 'remind', subject: learner }), runOf(shared)])
}
