import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiSigns, printable } from '../../../src/platforms/terminal/printable.ts'
import { hostileWords } from '../../support/arbitraries.ts'

describe('printable text', () => {
  it.each([
    ['an escape sequence is seen, not obeyed', 'a\u001B[2Jb', 'a␛[2Jb'],
    ['so is the one-byte form of it', 'a\u009B2Jb', 'a\uFFFD2Jb'],
    ['a bell, a backspace and DEL have pictures', '\u0007\b\u007F', '␇␈␡'],
    ['line ends of every kind are one kind', 'a\r\nb\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a lone carriage return cannot go back over the line', 'a\rb', 'a␍b'],
    ['a tab is spaces', 'a\tb', 'a    b'],
    ['overrides and isolates of direction are gone', 'a\u202Eb\u2066c\u2069', 'abc'],
    ['marks of direction that only help stay', '\u200Fשלום\u200E', '\u200Fשלום\u200E'],
    ['joiners stay', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['plain words stay', 'Café, 등대 — “x”', 'Café, 등대 — “x”'],
  ])('%s', (_, text, shown) => {
    expect(printable(text, true)).toBe(shown)
  })

  it('shows controls as question marks where only ASCII is safe', () => {
    expect(printable('a\u001B[2Jb\u009Bc', false)).toBe('a?[2Jb?c')
  })

  it('holds no control character but line ends, and is printable already', () => {
    const text = fc.oneof(hostileWords, fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, fc.boolean(), (words, unicode) => {
        const shown = printable(words, unicode)
        expect(shown).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202E\u2066-\u206F]/u)
        expect(printable(shown, unicode)).toBe(shown)
      }),
    )
  })
})

describe('signs for a terminal without UTF-8', () => {
  it('are spelt in ASCII', () => {
    expect(asciiSigns('“A › B” — § 2, ¶ 3–4 · it’s …')).toBe(`"A > B" -- sec. 2, par. 3-4 | it's ...`)
  })

  it('leave letters alone', () => {
    expect(asciiSigns('Café 등대')).toBe('Café 등대')
  })
})
