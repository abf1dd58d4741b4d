import type { Document } from '../corpus/document.ts'

/** The words of a text in order, each folded to what tells it from others, with its range. */
export type WordList = {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The words of a document's paragraphs, and where each of them stands in that list. */
export type DocumentWords = WordList & { readonly positions: ReadonlyMap<string, readonly number[]> }

/** Split once for each document: one is asked for again and again. */
const known = new WeakMap<Document, DocumentWords>()

/** The words of all paragraphs of a document; headings and lines set aside are never quoted. */
export function documentWords(document: Document): DocumentWords {
  const before = known.get(document)
  if (before !== undefined) return before
  const list = { words: [] as string[], starts: [] as number[], ends: [] as number[] }
  for (const { start, end } of document.paragraphs) addWords(document.text.slice(start, end), start, list)
  const positions = new Map<string, number[]>()
  for (const [index, word] of list.words.entries()) {
    const there = positions.get(word)
    if (there === undefined) positions.set(word, [index])
    else there.push(index)
  }
  const made = { ...list, positions }
  known.set(document, made)
  return made
}

/** The words of a text, folded: case, width and what stands between words do not matter. */
export function wordList(text: string): WordList {
  const list = { words: [] as string[], starts: [] as number[], ends: [] as number[] }
  addWords(text, 0, list)
  return list
}

function addWords(
  text: string,
  offset: number,
  list: { readonly words: string[]; readonly starts: number[]; readonly ends: number[] },
): void {
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    list.words.push(word.normalize('NFKC').toLowerCase())
    list.starts.push(offset + index)
    list.ends.push(offset + index + word.length)
  }
}

/** Scripts that put no space between words give a word for each sign. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu
