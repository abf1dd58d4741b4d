import { writeBibtex } from '../bibliography/bibtex.ts'
import { writeCslJson } from '../bibliography/csl-json.ts'
import { writeRis } from '../bibliography/ris.ts'
import { citedPlace } from '../cite/cited-place.ts'
import { excerptNote } from '../cite/record-of.ts'
import { type CitedRecord, type Run, type StyleName, styleNames } from '../cite/style.ts'
import { styles } from '../cite/styles/styles.ts'
import type { Work } from '../cite/work.ts'
import type { Locator } from '../corpus/locator.ts'
import type { CitationForm } from './citation-forms.ts'
import { type Phrase, text } from './view.ts'

/**
 * How a work is cited, in one line: what stands in the text, with the place, and the entry of the list of references; the whole
 * note for a style of notes; the record for a program. In English always: so do bibliographies cite.
 */
export function citationOf(form: CitationForm, work: Work, locator?: Locator): Phrase {
  if (!isStyle(form)) return [text(recordText(form, work))]
  const cited = inTextOf(form, work, locator)
  return form === 'chicago-notes' ? cited : [...cited, text(' — '), ...referenceOf(form, work)]
}

/** What stands in the text where a work is cited, or the note. */
export function inTextOf(style: StyleName, work: Work, locator?: Locator): Phrase {
  return phraseOf(styles[style].inText(citedRecord(work), locator && citedPlace(locator)))
}

/** The entry in the list of references. That only a part of the work was there is said in any style. */
export function referenceOf(style: StyleName, work: Work): Phrase {
  const runs = styles[style].reference(citedRecord(work))
  const isExcerpt = work.record.note?.startsWith(excerptNote) ?? false
  const isSaid = runs.some(({ text: words }) => /\bexcerpt\b/i.test(words))
  return phraseOf(isExcerpt && !isSaid ? [...runs, { text: ` ${excerptNote}.` }] : runs)
}

/** A work's record as a reference manager takes it, with its line ends. */
export function recordText(form: Exclude<CitationForm, StyleName>, { record }: Work): string {
  switch (form) {
    case 'bibtex':
      return writeBibtex([record]).trim()
    case 'ris':
      return writeRis([record]).replaceAll('\r\n', '\n').trim()
    case 'csl':
      return writeCslJson([record]).trim()
    default:
      return form satisfies never
  }
}

/** Whether a form is a style, rather than a record for a program. */
export function isStyle(form: CitationForm): form is StyleName {
  return styleNames.some((name) => name === form)
}

function citedRecord({ record, letter }: Work): CitedRecord {
  return letter === undefined ? record : { ...record, 'year-suffix': letter }
}

function phraseOf(runs: readonly Run[]): Phrase {
  return runs.map(({ text: words, italic }) =>
    italic === true ? { kind: 'emphasis', text: words } : text(words),
  )
}
