import { describe, expect, it } from 'vitest'
import { decodeAction } from '../../../src/bot/action-id.ts'
import { answerForm } from '../../../src/bot/quiz/prompt-actions.ts'
import type { Reply } from '../../../src/bot/request.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { items, madeItem } from '../../support/quiz.ts'
import { buttonsOf, evening, madePlay, toldBy } from '../../support/quiz-play.ts'

const words = wordsIn('en')
const viewOf = (reply: Reply) => {
  if (reply.kind !== 'message') throw new Error('This reply is a form')
  return reply.view
}

describe('pressing an option', () => {
  it('tells the presser alone at once whether it was right, with the words of the text', async () => {
    const play = madePlay()
    await play.open(items.choice)
    const told = toldBy(await play.press('q-pick:v1:p1:0'))
    expect(told).toMatch(
      /^asker: Right: A\. 1843\n\nThe text says:\n\n“The lamp at Gull Point was first lit in 1843,/,
    )
    expect(told).toContain('The group sees the answer at 11:00 UTC.')
    expect(play.said).toEqual([])
  })

  it('keeps the answer with its option, its points and the date on the clocks of the learner', async () => {
    const play = madePlay()
    await play.store.learners.change('g', 'x:ada', { zone: 'America/New_York' })
    await play.open(items.choice)
    await play.press('q-pick:v1:p1:0')
    expect(await play.store.answers.ofPrompt('g', 'p1')).toEqual([
      {
        community: 'g',
        prompt: 'p1',
        learner: 'x:ada',
        item: items.choice.id,
        given: '1843',
        verdict: 'right',
        choice: 0,
        points: 10,
        at: play.clock.now,
        date: '2026-01-04',
        isLate: false,
        hinted: false,
        via: 'daily',
      },
    ])
  })

  it('counts the first answer only, whatever is pressed afterwards', async () => {
    const play = madePlay()
    await play.open(items.choice)
    await play.press('q-pick:v1:p1:1')
    const told = toldBy(await play.press('q-pick:v1:p1:0'))
    expect(told).toContain('Not this time: B. 1851')
    expect(told).toContain('You had answered already; your first answer counts.')
    expect((await play.store.answers.ofPrompt('g', 'p1')).map(({ given }) => given)).toEqual(['1851'])
  })

  it('means the same option whatever letter it stood under', async () => {
    const play = madePlay()
    await play.open(items.choice, { optionOrder: [3, 2, 1, 0] })
    expect(toldBy(await play.press('q-pick:v1:p1:0'))).toContain('Right: D. 1843')
  })

  it.each([
    ['truth', 'q-pick:v1:p1:false', 'Right: False'],
    ['truth', 'q-pick:v1:p1:true', 'Not this time: True'],
    ['order', 'q-pick:v1:p1:BAC', 'Right: B A C'],
    ['order', 'q-pick:v1:p1:ABC', 'Not this time: A B C'],
  ] as const)('marks %s by %s', async (name, id, line) => {
    const play = madePlay()
    await play.open(items[name])
    expect(toldBy(await play.press(id))).toContain(line)
  })

  it('asks for the count to be edited once for all who answer in the same half minute', async () => {
    const play = madePlay()
    await play.open(items.choice, { series: 's1' })
    await play.press('q-pick:v1:p1:0', 'x:ada')
    await play.press('q-pick:v1:p1:0', 'x:bo')
    const due = play.clock.now + 30_000
    const claim = { now: due, leaseUntil: due + 1, kinds: ['count'], limit: 10, holder: 'test' }
    expect((await play.store.jobs.claim(claim)).map(({ subject }) => subject)).toEqual(['p1'])
  })

  it('is refused where the question has no such option, or is of another community', async () => {
    const play = madePlay()
    await play.open(items.choice)
    expect(toldBy(await play.press('q-pick:v1:p1:9'))).toContain('I no longer know it')
    const elsewhere = await play.press('q-pick:v1:p1:0', 'x:ada', { community: 'other' })
    expect(toldBy(elsewhere)).toBe('asker: I no longer know this question.')
    expect(await play.store.answers.ofPrompt('g', 'p1')).toEqual([])
  })

  it('after the reveal is taken as late, for no points', async () => {
    const play = madePlay()
    await play.open(items.choice)
    play.clock.now = evening + 40 * 86_400_000
    expect(toldBy(await play.press('q-pick:v1:p1:0'))).toContain('and not for points')
    expect(await play.store.answers.ofPrompt('g', 'p1')).toMatchObject([{ isLate: true, points: 0 }])
  })
})

