import type { Answerer } from '../answer/answer.ts'
import type { Widen } from '../answer/widen-excerpt.ts'
import type { Library } from '../corpus/library.ts'
import type { View } from '../view/view.ts'
import type { CommandName, CommandWords } from '../view/words.ts'
import type { Conversation } from './conversation.ts'

/** What a command works with: the readings, and the talk so far with the person who gave it. */
export type CommandContext = {
  readonly library: Library
  readonly answerer: Answerer
  readonly widen: Widen
  /** Everything that can be typed here, in the order help lists it. */
  readonly help: readonly CommandWords[]
  readonly conversation: Conversation
  /** Replaces what is remembered of the talk. */
  remember(conversation: Conversation): void
}

/** Something a person can tell the bot to do. */
export type Command = CommandWords & {
  readonly name: CommandName
  /** Whether a plain line that begins with the name means the command, rather than a question. */
  claims(argument: string, library: Library): boolean
  /** Does it and says what came of it. Expected failures are views too. */
  run(argument: string, context: CommandContext): View
}
