import type { Answer } from '../answer/answer.ts'
import type { DocumentId } from '../corpus/document.ts'
import type { Origin } from './request.ts'

/** An answer that was given, as far as `more` and `wider` go on from it. */
export type Asked = {
  /** With its excerpts as they were last shown, widened or not. */
  readonly answer: Answer
  /** The page of the answer that was shown last; 0 is the first. */
  readonly page: number
  /** How many excerpts have been shown, on this page and those before it. */
  readonly shown: number
  /** The one document that was asked, where it was not all. */
  readonly within?: DocumentId
}

/** What the bot remembers of its talk with one person in one channel. */
export type Conversation = {
  readonly last?: Asked
  /** The one document that the next question is put to, where it is not all. */
  readonly within?: DocumentId
}

/** The conversations of a running bot, by origin. */
export type Conversations = {
  /** Empty for an origin that has not spoken yet, or not for long. */
  of(origin: Origin): Conversation
  remember(origin: Origin, conversation: Conversation): void
}

/** Keeps the `limit` conversations that were spoken in last; the one silent for longest is forgotten first. */
export function createConversations(limit: number): Conversations {
  // A Map lists its keys in the order of their insertion: the first one is the oldest.
  const kept = new Map<string, Conversation>()
  return {
    of: (origin) => kept.get(keyOf(origin)) ?? {},
    remember: (origin, conversation) => {
      const key = keyOf(origin)
      kept.delete(key)
      kept.set(key, conversation)
      for (const oldest of kept.keys()) {
        if (kept.size <= limit) break
        kept.delete(oldest)
      }
    },
  }
}

function keyOf({ community, channel, learner }: Origin): string {
  return JSON.stringify([community, channel, learner])
}
