import type { DocumentId, ParagraphId } from '../corpus/document.ts'
import type { ReviewGrade } from '../review/card.ts'
import { addDays, daysBetween, localDate } from '../review/local-date.ts'
import type { Verdict } from './grade.ts'

/** Something a member did at an instant: an answer to a question, or a review of a card. */
export type Deed =
  | { readonly kind: 'answer'; readonly at: number; readonly verdict?: Verdict }
  | { readonly kind: 'review'; readonly at: number; readonly grade: ReviewGrade; readonly wasNew: boolean }

/** One local date, YYYY-MM-DD, and how much was done on it. */
export type CalendarDay = {
  readonly date: string
  readonly answers: number
  readonly right: number
  readonly reviews: number
}

/** Every local date from one to another, both included, with what was done on it. */
export function calendarOf(
  deeds: readonly Deed[],
  zone: string,
  from: string,
  to: string,
): readonly CalendarDay[] {
  const byDate = Map.groupBy(deeds, ({ at }) => localDate(at, zone))
  const length = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length }, (_, i) => {
    const date = addDays(from, i)
    const done = byDate.get(date) ?? []
    const answers = done.filter((deed) => deed.kind === 'answer')
    return {
      date,
      answers: answers.length,
      right: answers.filter(({ verdict }) => verdict === 'right').length,
      reviews: done.length - answers.length,
    }
  })
}

/** How many reviews of cards known before were remembered. The share, 0 to 1, is none where there was no such review. */
export type Retention = { readonly reviews: number; readonly remembered: number; readonly share?: number }

/** Retention over the reviews given; first reviews are learning, and do not count. */
export function retentionOf(deeds: readonly Deed[]): Retention {
  const reviews = deeds.filter((deed) => deed.kind === 'review' && !deed.wasNew)
  const remembered = reviews.filter((deed) => deed.kind === 'review' && deed.grade !== 'again').length
  const share = reviews.length > 0 ? { share: remembered / reviews.length } : {}
  return { reviews: reviews.length, remembered, ...share }
}

/** The paragraphs of a reading that there is something to ask about. */
export type Reading = { readonly document: DocumentId; readonly paragraphs: readonly ParagraphId[] }

/** A question that was answered, and how well. */
export type AnsweredPlace = {
  readonly document: DocumentId
  readonly paragraph: ParagraphId
  readonly verdict?: Verdict
}

/** How many paragraphs of a reading were asked about, and in how many the last answer was right. */
export type Coverage = {
  readonly document: DocumentId
  readonly paragraphs: number
  readonly asked: number
  readonly known: number
}

/** Coverage of each reading, in the order given; answers are oldest first. Paragraphs that are gone do not count. */
export function coverageOf(
  readings: readonly Reading[],
  answers: readonly AnsweredPlace[],
): readonly Coverage[] {
  const byDocument = Map.groupBy(answers, ({ document }) => document)
  return readings.map(({ document, paragraphs }) => {
    const last = new Map(
      (byDocument.get(document) ?? []).map(({ paragraph, verdict }) => [paragraph, verdict]),
    )
    const asked = [...new Set(paragraphs)].filter((paragraph) => last.has(paragraph))
    const known = asked.filter((paragraph) => last.get(paragraph) === 'right').length
    return { document, paragraphs: new Set(paragraphs).size, asked: asked.length, known }
  })
}
