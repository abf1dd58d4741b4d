import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinLines } from '../../src/text/line-breaks.ts'

describe('a line break', () => {
  it.each([
    ['inside a paragraph', 'a\nb', 'a b'],
    ['of Windows', 'a\r\nb', 'a  b'],
    ['with an indent after it', 'a\n\tb', 'a  b'],
    ['before a number of prose', 'in\n1901 it', 'in 1901 it'],
    ['before an abbreviation', 'Marsh\nv. Toll', 'Marsh v. Toll'],
    ['before a number that continues no list', 'see page\n12. Then', 'see page 12. Then'],
  ])('%s is a space', (_where, text, joined) => {
    expect(joinLines(text)).toBe(joined)
  })

  it.each([
    ['at a blank line', 'a\n\nb', 'a\n b'],
    ['at a blank line with spaces in it', 'a\n \t\nb', 'a\n   b'],
    ['at a blank line of Windows', 'a\r\n\r\nb', 'a\n   b'],
    ['that is a paragraph separator', 'a\u2029b', 'a\nb'],
    ['before a bullet', 'a\n- b\n• c', 'a\n- b\n• c'],
    ['before the first item', 'Buy\n1. a', 'Buy\n1. a'],
    ['before the next item', '1. a\n2. b\n3) c', '1. a\n2. b\n3) c'],
    ['before an item after a mark', 'Buy:\n(iv) a', 'Buy:\n(iv) a'],
  ])('%s is kept', (_where, text, joined) => {
    expect(joinLines(text)).toBe(joined)
  })
})

describe('joined lines', () => {
  it('part at a bullet inside a line', () => {
    expect(joinLines('a • b • c')).toBe('a\n• b\n• c')
  })

  it('keep every character at its place but for white space', () => {
    const parts = fc.constantFrom('\n', '\r', '\u2029', '\u2028', ' ', '\t', 'a', '1.', '- ', '• ', '.')
    fc.assert(
      fc.property(fc.array(parts), (all) => {
        const text = all.join('')
        expect(joinLines(text).replaceAll(/\s/g, ' ')).toBe(text.replaceAll(/\s/g, ' '))
      }),
    )
  })
})
