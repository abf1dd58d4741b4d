import type { Answerer } from '../answer/answer.ts'
import type { Widen } from '../answer/widen-excerpt.ts'
import type { Library } from '../corpus/library.ts'
import { problemView } from '../view/problem-view.ts'
import type { View } from '../view/view.ts'
import type { CommandWords } from '../view/words.ts'
import type { CommandContext } from './command.ts'
import { ask } from './commands/ask.ts'
import { catalogue } from './commands/catalogue.ts'
import { createConversations } from './conversation.ts'
import { readPlainLine, type Told } from './plain-line.ts'
import type { Origin, Reply, Request } from './request.ts'

/** What a bot is made of. */
export type BotDeps = {
  readonly library: Library
  readonly answerer: Answerer
  readonly widen: Widen
  /** What a person can type where the bot runs beside its own commands; help lists it last. */
  readonly typedElsewhere: readonly CommandWords[]
  /** Takes a bug to whoever runs the bot. `doing` names the command, never what a person typed. */
  report(bug: unknown, doing: string): void
}

/** The application: requests in, replies out. */
export type Bot = {
  /** Always replies: what goes wrong inside is reported, and told to the person as a problem. */
  handle(request: Request): Promise<Reply>
}

/** How many conversations are remembered at once; beyond it the one silent for longest starts anew. */
const remembered = 1000

/** A bot for one library, with no memory of earlier runs. */
export function createBot(deps: BotDeps): Bot {
  const conversations = createConversations(remembered)
  const { library, answerer, widen } = deps
  const help = [...catalogue, ...deps.typedElsewhere]
  const contextOf = (from: Origin): CommandContext => ({
    library,
    answerer,
    widen,
    help,
    conversation: conversations.of(from),
    remember: (conversation) => conversations.remember(from, conversation),
  })
  return {
    handle: async (request) => ({
      view: viewFor(request, contextOf(request.from), deps),
      to: audienceOf(request),
    }),
  }
}

/** A command is answered to the one who gave it; words said in the open are answered where they were said. */
function audienceOf(request: Request): Reply['to'] {
  return request.kind === 'command' ? 'asker' : 'thread'
}

function viewFor(request: Request, context: CommandContext, { report }: BotDeps): View {
  let doing = 'reading the request'
  try {
    const told = read(request, context.library)
    if (told.kind === 'unknown') return problemView({ kind: 'no-command', typed: told.name })
    doing = told.command.name
    return told.command.run(told.argument, context)
  } catch (bug) {
    report(bug, doing)
    return problemView({ kind: 'bug' })
  }
}

function read(request: Request, library: Library): ({ readonly kind: 'told' } & Told) | Unknown {
  if (request.kind === 'mention')
    return { kind: 'told', ...readPlainLine(request.text, catalogue, ask, library) }
  const command = catalogue.find(({ name }) => name === request.name.toLowerCase())
  return command === undefined
    ? { kind: 'unknown', name: request.name }
    : { kind: 'told', command, argument: request.text }
}

type Unknown = { readonly kind: 'unknown'; readonly name: string }
