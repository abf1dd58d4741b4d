import { type Client, DefaultRestOptions, Events, type REST } from 'discord.js'
import type { Bot } from '../../bot/bot.ts'
import { registered } from '../../bot/registered.ts'
import type { Outlet } from '../../bot/request.ts'
import { createInFlight, type InFlight } from '../in-flight.ts'
import { type ChatDeps, type Platform, PlatformError } from '../platform.ts'
import { createClient, restOfAnswers, restOnce } from './client.ts'
import { type Commands, commandData } from './command-data.ts'
import { createDoor } from './door.ts'
import { examineCommunity, examineDiscord } from './examine.ts'
import { createOutlet } from './outlet.ts'
import { inviteLink, personalLink } from './permissions.ts'
import { registerCommands } from './registration.ts'
import { serve } from './serve.ts'
import { closeProblem, startProblem } from './start-problem.ts'
import { troubleOf, troubleSentence } from './trouble.ts'

/** What the bot needs to be in Discord. */
export type DiscordDeps = ChatDeps & {
  readonly token: string
  /** Where Discord's REST interface is, without the version; discord.com unless told. */
  readonly apiUrl?: string
  /** Whether words that are not for the bot are read, for references in them; not unless told. Discord must allow it. */
  readonly readsMessages?: boolean
  /** How long, in milliseconds, an answer may take before Discord is told that it is coming; 1,500 unless told. */
  readonly patienceMs?: number
  /** The time in milliseconds since 1970; of the system unless told. */
  now?(): number
  /** What is registered with Discord; what the bot has registered anywhere unless told. */
  readonly commands?: Commands
}

/**
 * Discord, over its gateway: commands, buttons, menus and forms, mentions and direct messages. It asks for no
 * privileged intent unless it is to read messages, and notifies nobody but the group that a post names.
 */
export function createDiscord(deps: DiscordDeps): Platform {
  const { token, warn, now = Date.now, readsMessages = false } = deps
  const apiUrl = (deps.apiUrl ?? DefaultRestOptions.api).replace(/\/+$/, '')
  const inFlight = createInFlight()
  const door = createDoor()
  const ended = Promise.withResolvers<void>()
  const login = Promise.withResolvers<unknown>()
  let client: Client | undefined
  /** The way to Discord from the login to the end. */
  let way: REST | undefined
  let stopping: Promise<void> | undefined
  let leaving: Promise<void> | undefined

  function end(): Promise<void> {
    way = undefined
    leaving ??= (client === undefined ? Promise.resolve() : door.leave(client, login.promise)).then(
      ended.resolve,
    )
    return leaving
  }

  function troubled(error: unknown, doing: string): void {
    const trouble = troubleOf(error)
    const sentence = troubleSentence(trouble, doing)
    if (sentence === undefined) deps.report(error, `sending ${doing} to Discord`)
    else warn(sentence)
    if (trouble.kind === 'unauthorized') end()
  }

  return {
    name: 'discord',
    outlet: counted(
      createOutlet({ rest: () => (stopping === undefined ? way : undefined), troubled }),
      inFlight,
    ),
    start: async (bot) => {
      if (stopping !== undefined) return stopping
      client = createClient(apiUrl, door, readsMessages)
      const lost = closedForGood(client, deps)
      const isTaking = () => stopping === undefined
      const { rest } = client
      const open = (): void => {
        way = rest
      }
      const session = { bot, client, inFlight, login: login.resolve, open, isTaking, troubled }
      try {
        await Promise.race([begin(session, deps, apiUrl), refusal(lost), ended.promise])
      } catch (error) {
        // It was interrupted, as it was meant to be.
        if (leaving !== undefined) return leaving
        await client.destroy()
        throw error
      }
      lost.then((sentence) => {
        warn(sentence)
        return end()
      })
      return ended.promise
    },
    examine: (community) =>
      community === undefined
        ? examineDiscord({ ...deps, token, apiUrl, now, client, readsMessages })
        : Promise.resolve(examineCommunity(community, client)),
    stop: () => {
      stopping ??= finish(inFlight, deps).then(end)
      return stopping
    },
  }
}

