import type { Bot } from '../bot/bot.ts'

/** A place where people talk to the bot. */
export type Platform = {
  readonly name: string
  /** Serves the bot; resolves when it has ended, because the person left or `stop` was called. */
  start(bot: Bot): Promise<void>
  /** Finishes what is being answered and leaves; may be called at any time, and twice. */
  stop(): Promise<void>
}
