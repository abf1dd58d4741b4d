import type { Answer, Excerpt } from '../answer/answer.ts'
import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { locatorText } from './locator-text.ts'

/** An excerpt for scripts: `text` is the document's from `start` to `end`, `marks` are [start, end) in `text`. */
export type ExcerptRecord = {
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
  readonly start: number
  readonly end: number
  readonly document: { readonly id: DocumentId; readonly title: string; readonly file: string }
  readonly locator: string
  readonly score: number
}

/** An answer for scripts, one JSON object; `ms` is how long answering took, in milliseconds. */
export type AnswerRecord =
  | {
      readonly kind: 'found'
      readonly question: string
      readonly excerpts: readonly ExcerptRecord[]
      readonly ms: number
    }
  | {
      readonly kind: 'silent'
      readonly question: string
      readonly nearest: readonly ExcerptRecord[]
      readonly ms: number
    }

/** The answer in the form that README documents for scripts; keys stand in the order given there. */
export function answerRecord(answer: Answer, library: Library, ms: number): AnswerRecord {
  const record = (excerpt: Excerpt): ExcerptRecord => excerptRecord(excerpt, library)
  const { question } = answer
  return answer.kind === 'found'
    ? { kind: 'found', question, excerpts: answer.excerpts.map(record), ms }
    : { kind: 'silent', question, nearest: answer.nearest.map(record), ms }
}

function excerptRecord(excerpt: Excerpt, library: Library): ExcerptRecord {
  const { id, metadata, file } = library.document(excerpt.document)
  return {
    text: excerpt.text,
    marks: excerpt.marks.map(({ start, end }) => [start, end]),
    start: excerpt.start,
    end: excerpt.end,
    document: { id, title: metadata.title.value, file },
    locator: locatorText(excerpt.locator),
    score: excerpt.score,
  }
}
