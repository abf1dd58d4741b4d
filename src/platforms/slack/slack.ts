import { App } from '@slack/bolt'
import type { Bot } from '../../bot/bot.ts'
import { createInFlight } from '../in-flight.ts'
import type { ChatDeps, Platform } from '../platform.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Connection } from './connection.ts'
import { createDelivery } from './deliver.ts'
import { examineSlack, examineWorkspace } from './examine.ts'
import { createHttp, type HttpSettings } from './http.ts'
import { listen } from './listen.ts'
import { createMembers, type UserFacts } from './members.ts'
import { createOutbox } from './outbox.ts'
import { refusalOf } from './refusal.ts'
import { type Identity, signIn } from './sign-in.ts'
import { createSocket } from './socket.ts'
import { clientOptions, createWebApi, silent, slackApiUrl, type WebApi } from './web-api.ts'

/** How to reach Slack: over a socket that the bot opens with `appToken`, or over requests that Slack signs and sends. */
export type SlackOptions = ChatDeps & {
  readonly botToken: string
  /** Opens a socket; where it is missing, requests are waited for as `http` says. */
  readonly appToken?: string
  readonly http?: HttpSettings
  /** Another server of the same protocol; Slack's own where it is missing. */
  readonly apiUrl?: string
  readonly clock?: Clock
}

/** Milliseconds that what is being answered may take to end. */
const lastAnswers = 8000

/** The bot in one Slack workspace. */
export function createSlack(options: SlackOptions): Platform {
  const { botToken, apiUrl = slackApiUrl, clock = systemClock, deliveries, inform, warn, report } = options
  const web = createWebApi(botToken, apiUrl)
  const connection = createConnection(options, apiUrl, clock)
  const inFlight = createInFlight()
  const leaving = new AbortController()
  const left = new AbortController()
  let stopped: Promise<void> | undefined

  const leave = async (): Promise<void> => {
    leaving.abort()
    // What is being answered was acknowledged, and its answer goes through the Web API.
    await connection.stop()
    const undone = await inFlight.drain(lastAnswers)
    left.abort()
    if (undone > 0) warn(leftUndone(undone))
  }
  const stop = (): Promise<void> => {
    stopped ??= leave()
    return stopped
  }
  const serve = async (bot: Bot): Promise<void> => {
    const who = await signIn(web.answers, apiUrl, clock, leaving.signal)
    const app = createApp(botToken, apiUrl, who, connection)
    const delivery = createDelivery(web.answers, createOutbox(clock, left.signal), warn)
    const members = createMembers(lookUpBy(web, report), () => clock.now())
    listen(app, { bot, web, delivery, members, warn, report, deliveries, who, inFlight })
    await app.init()
    if (!leaving.signal.aborted) await app.start()
    if (leaving.signal.aborted) return
    inform(`Connected to Slack as @${who.name} in the workspace ${who.teamName}.`)
    await Promise.race([connection.broken, ended(left.signal)])
  }
  return {
    name: 'slack',
    start: async (bot) => {
      try {
        await serve(bot)
      } finally {
        // What broke for good is left in order too.
        await stop()
      }
    },
    examine: (community) => {
      const examined = { ...options, apiUrl, clock, connection: connection.state() }
      return community === undefined ? examineSlack(examined) : examineWorkspace(examined, community)
    },
    stop,
  }
}

function leftUndone(count: number): string {
  const answers = count === 1 ? 'One answer in Slack was' : `${count} answers in Slack were`
  return `${answers} not finished within ${lastAnswers / 1000} seconds, and given up.`
}

function createConnection(options: SlackOptions, apiUrl: string, clock: Clock): Connection {
  const { appToken, http, inform, warn, report } = options
  if (appToken !== undefined) return createSocket({ appToken, apiUrl, clock, inform, warn })
  if (http !== undefined) return createHttp(http, { clock, inform, warn, report })
  throw new Error('Slack needs an app-level token or a signing secret')
}

/** Bolt, which asks nobody who it is: that is known by now. Its own clients of the Web API are not used. */
function createApp(token: string, apiUrl: string, { bot, user }: Identity, receiver: Connection): App {
  return new App({
    token,
    botId: bot,
    botUserId: user,
    tokenVerificationEnabled: false,
    // What fails while it begins is then thrown by `init`, where it can be caught.
    deferInitialization: true,
    receiver,
    // An object of its own: the one that Socket Mode gets is written into.
    clientOptions: clientOptions(apiUrl),
    convoStore: false,
    logger: silent,
  })
}

/** Asks Slack of a person. English and the name in the event do until it tells. */
function lookUpBy(
  { lookUps }: WebApi,
  report: ChatDeps['report'],
): (user: string) => Promise<UserFacts | undefined> {
  return async (user) => {
    try {
      return (await lookUps.users.info({ user, include_locale: true })).user
    } catch (error) {
      if (refusalOf(error) === undefined) report(error, 'asking Slack of a member')
      return undefined
    }
  }
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
