import { StoreError } from '../store/store-error.ts'
import { plainProblem } from '../view/problem-view.ts'
import type { View } from '../view/view.ts'
import { wordsIn } from '../view/words.ts'
import { decodeAction } from './action-id.ts'
import { audienceOfAction, press } from './actions/press.ts'
import { checkMessage } from './cite/check.ts'
import { audienceOfCite } from './cite/cite.ts'
import { expandMention, expandOverheard } from './cite/expand.ts'
import { expandMessage } from './cite/expand-message.ts'
import { formFor } from './cite/typed-forms.ts'
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
import type { Audience, CommandRequest, Floor, Overheard, Reply, Request } from './request.ts'
import { refuse } from './say.ts'
import { seal, sealedFloor } from './seal.ts'
import { type Suggest, suggestIn } from './suggest.ts'
import { createTurns } from './turns.ts'

/** The application: requests in, replies out. */
export type Bot = {
  /**
   * Always replies: what goes wrong inside is reported, and told to the person as a problem. `floor` is what the
   * platform lends for this one request.
   */
  handle(request: Request, floor: Floor): Promise<Reply>
  /** What is to be said in the open to words that were not said to the bot; mostly nothing. Never rejects. */
  overhear(heard: Overheard): Promise<View | undefined>
  /** Where the reply to a request will go, for a platform that must say so before the reply is ready. */
  audienceOf(request: Request): Promise<Audience>
  /** What is suggested to people of a community while they type. */
  suggestIn(community: string): Promise<Suggest>
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
          floor: sealedFloor(floor, request.from.community, deps),
          words,
          to,
          turn,
          ...(within === undefined ? {} : { within }),
        }
        const answered = await reply(context)
        if (answered.kind === 'form') return answered
        return { ...answered, view: await seal(answered.view, request.from.community, deps) }
      } catch (bug) {
        // A store that is full or out of reach is for whoever runs the bot to mend; anything else is a bug.
        if (bug instanceof StoreError) deps.warn(bug.message)
        else deps.report(bug, doing(request))
        const problem = bug instanceof StoreError ? 'failed' : 'bug'
        return { kind: 'message', view: plainProblem(problem, words), to: 'asker' }
      }
    },
    overhear: async (heard) => {
      try {
        const view = await expandOverheard(heard, deps)
        return view && (await seal(view, heard.from.community, deps))
      } catch (bug) {
        // Nobody asked: whoever runs the bot is told, and the channel is not.
        if (bug instanceof StoreError) deps.warn(bug.message)
        else deps.report(bug, 'looking for references in a message')
        return undefined
      }
    },
    audienceOf: (request) => audienceOf(request, deps),
    suggestIn: (community) => suggestIn(community, deps),
  }
}

/**
 * A command is answered to the one who gave it, questions where a host wants it in the open, a passage that is cited in the
 * open unless it is asked for in private; words said in the open are answered where they were said.
 */
async function audienceOf(request: Request, deps: BotDeps): Promise<Audience> {
  switch (request.kind) {
    case 'mention':
      return 'thread'
    case 'action':
      return audienceOfAction(request.id, request.isPrivate)
    case 'form':
      return audienceOfForm(request.id, request.isPrivate)
    case 'command': {
      const { community, channel, isDirect = false } = request.from
      const name = request.name.toLowerCase()
      if (isDirect) return 'asker'
      if (name === 'cite') return audienceOfCite(request, deps)
      if (name !== 'ask') return 'asker'
      return (await deps.store.channels.settingsOf(community, channel)).answers
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
  const expanded = await expandMention(line, context)
  if (expanded !== undefined) return expanded
  const answered = await answerOpenPrompt(line, catalogue, ask, context)
  if (answered !== undefined) return answered
  const { command, argument } = readPlainLine(line, catalogue, ask, deps.library)
  if (command.isPrivate && context.floor.isOpen)
    return refuse({ kind: 'for-one', command: command.name }, context)
  return command.run(argument, context)
}

function obey({ name, text, target, options }: CommandRequest, context: Context): Promise<Reply> | Reply {
  const { deps, words } = context
  const asked = name.toLowerCase()
  if (asked === 'study') return study(text, context)
  if (asked === 'expand-citations') return expandMessage(text, target, context)
  if (asked === 'check-quotations') return checkMessage(text, target, context)
  if (asked === 'make-card') return runMakeCard(text, target, context)
  if (asked === 'ask-readings' || (asked === 'ask' && text.trim() === '' && deps.surface === 'chat')) {
    return { kind: 'form', form: askForm(words) }
  }
  const isBare = text.trim() === '' && options === undefined && deps.surface === 'chat'
  const form = isBare ? formFor(asked, words) : undefined
  if (form !== undefined) return { kind: 'form', form }
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
