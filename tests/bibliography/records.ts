import fc from 'fast-check'
import type { CslDate, CslName, CslRecord } from '../../src/bibliography/csl-record.ts'
import { workTypes } from '../../src/bibliography/csl-record.ts'
import { foldSpace } from '../../src/bibliography/fold-space.ts'
import { others } from '../../src/bibliography/others.ts'
import type { textFields } from '../../src/bibliography/parsed.ts'

const SIGNS = [
  ...[
    '{',
    '}',
    '{}',
    '\\',
    '%',
    '&',
    '$',
    '#',
    '_',
    '~',
    '^',
    '`',
    '``',
    "'",
    "''",
    '"',
    '-',
    '--',
    '---',
    '@',
    '=',
  ],
  ...[
    '\\&',
    '\\"{o}',
    '\\textbackslash',
    '@book{x,',
    'TY  - JOUR',
    'ER  - ',
    'AU  - ',
    '<i>',
    ':',
    ';',
    '/',
    '?',
    '!',
  ],
  ...['é', 'ß', 'ö', 'o\u0308', '한국', '読書', 'Ж', 'العربية', '𝒜', '👩‍👩‍👧', '\u00A0', '–', '—', '“', '”'],
  ...['and', 'others', 'van', 'Mill', 'On liberty', 'U.S.-ROK', 'jan', '1859', ' ', ' ', ' '],
]

/** Words that are not empty, on one line, and full of what formats give a meaning to. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 10 })
  .map((parts) => foldSpace(parts.join('')))
  .filter((text) => text !== '')

/** A date that a calendar has, known to the year, the month or the day. */
export const dates: fc.Arbitrary<CslDate> = fc
  .tuple(
    fc.integer({ min: -3000, max: 3000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom<CslDate>(
      { 'date-parts': [[year]] },
      { 'date-parts': [[year, month]] },
      { 'date-parts': [[year, month, day]] },
    ),
  )

/** Records with every field or none, made of the words and names given. */
export function recordsOf(parts: {
  readonly words: fc.Arbitrary<string>
  readonly names: fc.Arbitrary<CslName>
}): fc.Arbitrary<CslRecord> {
  const { words, names } = parts
  const named = fc.array(names, { minLength: 1, maxLength: 3 })
  // One list in four goes on with people whom nobody names.
  const people = fc
    .tuple(named, fc.integer({ min: 0, max: 3 }))
    .map(([list, chance]) => (chance === 0 ? [...list, others] : list))
  return fc.record(
    {
      id: fc.stringMatching(/^[a-z][\w:.+/-]{0,12}$/),
      type: fc.constantFrom(...workTypes),
      title: words,
      author: people,
      editor: people,
      issued: dates,
      accessed: dates,
      ...textWords(words),
    },
    { requiredKeys: ['id', 'type', 'title'] },
  )
}

function textWords(words: fc.Arbitrary<string>): Record<(typeof textFields)[number], fc.Arbitrary<string>> {
  return {
    'container-title': words,
    publisher: words,
    'publisher-place': words,
    volume: words,
    issue: words,
    page: fc.oneof(words, fc.constantFrom('41', '41-52', 'iv-x', 'e12')),
    edition: words,
    number: words,
    genre: words,
    URL: fc.oneof(words, fc.constantFrom('https://example.org/~a_b?c=%20&d#e', 'https://example.org/a--b')),
    DOI: words,
    ISBN: words,
    language: words,
    abstract: words,
    keyword: fc.oneof(words, fc.constant('tides, low water, harbours')),
    note: words,
  }
}