describe('typing an answer', () => {
  it('opens a form of one line, and tells who has answered so instead', async () => {
    const play = madePlay()
    const prompt = await play.open(items.typed)
    expect(await play.press('q-type:v1:p1')).toEqual({ kind: 'form', form: answerForm(prompt, words) })
    await play.type('p1', 'Orla Venn')
    expect(toldBy(await play.press('q-type:v1:p1'))).toContain('You had answered already')
  })

  it('is told to the one who typed alone, though the form was opened in the open', async () => {
    const play = madePlay()
    await play.open(items.typed)
    expect(toldBy(await play.type('p1', ' orla venn '))).toMatch(/^asker: Right: orla venn\n/)
    expect(toldBy(await play.type('p1', 'Tomas Brandt', 'x:bo'))).toMatch(
      /^asker: Not this time: Tomas Brandt\n/,
    )
  })

  it('takes no empty answer, and keeps no more of a long one than can be marked', async () => {
    const play = madePlay()
    await play.open(items.typed)
    expect(toldBy(await play.type('p1', '   '))).toContain('There was no answer in that')
    await play.type('p1', 'x'.repeat(5000))
    const [kept] = await play.store.answers.ofPrompt('g', 'p1')
    expect(kept).toMatchObject({ verdict: 'wrong', given: 'x'.repeat(300) })
  })

  it('passes hostile words through as words', async () => {
    const play = madePlay()
    await play.open(items.typed)
    const reply = await play.type('p1', '@everyone **bold** <!channel>')
    const texts = viewOf(reply).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    expect(texts).toContainEqual({ kind: 'text', text: '@everyone **bold** <!channel>' })
  })

  it('means by a letter the option that was shown under it', async () => {
    const play = madePlay()
    await play.open(items.choice, { optionOrder: [3, 0, 1, 2] })
    expect(toldBy(await play.type('p1', 'b'))).toContain('Right: B. 1843')
    expect(toldBy(await play.type('p1', '1851', 'x:bo'))).toContain('Not this time: C. 1851')
    expect(toldBy(await play.type('p1', 'none of them', 'x:cy'))).toContain('Not this time: none of them')
    const choices = (await play.store.answers.ofPrompt('g', 'p1')).map(({ choice }) => choice)
    expect(choices).toEqual([0, 1, undefined])
  })

  it('takes what a host accepted for right', async () => {
    const play = madePlay()
    await play.open(items.typed)
    await play.store.votes.accept('g', items.typed.id, 'the woman of the lamp', 'x:host', 1)
    expect(toldBy(await play.type('p1', 'The woman of the lamp'))).toContain('Right:')
  })
})

describe('recalling the words of the text', () => {
  it('shows them beside what was written, which is not kept, and asks how it went', async () => {
    const play = madePlay()
    await play.open(items.finish)
    const reply = await play.type('p1', 'they burnt seeds')
    expect(toldBy(reply)).toMatch(/^asker: Your answer: they burnt seeds\n\nThe text says:\n\n“Whale oil/)
    expect(await play.store.answers.ofPrompt('g', 'p1')).toEqual([])
    expect(Object.keys(buttonsOf(viewOf(reply)))).toEqual(['Missed', 'Partly', 'Got it'])
  })

  it('counts how one judges oneself, once, for taking part, in place of the question', async () => {
    const play = madePlay()
    await play.open(items.finish)
    const buttons = buttonsOf(viewOf(await play.press('q-see:v1:p1')))
    const judged = await play.press(buttons['Got it'] ?? '', 'x:ada', { to: 'update' })
    expect(toldBy(judged)).toContain('update: Noted: you had it.')
    expect(toldBy(await play.press(buttons['Missed'] ?? ''))).toContain('Noted: you had it.')
    expect(await play.store.answers.ofPrompt('g', 'p1')).toMatchObject([
      { verdict: 'recalled', given: 'got-it', points: 2 },
    ])
  })

  it('shows the text for no question that is to be answered', async () => {
    const play = madePlay()
    await play.open(items.typed)
    expect(toldBy(await play.press('q-see:v1:p1'))).not.toContain('Orla Venn')
    expect(toldBy(await play.press('q-judge:v1:p1:got-it'))).not.toContain('Orla Venn')
  })
})

