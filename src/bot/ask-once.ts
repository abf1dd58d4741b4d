import type { Answerer } from '../answer/answer.ts'
import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { type AnswerRecord, answerRecord } from '../view/answer-record.ts'
import { answerView, quotedIn } from '../view/answer-view.ts'
import { problemView } from '../view/problem-view.ts'
import type { View } from '../view/view.ts'
import { wordsIn } from '../view/words.ts'
import { findDocument } from './find-document.ts'
import { unfoundDocument } from './unfound-document.ts'

/** One question with its answer, for programs and for people. */
export type AskedOnce = { readonly record: AnswerRecord; readonly view: View }

/** Answers questions that have nothing to do with one another: no conversation, nothing remembered. */
export type AskOnce = {
  /** The document that some words name, or what to tell a person who named none or several. */
  find(
    typed: string,
  ): { readonly kind: 'one'; readonly id: DocumentId } | { readonly kind: 'problem'; readonly view: View }
  ask(question: string, within?: DocumentId): AskedOnce
}

/** `now` is a clock in milliseconds; only its differences count. */
export type AskOnceDeps = { readonly library: Library; readonly answerer: Answerer; now(): number }

/** Asks one library as scripts do. */
export function createAskOnce({ library, answerer, now }: AskOnceDeps): AskOnce {
  const words = wordsIn('en')
  return {
    find: (typed) => {
      const match = findDocument(library, typed)
      return match.kind === 'one'
        ? { kind: 'one', id: match.document.id }
        : { kind: 'problem', view: problemView(unfoundDocument(match, typed), words) }
    },
    ask: (question, within) => {
      const scope = within === undefined ? {} : { within }
      const before = now()
      const answer = answerer.ask(question, scope)
      // Microseconds are as fine as the clock is worth.
      const ms = Math.round((now() - before) * 1000) / 1000
      const view = answerView(answer, {
        library,
        shown: quotedIn(answer).length,
        words,
        actions: [],
        ...scope,
      })
      return { record: answerRecord(answer, library, ms), view }
    },
  }
}
