/** How well something was remembered: not at all, with trouble, well, without effort. */
export type ReviewGrade = 'again' | 'hard' | 'good' | 'easy'

/** The grades from worst to best, as buttons show them. */
export const reviewGrades: readonly ReviewGrade[] = ['again', 'hard', 'good', 'easy']

/** `review` once it has been remembered or forgotten at least once; there are no steps within a day. */
export type CardState = 'new' | 'review'

/** What is kept of one person's memory of one item, as columns. Instants are milliseconds since 1970. */
export type Card = {
  /** The first moment of the local date on which to ask again. */
  readonly due: number
  /** Days until the chance of recall falls to nine in ten; 0 for a new card. */
  readonly stability: number
  /** 1 (easy) to 10; 0 for a new card. */
  readonly difficulty: number
  /** Days between the last review and the next. */
  readonly scheduledDays: number
  readonly reps: number
  /** How often it was forgotten after it had been known. */
  readonly lapses: number
  readonly state: CardState
  readonly lastReview?: number
}

/** One review, with the card as it was before it: enough to compute every card anew, or to fit the weights. */
export type ReviewLog = {
  readonly grade: ReviewGrade
  readonly at: number
  /** The local date of the review, YYYY-MM-DD. */
  readonly date: string
  /** Whole local days since the review before; 0 for the first. */
  readonly elapsedDays: number
  /** What the card said before: its state, due instant, stability, difficulty and interval. */
  readonly state: CardState
  readonly due: number
  readonly stability: number
  readonly difficulty: number
  readonly scheduledDays: number
}
