import type { Answerer } from '../answer/answer.ts'
import type { Widen } from '../answer/widen-excerpt.ts'
import type { QuotationChecker } from '../cite/verdict.ts'
import type { Library } from '../corpus/library.ts'
import type { QuestionBank } from '../quiz/question-bank.ts'
import type { Store } from '../store/store.ts'
import type { Finding } from '../view/doctor-view.ts'
import type { CommandName, CommandWords, Words } from '../view/words.ts'
import type { Pages } from './reading/pages.ts'
import type { Audience, Floor, Outlet, Reply, Request } from './request.ts'
import type { Turn } from './turns.ts'

/** What a bot is made of. */
export type BotDeps = {
  readonly library: Library
  readonly answerer: Answerer
  readonly widen: Widen
  readonly store: Store
  /** The questions that the readings give. */
  readonly bank: QuestionBank
  /** How the bot speaks first, where nobody asked it at this moment. */
  readonly outlet: Outlet
  /** Checks quotations against the readings. */
  readonly checker: QuotationChecker
  /** Opens passages on pages of their own; absent where no pages are served. */
  readonly pages?: Pages
  /** The files that could not be read, a sentence each. */
  readonly unread: readonly string[]
  /** How much help has to explain: a terminal, where all is typed, or a chat with buttons. */
  readonly surface: 'terminal' | 'chat'
  /** What a person can type where the bot runs beside its own commands; help lists it last. */
  readonly typedElsewhere: readonly CommandWords[]
  /** Milliseconds since 1970. */
  now(): number
  /** A name that was never given before, at most 40 characters without a colon. */
  newId(): string
  /** What is right and what is wrong, as far as it concerns a community: its hosts learn nothing of any other. */
  examine(community: string): Promise<readonly Finding[]>
  /** Tells whoever runs the bot what to look at; the program goes on. */
  warn(sentence: string): void
  /** Takes a bug to whoever runs the bot. `doing` names the command, never what a person typed. */
  report(bug: unknown, doing: string): void
}

/** What a command works with: the bot's parts, and the request it answers. */
export type Context = {
  readonly deps: BotDeps
  readonly request: Request
  readonly floor: Floor
  readonly words: Words
  /** The document that was named with the request, as somebody would name it, or by its id. */
  readonly within?: string
  /** To be waited for before every search. */
  readonly turn: Turn
  /** Where the reply goes by the nature of the request. */
  readonly to: Audience
}

/** Something a person can tell the bot to do in words. */
export type Command = {
  readonly name: CommandName
  /** What it says is for the asker's eyes, wherever it is asked for. */
  readonly isPrivate?: true
  /** Whether a plain line that begins with the name means the command, rather than a question. */
  claims(argument: string, library: Library): boolean
  /** Does it and says what came of it. Expected failures are replies too. */
  run(argument: string, context: Context): Promise<Reply>
}
