import { describe, expect, it } from 'vitest'
import { holdsNegation, negates } from '../../src/cite/negation.ts'

describe('a negation', () => {
  it.each([
    ['can', 'cannot'],
    ['can', 'can’t'],
    ['did', 'did not'],
    ['always', 'never'],
    ['with', 'without'],
    ['likely', 'unlikely'],
    ['possible', 'impossible'],
    ['agreed', 'disagreed'],
    ['careful', 'careless'],
    ['a lamp', 'no lamp'],
    ['ist', 'ist nicht'],
    ['brûle', 'ne brûle pas'],
    ['arde', 'no arde nunca'],
    ['있다', '없다'],
    ['する', 'しない'],
    ['同意', '不同意'],
  ])('turns “%s” into “%s”', (one, other) => {
    expect(negates(one, other)).toBe(true)
    expect(negates(other, one)).toBe(true)
  })

  it.each([
    ['red', 'green'],
    ['cannot', 'can not'],
    ['did not', "didn't"],
    ['form', 'inform'],
    ['display', 'play'],
    ['a sin', 'a fault'],
    ['notable', 'remarkable'],
  ])('is not what makes “%s” differ from “%s”', (one, other) => {
    expect(negates(one, other)).toBe(false)
  })

  it('is found among words that were left out', () => {
    expect(holdsNegation('and nobody there')).toBe(true)
    expect(holdsNegation('and everybody there')).toBe(false)
  })
})
