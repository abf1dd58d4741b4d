import type { Range } from '../text/range.ts'

/** How a document writes its words: what is seldom or never in small letters there is a name. */
export type CaseStatistics = {
  /** How often a word, given in small letters, stands in small letters. */
  lower(word: string): number
  /** How often a word, given as a name is written, stands so inside a sentence, where only names do. */
  capital(word: string): number
  /** Whether two words in a row stand so inside a sentence. */
  hasPair(first: string, second: string): boolean
}

/** A word of a sentence as names are made of: no possessive ending, with the dot of its abbreviation. */
export type Word = Range & { readonly text: string; readonly isCapital: boolean; readonly opens: boolean }

/** Words of a stretch of text in order. `opens` marks those that would be capitalised whatever they are. */
export function scanWords(text: string, { start, end }: Range): readonly Word[] {
  const words: Word[] = []
  const sentence = text.slice(start, end)
  for (const match of sentence.matchAll(WORD)) {
    const word = match[0].replace(/['’]s?$/u, '')
    const before = sentence.slice(Math.max(0, match.index - 2), match.index)
    words.push({
      start: start + match.index,
      end: start + match.index + word.length,
      text: word,
      isCapital: /^\p{Lu}/u.test(word),
      opens: words.length === 0 || /["“‘:«(—]\s?$|[.!?]\s$/u.test(before),
    })
  }
  return words
}

/** Counts the words of all sentences of a document. */
export function countCases(sentences: Iterable<readonly Word[]>): CaseStatistics {
  const lower = new Map<string, number>()
  const capital = new Map<string, number>()
  const pairs = new Set<string>()
  for (const words of sentences) {
    // In a headline every word is capitalised: it says nothing about names.
    if (words.filter(({ isCapital }) => isCapital).length > 0.6 * words.length) continue
    for (const [i, { text, isCapital, opens }] of words.entries()) {
      if (!isCapital) lower.set(text, (lower.get(text) ?? 0) + 1)
      else if (!opens) {
        capital.set(text, (capital.get(text) ?? 0) + 1)
        const next = words[i + 1]
        if (next?.isCapital) pairs.add(`${text} ${next.text}`)
      }
    }
  }
  return {
    lower: (word) => lower.get(word) ?? 0,
    capital: (word) => capital.get(word) ?? 0,
    hasPair: (first, second) => pairs.has(`${first} ${second}`),
  }
}

const WORD =
  /(?:\p{Lu}\.)+\p{Lu}?(?!\p{L})|(?:Dr|Mr|Mrs|Ms|St|Gen|Col|Capt|Lt|Sgt|Maj|Prof|Rev|Sen|Rep|Gov|Jr|Sr|Mt|Ft)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