describe('a hint', () => {
  it('helps without the answer, and halves the points of what is right afterwards', async () => {
    const play = madePlay()
    await play.open(items.typed)
    const told = toldBy(await play.press('q-hint:v1:p1'))
    expect(told).toContain('It begins with “O” and has 8 letters in 2 words.')
    expect(told).toContain('half the points')
    await play.type('p1', 'Orla Venn')
    await play.type('p1', 'Orla Venn', 'x:bo')
    const answers = await play.store.answers.ofPrompt('g', 'p1')
    expect(answers.map(({ learner, points, hinted }) => [learner, points, hinted])).toEqual([
      ['x:ada', 5, true],
      ['x:bo', 10, false],
    ])
  })

  it('costs nothing any more once the answer is out', async () => {
    const play = madePlay()
    await play.open(items.typed)
    play.clock.now = evening
    await play.press('q-hint:v1:p1')
    expect(await play.store.answers.hinted('g', 'p1', 'x:ada')).toBe(false)
  })

  it('strikes options by the letters under which they stand', async () => {
    const play = madePlay()
    await play.open(items.choice, { optionOrder: [0, 3, 2, 1] })
    const told = toldBy(await play.press('q-hint:v1:p1'))
    expect(told).toMatch(/Not right: [BCD] and [BCD]\./)
    expect(told).not.toContain('1843')
  })
})

describe('skipping a question', () => {
  it('is noted, and an answer may still come', async () => {
    const play = madePlay()
    await play.open(items.choice)
    expect(toldBy(await play.press('q-skip:v1:p1'))).toContain('Skipped for today')
    expect(await play.store.answers.skipped('g', 'p1', 'x:ada')).toBe(true)
    expect(toldBy(await play.press('q-pick:v1:p1:0'))).toContain('Right:')
    expect(toldBy(await play.press('q-skip:v1:p1'))).toContain('answered this question already')
  })

  it('comes too late once the answer is out', async () => {
    const play = madePlay()
    await play.open(items.choice)
    play.clock.now = evening
    expect(toldBy(await play.press('q-skip:v1:p1'))).toContain('is out')
    expect(await play.store.answers.skipped('g', 'p1', 'x:ada')).toBe(false)
  })
})

describe('the passage of a question', () => {
  it('is the whole paragraph with the answer marked', async () => {
    const play = madePlay()
    await play.open(items.typed)
    const [quote] = viewOf(await play.press('q-passage:v1:p1')).blocks
    expect(quote).toMatchObject({ kind: 'quote', isWide: true })
    expect(quote?.kind === 'quote' && quote.content[0]?.text).toMatch(/^The lamp at Gull Point was first lit/)
    expect(quote?.kind === 'quote' && quote.content[1]).toEqual({ kind: 'mark', text: 'Orla Venn' })
  })

  it('can be saved', async () => {
    const play = madePlay()
    await play.open(items.typed)
    const [, actions] = viewOf(await play.press('q-passage:v1:p1')).blocks
    const [save] = actions?.kind === 'actions' ? actions.actions : []
    expect(save?.label).toBe('Save')
    const anchor = await play.store.anchors.find('g', decodeAction(save?.id ?? '')?.id ?? '')
    expect(anchor?.exact).toMatch(/^The lamp at Gull Point was first lit/)
  })
})

describe('a card that a member wrote', () => {
  const card = madeItem({
    kind: 'card',
    sentence: 'A storm took the pier in 1851.',
    says: '1851',
    prompt: [{ kind: 'words', text: 'When did the pier fall?' }],
  })

  it('is answered by everyone but its writer', async () => {
    const play = madePlay()
    await play.store.cards.propose({
      ...{ community: 'g', id: card.id, prompt: 'When did the pier fall?', answer: '1851', accept: [] },
      ...{ author: 'x:ada', at: 1, state: 'approved' },
    })
    await play.open({ ...card, document: 'nowhere' })
    expect(toldBy(await play.press('q-type:v1:p1'))).toContain('You wrote this question')
    expect(toldBy(await play.type('p1', '1851'))).toContain('You wrote this question')
    expect(toldBy(await play.type('p1', '1851', 'x:bo'))).toContain('Right: 1851\n\nThe answer: 1851')
    expect((await play.store.answers.ofPrompt('g', 'p1')).map(({ learner }) => learner)).toEqual(['x:bo'])
  })
})
