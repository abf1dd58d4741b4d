import { describe, expect, it } from 'vitest'
import { authorNames } from '../../src/bibliography/author-name.ts'
import { parseBibtex, writeBibtex } from '../../src/bibliography/bibtex.ts'
import { parseCslJson, writeCslJson } from '../../src/bibliography/csl-json.ts'
import type { CslRecord } from '../../src/bibliography/csl-record.ts'
import { cutOthers, namedIn, others, saysOthers, splitOthers } from '../../src/bibliography/others.ts'
import { parseRis, writeRis } from '../../src/bibliography/ris.ts'

const rowe = { family: 'Rowe', given: 'Ada' }
const record: CslRecord = {
  ...{ id: 'rowe1999', type: 'book', title: 'Tides' },
  author: [rowe, others],
  editor: [{ literal: 'Harbour Board' }, rowe, others],
}

describe('people whom nobody names', () => {
  it('are a sign at the end of a list, and a name where it stands alone', () => {
    expect(namedIn([rowe, others])).toEqual({ named: [rowe], hasOthers: true })
    expect(namedIn([others])).toEqual({ named: [others], hasOthers: false })
    expect(namedIn([others, rowe])).toEqual({ named: [others, rowe], hasOthers: false })
  })

  it.each([
    ['BibTeX', 'and others', writeBibtex, parseBibtex],
    ['RIS', 'AU  - et al.', writeRis, parseRis],
    ['CSL-JSON', '"literal": "others"', writeCslJson, parseCslJson],
  ] as const)('are in %s what other programs know, and come back', (_, sign, write, parse) => {
    expect(write([record])).toContain(sign)
    expect(parse(write([record]))).toEqual({ records: [{ record, files: [] }], problems: [] })
  })

  it.each(['and others', 'and {et al.}', 'and et al.'])('are read in BibTeX from "%s"', (words) => {
    const { records, problems } = parseBibtex(`@book{a, title = {T}, author = {Rowe, Ada ${words}}}`)
    expect(records[0]?.record.author).toEqual([rowe, others])
    expect(problems).toEqual([])
  })

  it('say nothing in BibTeX before a name, or without one, which is told', () => {
    const { records, problems } = parseBibtex(
      '@book{a, title = {T}, author = {others and Rowe, Ada}, editor = {others}}',
    )
    expect(records[0]?.record).toEqual({ id: 'a', type: 'book', title: 'T', author: [rowe] })
    expect(problems).toEqual([
      'a (line 1): its authors have "others" before or without a name, where it says nothing; it is left out.',
      'a (line 1): its editors have "others" before or without a name, where it says nothing; it is left out.',
    ])
  })

  it('are read in the other formats from what people write in the place of a last name', () => {
    const ris = 'TY  - BOOK\r\nTI  - T\r\nAU  - Rowe, Ada\r\nAU  - others\r\nER  - \r\n'
    expect(parseRis(ris).records[0]?.record.author).toEqual([rowe, others])
    const csl = JSON.stringify([{ id: 'a', type: 'book', title: 'T', author: [rowe, { literal: 'et al' }] }])
    expect(parseCslJson(csl).records[0]?.record.author).toEqual([rowe, others])
  })

  it.each(['et al.', 'et al', 'Et al.', 'et alii', 'others'])('are said by "%s"', (words) => {
    expect(saysOthers(words)).toBe(true)
  })

  it.each([
    ['Ada Rowe et al.', 'Ada Rowe'],
    ['Ada Rowe, Bo Lee, et al', 'Ada Rowe, Bo Lee'],
    ['Ada Rowe and others', 'Ada Rowe'],
    ['Ada Rowe; others', 'Ada Rowe'],
    ['Ada Rowe , et al.', 'Ada Rowe'],
  ])('are cut off "%s"', (words, names) => {
    expect(cutOthers(words)).toEqual({ names, hasOthers: true })
  })

  it.each(['Board for Others', 'Hetal', 'Et Alii Press', 'Carol Others'])('are not in "%s"', (words) => {
    expect(cutOthers(words)).toEqual({ names: words, hasOthers: false })
  })

  it('are looked for in time that grows no faster than the words', () => {
    const words = `Ada${' '.repeat(100_000)}Rowe`
    const started = performance.now()
    expect(cutOthers(words)).toEqual({ names: words, hasOthers: false })
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it.each([
    [['Ada Rowe et al.']],
    [['Ada Rowe', 'et al.']],
    [['Ada Rowe', 'others']],
    [['Ada Rowe', 'and others']],
  ])('are the last of %j', (names) => {
    expect(splitOthers(names)).toEqual(['Ada Rowe', 'et al.'])
    expect(authorNames(names)).toEqual([rowe, others])
  })

  it('are nobody where nobody is named', () => {
    expect(authorNames(['et al.'])).toEqual([])
  })
})
