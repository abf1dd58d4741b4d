import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { foldWord } from '../text/fold.ts'
import type { Candidate } from '../view/problem-view.ts'
import { isNearWord } from './near-word.ts'

/** The documents that a person may mean: the one, several that fit equally, or none and those spelt nearly so. */
export type DocumentMatch =
  | ({ readonly kind: 'one' } & Candidate)
  | { readonly kind: 'many'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly near: readonly Candidate[] }

/**
 * Finds a document by its id, or by what a person types for it: its number in `sources`; its whole title, path or file name; the
 * beginning of its title; words of its title, authors, file, journal or year. The first of these that fits decides.
 */
export function findDocument(library: Library, typed: string): DocumentMatch {
  const candidates = candidatesOf(library)
  const identified = candidates.find(({ document }) => document.id === typed)
  if (identified !== undefined) return { kind: 'one', ...identified }
  const numbered = candidates[Number(/^#?(\d{1,9})\.?$/.exec(typed.trim())?.[1] ?? 0) - 1]
  if (numbered !== undefined) return { kind: 'one', ...numbered }
  const query = queryOf(typed)
  if (query.length === 0) return { kind: 'none', near: [] }
  const named = namedIn(library)
  for (const fits of [fitsWhole, fitsBeginning, fitsWords]) {
    const fitting = named.filter(({ names }) => fits(query, names)).map(({ candidate }) => candidate)
    const [only] = fitting
    if (only !== undefined) {
      return fitting.length === 1 ? { kind: 'one', ...only } : { kind: 'many', candidates: fitting }
    }
  }
  return { kind: 'none', near: nearest(query, named) }
}

/** The documents that some typed words may mean, those that fit better first; all of them where nothing is typed. */
export function rankDocuments(library: Library, typed: string): readonly Candidate[] {
  const query = queryOf(typed)
  if (query.length === 0) return candidatesOf(library)
  const named = namedIn(library)
  const fitting = [fitsWhole, fitsBeginning, fitsWords].flatMap((fits) =>
    named.filter(({ names }) => fits(query, names)).map(({ candidate }) => candidate),
  )
  return [...new Set([...fitting, ...nearest(query, named)])]
}

function candidatesOf({ documents }: Library): readonly Candidate[] {
  return documents.map((document, index) => ({ document, ordinal: index + 1 }))
}

/** Longer than any title that somebody types; what follows would only take time. */
const longestName = { characters: 100, words: 12 }

function queryOf(typed: string): readonly string[] {
  return foldedWords(typed.slice(0, longestName.characters)).slice(0, longestName.words)
}

type Named = { readonly candidate: Candidate; readonly names: Names }

/** Folded once for each library: people type a letter at a time. */
const foldedNames = new WeakMap<Library, readonly Named[]>()

function namedIn(library: Library): readonly Named[] {
  const known = foldedNames.get(library)
  if (known !== undefined) return known
  const named = candidatesOf(library).map((candidate) => ({ candidate, names: namesOf(candidate.document) }))
  foldedNames.set(library, named)
  return named
}

/** What a document goes by, folded: whole names, its title, and every word that is part of any name. */
type Names = { readonly whole: readonly string[]; readonly title: string; readonly words: readonly string[] }

function namesOf({ file, metadata }: Document): Names {
  const base = file.slice(file.lastIndexOf('/') + 1)
  const stem = base.replace(/\.[^.]*$/, '')
  const title = metadata.title.value
  const others = [
    ...(metadata.authors?.value ?? []),
    metadata.container?.value ?? '',
    metadata.date?.value ?? '',
  ]
  return {
    whole: [title, file, base, stem].map(fold),
    title: fold(title),
    words: [title, file, ...others].flatMap(foldedWords),
  }
}

function fitsWhole(query: readonly string[], { whole }: Names): boolean {
  return whole.includes(query.join(' '))
}

function fitsBeginning(query: readonly string[], { title }: Names): boolean {
  return title.startsWith(query.join(' '))
}

function fitsWords(query: readonly string[], { words }: Names): boolean {
  const telling = query.filter((word) => !articles.has(word))
  return telling.length > 0 && telling.every((typed) => words.some((word) => isPart(typed, word)))
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Words are typed from their beginning, numbers whole; where a script sets no spaces, any part may be a word. */
function isPart(typed: string, word: string): boolean {
  if (/^\d+$/.test(typed)) return word === typed
  return word.startsWith(typed) || (unspaced.test(typed) && word.includes(typed))
}

const offered = 5

/** The documents of which the most typed words are spelt nearly right; at most five, the best first. */
function nearest(query: readonly string[], named: readonly Named[]): readonly Candidate[] {
  const isAlike = (typed: string, word: string): boolean =>
    (typed.length >= 3 && isPart(typed, word)) || isNearWord(typed, word)
  const scored = named.map(({ candidate, names }) => ({
    candidate,
    alike: query.filter((typed) => !articles.has(typed) && names.words.some((word) => isAlike(typed, word)))
      .length,
  }))
  const alike = scored.filter((each) => each.alike > 0).sort((a, b) => b.alike - a.alike)
  return alike.slice(0, offered).map(({ candidate }) => candidate)
}

/** Words as names are compared: folded, without punctuation, "U.S." as "us". */
function foldedWords(name: string): readonly string[] {
  const joined = name.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
  return joined.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldWord) ?? []
}

function fold(name: string): string {
  return foldedWords(name).join(' ')
}
