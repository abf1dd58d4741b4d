import type { Backups } from './backups.ts'
import { type Channels, createChannels } from './channels.ts'
import { checkDatabase, type StoreReport } from './check.ts'
import { type Conversations, createConversations } from './conversations.ts'
import type { Database } from './database.ts'
import { createEvents, type Events } from './events.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import { createFeedback, type FeedbackBook } from './feedback.ts'

/**
 * What outlives a restart. Every method resolves when what it did is on the disk, and rejects with a StoreError for
 * what a person can put right.
 */
export type Store = {
  readonly exchanges: Exchanges
  readonly conversations: Conversations
  readonly channels: Channels
  readonly events: Events
  readonly feedback: FeedbackBook
  /** For a doctor: what kind of database it is and how much is in it. */
  check(): Promise<StoreReport>
  /** Waits for what is under way and lets others have the database; a second call waits for the same. */
  close(): Promise<void>
}

/** What a store needs of the world: the time in epoch milliseconds, and someone to tell. */
export type StoreDeps = { now(): number; warn(sentence: string): void }

/** The store on an open database with the schema of this program; closing it closes the database. */
export function createStore(database: Database, deps: StoreDeps, backups?: Backups): Store {
  return {
    exchanges: createExchanges(database),
    conversations: createConversations(database, deps),
    channels: createChannels(database, deps),
    events: createEvents(database),
    feedback: createFeedback(database),
    check: () => checkDatabase(database, deps.now(), backups),
    close: () => database.close(),
  }
}
