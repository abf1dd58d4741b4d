import { describe, expect, it } from 'vitest'
import { createShelf } from '../../src/cite/shelf.ts'
import type { Work } from '../../src/cite/work.ts'
import { type CitationForm, citationForms } from '../../src/view/citation-forms.ts'
import { citationOf, inTextOf, recordText, referenceOf } from '../../src/view/citation-text.ts'
import type { Phrase } from '../../src/view/view.ts'
import { lighthouse } from '../support/lighthouse.ts'

const [keepers, board, diary] = createShelf(lighthouse, new Map()).works
const place = { headings: [], firstParagraph: 2, lastParagraph: 3 }
const plain = (phrase: Phrase): string => phrase.map(({ text }) => text).join('')

function cited(form: CitationForm, work: Work | undefined = keepers): string {
  if (work === undefined) throw new Error('There is no such work')
  return plain(citationOf(form, work, place))
}

describe('a citation in one line', () => {
  it('is what stands in the text, then the entry of the list', () => {
    expect(cited('apa')).toBe(
      '(Marsh & Lindqvist, 1931, paras. 2–3) — Marsh, A., & Lindqvist, B. (1931, April 2). The Keepers of Gull Point.',
    )
    expect(cited('mla')).toBe(
      '(Marsh and Lindqvist, pars. 2–3) — Marsh, Ada, and Bo Lindqvist. The Keepers of Gull Point. 2 Apr. 1931.',
    )
  })

  it('tells a work apart by its letter, in the text and in the list, and in no record for a program', () => {
    if (keepers === undefined) throw new Error('There is no such work')
    const work: Work = { ...keepers, letter: 'b' }
    expect(cited('apa', work)).toBe(
      '(Marsh & Lindqvist, 1931b, paras. 2–3) — Marsh, A., & Lindqvist, B. (1931b, April 2). The Keepers of Gull Point.',
    )
    expect(cited('chicago-date', work)).toMatch(/^\(Marsh and Lindqvist 1931b, .* 1931b\. /)
    for (const form of citationForms.slice(4)) expect(cited(form, work)).toBe(cited(form, keepers))
  })

  it('is the note alone where the style has notes', () => {
    expect(cited('chicago-notes')).toBe(
      'Ada Marsh and Bo Lindqvist, “The Keepers of Gull Point,” April 2, 1931, paras. 2–3.',
    )
  })

  it('is the record for a program under the alias, whatever program', () => {
    for (const form of citationForms.slice(4)) expect(cited(form)).toContain('Keepers of Gull Point')
    expect(cited('bibtex')).toContain('{marsh1931,')
  })

  it('invents neither an author nor a date', () => {
    expect(cited('apa', board)).toMatch(/^\(What the Harbour Board Paid, n\.d\., paras\. 2–3\)/)
    expect(cited('bibtex', board)).not.toMatch(/author|year|date/i)
  })

  it('leaves a name that nobody can take apart as it is', () => {
    expect(cited('apa', diary)).toMatch(/^\(한바다, 2004, /)
  })
})

describe('the parts of a citation', () => {
  it('have the titles of whole works in italics', () => {
    const reference = keepers && referenceOf('mla', keepers)
    expect(reference?.find(({ kind }) => kind === 'emphasis')?.text).toBe('The Keepers of Gull Point')
  })

  it('are of the whole work where no place is given', () => {
    expect(keepers && plain(inTextOf('apa', keepers))).toBe('(Marsh & Lindqvist, 1931)')
  })

  it('say once that only a part was there', () => {
    for (const style of ['apa', 'mla', 'chicago-date', 'chicago-notes'] as const) {
      expect(board && plain(referenceOf(style, board)).match(/excerpt/gi)).toHaveLength(1)
    }
  })

  it('keep the lines of a record', () => {
    expect(keepers && recordText('ris', keepers)).toMatch(/^TY {2}- \w+\n[^\r]*\nER {2}-\s*$/)
  })
})
