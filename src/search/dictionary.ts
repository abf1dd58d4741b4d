import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'

/**
 * Whether a word, in small letters, is one of the 270,000 English words of the `word-list` package: then it is spelt
 * as meant, even where the readings do not hold it. Names are not in it. The list is read when first asked (0.1 s).
 */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(readFileSync(wordListPath, 'utf8').split('\n'))
  return words.has(word)
}

let words: ReadonlySet<string> | undefined
