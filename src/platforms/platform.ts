import type { Bot } from '../bot/bot.ts'
import type { Outlet } from '../bot/request.ts'
import type { Finding } from '../view/doctor-view.ts'

/** A place where people talk to the bot. All ids that it makes of channels, learners and messages begin with its name and a colon. */
export type Platform = {
  readonly name: string
  /** How the bot speaks first here; before `start` and after `stop` everything is `failed`. */
  readonly outlet: Outlet
  /**
   * Serves the bot; resolves when it has ended, because the person left or `stop` was called. Rejects with a
   * PlatformError where it cannot begin.
   */
  start(bot: Bot): Promise<void>
  /**
   * What is right and what is wrong with its settings, each with its mend; works whether or not it has started. With a
   * community only what concerns it: its hosts must learn nothing of others, nor of the machine.
   */
  examine(community?: string): Promise<readonly Finding[]>
  /** Finishes what is being answered, for at most 8 seconds, and leaves; may be called at any time, and twice. */
  stop(): Promise<void>
}

/** What a chat platform is lent by the program around it. */
export type ChatDeps = {
  /** Tells whoever runs the bot something good or neutral: connected as whom, the link that invites it. */
  inform(sentence: string): void
  /** Tells whoever runs the bot what to look at; the program goes on. */
  warn(sentence: string): void
  /** Takes a bug to whoever runs the bot. `doing` never holds what a person typed. */
  report(bug: unknown, doing: string): void
  readonly deliveries: Deliveries
}

/** What a platform may deliver twice is answered once, over restarts too. */
export type Deliveries = {
  /** True for the first to take up this event, and again where whoever took it up died before it was finished. */
  take(community: string, event: string): Promise<boolean>
  finish(community: string, event: string): Promise<void>
}

/** What keeps a platform from starting, in one sentence for whoever runs the bot: what is wrong and how to mend it. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
}
