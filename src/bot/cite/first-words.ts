import type { Place } from '../../cite/place.ts'
import type { Document, Paragraph } from '../../corpus/document.ts'
import type { Library } from '../../corpus/library.ts'
import { foldWord } from '../../text/fold.ts'

/** A paragraph by how it begins; `key` is its first words, folded. */
export type Beginning = {
  readonly key: string
  readonly document: Document
  readonly paragraph: Paragraph
}

/** Characters of a paragraph that its first words are taken from: more than anybody types to find it. */
const known = 120

/** The paragraphs that begin with what was typed so far, in the order of their first words; the last word may be unfinished. */
export function beginningWith(library: Library, typed: string, most: number): readonly Beginning[] {
  const query = foldedWords(typed.slice(0, known))
  if (query === '') return []
  const all = beginningsOf(library)
  const found: Beginning[] = []
  for (let i = firstFrom(all, query); i < all.length && found.length < most; i++) {
    const each = all[i]
    if (each === undefined || !each.key.startsWith(query)) break
    found.push(each)
  }
  return found
}

/**
 * The paragraphs that begin with just these words, at most `most`: three words at least, or eight letters where words are not set
 * apart. Case, accents and marks do not matter.
 */
export function paragraphsOf(library: Library, typed: string, most: number): readonly Place[] {
  const query = foldedWords(typed)
  const isUnspaced = unspaced.test(query)
  if (isUnspaced ? query.length < leastLetters : query.split(' ').length < leastWords) return []
  const opening = query.slice(0, known / 2)
  // A long quotation is known by its beginning first, so that few paragraphs are read whole.
  const candidates = beginningWith(library, opening, mostCompared)
  return candidates
    .filter(({ document, paragraph }) => {
      const words = document.text.slice(
        paragraph.start,
        Math.min(paragraph.end, paragraph.start + 2 * typed.length + known),
      )
      const folded = foldedWords(words)
      return isUnspaced ? folded.startsWith(query) : `${folded} `.startsWith(`${query} `)
    })
    .slice(0, most)
    .map(({ document, paragraph: { start, end } }) => ({ document: document.id, start, end }))
}

const leastWords = 3
const leastLetters = 8
const mostCompared = 50
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Folded and sorted once for each library: people type a letter at a time. */
const sorted = new WeakMap<Library, readonly Beginning[]>()

function beginningsOf(library: Library): readonly Beginning[] {
  const made = sorted.get(library)
  if (made !== undefined) return made
  const all = library.documents.flatMap((document) =>
    document.paragraphs.flatMap((paragraph) => {
      const end = Math.min(paragraph.end, paragraph.start + known)
      const key = foldedWords(document.text.slice(paragraph.start, end))
      // A row of asterisks begins with no words.
      return /\p{L}/u.test(key) ? [{ key, document, paragraph }] : []
    }),
  )
  all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  sorted.set(library, all)
  return all
}

/** The index of the first beginning that is not before the query. */
function firstFrom(all: readonly Beginning[], query: string): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.key ?? '') < query) low = middle + 1
    else high = middle
  }
  return low
}

function foldedWords(words: string): string {
  return (words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).join(' ')
}
