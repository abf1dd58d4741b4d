import type { Bot } from '../../bot/bot.ts'
import type { Floor } from '../../bot/request.ts'
import { chatWords } from '../../view/chat-words.ts'
import type { Language } from '../../view/language.ts'
import { type PlainProblem, plainProblem } from '../../view/problem-view.ts'
import type { Form } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import type { ChatDeps } from '../platform.ts'
import type { Composer } from './compose.ts'
import type { Delivery, Messages } from './deliver.ts'
import { renderForm } from './form.ts'
import { type HandingOver, handOver, receiverOf } from './hand-over.ts'
import type { Member, Members } from './members.ts'
import { communityOf, type Place, readTarget } from './place.ts'
import { refusalOf } from './refusal.ts'
import { renderSlack } from './render.ts'
import { requestOf, type Said } from './request.ts'
import { undelivered, unopened } from './undelivered.ts'
import type { WebApi } from './web-api.ts'

/** What answering needs. */
export type Answering = Pick<ChatDeps, 'warn' | 'report'> & {
  readonly bot: Bot
  readonly web: WebApi
  readonly members: Members
  readonly delivery: Delivery
  readonly composer: Composer
  readonly handing: HandingOver
}

/**
 * Answers what a person said, where they said it. Never throws: what cannot be delivered is told to the person by
 * another way if there is one, and to whoever runs the bot.
 */
export async function answer(said: Said, answering: Answering): Promise<void> {
  const { place, named } = said
  const member = await answering.members.find(place.user, named)
  try {
    const trouble = await reply(said, member, answering)
    if (trouble === undefined) return
    answering.warn(trouble)
    await tellPerson('failed', said, member, answering)
  } catch (error) {
    answering.report(error, 'answering in Slack')
    await tellPerson('bug', said, member, answering)
  }
}

/** What whoever runs the bot is to know where the person got no answer. */
async function reply(said: Said, member: Member, answering: Answering): Promise<string | undefined> {
  const { place } = said
  const { bot, delivery, composer } = answering
  const { language } = member
  const made = await bot.handle(requestOf(said, member), floorOf(place, language, answering))
  if (made.kind === 'form') return openForm(made.form, said, language, answering)
  const { messages, files } = await composer.compose(made.view, language)
  const refusal = await delivery.answer(place, messages, made.to)
  if (refusal !== undefined) return undelivered(refusal, place.channel)
  // What takes the place of a message has no room for another one.
  const to = made.to !== 'update' ? made.to : place.isPrivate ? 'asker' : 'thread'
  const tell = (more: Messages) => delivery.answer(place, more, to)
  await handOver(files, receiverOf(place, made.to), language, tell, answering.handing)
  return undefined
}

/** What is lent where a person spoke, in the language of the bot's own words there. */
export function floorOf(place: Place, language: Language, answering: Answering): Floor {
  const { members, delivery, composer, handing } = answering
  return {
    post: async (view, target) => {
      const { messages, files } = await composer.compose(view, language)
      const posted = await delivery.post(place, messages, target)
      if (posted.kind !== 'posted') return posted
      const at = target === undefined ? place : { ...place, ...readTarget(target) }
      const tell = (more: Messages) => delivery.post(place, more, target)
      await handOver(files, receiverOf(at, 'thread'), language, tell, handing)
      return posted
    },
    isHost: () => members.isHost(place.user, place.team),
  }
}

/** Not through the outbox: a form that cannot be opened now can be opened never. */
async function openForm(
  form: Form,
  { place, trigger }: Said,
  language: Language,
  { web, bot }: Answering,
): Promise<string | undefined> {
  if (trigger === undefined) throw new Error('A form was to be opened for words, which open none')
  const suggest = await bot.suggestIn(communityOf(place.team))
  const view = renderForm(form, place, {
    words: chatWords(language),
    label: (what, value) => suggest(what, value).find((one) => one.value === value)?.label ?? value,
  })
  try {
    await web.answers.views.open({ trigger_id: trigger, view })
    return undefined
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    return unopened(refusal)
  }
}

/** Says that something went wrong, where that can still be said. */
async function tellPerson(
  problem: PlainProblem,
  { place }: Said,
  { language }: Member,
  { delivery, report }: Answering,
): Promise<void> {
  try {
    // Where this does not arrive either, whoever runs the bot knows of the first failure already.
    await delivery.answer(place, renderSlack(plainProblem(problem, wordsIn(language))), 'asker')
  } catch (error) {
    report(error, 'telling of a problem in Slack')
  }
}
