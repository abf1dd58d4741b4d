import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { plainText } from '../../src/view/plain-text.ts'
import {
  countWorths,
  examPostView,
  examResultsView,
  type QuestionResult,
  sessionQuestionView,
  sessionVerdictView,
  summaryView,
  teamResultView,
  type Worth,
} from '../../src/view/session-view.ts'
import { phrase } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { items, lamps, shown, wordsOf } from '../support/quiz.ts'

const words = wordsIn('en')
const heading = phrase`Question 1 of 2`
const around = { heading, actions: [] }
const asked = (item: Item, worth?: Worth): QuestionResult => ({
  kind: 'asked',
  item,
  document: lamps,
  optionOrder: item.options.map((_, index) => index),
  ...(worth === undefined ? {} : { worth }),
})

describe('a question of a session', () => {
  it('shows no key outside of its options, of whatever kind', () => {
    for (const item of Object.values(items)) {
      const view = sessionQuestionView(shown(item), lamps, around, words)
      const outside = wordsOf({ blocks: view.blocks.filter(({ kind }) => kind !== 'list') })
      if (item.kind !== 'true-false') expect(outside).not.toContain(item.key)
      expect(outside).toContain('Lamps of the Coast')
    }
  })

  it('is not shown where it does not hold for the document', () => {
    const moved = { ...lamps, version: 'v2' }
    expect(() => sessionQuestionView(shown(items.choice), moved, around, words)).toThrow('does not hold')
    const answered = { given: '1843', verdict: 'right' } as const
    expect(() => sessionVerdictView(shown(items.choice), moved, answered, around, words)).toThrow(
      'does not hold',
    )
  })
})

describe('a verdict in a session', () => {
  it('quotes the text to the letter', () => {
    for (const item of Object.values(items)) {
      const answered = { given: item.key, verdict: 'right' } as const
      const { blocks } = sessionVerdictView(shown(item), lamps, answered, around, words)
      const quote = blocks.find((block) => block.kind === 'quote')
      const said = quote?.kind === 'quote' ? quote.content.map(({ text }) => text).join('') : ''
      expect(said).toBe(lamps.text.slice(item.quote.start, item.quote.end))
    }
  })
})

describe('the end of a session', () => {
  const state = { hasKeys: true, actions: [] }

  it('counts, and lists what was not simply right by its answer and place', () => {
    const results = [asked(items.choice, 'wrong'), asked(items.typed, 'right'), asked(items.find, 'close')]
    const text = plainText(summaryView(results, state, words))
    expect(text).toContain('How it went: 1 right, 1 close and 1 wrong.')
    expect(text).toContain('1: A. 1843')
    expect(text).toContain('¶\u00A02')
    expect(text).not.toContain('Orla Venn')
  })

  it('tells places and no answers while others are still to give theirs', () => {
    const text = plainText(summaryView([asked(items.choice, 'wrong')], { ...state, hasKeys: false }, words))
    expect(text).toContain('¶\u00A01')
    expect(text).not.toContain('1843')
  })

  it('tells apart what was left out and what the readings no longer hold', () => {
    const text = plainText(
      summaryView([asked(items.choice), { kind: 'gone' }, asked(items.typed, 'right')], state, words),
    )
    expect(text).toContain('1 question was left out.')
    expect(text).toContain('1 question could not be asked')
    expect(text).toContain('Nothing to read again.')
  })

  it('of an answer to a question that is gone still counts it', () => {
    const text = plainText(summaryView([{ kind: 'gone', worth: 'wrong' }], state, words))
    expect(text).toContain('0 right and 1 wrong')
    expect(text).not.toContain('could not be asked')
  })
})

describe('counts of what answers were worth', () => {
  it('leave out what was not answered', () => {
    expect(countWorths(['right', undefined, 'right', 'close'])).toEqual({ right: 2, close: 1, wrong: 0 })
  })
})

describe('the result of a round together', () => {
  it('names those who scored, as members, and nobody where the group wants no names', () => {
    const result = { right: 3, answers: 5, members: 2, scorers: [{ learner: 'x:bo', points: 20 }] }
    const named = teamResultView(result, words)
    expect(plainText(named)).toContain('Together: 3 of 5 answers right.')
    expect(JSON.stringify(named)).toContain('"learner":"x:bo"')
    expect(JSON.stringify(teamResultView({ ...result, scorers: [] }, words))).not.toContain('Who scored')
  })

  it('says that nobody answered', () => {
    const result = { right: 0, answers: 0, members: 0, scorers: [] }
    expect(plainText(teamResultView(result, words))).toBe('Nobody answered this time.')
  })
})

describe('an exam', () => {
  it('tells its rules while it is open, and that it has ended afterwards', () => {
    expect(plainText(examPostView({ questions: 3, isOpen: true }, [], words))).toContain(
      'One try for each question',
    )
    expect(plainText(examPostView({ questions: 3, isOpen: false }, [], words))).toContain(
      'This exam has ended.',
    )
  })

  it('shows numbers for each question', () => {
    const view = examResultsView({ begun: 2, finished: 1, questions: [['right', 'wrong'], ['close']] }, words)
    expect(plainText(view)).toContain('2 people have begun, 1 finished.')
    expect(plainText(view)).toContain('Question 1: 1 right and 1 wrong\nQuestion 2: 0 right and 1 close')
  })
})
