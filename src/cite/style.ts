import type { CslRecord } from '../bibliography/csl-record.ts'

/** The citation styles: APA 7, MLA 9, Chicago 17 in its author-date and its notes form. */
export const styleNames = ['apa', 'mla', 'chicago-date', 'chicago-notes'] as const

/** One of `styleNames`. */
export type StyleName = (typeof styleNames)[number]

/** A part of a citation; titles of whole works are set in italics. */
export type Run = { readonly text: string; readonly italic?: true }

/** What a locator counts, by its CSL name; `last` is the end of a range, both as they are printed. */
export type CitedPlace = {
  readonly kind: 'page' | 'paragraph' | 'chapter' | 'section' | 'slide'
  readonly first: string
  readonly last?: string
}

/**
 * A record with the letter that tells it from other works of the same people and year, by its name in CSL: "a" of "1999a". It is
 * of the list of works, not of the work, so that no record that is kept or exported has one.
 */
export type CitedRecord = CslRecord & { readonly 'year-suffix'?: string }

/** One way to cite. The result is what citeproc prints with the style's CSL file in English, but where a comment says why not. */
export type Style = {
  readonly name: StyleName
  /** As people call it, with its edition: "APA 7". */
  readonly title: string
  /** What stands in the text, "(Mill, 1859, para. 4)"; for the notes style the note. */
  inText(record: CitedRecord, place?: CitedPlace): readonly Run[]
  /** The entry in the list of references. */
  reference(record: CitedRecord): readonly Run[]
}

/** A citation as plain words. */
export function runText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
