import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/ingest/normalise.ts'

const textOf = (raw: string): string => normalise(raw).text

describe('line ends', () => {
  it('of every system become LF', () => {
    expect(textOf('a\r\nb\rc\nd\u0085e\u2028f\u2029g\vh')).toBe('a\nb\nc\nd\ne\nf\ng\nh')
  })

  it('that are form feeds part paragraphs', () => {
    expect(textOf('last line\ffirst line')).toBe('last line\n\nfirst line')
  })

  it('are not counted as taken out', () => {
    expect(normalise('a\r\nb\f').removed).toEqual({})
  })

  it('that are form feeds are remembered as the beginnings of pages, where they are in the end', () => {
    const { text, pageStarts = [] } = normalise('o\u0308l\r\n\fso\u200Bap\f\ftar')
    expect(text).toBe('öl\n\n\nsoap\n\n\n\ntar')
    expect(pageStarts.map((start, i) => text.slice(start, pageStarts[i + 1]))).toEqual([
      'soap\n\n',
      '\n\n',
      'tar',
    ])
    expect(normalise('tar').pageStarts).toBeUndefined()
  })
})

describe('what nobody sees', () => {
  it.each([
    ['control', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Ff', 'abcdef', 5],
    ['direction', 'a\u202Eb\u202Cc\u2066d\u2069e\u200Ff\u061Cg', 'abcdefg', 6],
    ['zero-width', 'a\u200Bb\u2060c\uFEFFd', 'abcd', 3],
    ['soft-hyphen', 'light\u00ADhouse', 'lighthouse', 1],
    ['tag', 'a\u{E0041}\u{E007F}b', 'ab', 2],
  ] as const)('is taken out and counted: %s', (kind, raw, text, count) => {
    expect(normalise(raw)).toEqual({ text, removed: { [kind]: count } })
  })

  it('stays where a script or an emoji needs it', () => {
    const persian = 'می\u200Cروم'
    const family = '👩\u200D👧'
    expect(textOf(persian)).toBe(persian)
    expect(textOf(family)).toBe(family)
  })

  it('does not take its neighbours along', () => {
    expect(textOf('\uFFFD \u00A0 \u3000 \t')).toBe('\uFFFD \u00A0 \u3000 \t')
  })
})

describe('characters', () => {
  it('are composed', () => {
    expect(textOf('cafe\u0301')).toBe('café')
  })

  it('that are half of one become replacement characters', () => {
    expect(normalise('a\uD83Db')).toEqual({ text: 'a\uFFFDb', removed: { 'lone-surrogate': 1 } })
  })

  it('carry 30 accents at the most, since more cannot be put in order in time', () => {
    const { text, removed } = normalise(`a${'\u0301\u0316'.repeat(500_000)} b`)
    expect(text.length).toBeLessThan(40)
    expect(removed).toEqual({ 'stacked-mark': 999_970 })
  })
})

describe('whatever comes in', () => {
  const units = fc.oneof(
    { weight: 5, arbitrary: fc.string({ unit: 'binary' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\r', '\r\n', '\f', '\u202E', '\u200B', '\uD800', '\uDC00', '\u00AD'),
    },
  )
  const raw = fc.array(units, { maxLength: 12 }).map((parts) => parts.join(''))
  const holds = (law: (text: string, before: string) => void) =>
    fc.assert(
      fc.property(raw, (before) => law(textOf(before), before)),
      { numRuns: 500 },
    )

  it('the text is well-formed and in NFC', () => {
    holds((text) => {
      expect(text.isWellFormed()).toBe(true)
      expect(text).toBe(text.normalize('NFC'))
    })
  })

  it('no control or direction mark is left, but tabs and line feeds', () => {
    holds((text) => {
      expect(text).not.toMatch(/[[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]--[\t\n]]/v)
    })
  })

  it('a second time changes nothing', () => {
    holds((text) => {
      expect(textOf(text)).toBe(text)
    })
  })

  it('every letter and digit stays', () => {
    const letters = (text: string) => text.normalize('NFD').match(/[\p{L}\p{N}]/gu) ?? []
    holds((text, before) => {
      expect(letters(text)).toEqual(letters(before))
    })
  })
})
