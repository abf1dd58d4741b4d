import type { ComparedPart, Verdict } from '../../src/cite/verdict.ts'
import type { Library } from '../../src/corpus/library.ts'
import { madeDocument, madeLibrary } from './library.ts'
import { lighthouse } from './lighthouse.ts'

/** What the documents say at the places of a verdict. */
export function textsAt(verdict: Verdict, library: Library = lighthouse): readonly string[] {
  const places = 'places' in verdict ? verdict.places : 'place' in verdict ? [verdict.place] : []
  return places.map(({ document, start, end }) => library.document(document).text.slice(start, end))
}

/** The parts of a comparison that are of some kinds, joined. */
export function partsOf(diff: readonly ComparedPart[], ...kinds: readonly ComparedPart['kind'][]): string {
  return diff.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('')
}

/** A library of one document with these lines. */
export function libraryOf(...lines: Parameters<typeof madeDocument>[0]['lines']): Library {
  return madeLibrary([madeDocument({ file: 'one', lines })])
}
