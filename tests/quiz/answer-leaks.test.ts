import { describe, expect, it } from 'vitest'
import { completesName, isInTitle, namesYearBeside, repeats } from '../../src/quiz/answer-leaks.ts'
import { profileOf } from '../../src/quiz/text-profile.ts'
import { madeText } from './made-text.ts'

const noForms = { otherForm: () => undefined }

describe('an answer that stands in the prompt in another form', () => {
  it.each([
    ['Norway', 'the Norwegian merchants'],
    ['NSO', 'the Northern Salt Office'],
    ['Northern Salt Office', 'a letter to the NSO'],
    ['HERD', 'less HER was sold'],
    ['LTSV', 'the letters bltsv'],
  ])('%s in: %s', (answer, rest) => {
    expect(repeats(answer, rest, noForms)).toBe(true)
  })

  it.each([
    ['Norway', 'the northern merchants'],
    ['NSO', 'a letter to the salt office'],
    ['1712', 'the winter of 1721'],
  ])('%s not in: %s', (answer, rest) => {
    expect(repeats(answer, rest, noForms)).toBe(false)
  })
})

describe('a name whose other part stands in the prompt', () => {
  const profile = profileOf(madeText(['The salt fleet of the northern towns was led by Anna Rowe of Leith.']))

  it.each([
    ['Anna', 'Rowe’s fleet was led by her daughter', true],
    ['Rowe', 'a letter to Anna', true],
    ['Anna', 'Bergen’s fleet was led by her daughter', false],
    ['1712', 'a letter to Anna', false],
  ])('%s beside: %s', (answer, rest, expected) => {
    expect(completesName(answer, rest, profile)).toBe(expected)
  })
})

describe('a title that gives an answer away', () => {
  const profile = profileOf(
    madeText(['The merchants of Leith sold salt.'], 'Long-Term Salt Contracts of Leith'),
  )

  it.each([
    ['Leith', true],
    ['LTSC', true],
    ['LT-SC', true],
    ['Bergen', false],
    ['BSC', false],
    ['1712', false],
  ])('%s: %s', (text, expected) => {
    expect(isInTitle({ text }, profile)).toBe(expected)
  })
})

describe('a year told by another', () => {
  const year = { start: 0, end: 4, text: '1712', type: 'year' as const }

  it.each([
    ['ten ships came in 1711 and twelve in', true],
    ['the truce of 1702 that lasted ten years ended in', true],
    ['the first truce ended 30 years before in', true],
    ['the truce of 1702 ended in', false],
    ['the truce that lasted ten years ended in', false],
  ])('%s: %s', (rest, expected) => {
    expect(namesYearBeside(year, rest)).toBe(expected)
  })

  it('is a date between months that are named', () => {
    const date = { start: 0, end: 14, text: 'September 1712', type: 'date' as const }
    expect(namesYearBeside(date, 'a siege in June, a truce in August, and a feast in')).toBe(true)
    expect(namesYearBeside(date, 'a siege in June, and a feast in')).toBe(false)
  })

  it('is no name', () => {
    expect(namesYearBeside({ ...year, type: 'name' }, 'ten ships in 1711')).toBe(false)
  })
})
