import type { Kysely } from 'kysely'
import { type CiteTables, citeTableKeys } from './schema-cite.ts'
import { type QuizTables, quizTableKeys } from './schema-quiz.ts'

/**
 * The tables as the program uses them. Every key begins with `community`; ids are text, instants are epoch
 * milliseconds, flags are absent or an instant, and JSON is text that is parsed in code: one schema for both databases.
 */
export type Tables = QuizTables &
  CiteTables & {
    readonly exchange: ExchangeTable
    readonly conversation: ConversationTable
    readonly channel: ChannelTable
    readonly event: EventTable
    readonly feedback: FeedbackTable
  }

/** Where queries start: the database, or the transaction that a group of writes shares. */
export type Queries = Kysely<Tables>

/** The key of each table, in the order of its columns. */
export const tableKeys: Readonly<Record<keyof Tables, readonly string[]>> = {
  exchange: ['community', 'id'],
  conversation: ['community', 'place', 'learner'],
  channel: ['community', 'channel'],
  event: ['community', 'id'],
  feedback: ['community', 'exchange', 'learner'],
  ...quizTableKeys,
  ...citeTableKeys,
}

/** Asks for a value of each table, one after the other. */
export async function ofEachTable<T>(
  ask: (table: keyof Tables) => Promise<T>,
): Promise<Readonly<Record<keyof Tables, T>>> {
  return {
    exchange: await ask('exchange'),
    conversation: await ask('conversation'),
    channel: await ask('channel'),
    event: await ask('event'),
    feedback: await ask('feedback'),
    series: await ask('series'),
    run: await ask('run'),
    prompt: await ask('prompt'),
    answer: await ask('answer'),
    mark: await ask('mark'),
    session: await ask('session'),
    item: await ask('item'),
    flag: await ask('flag'),
    retirement: await ask('retirement'),
    vote: await ask('vote'),
    ruling: await ask('ruling'),
    card: await ask('card'),
    review: await ask('review'),
    review_log: await ask('review_log'),
    learner: await ask('learner'),
    group_settings: await ask('group_settings'),
    anchor: await ask('anchor'),
    quote: await ask('quote'),
    work: await ask('work'),
    access: await ask('access'),
  }
}

/** `ordinal` tells rows of one millisecond apart: the later kept has the larger. */
type ExchangeTable = {
  readonly community: string
  readonly id: string
  readonly place: string
  readonly learner: string
  readonly at: number
  readonly ordinal: number
  readonly question: string
  readonly subject: string | null
  readonly document: string | null
  readonly target: string | null
  readonly is_wide: number
  readonly kind: string
  readonly page: number
  readonly shown: number
  readonly passages: number
  readonly documents: number
  readonly excerpts: string
  /** When somebody began to share it; it is shared where `is_shared` is 1. */
  readonly claimed_at: number | null
  readonly is_shared: number
}

type ConversationTable = {
  readonly community: string
  readonly place: string
  readonly learner: string
  readonly document: string
  readonly at: number
}

type ChannelTable = { readonly community: string; readonly channel: string; readonly settings: string }

/** `at` is the instant of the last claim. */
type EventTable = {
  readonly community: string
  readonly id: string
  readonly at: number
  readonly finished_at: number | null
}

type FeedbackTable = {
  readonly community: string
  readonly exchange: string
  readonly learner: string
  readonly at: number
  readonly ordinal: number
  readonly reason: string
  readonly question: string
}
