import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import { type Candidate, type Problem, plainProblem, problemView } from '../../src/view/problem-view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeDocument, stated } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

const words = wordsIn('en')
const said = (problem: Problem): string => plainText(problemView(problem, words))
const candidates: readonly Candidate[] = lighthouse.documents.map((document, index) => ({
  document,
  ordinal: index + 1,
}))

describe('a problem', () => {
  const problems: readonly [Problem, string][] = [
    [
      { kind: 'plain', problem: 'noQuestion' },
      'There is no question yet. Write it after the command, or alone on a line.',
    ],
    [
      { kind: 'long-question', length: 9000, limit: 8000 },
      'That question has 9,000 characters; at most 8,000 can be searched for. Ask it in fewer words.',
    ],
    [{ kind: 'nothing-asked', command: 'more' }, "Ask a question first; 'more' goes on from its answer."],
    [{ kind: 'plain', problem: 'nothingLeft' }, 'There are no further passages to show for that question.'],
    [
      { kind: 'plain', problem: 'nothingToWiden' },
      'That answer quoted nothing, so there is nothing to widen.',
    ],
    [{ kind: 'no-command', typed: 'foo' }, "There is no command “foo”; 'help' lists them."],
  ]
  it.each(problems)('is said in a sentence with what to do next: %o', (problem, sentence) => {
    expect(said(problem)).toBe(sentence)
  })

  it('says of a bug that it was not the person', () => {
    expect(said({ kind: 'plain', problem: 'bug' })).toContain('it was not your question')
  })

  it('says of quotations that cannot grow what stops them', () => {
    expect(said({ kind: 'plain', problem: 'noWider' })).toContain('the text ends, or lines were set aside')
  })
})

describe('a problem in another language', () => {
  it('is told in that language, with what is typed as it is typed', () => {
    const view = problemView({ kind: 'nothing-asked', command: 'wider' }, wordsIn('es'))
    expect(plainText(view)).toBe("Primero hay que preguntar; 'wider' continúa a partir de la respuesta.")
  })

  it('is the same sentence, however it is made', () => {
    const german = wordsIn('de')
    expect(plainProblem('shared', german)).toEqual(problemView({ kind: 'plain', problem: 'shared' }, german))
    expect(plainText(plainProblem('shared', german))).toBe('Das wurde schon geteilt.')
  })
})

describe('a name that fits no document', () => {
  it('is told what it may have meant, by number', () => {
    expect(said({ kind: 'no-document', typed: 'keeprs', near: candidates.slice(0, 1) })).toBe(
      [
        "No document goes by “keeprs”. 'sources' lists them all; name one by its number or by words of its title.",
        'Did you mean one of these?',
        '1: The Keepers of Gull Point (Ada Marsh and Bo Lindqvist · 1931)',
      ].join('\n\n'),
    )
  })

  it('is told how to ask it, where it may have been a question', () => {
    const text = said({ kind: 'no-document', typed: 'short', near: [], line: 'in short' })
    expect(text).toMatch(/\n\nIf it was a question, type 'ask in short'\.$/)
  })

  it('is said back on one line and no longer than needed', () => {
    const text = said({ kind: 'no-document', typed: `a\n${'b'.repeat(500)}`, near: [] })
    expect(text.split('\n')).toHaveLength(1)
    expect(text.length).toBeLessThan(250)
  })
})

describe('a name that fits several documents', () => {
  it('lists them by number', () => {
    const text = said({ kind: 'many-documents', typed: 'the', candidates: candidates.slice(0, 2) })
    expect(text).toBe(
      [
        '“the” fits 2 documents. Name one by its number:',
        '1: The Keepers of Gull Point (Ada Marsh and Bo Lindqvist · 1931)\n2: What the Harbour Board Paid',
      ].join('\n\n'),
    )
  })

  it('lists ten and says how many more there are', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      document: madeDocument({ file: `${index}.md`, lines: [], metadata: { title: stated(`Log ${index}`) } }),
      ordinal: index + 1,
    }))
    const text = said({ kind: 'many-documents', typed: 'log', candidates: many })
    expect(text).toContain('10: Log 9')
    expect(text).not.toContain('11: Log 10')
    expect(text).toMatch(/2 more in 'sources'\.$/)
  })
})
