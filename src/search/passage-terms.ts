import { analyze } from './analyzer.ts'
import type { IndexedPassage } from './passage-index.ts'
import { stopWords } from './stop-words.ts'

/** A passage taken apart for ranking: token i is `terms[i]`, typed `words[i]`, and stands in sentence `sentence[i]`. */
export type PassageTerms = {
  readonly terms: readonly string[]
  readonly words: readonly string[]
  readonly sentence: Uint16Array
  /** Where each token stands in the passage's text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Distinct terms without stop words: the length that BM25 counts. */
  readonly length: number
  readonly sentenceLengths: Uint16Array
  readonly title: ReadonlySet<string>
}

/** Takes passages apart, and keeps the last few thousand: the same passages are ranked again and again. */
export function createPassageReader(
  passages: readonly IndexedPassage[],
  limit = 4096,
): (ordinal: number) => PassageTerms {
  const kept = new Map<number, PassageTerms>()
  return (ordinal) => {
    const remembered = kept.get(ordinal)
    if (remembered) return remembered
    const passage = passages[ordinal]
    if (!passage) throw new RangeError(`passage ${ordinal} is not in this index of ${passages.length}`)
    const oldest = kept.size >= limit ? kept.keys().next() : undefined
    if (oldest && !oldest.done) kept.delete(oldest.value)
    const terms = takeApart(passage)
    kept.set(ordinal, terms)
    return terms
  }
}

function takeApart({ passage, text, title }: IndexedPassage): PassageTerms {
  const tokens = analyze(text)
  const sentence = new Uint16Array(tokens.length)
  const sentenceLengths = new Uint16Array(Math.max(1, passage.sentences.length))
  let at = 0
  for (const [i, token] of tokens.entries()) {
    while (
      at + 1 < passage.sentences.length &&
      token.start >= (passage.sentences[at + 1]?.start ?? 0) - passage.start
    )
      at++
    sentence[i] = at
    sentenceLengths[at] = (sentenceLengths[at] ?? 0) + 1
  }
  const content = tokens.filter((token) => !stopWords.has(token.word))
  return {
    terms: tokens.map((token) => token.term),
    words: tokens.map((token) => token.word),
    sentence,
    sentenceLengths,
    starts: Uint32Array.from(tokens, (token) => token.start),
    ends: Uint32Array.from(tokens, (token) => token.end),
    length: new Set(content.map((token) => token.term)).size,
    title: new Set(analyze(title).map((token) => token.term)),
  }
}
