import { describe, expect, it } from 'vitest'
import { alternatives, areOpposed, countNegations, directions } from '../../src/quiz/opposites.ts'

describe('opposites', () => {
  it.each([
    ['hypertension', 'hypotension', true],
    ['import', 'export', true],
    ['stable', 'unstable', true],
    ['sulfate', 'sulfide', true],
    ['employer', 'employee', true],
    ['interstate', 'intrastate', true],
    ['defense', 'defence', false],
    ['kinetochore', 'kinetocore', false],
    ['uncle', 'cle', true],
  ])('%s and %s: %s', (a, b, are) => {
    expect([areOpposed(a, b), areOpposed(b, a)]).toEqual([are, are])
  })

  it('are directions in one form', () => {
    expect(directions(['northern', 'ireland', 'lower'])).toEqual(['lower', 'north'])
  })

  it.each([
    ['not at all', 1],
    ["it isn't", 1],
    ['No. 10', 0],
    ['Noah', 0],
    ['knot', 0],
    ['nicht', 1],
    ['아니다', 1],
    ['ではない', 1],
    ['neither this nor that', 2],
    ['non-fiction', 1],
  ])('in “%s” are %i noes', (text, noes) => {
    expect(countNegations(text)).toBe(noes)
  })

  it.each([
    ['Oslo or Bergen', ['Oslo', 'Bergen']],
    ['either moss or ice', ['moss', 'ice']],
    ['a / b/c', ['a', 'b', 'c']],
    ['1949/1950', ['1949', '1950']],
    ['2/3', ['2/3']],
    ['Oregon', ['Oregon']],
    ['서울 또는 부산', ['서울', '부산']],
  ])('“%s” names %j', (text, named) => {
    expect(alternatives(text)).toEqual(named)
  })
})
