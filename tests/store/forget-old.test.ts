import { describe, expect, it } from 'vitest'
import { forgetOld } from '../../src/store/forget-old.ts'
import { command, madeBot, madeFloor } from '../support/bot.ts'
import { anchorOf, quoteOf } from './cite-samples.ts'
import { answerOf, promptOf, reviewOf, runOf, sessionOf } from './quiz-samples.ts'
import { noRows } from './samples.ts'

const day = 86_400_000

describe('forgetting what is old', () => {
  it('keeps the state of buttons for 400 days, and no longer', async () => {
    const { bot, store, clock } = madeBot()
    const asked = clock.now
    await bot.handle(command('ask', 'lantern'), madeFloor().floor)
    expect(await forgetOld(store, asked + 400 * day)).toBe(0)
    expect(await store.exchanges.find('g', 'id1')).toBeDefined()
    expect(await forgetOld(store, asked + 400 * day + 1000)).toBe(1)
    expect(await store.exchanges.find('g', 'id1')).toBeUndefined()
  })

  it('keeps what was said of an answer as long, and no longer', async () => {
    const { store } = madeBot()
    const said = {
      community: 'g',
      exchange: 'x',
      learner: 'ada',
      reason: 'other',
      question: 'Why?',
      at: 0,
    } as const
    await store.feedback.keep(said)
    await forgetOld(store, 400 * day)
    expect(await store.feedback.list('g', 9)).toHaveLength(1)
    await forgetOld(store, 400 * day + 1)
    expect(await store.feedback.list('g', 9)).toEqual([])
  })

  it('keeps what a link leads to for 400 days after it was last shown, and what was saved for good', async () => {
    const { store } = madeBot()
    const id = await store.anchors.keep('g', anchorOf(), 0)
    const other = await store.anchors.keep('g', anchorOf({ exact: 'a bell' }), 0)
    await store.anchors.keep('g', anchorOf(), 7 * day)
    await store.quotes.save(quoteOf({ at: 0 }))
    expect(await forgetOld(store, 400 * day)).toBe(0)
    expect(await forgetOld(store, 400 * day + 1)).toBe(1)
    expect(await store.anchors.find('g', other)).toBeUndefined()
    expect(await store.anchors.find('g', id)).toEqual(anchorOf())
    expect(await forgetOld(store, 407 * day + 1)).toBe(1)
    expect(await store.quotes.find('g', 'q1')).toEqual(quoteOf({ at: 0 }))
  })

  it('knows for a week that an event was answered', async () => {
    const { store } = madeBot()
    await store.events.claim('g', 'event', 0, 1)
    await store.events.finish('g', 'event', 0)
    await forgetOld(store, 6 * day)
    expect(await store.events.claim('g', 'event', 6 * day, 1)).toBe(false)
    await forgetOld(store, 8 * day)
    expect(await store.events.claim('g', 'event', 8 * day, 1)).toBe(true)
  })

  it('keeps runs that are done, sessions and hints for 400 days, and what was learned for good', async () => {
    const { store } = madeBot()
    const { answers, jobs, prompts, reviews, sessions } = store
    await jobs.open([runOf({ done: { at: 0, outcome: 'missed' } }), runOf({ key: 'open' })])
    await sessions.create(sessionOf({ startedAt: 0 }))
    await answers.noteHint('g', 'p1', 'ada', 0)
    await prompts.open(promptOf({ openedAt: 0 }))
    await answers.give(answerOf({ at: 0 }))
    await reviews.add(reviewOf({}, 0))
    expect(await forgetOld(store, 400 * day)).toBe(0)
    expect(await forgetOld(store, 400 * day + 1)).toBe(3)
    const left = { run: 1, prompt: 1, answer: 1, review: 1 }
    expect((await store.check()).rows).toEqual({ ...noRows, ...left })
  })
})
