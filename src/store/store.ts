import { type AccessBook, createAccess } from './access.ts'
import { type AnchorBook, createAnchors } from './anchors.ts'
import { type AnswerBook, createAnswers } from './answers.ts'
import type { Backups } from './backups.ts'
import { type CardBook, createCards } from './cards.ts'
import { type Channels, createChannels } from './channels.ts'
import { checkDatabase, type StoreReport } from './check.ts'
import { type Conversations, createConversations } from './conversations.ts'
import type { Database } from './database.ts'
import { createEvents, type Events } from './events.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import { createFeedback, type FeedbackBook } from './feedback.ts'
import { forgetLearner } from './forget-learner.ts'
import { createGroups, type GroupBook } from './groups.ts'
import { createItems, type ItemBook } from './items.ts'
import { createJobs, type JobBook } from './jobs.ts'
import { createLearners, type LearnerBook } from './learners.ts'
import { createPrompts, type PromptBook } from './prompts.ts'
import { createQuotes, type QuoteBook } from './quotes.ts'
import { createReviews, type ReviewBook } from './reviews.ts'
import { createSeries, type SeriesBook } from './series.ts'
import { createSessions, type SessionBook } from './sessions.ts'
import { createVotes, type VoteBook } from './votes.ts'
import { warnOnce } from './warn-once.ts'
import { createWorks, type WorkBook } from './works.ts'

/**
 * What outlives a restart. Every method resolves when what it did is on the disk, and rejects with a StoreError for
 * what a person can put right. Lists leave out rows that are damaged, and `warn` is told of them.
 */
export type Store = {
  readonly exchanges: Exchanges
  readonly conversations: Conversations
  readonly channels: Channels
  readonly events: Events
  readonly feedback: FeedbackBook
  readonly series: SeriesBook
  readonly jobs: JobBook
  readonly prompts: PromptBook
  readonly answers: AnswerBook
  readonly items: ItemBook
  readonly votes: VoteBook
  readonly cards: CardBook
  readonly reviews: ReviewBook
  readonly learners: LearnerBook
  readonly groups: GroupBook
  readonly sessions: SessionBook
  readonly anchors: AnchorBook
  readonly quotes: QuoteBook
  readonly works: WorkBook
  readonly access: AccessBook
  /**
   * Removes what is kept of a member: answers, hints, sessions, reviews and their log, votes, flags, reminders, settings, saved
   * quotations, shared ones too; how many rows that were. The counts of answers to each prompt stay as numbers; cards stay with
   * the group, and so do exams and rounds that they began for a channel.
   */
  forgetLearner(community: string, learner: string): Promise<number>
  /** For a doctor: what kind of database it is and how much is in it. */
  check(): Promise<StoreReport>
  /** Waits for what is under way and lets others have the database; a second call waits for the same. */
  close(): Promise<void>
}

/** What a store needs of the world: the time in epoch milliseconds, and someone to tell. */
export type StoreDeps = { now(): number; warn(sentence: string): void }

/** The store on an open database with the schema of this program; closing it closes the database. */
export function createStore(database: Database, deps: StoreDeps, backups?: Backups): Store {
  const lists = { warn: warnOnce(deps.warn) }
  return {
    exchanges: createExchanges(database),
    conversations: createConversations(database, deps),
    channels: createChannels(database, deps),
    events: createEvents(database),
    feedback: createFeedback(database),
    series: createSeries(database, lists),
    jobs: createJobs(database, deps),
    prompts: createPrompts(database, lists),
    answers: createAnswers(database, lists),
    items: createItems(database, lists),
    votes: createVotes(database),
    cards: createCards(database, lists),
    reviews: createReviews(database, lists),
    learners: createLearners(database, deps),
    groups: createGroups(database, deps),
    sessions: createSessions(database, lists),
    anchors: createAnchors(database),
    quotes: createQuotes(database, lists),
    works: createWorks(database, deps, lists),
    access: createAccess(database),
    forgetLearner: (community, learner) => forgetLearner(database, community, learner),
    check: () => checkDatabase(database, deps.now(), backups),
    close: () => database.close(),
  }
}
