/** The tables of the quiz, under the same rules as those of `schema.ts`. Numbers with a fraction are JSON. */
export type QuizTables = {
  readonly series: SeriesTable
  readonly run: RunTable
  readonly prompt: PromptTable
  readonly answer: AnswerTable
  readonly mark: MarkTable
  readonly session: SessionTable
  readonly item: ItemTable
  readonly flag: FlagTable
  readonly retirement: RetirementTable
  readonly vote: VoteTable
  readonly ruling: RulingTable
  readonly card: CardTable
  readonly review: ReviewTable
  readonly review_log: ReviewLogTable
  readonly learner: LearnerTable
  readonly group_settings: GroupSettingsTable
}

/** The key of each of these tables, in the order of its columns. */
export const quizTableKeys: Readonly<Record<keyof QuizTables, readonly string[]>> = {
  series: ['community', 'id'],
  run: ['community', 'kind', 'subject', 'key'],
  prompt: ['community', 'id'],
  answer: ['community', 'prompt', 'learner'],
  mark: ['community', 'prompt', 'learner', 'kind'],
  session: ['community', 'id'],
  item: ['community', 'id'],
  flag: ['community', 'item', 'learner'],
  retirement: ['community', 'item'],
  vote: ['community', 'item', 'words', 'learner'],
  ruling: ['community', 'item', 'words'],
  card: ['community', 'id'],
  review: ['community', 'learner', 'item'],
  review_log: ['community', 'learner', 'at', 'item', 'ordinal'],
  learner: ['community', 'learner'],
  group_settings: ['community'],
}

/** `next_at` and `next_date` are the next turn; the runner and hosts both set them. */
type SeriesTable = {
  readonly community: string
  readonly id: string
  readonly settings: string
  readonly created_at: number
  readonly paused_at: number | null
  readonly next_at: number | null
  readonly next_date: string | null
}

type RunTable = {
  readonly community: string
  readonly kind: string
  readonly subject: string
  readonly key: string
  readonly due: number
  readonly until: number | null
  readonly tries: number
  readonly settled: number
  readonly lease_until: number | null
  readonly holder: string | null
  readonly done_at: number | null
  readonly outcome: string | null
}

/**
 * `forgotten` answers were of members who are forgotten; `forgotten_right` of them were right. `repeated_at` is when it was
 * posted once more though it may have stood there.
 */
type PromptTable = {
  readonly community: string
  readonly id: string
  readonly series: string | null
  readonly date: string | null
  readonly session: string | null
  readonly item: string
  readonly channel: string
  readonly message: string | null
  readonly language: string
  readonly option_order: string
  readonly opened_at: number
  readonly closes_at: number | null
  readonly revealed_at: number | null
  readonly shown_count: number | null
  readonly shown_at: number | null
  readonly forgotten: number
  readonly forgotten_right: number
  readonly repeated_at: number | null
}

type AnswerTable = {
  readonly community: string
  readonly prompt: string
  readonly learner: string
  readonly item: string
  readonly given: string
  readonly verdict: string
  readonly choice: number | null
  readonly points: string
  readonly at: number
  readonly date: string
  readonly is_late: number
  readonly is_hinted: number
  readonly via: string
}

/** `kind` is `hint` or `skip`. */
type MarkTable = {
  readonly community: string
  readonly prompt: string
  readonly learner: string
  readonly kind: string
  readonly at: number
}

/** `at` is when it began; `learner` is empty where who began it is forgotten and others play on. */
type SessionTable = {
  readonly community: string
  readonly id: string
  readonly channel: string
  readonly learner: string
  readonly style: string
  readonly state: string
  readonly version: number
  readonly at: number
  readonly ended_at: number | null
}

type ItemTable = { readonly community: string; readonly id: string; readonly item: string }

type FlagTable = {
  readonly community: string
  readonly item: string
  readonly learner: string
  readonly at: number
}

type RetirementTable = {
  readonly community: string
  readonly item: string
  readonly retired_by: string
  readonly at: number
}

/** `words` is a hash of `given`. */
type VoteTable = {
  readonly community: string
  readonly item: string
  readonly words: string
  readonly learner: string
  readonly given: string
  readonly at: number
}

type RulingTable = {
  readonly community: string
  readonly item: string
  readonly words: string
  readonly given: string
  readonly host: string
  readonly at: number
  readonly is_accepted: number
}

type CardTable = {
  readonly community: string
  readonly id: string
  readonly prompt: string
  readonly answer: string
  readonly accept: string
  readonly source: string | null
  readonly author: string
  readonly at: number
  readonly state: string
  readonly decided_by: string | null
}

type ReviewTable = {
  readonly community: string
  readonly learner: string
  readonly item: string
  readonly due: number
  readonly card: string
}

type ReviewLogTable = {
  readonly community: string
  readonly learner: string
  readonly at: number
  readonly item: string
  readonly ordinal: number
  readonly log: string
}

type LearnerTable = {
  readonly community: string
  readonly learner: string
  readonly settings: string
  readonly has_reviews: number
  readonly next_at: number | null
  readonly next_date: string | null
}

type GroupSettingsTable = { readonly community: string; readonly settings: string }
