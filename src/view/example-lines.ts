import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { splitSentences } from '../text/sentences.ts'
import { exampleSubject } from './example-subject.ts'

/** Something that a newcomer can say at once, and what it is an example of; a question is in the words of whoever shows it. */
export type ExampleLine =
  | { readonly of: 'ask'; readonly about: string }
  | { readonly of: 'cite' | 'check' | 'quiz'; readonly line: string }

/**
 * One line for each of the things that the bot is for, made of the readings themselves; none that would need readings where
 * there are none.
 */
export function exampleLines(library: Library): readonly ExampleLine[] {
  const { documents } = library
  if (documents.length === 0) return []
  const cited = sentenceOf(documents)
  const checked = sentenceOf(documents.toReversed())
  return [
    { of: 'ask', about: exampleSubject(library) },
    ...(cited === undefined ? [] : [{ of: 'cite', line: `/cite ${cited}` } as const]),
    ...(checked === undefined ? [] : [{ of: 'check', line: `/check “${checked}”` } as const]),
    { of: 'quiz', line: '/quiz now 3' },
  ]
}

/** Characters of a sentence that can be taken in at a glance, and still is a whole thought. */
const glance = { least: 40, most: 110 } as const

/** The first sentence that is easily read on a button, of the first document that has one. */
function sentenceOf(documents: readonly Document[]): string | undefined {
  for (const { text, paragraphs } of documents) {
    for (const { start, end } of paragraphs) {
      const words = text.slice(start, end)
      const found = splitSentences(words)
        .map((range) => words.slice(range.start, range.end))
        .find((each) => isPlain(each) && each.length >= glance.least && each.length <= glance.most)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Whole and without signs that would have to be told apart from the quotation marks around it. */
function isPlain(sentence: string): boolean {
  return /^[\p{Lu}\p{Lo}][^\n"“”«»*|#[\]]+[.。]$/u.test(sentence)
}
