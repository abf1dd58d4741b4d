import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../../src/bibliography/csl-record.ts'
import { others } from '../../../src/bibliography/others.ts'
import {
  type CitedPlace,
  type CitedRecord,
  type Run,
  runText,
  type StyleName,
  styleNames,
} from '../../../src/cite/style.ts'
import { styles } from '../../../src/cite/styles/styles.ts'
import { yearLetters } from '../../../src/cite/year-letters.ts'
import { goldenGroups } from './golden-groups.ts'
import { goldenRecords } from './golden-records.ts'

/** What citeproc prints, as make-goldens.ts wrote it: the reference, and the text for no place and each of `places`. */
type Printed = { readonly reference: string; readonly inText: readonly string[] }
type Golden = { readonly record: CslRecord; readonly cited: Readonly<Record<StyleName, Printed>> }
const written = readFileSync(new URL('goldens.jsonl', import.meta.url), 'utf8')
const goldens: readonly Golden[] = written
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The same of works that are told apart from one another, cited at their fourth paragraph. */
type Group = {
  readonly records: readonly CslRecord[]
  readonly cited: Readonly<
    Record<'apa' | 'chicago-date', readonly { readonly reference: string; readonly inText: string }[]>
  >
}
const toldApart: readonly (Group & { readonly title: string })[] = readFileSync(
  new URL('told-apart.jsonl', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line): Group => JSON.parse(line))
  .map((group) => ({ ...group, title: group.records.map(({ title }) => title).join(', ') }))

function lettered(records: readonly CslRecord[]): readonly CitedRecord[] {
  const letters = yearLetters(records.map((record) => ({ file: `${record.id}.md`, record })))
  return records.map((record, index) => {
    const letter = letters[index]
    return letter === undefined ? record : { ...record, 'year-suffix': letter }
  })
}

const tagged = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic === true ? `<i>${text}</i>` : text)).join('')

const book: CslRecord = {
  id: 'lamp',
  type: 'book',
  title: 'The Lamp and the Law',
  author: [{ family: 'Marsh', given: 'Ada' }],
  issued: { 'date-parts': [[1999]] },
}
const slides: CitedPlace = { kind: 'slide', first: '7', last: '8' }

describe('styles', () => {
  it('has goldens for every record, as it is now', () => {
    expect(goldens.map(({ record }) => record)).toEqual(goldenRecords.map(({ record }) => record))
    expect(goldens.length).toBeGreaterThanOrEqual(120)
    expect(toldApart.map(({ records }) => records)).toEqual(goldenGroups)
  })

  describe.each(styleNames)('%s', (name) => {
    const style = styles[name]

    it('prints what citeproc prints: every reference, letter for letter, italics too', () => {
      const printed = goldenRecords.map(({ record }) => tagged(style.reference(record)))
      expect(printed).toEqual(goldens.map(({ cited }) => cited[name].reference))
    })

    it('prints what citeproc prints in the text, with and without a place', () => {
      const printed = goldenRecords.map(({ record, places }) =>
        [undefined, ...places].map((place) => tagged(style.inText(record, place))),
      )
      expect(printed).toEqual(goldens.map(({ cited }) => cited[name].inText))
    })

    it('leaves no run empty, and no two of a kind side by side', () => {
      for (const { record } of goldenRecords) {
        const runs = style.reference(record)
        expect(runs.every(({ text }) => text !== '')).toBe(true)
        expect(runs.some((run, index) => index > 0 && run.italic === runs[index - 1]?.italic)).toBe(false)
      }
    })

    it('lets no sign of its own through from a record', () => {
      const runs = style.reference({ ...book, title: 'A\u0000 \uE001lamp\uE004\nby night' })
      expect(runText(runs)).toMatch(/A lamp by night/i)
      expect(runText(runs)).not.toMatch(/[\p{Cc}\uE001-\uE005]/u)
    })

    it('cites in microseconds', () => {
      const records = goldenRecords.map(({ record }) => record)
      for (const record of records) style.reference(record)
      const start = performance.now()
      for (const record of records) style.reference(record)
      // A median would be some 10 µs; a hundred times that is what a loaded machine may take.
      expect((performance.now() - start) / records.length).toBeLessThan(1)
    })
  })

  describe.each(['apa', 'chicago-date'] as const)('%s, of works beside one another', (name) => {
    it.each(toldApart)(
      'prints the letters that citeproc prints, by our own count: $title',
      ({ records, cited }) => {
        const printed = lettered(records).map((record) => ({
          reference: tagged(styles[name].reference(record)),
          inText: tagged(styles[name].inText(record, { kind: 'paragraph', first: '4' })),
        }))
        expect(printed).toEqual(cited[name])
      },
    )
  })

  it.each(['mla', 'chicago-notes'] as const)('has no use for letters in %s', (name) => {
    const [first = book] = lettered([book, { ...book, id: 'other', title: 'The Lamps' }])
    expect(first).toHaveProperty('year-suffix', 'a')
    expect(styles[name].reference(first)).toEqual(styles[name].reference(book))
    expect(styles[name].inText(first)).toEqual(styles[name].inText(book))
  })

  it('says of people whom nobody names that there are some, and calls nobody "others"', () => {
    const open = { ...book, author: [{ family: 'Marsh', given: 'Ada' }, others] }
    const cited = styleNames.flatMap((name) =>
      [styles[name].inText(open), styles[name].reference(open)].map(runText),
    )
    expect(cited.filter((line) => /\bet al\b/.test(line))).toEqual(cited)
    expect(cited.join(' ')).not.toMatch(/others/i)
  })

  it('names slides, which the style files do not know', () => {
    const cited = styleNames.map((name) => runText(styles[name].inText(book, slides)))
    expect(cited).toEqual([
      '(Marsh, 1999, Slides 7–8)',
      '(Marsh, slides 7–8)',
      '(Marsh 1999, slides 7–8)',
      'Ada Marsh, The Lamp and the Law, 1999, slides 7–8.',
    ])
  })
})
