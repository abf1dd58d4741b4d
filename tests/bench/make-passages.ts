import type { Library } from '../../src/corpus/library.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { libraryOf } from '../eval/index-set.ts'
import type { TestSet } from '../eval/read-set.ts'

/**
 * A library of `count` passages of some 110 words, made of sentences of a real one in which, as Heaps' law wants of a
 * larger text, words are now and then replaced by new ones: every passage is another, and rare words stay rare.
 */
export function makePassages(source: Library, count: number, random: () => number): Library {
  const sentences = source.documents.flatMap(({ text, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      splitSentences(text, paragraph).map(({ start, end }) => text.slice(start, end)),
    ),
  )
  const corpus = Array.from({ length: count }, (_, i) => {
    const words: string[] = []
    while (words.length < 110) {
      const sentence = sentences[Math.floor(random() * sentences.length)] ?? ''
      for (const word of sentence.split(/\s+/)) words.push(random() < 0.05 ? invented(random) : word)
    }
    return { id: `p${i}`, title: `Part ${i % 100}`, text: words.join(' ') }
  })
  const set: TestSet = { name: 'bench', corpus, queries: [], qrels: new Map(), answers: undefined }
  return libraryOf(set)
}

/** A word of two or three syllables that falls as words do: a few often, most once. */
function invented(random: () => number): string {
  const rank = Math.floor(40_000 ** random())
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ter',
    'van',
    'sol',
    'dri',
    'pe',
    'nu',
    'gar',
    'ti',
    'bro',
    'shi',
    'fen',
  ]
  let word = ''
  for (let rest = rank + 14; rest > 0; rest = Math.floor(rest / 14)) word += syllables[rest % 14] ?? ''
  return word
}
