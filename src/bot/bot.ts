import { StoreError } from '../store/store-error.ts'
import { plainProblem } from '../view/problem-view.ts'
import type { Choice } from '../view/view.ts'
import { wordsIn } from '../view/words.ts'
import { decodeAction } from './action-id.ts'
import { audienceOfAction, press } from './actions/press.ts'
import type { BotDeps, Command, Context } from './command.ts'
import { ask } from './commands/ask.ts'
import { catalogue } from './commands/catalogue.ts'
import { find } from './commands/find.ts'
import { help } from './commands/help.ts'
import { study } from './commands/study.ts'
import { askForm, audienceOfForm, submit } from './forms.ts'
import { readPlainLine } from './plain-line.ts'
import { runMakeCard } from './quiz/make-card.ts'
import { answerOpenPrompt } from './quiz/open-prompt-line.ts'
import type { Audience, CommandRequest, Floor, Reply, Request, Suggestible } from './request.ts'
import { refuse } from './say.ts'
import { suggest } from './suggest.ts'
import { createTurns } from './turns.ts'

/** The application: requests in, replies out. */
export type Bot = {
  /**
   * Always replies: what goes wrong inside is reported, and told to the person as a problem. `floor` is what the
   * platform lends for this one request.
   */
  handle(request: Request, floor: Floor): Promise<Reply>
  /** Where the reply to a request will go, for a platform that must say so before the reply is ready. */
  audienceOf(request: Request): Promise<Audience>
  /** What some typed words may mean, best first, at most 25; `value` is what goes back. */
  suggest(what: Suggestible, typed: string): readonly Choice[]
}

/** A bot for one library; whatever it must remember is in the store. */
export function createBot(deps: BotDeps): Bot {
  const turn = createTurns()
  return {
    handle: async (request, floor) => {
      const words = wordsIn(request.language)
      try {
        const to = await audienceOf(request, deps)
        const within = request.kind === 'command' ? request.within : undefined
        const context: Context = {
          deps,
          request,
          floor,
          words,
          to,
          turn,
          ...(within === undefined ? {} : { within }),
        }
        return await reply(context)
      } catch (bug) {
        // A store that is full or out of reach is for whoever runs the bot to mend; anything else is a bug.
        if (bug instanceof StoreError) deps.warn(bug.message)
        else deps.report(bug, doing(request))
        const problem = bug instanceof StoreError ? 'failed' : 'bug'
        return { kind: 'message', view: plainProblem(problem, words), to: 'asker' }
      }
    },
    audienceOf: (request) => audienceOf(request, deps),
    suggest: (what, typed) => suggest(what, typed, deps),
  }
}

/**
 * A command is answered to the one who gave it, questions where a host wants it in the open; words said in the open
 * are answered where they were said.
 */
async function audienceOf(request: Request, { store }: BotDeps): Promise<Audience> {
  switch (request.kind) {
    case 'mention':
      return 'thread'
    case 'action':
      return audienceOfAction(request.id, request.isPrivate)
    case 'form':
      return audienceOfForm(request.id, request.isPrivate)
    case 'command': {
      const { community, channel, isDirect = false } = request.from
      if (request.name.toLowerCase() !== 'ask' || isDirect) return 'asker'
      return (await store.channels.settingsOf(community, channel)).answers
    }
    default:
      return request satisfies never
  }
}

function reply(context: Context): Promise<Reply> | Reply {
  const { request } = context
  switch (request.kind) {
    case 'mention':
      return answerWords(request.text, context)
    case 'action':
      return press(request.id, request.values, context)
    case 'form':
      return submit(request, context)
    case 'command':
      return obey(request, context)
    default:
      return request satisfies never
  }
}

/**
 * Words to the bot: the answer to a quiz question that is open, a command in words, or a question to the readings. In a
 * chat, to be called by name alone asks what it can do.
 */
async function answerWords(line: string, context: Context): Promise<Reply> {
  const { deps } = context
  if (line.trim() === '' && deps.surface === 'chat') return help.run('', context)
  const answered = await answerOpenPrompt(line, catalogue, ask, context)
  if (answered !== undefined) return answered
  const { command, argument } = readPlainLine(line, catalogue, ask, deps.library)
  if (command.isPrivate && context.floor.isOpen)
    return refuse({ kind: 'for-one', command: command.name }, context)
  return command.run(argument, context)
}

function obey({ name, text, target }: CommandRequest, context: Context): Promise<Reply> | Reply {
  const { deps, words } = context
  const asked = name.toLowerCase()
  if (asked === 'study') return study(text, context)
  if (asked === 'make-card') return runMakeCard(text, target, context)
  if (asked === 'ask-readings' || (asked === 'ask' && text.trim() === '' && deps.surface === 'chat')) {
    return { kind: 'form', form: askForm(words) }
  }
  const command = commandOf(asked)
  return command === undefined
    ? refuse({ kind: 'no-command', typed: name }, context)
    : command.run(text, context)
}

/** A command by the name it is typed by, or by the one it is registered with chat clients by. */
function commandOf(name: string): Command | undefined {
  if (name === 'verbatim') return help
  return name === 'find-sources' ? find : catalogue.find((each) => each.name === name)
}

/** What a bug interrupted, without a word that a person typed. */
function doing(request: Request): string {
  if (request.kind === 'command') {
    return `answering the command ${commandOf(request.name.toLowerCase())?.name ?? 'that was given'}`
  }
  return request.kind === 'action'
    ? `answering the action ${decodeAction(request.id)?.kind ?? 'that was taken'}`
    : `answering a ${request.kind}`
}
