import { describe, expect, it } from 'vitest'
import { slightDifferences, withEdges, withoutTypography } from '../../src/cite/same-typography.ts'

describe('typography', () => {
  it.each([
    ['“No,” he said—twice.', '"No," he said--twice.'],
    ['the ﬁre of 1910–11…', 'the fire of 1910-11...'],
    ['soft\u00ADly  and\nwide\u200B', 'softly and wide'],
    ['ＯＩＬ', 'OIL'],
  ])('is not what makes %j another text than %j', (one, other) => {
    expect(slightDifferences(one, other)).toEqual([])
    expect(withoutTypography(withoutTypography(one))).toBe(withoutTypography(one))
  })

  it.each([
    ['The oil', 'the Oil', ['case']],
    ['the oil, burnt', 'the oil burnt', ['punctuation']],
    ['The oil, burnt', 'the oil burnt', ['case', 'punctuation']],
    ['well-known', 'well known', ['punctuation']],
  ])('is less than what differs between %j and %j', (one, other, slight) => {
    expect(slightDifferences(one, other)).toEqual(slight)
  })
})

describe('the edges of a place', () => {
  const text = 'He said (“the lamp is out.”) and left'
  const inner = { start: text.indexOf('the'), end: text.indexOf('.') }
  const cut = (lead: string, tail: string, wall = { start: 0, end: text.length }): string => {
    const { start, end } = withEdges(text, inner, { lead, tail }, wall)
    return text.slice(start, end)
  }

  it('reach as far as the marks of the quotation do', () => {
    expect(cut('', '.')).toBe('the lamp is out.')
    expect(cut('("', '.")')).toBe('(“the lamp is out.”)')
  })

  it('stay where other marks stand, and within the wall', () => {
    expect(cut('[', '!')).toBe('the lamp is out')
    expect(cut('“', '.”', inner)).toBe('the lamp is out')
  })
})
