import { describe, expect, it } from 'vitest'
import { quotationsMeant } from '../../src/cite/unquote.ts'

describe('what somebody means who types a quotation', () => {
  it.each([
    ['the lamp is out', 'the lamp is out'],
    ['"the lamp is out"', 'the lamp is out'],
    ['“the lamp is out”.', 'the lamp is out'],
    ['“the lamp is out” (Marsh 1931)', 'the lamp is out'],
    ['“the lamp is out” — Ada Marsh', 'the lamp is out'],
    ['"the lamp is out" [[marsh1931 ¶4]]', 'the lamp is out'],
    ['> the lamp is out', 'the lamp is out'],
    ['the lamp is out. (Marsh, p. 4)', 'the lamp is out.'],
    ['the lamp (of brass) is out', 'the lamp (of brass) is out'],
    ['“the lamp” and “the oil” are out', '“the lamp” and “the oil” are out'],
  ])('of %s is, at the last, %s', (typed, meant) => {
    expect(quotationsMeant(typed).at(-1)).toBe(meant)
    expect(quotationsMeant(typed)[0]).toBe(typed)
  })

  it('is nothing where nothing was typed', () => {
    expect(quotationsMeant('  ')).toEqual([])
  })
})
