import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, AskOptions } from '../../src/answer/answer.ts'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { indexed } from '../support/passages.ts'

const filler = (topic: string): string =>
  Array.from({ length: 70 }, (_, i) => `${topic}${'abcdefghij'[i % 10]}`).join(' ')
const { library, searcher } = indexed({
  'harbour.txt': [
    `Bergen taxed lantern oil to pay its pilots. Nearby ${filler('dune')}.`,
    `Ostend refused to tax lantern oil at all. Nearby ${filler('moor')}.`,
    `Ostend held a dance in spring, and another dance in Ostend in autumn. Nearby ${filler('reef')}.`,
    `Entrapment is the fear of being drawn into a quarrel. Nearby ${filler('cape')}.`,
    `Abandonment is the fear of being left alone. Nearby ${filler('fjord')}.`,
    `Those who fear entrapment also weigh abandonment, for entrapment and abandonment go together. Nearby ${filler('isle')}.`,
  ],
})
const answerer = createAnswerer(library, searcher)
const ask = (question: string, subject?: string): Answer =>
  answerer.ask(question, subject === undefined ? {} : { subject })
const texts = (answer: Answer): readonly string[] =>
  (answer.kind === 'found' ? answer.excerpts : answer.nearest).map(({ text }) => text)
const first = (answer: Answer): string | undefined => texts(answer)[0]

describe('the answer to a follow-up', () => {
  const subject = 'Why did Bergen tax lantern oil?'

  it('is first what its own words and its subject say together', () => {
    expect(first(ask('and what about Ostend?', subject))).toContain('refused to tax lantern oil')
    expect(first(ask('and what about Ostend?', 'When was the dance?'))).toContain('dance in spring')
  })

  it('begins with a passage of its own words, though another has all of the subject', () => {
    expect(first(ask(subject))).toContain('Bergen taxed')
    expect(first(ask('and the dance?', subject))).toContain('dance in spring')
  })

  it('is that of its subject where it asks nothing of its own', () => {
    expect(texts(ask('and why?', subject))).toEqual(texts(ask(subject)))
  })

  it('keeps the question as it was typed', () => {
    expect(ask('and what about Ostend?', subject).question).toBe('and what about Ostend?')
    expect(ask('and what about Burma?', subject).question).toBe('and what about Burma?')
  })

  it('is silence where the readings do not say what it asks, however well they know its subject', () => {
    expect(ask(subject).kind).toBe('found')
    expect(ask('and what about Burma?', subject).kind).toBe('silent')
    expect(ask('and what about penguins?', 'Who plays chess with volcanoes?').kind).toBe('silent')
  })

  it('is found where the readings know only what it asks itself', () => {
    expect(ask('and what about Ostend?', 'Who plays chess with volcanoes?').kind).toBe('found')
  })

  it('repairs its spelling', () => {
    expect(first(ask('and Ostnd?', subject))).toContain('refused to tax lantern oil')
  })

  it('defines what it asks where its subject asked for a definition', () => {
    expect(first(ask('and abandonment?', 'What is entrapment?'))).toContain('Abandonment is the fear')
  })
})

describe('without a subject', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'and',
        'what',
        'about',
        'Ostend',
        'oil',
        'tax',
        'fear',
        'dance',
        'Burma',
        'lanten',
        '?',
      ),
      {
        maxLength: 8,
      },
    )
    .map((all) => all.join(' '))

  it('nothing changes, whatever is asked', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', '  \n', undefined), (question, subject) => {
        const options: AskOptions = subject === undefined ? {} : { subject }
        expect(answerer.ask(question, options)).toEqual(answerer.ask(question))
      }),
      { numRuns: 60 },
    )
  })

  it('a subject that says nothing changes nothing in what is found', () => {
    expect(texts(ask('Ostend oil', 'and so?'))).toEqual(texts(ask('Ostend oil')))
  })
})
