import type { Database } from './database.ts'
import { readRow, textOf, wholeOf, wordOf } from './decode.ts'
import { pruneBefore } from './prune.ts'

/** What can be wrong with an answer. */
export const feedbackReasons = ['wrong-passage', 'not-answered', 'missing-document', 'other'] as const

/** What a member said of an answer, for those who keep the readings. */
export type Feedback = {
  readonly community: string
  /** The id of the exchange. */
  readonly exchange: string
  readonly learner: string
  readonly reason: (typeof feedbackReasons)[number]
  /** As it was asked: the exchange may be forgotten by the time somebody looks. */
  readonly question: string
  readonly at: number
}

/** The feedback of all communities: each member's latest word on each exchange. */
export type FeedbackBook = {
  keep(feedback: Feedback): Promise<void>
  /** Newest first, at most `limit` (1,000 at most). */
  list(community: string, limit: number): Promise<readonly Feedback[]>
  /** Forgets what is older than `before`; how many that were. */
  prune(before: number): Promise<number>
}

const MOST = 1000

/** The feedback in a database. */
export function createFeedback(database: Database): FeedbackBook {
  let kept = 0
  return {
    keep: ({ community, exchange, learner, reason, question, at }) =>
      database.write(async (tables) => {
        const said = { reason, question, at, ordinal: kept++ }
        await tables
          .insertInto('feedback')
          .values({ community, exchange, learner, ...said })
          .onConflict((conflict) => conflict.columns(['community', 'exchange', 'learner']).doUpdateSet(said))
          .execute()
      }),
    list: (community, limit) =>
      database.read(async (tables) => {
        const rows = await tables
          .selectFrom('feedback')
          .where('community', '=', community)
          .selectAll()
          .orderBy('at', 'desc')
          .orderBy('ordinal', 'desc')
          .limit(Math.min(limit, MOST))
          .execute()
        return rows.map((row) =>
          readRow(`The feedback of ${row.learner} on ${row.exchange} in the community ${community}`, () => ({
            community: row.community,
            exchange: row.exchange,
            learner: row.learner,
            reason: wordOf(row.reason, feedbackReasons, 'reason'),
            question: textOf(row.question, 'question'),
            at: wholeOf(row.at, 'at'),
          })),
        )
      }),
    prune: (before) => pruneBefore(database, 'feedback', before),
  }
}
