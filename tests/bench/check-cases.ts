import type { Place } from '../../src/cite/place.ts'
import type { Library } from '../../src/corpus/library.ts'

/** A quotation as somebody might bring it, and where its words come from; nowhere for a foreign one. */
export type Case = { readonly quotation: string; readonly from?: Place }

/** The ways in which quotations come, by name. */
export const kinds = [
  'verbatim',
  'curly quotes, case, spaces',
  'one word changed',
  '"not" inserted',
  'one word dropped',
  'three words changed',
  'middle cut, marked',
  'middle cut, not marked',
  'two places, marked',
  'two places, not marked',
  'words shuffled',
] as const

/** One of `kinds`. */
export type Kind = (typeof kinds)[number]

/** Quotations of 8 to 32 words from random passages of a library, each treated in one way. */
export function makeCases(
  kind: Kind,
  library: Library,
  count: number,
  random: () => number,
): readonly Case[] {
  const cases: Case[] = []
  for (let tries = 0; cases.length < count && tries < 50 * count; tries++) {
    const made = makeCase(kind, library, random)
    if (made !== undefined) cases.push(made)
  }
  return cases
}

/** Quotations of other texts, none of which stands in the library, letter by letter and whatever is between letters. */
export function foreignCases(
  texts: readonly string[],
  library: Library,
  count: number,
  random: () => number,
): readonly Case[] {
  const cases: Case[] = []
  const known = library.documents.map(({ text }) => lettersOf(text))
  for (let tries = 0; cases.length < count && tries < 20 * count; tries++) {
    const text = texts[Math.floor(random() * texts.length)] ?? ''
    const words = wordsOf(text, { start: 0, end: text.length })
    const taken = take(words, text, random)
    if (taken === undefined) continue
    const quotation = text.slice(taken.start, taken.end)
    const letters = lettersOf(quotation)
    if (!known.some((each) => each.includes(letters))) cases.push({ quotation })
  }
  return cases
}

function makeCase(kind: Kind, library: Library, random: () => number): Case | undefined {
  const taken = takeFrom(library, random)
  if (taken === undefined) return undefined
  const { place, words } = taken
  const at = 1 + Math.floor(random() * (words.length - 2))
  if (!/\p{L}{2}/u.test(words[at] ?? '')) return undefined
  const made = (changed: readonly string[]): Case => ({ quotation: changed.join(' '), from: place })
  switch (kind) {
    case 'verbatim':
      return { quotation: library.document(place.document).text.slice(place.start, place.end), from: place }
    case 'curly quotes, case, spaces':
      return made([words[0]?.toUpperCase() ?? '', ...words.slice(1, -1), `${words.at(-1)} `].map(restyled))
    case 'one word changed':
      return made(words.with(at, otherWord(words[at] ?? '', library, random)))
    case '"not" inserted':
      return made(words.toSpliced(at, 0, 'not'))
    case 'one word dropped':
      return made(words.toSpliced(at, 1))
    case 'three words changed': {
      const places = new Set([at, 1 + ((at + 2) % (words.length - 2)), 1 + ((at + 4) % (words.length - 2))])
      return made(words.map((word, i) => (places.has(i) ? otherWord(word, library, random) : word)))
    }
    case 'middle cut, marked':
    case 'middle cut, not marked':
      return cutCase(kind, words, made, random)
    case 'two places, marked':
    case 'two places, not marked':
      return splicedCase(kind, library, random, words, place)
    case 'words shuffled':
      return made(
        words
          .map((word) => ({ word, by: random() }))
          .sort((a, b) => a.by - b.by)
          .map(({ word }) => word),
      )
    default:
      return kind satisfies never
  }
}

/** Halves of four words and more, with four to twelve left out between them. */
function cutCase(
  kind: Kind,
  words: readonly string[],
  made: (changed: readonly string[]) => Case,
  random: () => number,
): Case | undefined {
  const gone = 4 + Math.floor(random() * 9)
  if (words.length < gone + 8) return undefined
  const at = 4 + Math.floor(random() * (words.length - gone - 8))
  const mark = kind === 'middle cut, marked' ? ['…'] : []
  return made([...words.slice(0, at), ...mark, ...words.slice(at + gone)])
}

function splicedCase(
  kind: Kind,
  library: Library,
  random: () => number,
  words: readonly string[],
  from: Place,
): Case | undefined {
  const other = takeFrom(library, random)
  if (other === undefined || other.place.document === from.document) return undefined
  const mark = kind === 'two places, marked' ? ['…'] : []
  return { quotation: [...words.slice(0, 12), ...mark, ...other.words.slice(0, 12)].join(' '), from }
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

type Taken = { readonly place: Place; readonly words: readonly string[] }

function takeFrom(library: Library, random: () => number): Taken | undefined {
  const passage = library.passages[Math.floor(random() * library.passages.length)]
  if (passage === undefined) return undefined
  const { text, id } = library.document(passage.document)
  const range = take(wordsOf(text, passage), text, random)
  return (
    range && { place: { document: id, ...range }, words: text.slice(range.start, range.end).split(/\s+/u) }
  )
}

type Word = { readonly start: number; readonly end: number }

function wordsOf(text: string, { start, end }: Word): readonly Word[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }))
}

function take(words: readonly Word[], text: string, random: () => number): Word | undefined {
  const length = 8 + Math.floor(random() * 25)
  const at = Math.floor(random() * (words.length - length + 1))
  const [first, last] = [words[at], words[at + length - 1]]
  if (first === undefined || last === undefined) return undefined
  // A run of signs or numbers is no quotation.
  const written = text.slice(first.start, last.end).match(/\p{L}{2,}/gu)?.length ?? 0
  return 4 * written >= 3 * length ? { start: first.start, end: last.end } : undefined
}

function otherWord(word: string, library: Library, random: () => number): string {
  for (;;) {
    const other = takeFrom(library, random)?.words[0] ?? 'another'
    const plain = (each: string): string => each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if (/^\p{L}{2,}$/u.test(other) && plain(other) !== plain(word)) return other
  }
}

function restyled(word: string): string {
  return word.replaceAll('"', '”').replaceAll("'", '’').replaceAll('-', '–').concat(' ')
}
