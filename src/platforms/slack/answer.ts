import type { Bot } from '../../bot/bot.ts'
import type { Floor } from '../../bot/request.ts'
import { type PlainProblem, plainProblem } from '../../view/problem-view.ts'
import type { Form } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import type { ChatDeps } from '../platform.ts'
import type { Delivery } from './deliver.ts'
import { renderForm } from './form.ts'
import type { Member, Members } from './members.ts'
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
  const { bot, members, delivery } = answering
  const floor: Floor = {
    post: (view, target) => delivery.post(place, renderSlack(view), target),
    isHost: () => members.isHost(place.user, place.team),
  }
  const made = await bot.handle(requestOf(said, member), floor)
  if (made.kind === 'form') return openForm(made.form, said, answering)
  const refusal = await delivery.answer(place, renderSlack(made.view), made.to)
  return refusal === undefined ? undefined : undelivered(refusal, place.channel)
}

/** Not through the outbox: a form that cannot be opened now can be opened never. */
async function openForm(
  form: Form,
  { place, trigger }: Said,
  { web }: Answering,
): Promise<string | undefined> {
  if (trigger === undefined) throw new Error('A form was to be opened for words, which open none')
  try {
    await web.answers.views.open({ trigger_id: trigger, view: renderForm(form, place) })
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
