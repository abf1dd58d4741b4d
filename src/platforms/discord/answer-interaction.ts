import { type REST, RESTJSONErrorCodes } from 'discord.js'
import type { Bot } from '../../bot/bot.ts'
import type { Audience, Floor, Reply, Request } from '../../bot/request.ts'
import { plainProblem } from '../../view/problem-view.ts'
import type { Form, View } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import { renderForm } from './form.ts'
import { guildOf } from './place.ts'
import { posted, replyTo } from './post-message.ts'
import { renderDiscord } from './render.ts'
import { type Answerable, createResponder, type Responder, type Ways } from './responder.ts'
import { nextTurn, takesLong } from './takes-long.ts'
import { troubleOf } from './trouble.ts'
import { within } from './within.ts'

/** What answering needs. */
export type AnsweringDeps = Ways & {
  /** The REST interface for messages in channels. */
  readonly rest: REST
  readonly bot: Bot
  /** How long the bot may take, in milliseconds, before Discord is told that an answer is coming. */
  readonly patienceMs: number
  /** Says what became of something that Discord did not take; `doing` names it. */
  troubled(error: unknown, doing: string): void
}

/** One request of a person, with what only Discord knows of it. */
export type Turn = {
  readonly interaction: Answerable
  readonly request: Request
  readonly isHost: boolean
  /** Whether it came from a message of the bot's, which an answer can take the place of. */
  readonly canUpdate: boolean
}

/**
 * Answers an interaction: at once where the bot is quick, else Discord is told in time that an answer is coming, and
 * to whom. Never rejects: what Discord does not take is told to whoever runs the bot.
 */
export async function answerInteraction(turn: Turn, deps: AnsweringDeps): Promise<void> {
  const responder = createResponder(deps, turn.interaction)
  const announce = () => attempt(hold(turn, responder, deps), 'word that an answer is coming', deps)
  if (takesLong(turn.request)) {
    if ((await announce()) === 'give up') return
    await nextTurn()
  }
  const held = Promise.withResolvers<'go on' | 'give up'>()
  const late = setTimeout(() => held.resolve(announce()), deps.patienceMs)
  const reply = await deps.bot.handle(turn.request, floorOf(turn, responder, deps))
  clearTimeout(late)
  held.resolve('go on')
  if ((await held.promise) === 'go on') await attempt(send(reply, turn, responder, deps), 'an answer', deps)
}

/** The bot is asked for the audience only this long: Discord's 3 seconds go on. */
const audienceMs = 500

async function hold(
  { request, canUpdate }: Turn,
  responder: Responder,
  { bot }: AnsweringDeps,
): Promise<void> {
  const audience = await within(audienceMs, bot.audienceOf(request), 'asker')
  if (audience === 'update' && canUpdate) return responder.defer('update')
  return responder.defer(isPrivate(audience, request) ? 'private' : 'open')
}

async function send(reply: Reply, turn: Turn, responder: Responder, deps: AnsweringDeps): Promise<void> {
  if (reply.kind === 'form') return openForm(reply.form, turn, responder, deps)
  const messages = renderDiscord(reply.view)
  const [first, ...rest] = messages
  const isUpdated = reply.to === 'update' && turn.canUpdate && (await responder.update(first)) === 'updated'
  const alone = isPrivate(reply.to, turn.request)
  for (const message of isUpdated ? rest : messages) await responder.say(message, alone)
}

/** Discord opens a form only as a first answer, and never in answer to a form. */
async function openForm(form: Form, turn: Turn, responder: Responder, deps: AnsweringDeps): Promise<void> {
  const { request } = turn
  const guildId = guildOf(request.from.community)
  const suggest = await deps.bot.suggestIn(request.from.community)
  const isOpened =
    request.kind !== 'form' &&
    (await responder.open(renderForm(form, (what) => suggest(what, ''), guildId))) === 'opened'
  if (isOpened) return
  deps.troubled(new Error('A form could not be opened: something was answered before it.'), 'a form')
  const [message] = renderDiscord(plainProblem('bug', wordsIn(request.language)))
  await responder.say(message, isPrivate('asker', request))
}

/** Whether an answer is for the asker's eyes; alone with the bot, all messages are and need no sign for it. */
function isPrivate(to: Audience, request: Request): boolean {
  if (request.from.isDirect === true) return false
  const isSeenByOne = request.kind === 'action' || request.kind === 'form' ? request.isPrivate : true
  return to === 'asker' || (to === 'update' && isSeenByOne)
}

function floorOf(turn: Turn, responder: Responder, deps: AnsweringDeps): Floor {
  const { interaction, isHost } = turn
  let replies = 0
  return {
    isHost: async () => isHost,
    post: (view, target) => {
      if (target === undefined) return posted(shout(view, turn, responder, deps), deps)
      replies += 1
      return posted(replyTo(target, view, `${interaction.id}.${replies}`, deps), deps)
    },
  }
}

/** Says something to everyone, before the answer itself; where that will be an update, its place is kept. */
async function shout(view: View, turn: Turn, responder: Responder, { bot }: AnsweringDeps): Promise<void> {
  const audience = await within(audienceMs, bot.audienceOf(turn.request), 'asker')
  if (audience === 'update' && turn.canUpdate) await responder.defer('update')
  for (const message of renderDiscord(view)) await responder.say(message, false)
}

/** Tries to answer; there is no use in going on where Discord no longer knows the interaction. */
async function attempt(
  work: Promise<void>,
  doing: string,
  { troubled }: AnsweringDeps,
): Promise<'go on' | 'give up'> {
  try {
    await work
    return 'go on'
  } catch (error) {
    troubled(error, doing)
    const trouble = troubleOf(error)
    const isUnknown = trouble.kind === 'expired' && trouble.code === RESTJSONErrorCodes.UnknownInteraction
    return isUnknown ? 'give up' : 'go on'
  }
}
