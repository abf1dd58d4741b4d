import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../src/quiz/grade-answer.ts'
import { knownNames } from '../../src/quiz/known-names.ts'
import { makeItem } from './make-test-item.ts'

const none = knownNames([])
const choice = makeItem({
  kind: 'choice',
  type: 'place',
  key: 'Austria',
  options: ['Australia', 'Austria', 'Hungary', 'North Korea'].map((text) => ({ text })),
})
const order = makeItem({
  kind: 'order',
  key: 'B C A',
  options: ['ice', 'moss', 'birch'].map((text) => ({ text })),
})

describe('grading a choice that was typed', () => {
  it.each([
    ['B', 'right'],
    ['b', 'right'],
    ['(B)', 'right'],
    ['b.', 'right'],
    ['Option B', 'right'],
    ['Ｂ', 'right'],
    ['B: Austria', 'right'],
    ['B) Australia', 'wrong'],
    ['A', 'wrong'],
    ['E', 'wrong'],
    ['Austria', 'right'],
    ['austira', 'right'],
    ['Austrlia', 'wrong'],
    ['Australia', 'wrong'],
    ['Norway', 'wrong'],
    ['', 'wrong'],
    ['not B', 'wrong'],
    ['A or B', 'wrong'],
    ['Austria or Hungary', 'wrong'],
    ['not Austria', 'wrong'],
  ])('takes “%s” as %s', (given, verdict) => {
    expect(gradeAnswer(choice, given, none, []).verdict).toBe(verdict)
  })

  it('takes letters that are answers themselves by what they say', () => {
    const vitamins = makeItem({
      kind: 'choice',
      key: 'A',
      options: ['C', 'A', 'D'].map((text) => ({ text })),
    })
    expect(gradeAnswer(vitamins, 'A', none, []).verdict).toBe('right')
    expect(gradeAnswer(vitamins, 'C', none, []).verdict).toBe('wrong')
  })

  it.each([
    ['true', 'true', 'right'],
    ['true', 'T', 'right'],
    ['true', 'false', 'wrong'],
    ['false', 'not true', 'right'],
    ['false', '거짓', 'right'],
    ['true', 'はい', 'right'],
    ['true', 'wahr', 'right'],
    ['false', 'Faux.', 'right'],
    ['true', 'maybe', 'wrong'],
    ['true', 'constructor', 'wrong'],
  ])('to %s, “%s” is %s', (key, given, verdict) => {
    expect(gradeAnswer(makeItem({ kind: 'true-false', key }), given, none, []).verdict).toBe(verdict)
  })

  it.each([
    ['BCA', 'right'],
    ['b, c, a', 'right'],
    ['B → C → A', 'right'],
    ['CBA', 'wrong'],
    ['BC', 'wrong'],
    ['BBA', 'wrong'],
    ['BCAD', 'wrong'],
    ['cab', 'wrong'],
  ])('takes the order “%s” as %s', (given, verdict) => {
    expect(gradeAnswer(order, given, none, []).verdict).toBe(verdict)
  })

  it('says that something is none of the options', () => {
    expect(gradeAnswer(choice, 'Norway', none, []).why).toBe('no-option')
  })
})
