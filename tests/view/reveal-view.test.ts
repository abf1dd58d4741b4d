import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import {
  bar,
  type CountedAnswer,
  type RevealFacts,
  revealReplyView,
  revealView,
} from '../../src/view/reveal-view.ts'
import type { Action, View } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { items, lamps, optionIn, shown } from '../support/quiz.ts'

const words = wordsIn('en')
const bad: Action = { id: 'q-bad:v1:p', label: 'Bad question' }
const answer = (
  learner: string,
  given: string,
  verdict: CountedAnswer['verdict'],
  isNamed = true,
): CountedAnswer => ({
  learner,
  given,
  verdict,
  isNamed,
})
const facts = (...answers: readonly CountedAnswer[]): RevealFacts => ({
  language: 'en',
  zone: 'UTC',
  answers,
  actions: [bad],
})
const voted = facts(
  answer('x:ada', '1843', 'right'),
  answer('x:bo', '1843', 'right', false),
  answer('x:cy', '1867', 'wrong'),
  answer('x:di', '1843', 'right'),
  answer('x:ed', '1867', 'wrong'),
  answer('x:flo', '1839', 'wrong'),
)
const linesOf = (view: View): readonly string[] => plainText(view).split('\n\n')
const membersIn = ({ blocks }: View): readonly string[] =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    .flatMap((part) => (part.kind === 'member' ? [part.learner] : []))

describe('the reveal of a question', () => {
  it('says last that the question may stand there twice, where it was posted once more', () => {
    const view = revealView(shown(items.choice, { repeatedAt: 7 }), lamps, facts(), words)
    expect(view.blocks.at(-1)).toEqual({ kind: 'note', content: words.quizPlay.stoodTwice() })
    const once = revealView(shown(items.choice), lamps, facts(), words)
    expect(once.blocks).toEqual(view.blocks.slice(0, -1))
  })

  it('gives the answer, its quotation, how answers spread, who was right and the commonest wrong idea', () => {
    expect(linesOf(revealView(shown(items.choice), lamps, voted, words))).toEqual([
      'Question of the day · Thu 1 Jan',
      'According to “Lamps of the Coast” (¶\u00A01): The lamp at Gull Point was first lit in blank, two winters before the pier was finished.',
      'Answer: A. 1843',
      '“The lamp at Gull Point was first lit in 1843, two winters before the pier was finished.”\nAda Marsh, Lamps of the Coast (1931), ¶\u00A01',
      'A: 1843 ▮▮▮ 3\nB: 1851 0\nC: 1867 ▮▮ 2\nD: 1839 ▮ 1',
      '3 of 6 had it right.',
      'Right: a member and a member',
      'C was chosen 2 times. What the text says of it:',
      '“Whale oil ran short in 1867, so the lamp burnt rapeseed until spring.”\nAda Marsh, Lamps of the Coast (1931), ¶\u00A03',
    ])
  })

  it('names only those who were right and may be named', () => {
    expect(membersIn(revealView(shown(items.choice), lamps, voted, words))).toEqual(['x:ada', 'x:di'])
  })

  it('makes every quotation of words that stand in the document', () => {
    for (const item of Object.values(items)) {
      const view = revealView(shown(item), lamps, facts(answer('x:a', '1867', 'wrong')), words)
      const quotes = view.blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
      expect(quotes.length).toBeGreaterThan(0)
      for (const { content } of quotes) {
        expect(lamps.text).toContain(content.map(({ text }) => text).join(''))
      }
    }
  })

  it('explains no wrong idea that was not cut from the text, or that nobody had', () => {
    const lone = facts(answer('x:a', '1839', 'wrong'))
    expect(plainText(revealView(shown(items.choice), lamps, lone, words))).not.toContain('was chosen')
    const right = facts(answer('x:a', '1843', 'right'))
    expect(plainText(revealView(shown(items.choice), lamps, right, words))).not.toContain('was chosen')
  })

  it('explains no wrong idea by the sentence that is quoted for the answer anyway', () => {
    const near = { ...items.choice, options: [optionIn(lamps, '1843'), optionIn(lamps, 'two winters')] }
    const view = revealView(shown(near), lamps, facts(answer('x:a', 'two winters', 'wrong')), words)
    expect(plainText(view)).not.toContain('was chosen')
  })

  it('shows nobody the words that others typed', () => {
    const typed = facts(
      answer('x:a', 'Orla Venn', 'right'),
      answer('x:b', 'my own secret', 'wrong'),
      answer('x:c', 'Venn', 'close'),
    )
    const said = plainText(revealView(shown(items.typed), lamps, typed, words))
    expect(said).toContain('Right: ▮ 1\nClose: ▮ 1\nNot right: ▮ 1')
    expect(said).not.toContain('secret')
  })

  it('tells of recalled answers how many took part and how they judged themselves', () => {
    const recalled = facts(answer('x:a', 'got-it', 'recalled'), answer('x:b', 'missed', 'recalled'))
    const said = linesOf(revealView(shown(items.finish), lamps, recalled, words))
    expect(said).toContain('Got it: ▮ 1\nPartly: 0\nMissed: ▮ 1')
    expect(said).toContain('2 people took part.')
    expect(said.join()).not.toContain('Answer:')
  })

  it('lists the events of an order, and only the orders that were given', () => {
    const orders = facts(answer('x:a', 'A B C', 'wrong'), answer('x:b', 'B A C', 'right'))
    const said = plainText(revealView(shown(items.order), lamps, orders, words))
    expect(said).toContain('B: The lamp at Gull Point was first lit\n')
    expect(said).toContain('A B C: ▮ 1\nB A C: ▮ 1')
  })

  it('says so where nobody answered', () => {
    const said = linesOf(revealView(shown(items.truth), lamps, facts(), words))
    expect(said).toContain('Answer: False')
    expect(said.at(-1)).toBe('Nobody answered this time.')
  })

  it('names at most twenty, and counts the others', () => {
    const many = facts(...Array.from({ length: 23 }, (_, i) => answer(`x:${i}`, '1843', 'right')))
    const view = revealView(shown(items.choice), lamps, many, words)
    expect(membersIn(view)).toHaveLength(20)
    expect(plainText(view)).toMatch(/a member and 3 others/)
  })

  it('is answered with one line that says the answer and how many had it', () => {
    expect(linesOf(revealReplyView(shown(items.choice), lamps, voted, words))).toEqual([
      'The answer is out: A. 1843',
      '3 of 6 had it right.',
    ])
    expect(linesOf(revealReplyView(shown(items.find), lamps, facts(), words))[0]).toBe(
      'The answer is out, in the words of the text.',
    )
  })
})

describe('a bar', () => {
  it('has a sign for each answer up to ten', () => {
    expect([bar(0, 3), bar(3, 3), bar(10, 10)]).toEqual(['0', '▮▮▮ 3', `${'▮'.repeat(10)} 10`])
  })

  it('is never longer than ten, never nothing for something, and longer only for more', () => {
    const count = fc.nat({ max: 5000 })
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const most = Math.max(a, b, c)
        const signs = (n: number): number => bar(n, most).split('▮').length - 1
        expect(signs(a)).toBeLessThanOrEqual(10)
        expect(signs(a) === 0).toBe(a === 0)
        if (a > b) expect(signs(a)).toBeGreaterThanOrEqual(signs(b))
      }),
    )
  })
})
