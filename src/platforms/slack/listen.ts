import type { App } from '@slack/bolt'
import { chatHelpView } from '../../view/help-view.ts'
import { wordsIn } from '../../view/words.ts'
import type { InFlight } from '../in-flight.ts'
import type { ChatDeps } from '../platform.ts'
import { type Answering, answer } from './answer.ts'
import { renderSuggestions, suggestibleOf } from './form.ts'
import { overhear } from './overhear.ts'
import { communityOf } from './place.ts'
import { describeRefusal, refusalOf } from './refusal.ts'
import { renderHome } from './render.ts'
import {
  readAction,
  readCommand,
  readDirect,
  readGlobalShortcut,
  readMention,
  readMessageShortcut,
  readOverheard,
  readSubmission,
  type Said,
} from './request.ts'
import type { Identity } from './sign-in.ts'

/** What listening needs beside what answering does. */
export type Listening = Answering &
  Pick<ChatDeps, 'deliveries'> & {
    readonly who: Identity
    readonly inFlight: InFlight
    /** Whether words that are not for the bot are read, for references in them. */
    readonly readsMessages: boolean
  }

/** Any id: the bot knows its own ones, and says so of others. */
const any = /^/

/** Takes up whatever people do in Slack: each is acknowledged first and worked on then. */
export function listen(app: App, listening: Listening): void {
  listenToWords(app, listening)
  listenToPresses(app, listening)
  app.options(any, async ({ ack, options }) => {
    const what = suggestibleOf(options.action_id)
    const suggest = await listening.bot.suggestIn(communityOf(listening.who.team))
    const suggestions = renderSuggestions(suggest(what, options.value))
    await acknowledge(() => ack({ options: suggestions }), listening)
  })
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await working(publishHome(event.user, listening), listening)
  })
  app.error(async (error) => listening.report(error, 'taking up an event from Slack'))
}

/** Words may come twice, since Slack sends again what it is not sure of; they are answered once. */
function listenToWords(app: App, listening: Listening): void {
  const { who, readsMessages } = listening
  const reply = (said: Said): Promise<void> => answer(said, listening)
  app.event('app_mention', async ({ event, body }) => {
    await once(readMention(event, who), body.event_id, reply, listening)
  })
  app.event('message', async ({ event, body }) => {
    await once(readDirect(event, who), body.event_id, reply, listening)
    const heard = readsMessages ? readOverheard(event, who) : undefined
    await once(heard, body.event_id, (words) => overhear(words, listening), listening)
  })
}

function listenToPresses(app: App, listening: Listening): void {
  const { who } = listening
  app.command(any, async ({ ack, command }) => {
    await acknowledge(ack, listening)
    await working(answer(readCommand(command, who), listening), listening)
  })
  app.action({ type: 'block_actions' }, async ({ ack, body }) => {
    await acknowledge(ack, listening)
    await answered(readAction(body, who), listening)
  })
  app.view(any, async ({ ack, body }) => {
    await acknowledge(ack, listening)
    await answered(readSubmission(body), listening)
  })
  app.shortcut(any, async ({ ack, body }) => {
    await acknowledge(ack, listening)
    const said = body.type === 'shortcut' ? readGlobalShortcut(body, who) : readMessageShortcut(body, who)
    await answered(said, listening)
  })
}

/** Answers unless these words were answered before, by this process or another one. */
async function once<Words extends Pick<Said, 'place'>>(
  said: Words | undefined,
  event: string,
  reply: (said: Words) => Promise<void>,
  listening: Listening,
): Promise<void> {
  if (said === undefined) return
  const { deliveries, report } = listening
  const community = communityOf(said.place.team)
  const work = async (): Promise<void> => {
    if (!(await deliveries.take(community, event))) return
    await reply(said)
    await deliveries.finish(community, event)
  }
  await working(
    work().catch((error: unknown) => report(error, 'keeping which events of Slack were answered')),
    listening,
  )
}

async function answered(said: Said | undefined, listening: Listening): Promise<void> {
  if (said !== undefined) await working(answer(said, listening), listening)
}

async function working(work: Promise<void>, { inFlight }: Listening): Promise<void> {
  inFlight.add(work)
  await work
}

/** Where the acknowledgement does not arrive, what is worked on is worked on all the same. */
async function acknowledge(ack: () => Promise<void>, { warn }: Listening): Promise<void> {
  try {
    await ack()
  } catch (error) {
    if (!isLostConnection(error)) throw error
    warn(
      'The connection to Slack was lost while a request came in: Slack may show the member an error, also where the answer comes all the same.',
    )
  }
}

/** The errors of Slack's library for Socket Mode are known by their codes alone. */
function isLostConnection(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('slack_socket_mode_')
}

async function publishHome(user: string, { members, web, warn, report }: Listening): Promise<void> {
  const { language } = await members.find(user, undefined)
  const blocks = renderHome(chatHelpView(wordsIn(language)))
  try {
    await web.answers.views.publish({ user_id: user, view: { type: 'home', blocks } })
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined) return report(error, 'showing the Home tab in Slack')
    const mend =
      refusal.kind === 'refused'
        ? 'enable it under “App Home” in the settings'
        : 'it is shown when it is opened again'
    warn(`The Home tab in Slack could not be shown (${describeRefusal(refusal)}): ${mend}.`)
  }
}
