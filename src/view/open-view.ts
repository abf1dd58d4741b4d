import type { Excerpt } from '../answer/answer.ts'
import type { Library } from '../corpus/library.ts'
import { restated, subjectNote } from './answer-view.ts'
import { quote } from './quote.ts'
import { text, type View } from './view.ts'
import type { Words } from './words.ts'

/** A question that the readings do not answer, put to the group in somebody's name. */
export function groupQuestionView(
  { question, subject }: { readonly question: string; readonly subject?: string },
  name: string,
  words: Words,
): View {
  return {
    blocks: [
      { kind: 'heading', content: [text(restated(question))] },
      ...subjectNote(subject, words),
      { kind: 'paragraph', content: words.answer.asksGroup(name) },
    ],
  }
}

/** One passage as an answer to somebody's message, with the name of the member who chose it. */
export function replyView(excerpt: Excerpt, name: string, library: Library, words: Words): View {
  return {
    blocks: [quote(excerpt, library, words), { kind: 'note', content: words.answer.sharedBy(name) }],
  }
}
