import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../src/quiz/grade-answer.ts'
import { knownNames } from '../../src/quiz/known-names.ts'
import { answerWords, normaliseAnswer, singular } from '../../src/quiz/normalise-answer.ts'
import { figureCases, mentioned } from './grade-answer.cases.ts'
import { nameCases } from './grade-names.cases.ts'
import { makeItem } from './make-test-item.ts'

const known = knownNames(mentioned)

describe.each([...figureCases, ...nameCases])('grading typed answers: %s', (_, type, table) => {
  for (const [key, given, verdict, more] of table) {
    it(`to “${key}”, “${given.slice(0, 60)}” is ${verdict}${more === undefined ? '' : `, ${JSON.stringify(more)}`}`, () => {
      const { host, ...rest } = more ?? {}
      const grade = gradeAnswer(
        makeItem({ key, type, ...rest }),
        given,
        known,
        host === undefined ? [] : [host],
      )
      expect(grade.verdict).toBe(verdict)
    })
  }
})

describe('what grading says beside the verdict', () => {
  it.each([
    ['Harry Truman', 'Truman', 'short'],
    ['Stalin', 'Joseph Stalin', 'long'],
    ['Dwight D. Eisenhower', 'Dwigth D. Eisenhower', 'typo'],
    ['Harry Truman', 'Joseph Stalin', 'other-name'],
    ['Harry Truman', 'not Truman', 'negated'],
    ['Harry Truman', 'Truman or Stalin', 'several'],
    ['George W. Bush', 'Bush', 'unclear'],
    ['Harry Truman', '…', 'empty'],
    ['Harry Truman', 'x'.repeat(301), 'too-long'],
  ])('to “%s”, “%s” is %s', (key, given, why) => {
    expect(gradeAnswer(makeItem({ key, type: 'person' }), given, known, []).why).toBe(why)
  })

  it('is a bug to ask it about a question that is judged by oneself', () => {
    expect(() => gradeAnswer(makeItem({ kind: 'find', key: 'x' }), 'x', known, [])).toThrow(
      'judged by oneself',
    )
  })
})

describe('the laws of grading', () => {
  const types = fc.constantFrom('person', 'place', 'event', 'organisation', 'name', 'term')
  const word = fc.stringMatching(/^[a-z]{5,12}$/)
  const name = fc.array(word, { minLength: 1, maxLength: 3 })

  /** A name and another that is as like it as can be: a slip or two in one word, or a word that points another way. */
  const twins = fc
    .tuple(
      name,
      fc.nat(),
      fc.nat(),
      word,
      fc.constantFrom('swap', 'drop', 'letter', 'double', 'way', 'digit'),
    )
    .map(([words, at, place, letters, how]) => {
      const i = at % words.length
      const one = words[i] ?? ''
      const p = place % one.length
      const twin = {
        swap: one.slice(0, p) + one.slice(p + 1, p + 2) + one.slice(p, p + 1) + one.slice(p + 2),
        drop: one.slice(0, p) + one.slice(p + 1),
        letter: one.slice(0, p) + letters.slice(0, 1) + one.slice(p + 1),
        double: one.slice(0, p) + letters.slice(0, 2) + one.slice(p),
        way: `north ${one}`,
        digit: `${one} ${p + 2}`,
      }[how]
      return [words.join(' '), words.with(i, twin).join(' ')] as const
    })
    .filter(([a, b]) => !isSameName(a, b))

  it('never takes another known name for the key', () => {
    fc.assert(
      fc.property(twins, types, fc.boolean(), ([a, b], type, isBoth) => {
        const names = knownNames((isBoth ? [a, b] : [b]).map((text) => ({ text, type })))
        expect(gradeAnswer(makeItem({ key: a, type }), b, names, []).verdict).not.toBe('right')
      }),
      { numRuns: 1000 },
    )
  })

  it('never takes a known name of the table for another', () => {
    for (const a of mentioned) {
      for (const b of mentioned) {
        const isPart = a.type === 'person' && ['Bush'].some((part) => part === a.text || part === b.text)
        if (isSameName(a.text, b.text) || isPart || a.text.startsWith('alliance')) continue
        const { verdict } = gradeAnswer(makeItem({ key: a.text, type: a.type }), b.text, known, [])
        expect([a.text, b.text, verdict]).not.toEqual([a.text, b.text, 'right'])
      }
    }
  })

  it('never takes one year for another, however it is said', () => {
    const year = fc.integer({ min: 100, max: 2999 })
    const saying = fc.constantFrom(
      '%',
      'in %',
      'the year %',
      'June %',
      '% AD',
      '~%',
      '%년',
      '% or so',
      'c. %',
    )
    fc.assert(
      fc.property(year, year, saying, fc.constantFrom('year', 'date', 'number'), (asked, said, how, type) => {
        fc.pre(asked !== said)
        const item = makeItem({ key: String(asked), type })
        expect(gradeAnswer(item, how.replace('%', String(said)), known, []).verdict).toBe('wrong')
        expect(gradeAnswer(item, `${asked} or ${said}`, known, []).verdict).toBe('wrong')
      }),
    )
  })

  it('never takes a no for the key', () => {
    const no = fc.constantFrom(
      'not %',
      'it was never %',
      'no %',
      "it isn't %",
      'nicht %',
      '% 아니다',
      '%ではない',
      'neither %',
    )
    fc.assert(
      fc.property(name, no, types, (words, how, type) => {
        const key = words.join(' ')
        const said = how.replace('%', key)
        fc.pre(!/\b(?:no|not|ne|pas|sin|non)\b/.test(key))
        expect(gradeAnswer(makeItem({ key, type }), said, known, []).verdict).toBe('wrong')
      }),
    )
  })

  it('always takes the key, what the item accepts and what a host accepted, in any script', () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        name.map((words) => words.join(' ')),
      )
      .filter((value) => value.trim() !== '')
    fc.assert(
      fc.property(text, text, text, types, (key, other, host, type) => {
        const item = makeItem({ key, type, accept: [other] })
        for (const given of [key, other, host]) {
          expect(gradeAnswer(item, given, known, [host]).verdict).toBe('right')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes any text as an answer without failing, in a moment', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 320 }),
        fc.constantFrom(...mentioned),
        (given, { text, type }) => {
          const started = performance.now()
          gradeAnswer(makeItem({ key: text, type }), given, known, [])
          expect(performance.now() - started).toBeLessThan(200)
        },
      ),
    )
  })
})

/** Names that grading counts as one: written together, in the plural, in another order. */
function isSameName(a: string, b: string): boolean {
  const forms = [a, b].map((text) => answerWords(text).map(singular))
  const [one = [], other = []] = forms
  return (
    normaliseAnswer(a) === normaliseAnswer(b) ||
    one.join('') === other.join('') ||
    one.toSorted().join(' ') === other.toSorted().join(' ')
  )
}
