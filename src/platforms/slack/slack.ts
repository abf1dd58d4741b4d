import { App } from '@slack/bolt'
import type { Bot } from '../../bot/bot.ts'
import type { Outlet } from '../../bot/request.ts'
import { createInFlight, type InFlight } from '../in-flight.ts'
import type { ChatDeps, Platform } from '../platform.ts'
import type { Answering } from './answer.ts'
import { type Clock, systemClock } from './clock.ts'
import { createComposer } from './compose.ts'
import type { Connection } from './connection.ts'
import { createDelivery } from './deliver.ts'
import { examineSlack, examineWorkspace } from './examine.ts'
import { createHttp, type HttpSettings } from './http.ts'
import { listen } from './listen.ts'
import { createMembers, type UserFacts } from './members.ts'
import { createOutbox } from './outbox.ts'
import { createOutlet } from './outlet.ts'
import { refusalOf } from './refusal.ts'
import { fileScope, unreadChannels } from './scopes.ts'
import { type Identity, type SignedIn, signIn } from './sign-in.ts'
import { createSocket } from './socket.ts'
import { createUploads } from './uploads.ts'
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
  /** Whether words that are not for the bot are read, for references in them; not unless told. The app must allow it. */
  readonly readsMessages?: boolean
}

/** Milliseconds that what is being answered may take to end. */
const lastAnswers = 8000

/** The bot in one Slack workspace. */
export function createSlack(options: SlackOptions): Platform {
  const { botToken, apiUrl = slackApiUrl, clock = systemClock, deliveries, inform, warn, report } = options
  const { readsMessages = false } = options
  const web = createWebApi(botToken, apiUrl)
  const connection = createConnection(options, apiUrl, clock)
  const inFlight = createInFlight()
  const leaving = new AbortController()
  const left = new AbortController()
  let stopped: Promise<void> | undefined
  let running: Outlet | undefined

  const leave = async (): Promise<void> => {
    leaving.abort()
    running = undefined
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
    const signedIn = await signIn(web.answers, apiUrl, clock, leaving.signal)
    const { who } = signedIn
    const app = createApp(botToken, apiUrl, who, connection)
    const speech = createSpeech(signedIn, { web, clock, signal: left.signal, warn, report })
    const { outlet, ...answering } = speech
    listen(app, { bot, web, ...answering, warn, report, deliveries, who, inFlight, readsMessages })
    await app.init()
    if (!leaving.signal.aborted) await app.start()
    if (leaving.signal.aborted) return
    running = outlet
    const unread = readsMessages ? unreadChannels(signedIn.scopes) : undefined
    if (unread !== undefined) warn(unread)
    inform(`Connected to Slack as @${who.name} in the workspace ${who.teamName}.`)
    await Promise.race([connection.broken, ended(left.signal)])
  }
  return {
    name: 'slack',
    outlet: outletThrough(() => running, inFlight),
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

/** What the parts of the bot speak with. */
type Speech = Pick<Answering, 'members' | 'delivery' | 'composer' | 'handing'> & { readonly outlet: Outlet }

function createSpeech(
  { scopes = [] }: SignedIn,
  deps: Pick<ChatDeps, 'warn' | 'report'> & {
    readonly web: WebApi
    readonly clock: Clock
    readonly signal: AbortSignal
  },
): Speech {
  const { clock, signal, warn, report } = deps
  const web = deps.web.answers
  const outbox = createOutbox(clock, signal)
  const members = createMembers(lookUpBy(deps.web, report), () => clock.now())
  const uploads = createUploads(web, outbox)
  const composer = createComposer({ members, uploads, mayStore: scopes.includes(fileScope), warn })
  const wait = (milliseconds: number): Promise<void> => clock.wait(milliseconds, signal)
  return {
    members,
    composer,
    delivery: createDelivery(web, outbox, warn, wait),
    handing: { web, outbox, uploads, warn },
    outlet: createOutlet({ web, outbox, composer, uploads, members, scopes, clock, signal, warn }),
  }
}

/** What is said first is waited for like an answer before the bot leaves; nothing is said while it does not run. */
function outletThrough(running: () => Outlet | undefined, inFlight: InFlight): Outlet {
  const through = <T>(say: (outlet: Outlet) => Promise<T>): Promise<T | { readonly kind: 'failed' }> => {
    const outlet = running()
    if (outlet === undefined) return Promise.resolve({ kind: 'failed' })
    const saying = say(outlet)
    inFlight.add(saying)
    return saying
  }
  return {
    post: (channel, view, options) => through((outlet) => outlet.post(channel, view, options)),
    direct: (learner, view, options) => through((outlet) => outlet.direct(learner, view, options)),
    edit: (message, view) => through((outlet) => outlet.edit(message, view)),
    zoneOf: async (learner) => running()?.zoneOf(learner),
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
