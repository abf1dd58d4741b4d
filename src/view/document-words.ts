import { countWords } from '../corpus/count-words.ts'
import type { Document } from '../corpus/document.ts'

/** How many words a person can ask about in a document: those of its paragraphs. */
export function documentWords({ text, paragraphs }: Document): number {
  return paragraphs.reduce((sum, paragraph) => sum + countWords(text, paragraph), 0)
}
