import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReference, readingsOf, referenceText } from '../../src/cite/parse-reference.ts'
import type { LocatorKind, TypedLocator } from '../../src/cite/reference.ts'
import { toRoman } from '../../src/text/roman.ts'

/** The places of a reference in short: "page 41–42". */
const placesIn = (typed: string): readonly string[] | undefined =>
  parseReference(typed)?.locators.map(
    ({ kind, from, to }) => `${kind} ${from}${to === undefined ? '' : `–${to}`}`,
  )

const cases: readonly (readonly [typed: string, ...places: readonly string[]])[] = [
  ['mill1859 ¶4', 'paragraph 4'],
  ['mill1859 ¶ 4', 'paragraph 4'],
  ['mill1859 ¶¶4-6', 'paragraph 4–6'],
  ['mill1859¶4', 'paragraph 4'],
  ['mill1859 para. 4', 'paragraph 4'],
  ['mill1859 par 4', 'paragraph 4'],
  ['mill1859 Paragraphs 4 to 6'],
  ['mill1859 paragraph 4 — paragraph 6', 'paragraph 4–6'],
  ['mill1859:4', 'paragraph 4'],
  ['mill1859: 4–6, 9', 'paragraph 4–6', 'paragraph 9'],
  ['mill 1859 ¶4', 'paragraph 4'],
  ['mill1859, ¶4', 'paragraph 4'],
  ['mill1859, p. 4', 'page 4'],
  ['kant p. 41', 'page 41'],
  ['kant p.41', 'page 41'],
  ['kant p41', 'page 41'],
  ['kant pp. 41-42', 'page 41–42'],
  ['kant pp. 41--42', 'page 41–42'],
  ['kant p. 41–42, 50', 'page 41–42', 'page 50'],
  ['kant p. 41 — 42; ¶ 3', 'page 41–42', 'paragraph 3'],
  ['kant p. 41―42', 'page 41–42'],
  ['kant p. 41−p. 42', 'page 41–42'],
  ['kant p. 41–', 'page 41–end'],
  ['kant p. 41– , 60', 'page 41–end', 'page 60'],
  ['kant p. xiv–xvi', 'page xiv–xvi'],
  ['kant page 12a', 'page 12a'],
  ['kant S. 41', 'page 41'],
  ['kant pdf p. 3', 'pdf-page 3'],
  ['kant PDF 3', 'pdf-page 3'],
  ['kant ch. IV', 'chapter IV'],
  ['kant chapters 3 and 4', 'chapter 3', 'chapter 4'],
  ['kant Kap. 2', 'chapter 2'],
  ['kant § 3.2', 'section 3.2'],
  ['kant §§ 3–5', 'section 3–5'],
  ['kant sec. 3', 'section 3'],
  ['kant § The starry sky', 'section The starry sky'],
  ['kant § “Of this, and that”, p. 4', 'section Of this, and that', 'page 4'],
  ['kant chapter Of self-love', 'chapter Of self-love'],
  ['칸트 41쪽', 'page 41'],
  ['칸트 41–42쪽', 'page 41–42'],
  ['칸트 3장', 'chapter 3'],
  ['カント 41ページ', 'page 41'],
  ['康徳 第3章', 'chapter 3'],
  ['kant ｐ．４１', 'page 41'],
  ['kant ４１頁', 'page 41'],
  // An alias alone, and what is no place, lead nowhere.
  ['kant'],
  ['kant 41'],
  ['kant 1785 41'],
  ['kant people'],
  ['¶4'],
  ['kant ¶ four'],
  ['kant p. 41,'],
  ['kant p. 41 in full'],
  ['kant ¶ –4'],
  ['Utility'],
  ['Main page'],
  ['a | b ¶4'],
]

describe('a reference', () => {
  it.each(cases)('%s', (typed, ...places) => {
    expect(placesIn(typed)).toEqual(places.length === 0 ? undefined : places)
  })

  it('can be read in several ways where a word for a place stands in it, the longest alias first', () => {
    expect(readingsOf('turned page p. 4').map(({ alias }) => alias)).toEqual(['turned page'])
    expect(readingsOf('lost chapter p. 4').map(({ alias }) => alias)).toEqual(['lost chapter', 'lost'])
    expect(parseReference('lost chapter p. 4')?.alias).toBe('lost')
  })
})

const alias = fc.stringMatching(/^[a-zäéøα-ω한글][a-z0-9한글]{0,12}(?:-[a-z0-9]{1,6})?\d{0,4}[ab]?$/u)
const whole = fc.integer({ min: 1, max: 999_999 }).map(String)
const roman = fc.integer({ min: 1, max: 300 }).map(toRoman)
const numbers: Readonly<Record<LocatorKind, fc.Arbitrary<string>>> = {
  paragraph: whole,
  'pdf-page': whole,
  page: fc.oneof(whole, roman, fc.stringMatching(/^[a-z]{0,2}\d{1,5}[a-z]?$/)),
  chapter: fc.oneof(fc.integer({ min: 1, max: 9999 }).map(String), roman),
  section: fc.oneof(fc.stringMatching(/^\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?$/), roman),
}
const numbered: fc.Arbitrary<TypedLocator> = fc
  .constantFrom<LocatorKind[]>('paragraph', 'page', 'pdf-page', 'chapter', 'section')
  .chain((kind) =>
    fc.record(
      { kind: fc.constant(kind), from: numbers[kind], to: fc.oneof(numbers[kind], fc.constant('end')) },
      { requiredKeys: ['kind', 'from'] },
    ),
  )
const named: fc.Arbitrary<TypedLocator> = fc.record({
  kind: fc.constantFrom<LocatorKind[]>('chapter', 'section'),
  from: fc.stringMatching(/^[A-Z][a-z]{1,8}(?:,? [a-z-]{2,8}){0,3}[a-z]$/),
})
const locators = fc
  .tuple(fc.oneof(numbered, named), fc.array(fc.oneof(numbered, named), { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest] as const)

describe('the grammar of references', () => {
  it('reads every reference that is written back as it was', () => {
    fc.assert(
      fc.property(alias, locators, (name, places) => {
        const written = referenceText({ alias: name, locators: places })
        fc.pre(written.length <= 120)
        const normal = { alias: name.normalize('NFKC'), locators: places }
        expect(readingsOf(written)).toContainEqual(normal)
        expect(parseReference(written)).toEqual(normal)
      }),
    )
  })

  it('has an answer for anything that can be typed', () => {
    const pieces = fc.constantFrom(
      'kant',
      ' ',
      '¶',
      'p. ',
      '4',
      '–',
      ',',
      'pdf',
      '第',
      '章',
      '“',
      '"',
      '§',
      'xiv',
      ':',
      'ch',
      '.',
      '\u0000',
      '👩‍👧',
      '\uD800',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const parsed = parseReference(parts.join(''))
        if (parsed !== undefined) expect(parsed.alias).not.toBe('')
      }),
    )
  })

  it('is read at once, however it tries to be long', () => {
    const signs = ['p. ', '¶', ' 4', 'i', '4–', '4, ', 'page ', '第', '“', 'a ', ' : ', '\u0301', '§ a']
    const before = performance.now()
    for (const sign of signs) {
      for (let i = 0; i < 20; i++) readingsOf(`kant ${sign.repeat(200)}`.slice(0, 120 - i))
    }
    // Hundreds of times what it takes: a search that goes back and forth would not come to an end.
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('is no longer than 120 characters', () => {
    expect(parseReference(`kant § ${'x'.repeat(113)}`)).toBeDefined()
    expect(parseReference(`kant § ${'x'.repeat(114)}`)).toBeUndefined()
  })
})
