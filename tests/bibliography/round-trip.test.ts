import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBibtex, writeBibtex } from '../../src/bibliography/bibtex.ts'
import { parseCslJson, writeCslJson } from '../../src/bibliography/csl-json.ts'
import type { CslName, CslRecord } from '../../src/bibliography/csl-record.ts'
import type { Parsed } from '../../src/bibliography/parsed.ts'
import { parseRis, writeRis } from '../../src/bibliography/ris.ts'
import { hostileWords, recordsOf } from './records.ts'

const literals = hostileWords.map((literal): CslName => ({ literal }))
const particles = fc.constantFrom('van', 'de la', "d'", 'von der', 'al-')

const bibtexNames: fc.Arbitrary<CslName> = fc.oneof(
  literals,
  fc.record(
    { family: hostileWords, given: hostileWords, 'non-dropping-particle': particles, suffix: hostileWords },
    { requiredKeys: ['family'] },
  ),
)
const anyNames: fc.Arbitrary<CslName> = fc.oneof(
  bibtexNames,
  fc.record({ family: hostileWords, given: hostileWords, 'dropping-particle': hostileWords }),
)

/** No comma, and no small letter at the beginning: what RIS cannot hold in a name. */
const risWords = hostileWords.filter((text) => !text.includes(',') && !/^['’]?\p{Ll}/u.test(text))
const risNames: fc.Arbitrary<CslName> = fc.oneof(
  risWords.map((literal): CslName => ({ literal })),
  fc.record(
    { family: risWords, given: risWords, 'non-dropping-particle': particles, suffix: risWords },
    { requiredKeys: ['family'] },
  ),
)

describe.each([
  {
    format: 'CSL-JSON',
    write: writeCslJson,
    parse: parseCslJson,
    names: anyNames,
    lost: (record: CslRecord) => record,
  },
  {
    format: 'BibTeX',
    write: writeBibtex,
    parse: parseBibtex,
    names: bibtexNames,
    lost: (record: CslRecord) => record,
  },
  { format: 'RIS', write: writeRis, parse: parseRis, names: risNames, lost: withoutRisLosses },
])('$format', ({ write, parse, names, lost }) => {
  it('gives back every record that it was given, whatever its words are', () => {
    const records = fc.array(recordsOf({ words: hostileWords, names }), { maxLength: 4 }).map(withOwnIds)
    fc.assert(
      fc.property(records, (written) => {
        expect(parse(write(written))).toEqual(asRead(written.map(lost)))
      }),
      { numRuns: 200 },
    )
  })

  it('folds line breaks on the way, so that no line of a text can pass for one of the format', () => {
    const title = 'Low water\nER  - \n@book{b, title = {Tides}}\r\n"}\n{'
    const { records, problems } = parse(write([{ id: 'a', type: 'report', title, note: '  a\tb\n\nc ' }]))
    expect(problems).toEqual([])
    expect(records.map(({ record }) => record)).toEqual([
      { id: 'a', type: 'report', title: 'Low water ER - @book{b, title = {Tides}} "} {', note: 'a b c' },
    ])
  })

  it('reads anything at all without throwing', () => {
    const junk = fc.array(
      fc.oneof(
        hostileWords,
        fc.constantFrom('\n', '@article{', '@string(', 'TY  - BOOK\n', 'title = {', '[{"', '":'),
      ),
    )
    fc.assert(fc.property(junk, (parts) => parse(parts.join('')).problems.length >= 0))
  })
})

/** Ids are unique in a bibliography. */
function withOwnIds(records: readonly CslRecord[]): readonly CslRecord[] {
  return records.map((record, index) => ({ ...record, id: `${record.id}${index}` }))
}

function asRead(records: readonly CslRecord[]): Parsed {
  return { records: records.map((record) => ({ record, files: [] })), problems: [] }
}

/** The series of a book has the tag that its container would need. */
function withoutRisLosses(record: CslRecord): CslRecord {
  const { 'container-title': container, ...rest } = record
  return record.type === 'book' || container === undefined ? rest : { ...rest, 'container-title': container }
}