/** Longer than this a program that is told to leave is killed. */
const drainMs = 8000

type Session = {
  readonly bot: Bot
  readonly client: Client
  readonly inFlight: InFlight
  /** Told of the login when it has begun: something that resolves when it has ended, well or not. */
  login(end: Promise<unknown>): void
  /** Lets the bot speak first: it is logged in. */
  open(): void
  isTaking(): boolean
  troubled(error: unknown, doing: string): void
}

/** Logs in, serves, registers the commands, and says who is there. Rejects with a PlatformError. */
async function begin(session: Session, deps: DiscordDeps, apiUrl: string): Promise<void> {
  const { client, isTaking, open, troubled } = session
  const { patienceMs = 1500, now = Date.now, commands = registered, readsMessages = false } = deps
  const answers = restOfAnswers(client.rest)
  const ways = { rest: client.rest, answers, once: restOnce(answers) }
  serve(client, { ...deps, ...session, ...ways, now, patienceMs, commands, readsMessages })
  const ready = await logIn(session, deps, apiUrl)
  if (!isTaking()) return
  open()
  const { user, application, guilds } = ready
  try {
    const wanted = commandData(commands)
    const isChanged = await registerCommands(client.rest, application.id, wanted)
    if (isChanged) deps.inform(`Registered ${wanted.length} commands with Discord.`)
  } catch (error) {
    // Who leaves in the midst of it registers them at the next start.
    if (isTaking()) troubled(error, 'the list of commands')
  }
  if (!isTaking()) return
  const count = guilds.cache.size === 1 ? '1 server' : `${guilds.cache.size} servers`
  deps.inform(
    `Connected to Discord as ${user.username}, in ${count}. Add it to one: ${inviteLink(application.id)}`,
  )
  deps.inform(`Members can install it for themselves, to use it anywhere: ${personalLink(application.id)}`)
}

/** What is said first is finished before the bot leaves, like an answer. */
function counted(outlet: Outlet, inFlight: InFlight): Outlet {
  const count = <T>(work: Promise<T>): Promise<T> => {
    inFlight.add(work)
    return work
  }
  return {
    post: (channel, view, options) => count(outlet.post(channel, view, options)),
    direct: (learner, view, options) => count(outlet.direct(learner, view, options)),
    edit: (message, view) => count(outlet.edit(message, view)),
    zoneOf: outlet.zoneOf,
  }
}

async function logIn(
  { client, login }: Session,
  { token }: DiscordDeps,
  apiUrl: string,
): Promise<Client<true>> {
  const ready = Promise.withResolvers<Client<true>>()
  client.once(Events.ClientReady, ready.resolve)
  try {
    const loggingIn = client.login(token)
    // Why it failed is told below.
    login(loggingIn.catch(() => undefined))
    await loggingIn
  } catch (error) {
    const sentence = startProblem(error, apiUrl)
    throw sentence === undefined ? error : new PlatformError(sentence)
  }
  return ready.promise
}

/** Resolves, with the sentence for it, when Discord closes the connection and will not have it back. */
function closedForGood(client: Client, { warn, readsMessages = false }: DiscordDeps): Promise<string> {
  const closed = Promise.withResolvers<string>()
  let isClosed = false
  client.on(Events.ShardDisconnect, ({ code }) => {
    const sentence = closeProblem(code, readsMessages)
    if (sentence === undefined) return
    isClosed = true
    closed.resolve(sentence)
  })
  client.on(Events.ShardError, ({ message }) => {
    if (!isClosed) warn(`The connection to Discord has trouble (${message}). It is made again by itself.`)
  })
  return closed.promise
}

async function refusal(lost: Promise<string>): Promise<never> {
  throw new PlatformError(await lost)
}

async function finish(inFlight: InFlight, { warn }: DiscordDeps): Promise<void> {
  const left = await inFlight.drain(drainMs)
  if (left > 0) warn(`Left Discord with ${left} requests unanswered: they took longer than 8 seconds.`)
}
