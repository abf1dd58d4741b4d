import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import { type Answered, recallView, type VerdictState, verdictView } from '../../src/view/verdict-view.ts'
import type { Action, View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { items, lamps, shown } from '../support/quiz.ts'

const words = wordsIn('en')
const passage: Action = { id: 'q-passage:v1:p', label: 'Show passage' }
const state: VerdictState = { language: 'en', zone: 'Asia/Seoul', actions: [passage] }
const first: Answered = { given: 'Orla Venn', verdict: 'right', isFirst: true, isLate: false }
const linesOf = (view: View): readonly string[] => plainText(view).split('\n\n')
const quoteIn = ({ blocks }: View) => blocks.find((block) => block.kind === 'quote')
const source = 'Ada Marsh, Lamps of the Coast (1931), ¶\u00A01'

describe('the verdict on an answer', () => {
  it('says at once what it was worth, with the words of the text, and when the group sees them', () => {
    expect(linesOf(verdictView(shown(items.typed), lamps, first, state, words))).toEqual([
      'Right: Orla Venn',
      'The text says:',
      `“Its keeper, Orla Venn, wrote down every ship.”\n${source}`,
      'Your first answer counts. The group sees the answer at 23:00 GMT+9.',
    ])
  })

  it('marks the answer in the words of the text', () => {
    const quote = quoteIn(verdictView(shown(items.typed), lamps, first, state, words))
    expect(quote?.content).toEqual([
      { kind: 'text', text: 'Its keeper, ' },
      { kind: 'mark', text: 'Orla Venn' },
      { kind: 'text', text: ', wrote down every ship.' },
    ])
  })

  it.each([
    ['close', 'Close: Venn'],
    ['wrong', 'Not this time: Venn'],
  ] as const)('shows the words of the text for an answer that is %s too', (verdict, line) => {
    const view = verdictView(shown(items.typed), lamps, { ...first, given: 'Venn', verdict }, state, words)
    expect(linesOf(view)[0]).toBe(line)
    expect(quoteIn(view)?.content).toContainEqual({ kind: 'mark', text: 'Orla Venn' })
  })

  it('names an option by its letter and its words', () => {
    const answered: Answered = { ...first, given: '1851', verdict: 'wrong' }
    const prompt = shown(items.choice, { optionOrder: [3, 1, 0, 2] })
    expect(linesOf(verdictView(prompt, lamps, answered, state, words))[0]).toBe('Not this time: B. 1851')
  })

  it('says the key where the quotation alone does not show it', () => {
    const truth = verdictView(
      shown(items.truth),
      lamps,
      { ...first, given: 'true', verdict: 'wrong' },
      state,
      words,
    )
    expect(linesOf(truth).slice(0, 2)).toEqual(['Not this time: True', 'The answer: False'])
    const order = verdictView(shown(items.order), lamps, { ...first, given: 'B A C' }, state, words)
    expect(linesOf(order).slice(0, 2)).toEqual(['Right: B A C', 'The answer: B A C'])
  })

  it('says that an earlier answer counts, and that a late one gives no points', () => {
    const again = verdictView(shown(items.typed), lamps, { ...first, isFirst: false }, state, words)
    expect(plainText(again)).toContain('You had answered already; your first answer counts. The group sees')
    const late = verdictView(shown(items.typed), lamps, { ...first, isLate: true }, state, words)
    expect(linesOf(late).at(-1)).toBe(
      'The answer was out already: this counts as taking part, and not for points.',
    )
  })

  it('speaks of no reveal where there is none', () => {
    const { closesAt: _, ...open } = shown(items.typed)
    expect(linesOf(verdictView(open, lamps, first, state, words)).at(-1)).toBe('Your first answer counts.')
  })

  it('says hostile words back as plain text, and not at any length', () => {
    const given = '@everyone **now** <!here> '.repeat(200)
    const { blocks } = verdictView(
      shown(items.typed),
      lamps,
      { ...first, given, verdict: 'wrong' },
      state,
      words,
    )
    const [line] = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.content] : []))
    const said =
      line
        ?.filter(({ kind }) => kind === 'text')
        .map(({ text }) => text)
        .join('') ?? ''
    expect(said).toContain('@everyone **now** <!here>')
    expect(said.length).toBeLessThan(520)
  })

  it('acknowledges how somebody judged themself', () => {
    const answered: Answered = { ...first, given: 'partly', verdict: 'recalled' }
    expect(linesOf(verdictView(shown(items.finish), lamps, answered, state, words))[0]).toBe('Noted: partly.')
  })

  it('gives the answer of a card that has no document in words', () => {
    const card = {
      ...items.typed,
      kind: 'card',
      document: '',
      prompt: [{ kind: 'words', text: 'Who?' }],
    } as const
    const view = verdictView(shown(card), undefined, first, state, words)
    expect(linesOf(view).slice(0, 2)).toEqual(['Right: Orla Venn', 'The answer: Orla Venn'])
    expect(quoteIn(view)).toBeUndefined()
  })

  it('is not given on words that have changed', () => {
    expect(() => verdictView(shown(items.typed), { ...lamps, version: 'v2' }, first, state, words)).toThrow()
  })
})

describe('the words of the text to judge oneself by', () => {
  it('stand below what was written', () => {
    const view = recallView(shown(items.finish), lamps, ' they burnt something else ', [passage], words)
    expect(linesOf(view)).toEqual([
      'Your answer: they burnt something else',
      'The text says:',
      '“Whale oil ran short in 1867, so the lamp burnt rapeseed until spring.”\nAda Marsh, Lamps of the Coast (1931), ¶\u00A03',
      'How did it go? Only you see this.',
    ])
    expect(view.blocks.at(-1)).toEqual({ kind: 'actions', actions: [passage] })
  })

  it('stand alone where nothing was written', () => {
    expect(linesOf(recallView(shown(items.finish), lamps, undefined, [], words))[0]).toBe('The text says:')
  })

  it('have no mark where all of them are the answer', () => {
    const quote = quoteIn(recallView(shown(items.find), lamps, undefined, [], words))
    expect(quote?.content).toEqual([{ kind: 'text', text: 'A storm took the pier in 1851.' }])
  })
})
