import { describe, expect, it } from 'vitest'
import { giveAnswer } from '../../../src/bot/quiz/answer-prompt.ts'
import type { Reply } from '../../../src/bot/request.ts'
import { items } from '../../support/quiz.ts'
import { buttonsOf, madePlay, toldBy } from '../../support/quiz-play.ts'

const buttons = (reply: Reply) => (reply.kind === 'message' ? buttonsOf(reply.view) : {})

describe('“I was right”', () => {
  it('is offered where a typed answer was not right, and nowhere else', async () => {
    const play = madePlay()
    await play.open(items.typed)
    expect(buttons(await play.type('p1', 'the lamp lady'))).toHaveProperty('I was right')
    expect(buttons(await play.type('p1', 'Orla Venn', 'x:bo'))).not.toHaveProperty('I was right')
    await play.open(items.choice, { id: 'p2' })
    expect(buttons(await play.press('q-pick:v1:p2:1'))).not.toHaveProperty('I was right')
  })

  it('keeps a vote for what was answered, and asks the hosts from the third on', async () => {
    const play = madePlay()
    await play.open(items.typed)
    const told: string[] = []
    for (const learner of ['x:a', 'x:b', 'x:c']) {
      await play.type('p1', 'the lamp lady', learner)
      told.push(toldBy(await play.press('q-vote:v1:p1', learner)))
    }
    expect(told.map((each) => each.includes('are asked to accept your answer'))).toEqual([false, false, true])
    const { id } = items.typed
    expect(await play.store.votes.proposals('g')).toMatchObject([
      { item: id, given: 'the lamp lady', votes: 3 },
    ])
    expect(await play.store.items.find('g', id)).toBeDefined()
  })

  it('is no vote for who did not answer, or answered right', async () => {
    const play = madePlay()
    await play.open(items.typed)
    await play.type('p1', 'Orla Venn')
    for (const learner of ['x:ada', 'x:bo']) {
      expect(toldBy(await play.press('q-vote:v1:p1', learner))).toContain('You gave no answer')
    }
    expect(await play.store.votes.proposals('g')).toEqual([])
  })

  it('lets a host make the answer right for everyone who gave it, by the rules of points', async () => {
    const play = madePlay()
    await play.open(items.typed)
    await play.press('q-hint:v1:p1', 'x:bo')
    for (const learner of ['x:host', 'x:bo']) await play.type('p1', 'the lamp lady', learner)
    await play.type('p1', 'someone else', 'x:cy')
    const asked = await play.press('q-vote:v1:p1', 'x:host', { isHost: true })
    expect(toldBy(asked)).toContain('you can accept “the lamp lady” for everyone')
    const accept = buttons(asked)['Accept for everyone'] ?? ''
    expect(toldBy(await play.press(accept, 'x:host', { isHost: true, to: 'update' }))).toMatch(
      /^update: “the lamp lady”/,
    )
    const answers = await play.store.answers.ofPrompt('g', 'p1')
    expect(Object.fromEntries(answers.map(({ learner, points }) => [learner, points]))).toEqual({
      'x:host': 10,
      'x:bo': 5,
      'x:cy': 2,
    })
    expect(toldBy(await play.type('p1', 'the lamp lady', 'x:di'))).toContain('Right:')
  })

  it('is right then however it was written, and gives no points in reviews', async () => {
    const play = madePlay()
    const prompt = await play.open(items.typed)
    await play.type('p1', 'the lamp lady', 'x:host')
    await play.type('p1', 'The LAMP-lady!', 'x:bo')
    const repeated = { kind: 'typed', typed: 'the lamp lady' } as const
    await giveAnswer(prompt, repeated, { community: 'g', learner: 'x:cy' }, play.deps, 'review')
    await play.press('q-accept:v1:p1', 'x:host', { isHost: true })
    const answers = await play.store.answers.ofPrompt('g', 'p1')
    expect(answers.map(({ learner, verdict, points }) => [learner, verdict, points]).toSorted()).toEqual([
      ['x:bo', 'right', 10],
      ['x:cy', 'right', 0],
      ['x:host', 'right', 10],
    ])
  })

  it('lets nobody but a host accept', async () => {
    const play = madePlay()
    await play.open(items.typed)
    await play.type('p1', 'the lamp lady')
    expect(toldBy(await play.press('q-accept:v1:p1'))).toContain('Only the hosts')
    expect(await play.store.votes.accepted('g', items.typed.id)).toEqual([])
  })
})

describe('“Bad question”', () => {
  it('retires a question when a second member says so, and not when one says so twice', async () => {
    const play = madePlay()
    await play.open(items.choice)
    for (const learner of ['x:ada', 'x:ada']) {
      expect(toldBy(await play.press('q-bad:v1:p1', learner))).toContain('When a second person')
    }
    expect((await play.store.items.retired('g')).size).toBe(0)
    expect(toldBy(await play.press('q-bad:v1:p1', 'x:bo'))).toContain('is not asked again')
    expect([...(await play.store.items.retired('g'))]).toEqual([items.choice.id])
  })
})

describe('“Add to my reviews”', () => {
  it('keeps the question, and counts what was answered as its first review', async () => {
    const play = madePlay()
    await play.open(items.choice)
    await play.press('q-pick:v1:p1:0')
    expect(toldBy(await play.press('q-review:v1:p1'))).toContain('Added to your reviews')
    const { id } = items.choice
    const kept = await play.store.reviews.find('g', 'x:ada', id)
    expect(kept?.card).toMatchObject({ reps: 1, lastReview: play.clock.now })
    expect(kept?.card.due).toBeGreaterThan(play.clock.now + 86_400_000)
    expect(await play.store.reviews.logs('g', 'x:ada', 0)).toMatchObject([{ item: id, grade: 'good' }])
    expect((await play.store.items.find('g', id))?.item).toEqual(items.choice)
  })

  it('brings what was never answered at the next review, and adds nothing twice', async () => {
    const play = madePlay()
    await play.open(items.finish)
    await play.press('q-review:v1:p1')
    expect(await play.store.reviews.dueCount('g', 'x:ada', play.clock.now)).toBe(1)
    expect(toldBy(await play.press('q-review:v1:p1'))).toContain('among your reviews already')
    expect(await play.store.reviews.countOf('g', 'x:ada')).toBe(1)
  })

  it('brings soon what was missed', async () => {
    const play = madePlay()
    await play.open(items.finish)
    await play.press('q-judge:v1:p1:missed')
    await play.press('q-review:v1:p1')
    expect(await play.store.reviews.logs('g', 'x:ada', 0)).toMatchObject([{ grade: 'again' }])
  })
})
