import { callbackRoutes } from './callback-routes.ts'
import { channelRoutes } from './channel-routes.ts'
import { type CommandBook, createCommandBook, type RegisteredCommand } from './command-book.ts'
import { createGateway, type Gateway, type GatewayCounts } from './gateway.ts'
import { intent } from './gateway-session.ts'
import { applicationPayload, guildRoutes } from './guild-routes.ts'
import { createHolds, type Holds } from './holds.ts'
import { createInteractions, type Interactions } from './interaction.ts'
import { type Listening, listen } from './listen.ts'
import { userPayload } from './payload.ts'
import { createPerson, type Person } from './person.ts'
import {
  createPlaces,
  findChannel,
  guildCreated,
  type MadeGuild,
  type MessageAddress,
  type Place,
  type Places,
} from './places.ts'
import { createPosts, type Posts } from './posts.ts'
import {
  createRest,
  type Rest,
  type RestDeps,
  type Route,
  type ScriptedFailure,
  type SentRequest,
} from './rest-server.ts'
import { type SeenMessage, seeMessages } from './seen.ts'
import { createUntil, type Until } from './until.ts'
import { webhookRoutes } from './webhook-routes.ts'
import { addPerson, createWorld, type PersonFacts, type World } from './world.ts'

/** How a stand-in differs from the usual one. */
export type StandInOptions = {
  readonly token?: string
  readonly botName?: string
  /** Whether bodies are checked, see `violations`; true unless told. */
  readonly check?: boolean
  /** Whether `requests` is kept; true unless told. */
  readonly record?: boolean
  /** Discord's 3 seconds for a first response, in ms. */
  readonly answerWithinMs?: number
  /** Discord's 15 minutes for later answers, in ms. */
  readonly tokenLastsMs?: number
  /** How long a person waits for an edit or for an answer to words, in ms; 5000 unless told. */
  readonly waitMs?: number
  readonly heartbeatMs?: number
  /** The privileged intents granted, as bits; none unless told, so that asking for one closes with 4014. */
  readonly privilegedIntents?: number
  /** In ms since 1970: ids, times of messages and the life of tokens go by it. */
  readonly now?: () => number
}

/** Discord on loopback: give discord.js `rest: { api: url }` and the token, and act as people. */
export type DiscordStandIn = {
  readonly url: string
  readonly token: string
  readonly applicationId: string
  readonly botId: string
  /** The guild that is there from the start, and the channel in which people act unless told otherwise. */
  readonly homeGuild: MadeGuild
  readonly home: Place
  /** What Discord would not have taken, and what is not stood in for; must stay empty. */
  readonly violations: readonly string[]
  /** All requests of the bot, in order of their answers. */
  readonly requests: readonly SentRequest[]
  readonly gateway: Readonly<GatewayCounts>
  /** How many times commands were overwritten. */
  commandWrites(): number
  commands(guildId?: string): readonly RegisteredCommand[]
  person(facts?: PersonFacts): Person
  /** A thread that people open, on a message or in a channel. */
  openThread(on: Place | MessageAddress, name: string): Place
  /** What a person sees in a channel now, oldest first. */
  messagesIn(place: Place, person: Pick<Person, 'id'>): readonly SeenMessage[]
  failNext(failure: ScriptedFailure): void
  /** Resolves when a bot is logged in and connected. */
  ready(): Promise<void>
  /** Resolves with the first value that is not `undefined`, looked for after each thing the bot does. */
  until<T>(what: string, look: () => T | undefined): Promise<T>
  close(): Promise<void>
} & Places &
  Pick<Holds, 'hold'> &
  Pick<Gateway, 'dropSocket' | 'askReconnect' | 'invalidateSession' | 'isConnected'>

/** Opens the stand-in on a free port of loopback. */
export async function createDiscordStandIn(options: StandInOptions = {}): Promise<DiscordStandIn> {
  const check = options.check === false ? undefined : await loadCheck()
  const address = { port: 0 }
  const parts = assemble(options, check, address)
  const listening = await listen(parts.rest.server)
  address.port = listening.port
  return face(parts, listening)
}

type Parts = {
  readonly token: string
  readonly waitMs: number
  readonly world: World
  readonly violations: string[]
  readonly requests: SentRequest[]
  readonly waiting: Until
  readonly interactions: Interactions
  readonly commands: CommandBook
  readonly posts: Posts
  readonly holds: Holds
  readonly rest: Rest
  readonly gateway: Gateway
  readonly places: Places
  readonly homeGuild: MadeGuild
}

/** Loaded on demand, for the schemas take their time; and used once, for the first use takes longest. */
async function loadCheck(): Promise<CheckBody> {
  const { checkBody } = await import('./check-body.ts')
  const button = { type: 2, style: 1, label: 'x', custom_id: 'x' }
  const components = [{ type: 1, components: [button] }]
  checkBody({ method: 'POST', path: '/interactions/1/x/callback', body: { type: 4, data: { components } } })
  return checkBody
}

type CheckBody = (request: Parameters<NonNullable<RestDeps['check']>>[0]) => readonly string[]

/** The address is filled in when the server listens. */
function assemble(
  options: StandInOptions,
  checkBody: CheckBody | undefined,
  address: { port: number },
): Parts {
  const { token = 'stand-in-token', waitMs = 5000, record = true, privilegedIntents = 0 } = options
  const { now = Date.now, answerWithinMs = 3000, tokenLastsMs = 15 * 60_000, heartbeatMs = 41_250 } = options
  const world = createWorld(now, options.botName ?? 'Verbatim')
  const violations: string[] = []
  const requests: SentRequest[] = []
  const waiting = createUntil(waitMs)
  const interactions = createInteractions(world, { answerWithinMs, waitMs, tokenLastsMs })
  const commands = createCommandBook(world)
  const posts = createPosts(world, { tell: (event) => gateway.tell(event) })
  const gatewayUrl = () => `ws://127.0.0.1:${address.port}/gateway`
  const unknown = (what: string) => violations.push(`stand-in: ${what} is not stood in for`)
  const holds = createHolds()
  const seesContent = (privilegedIntents & intent.messageContent) !== 0
  const routes: readonly Route[] = [
    ...callbackRoutes({ world, posts, interactions }),
    ...webhookRoutes({ world, posts, interactions }),
    ...channelRoutes({ world, posts, seesContent }),
    ...commands.routes,
    ...guildRoutes(world, gatewayUrl),
  ]
  const rest: Rest = createRest({
    token,
    unknown,
    pass: holds.pass,
    routes,
    check: checkBody && ((request) => violations.push(...checkBody(request))),
    handled: (request) => {
      if (record) requests.push(request)
      waiting.changed()
    },
  })
  const gateway: Gateway = createGateway({
    server: rest.server,
    token,
    heartbeatMs,
    privilegedIntents,
    url: gatewayUrl,
    ready: () => readyPayload(world),
    afterReady: () => [...world.guilds.values()].map((guild) => guildCreated(world, guild)),
    changed: waiting.changed,
    unknown,
    pass: holds.pass,
  })
  const places = createPlaces(world, gateway)
  const homeGuild = places.addGuild({ name: 'Reading Group', channels: ['general'] })
  const made = { world, violations, requests, waiting, interactions, commands, posts, holds, rest, gateway }
  return { ...made, places, token, waitMs, homeGuild }
}

/** What those who use the stand-in see of its parts. */
function face(parts: Parts, listening: Listening): DiscordStandIn {
  const { world, commands, posts, rest, gateway, waiting, homeGuild } = parts
  const { until } = waiting
  const home = Object.values(homeGuild.channels)[0] ?? { channelId: '' }
  return {
    url: `http://127.0.0.1:${listening.port}/api`,
    token: parts.token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    homeGuild,
    home,
    violations: parts.violations,
    requests: parts.requests,
    gateway: gateway.counts,
    commandWrites: () => commands.counts.writes,
    commands: commands.list,
    person: (facts) => createPerson({ ...parts, home, until }, addPerson(world, facts)),
    ...parts.places,
    openThread: (on, name) => {
      const channel = findChannel(world, on.channelId)
      const from = 'id' in on ? channel.messages.get(on.id) : undefined
      return { channelId: posts.openThread(channel, name, from).id }
    },
    messagesIn: ({ channelId }, { id }) => {
      const person = world.users.get(id)
      if (person === undefined) throw new Error(`There is no person ${id} on this stand-in.`)
      return seeMessages(findChannel(world, channelId).messages.values(), person)
    },
    failNext: rest.failNext,
    hold: parts.holds.hold,
    ready: async () => {
      await until('a bot to connect', () => gateway.isConnected() || undefined)
    },
    until,
    dropSocket: gateway.dropSocket,
    askReconnect: gateway.askReconnect,
    invalidateSession: gateway.invalidateSession,
    isConnected: gateway.isConnected,
    close: () => shut(parts, listening),
  }
}

async function shut({ interactions, waiting, gateway }: Parts, listening: Listening): Promise<void> {
  interactions.close()
  waiting.close()
  gateway.close()
  await listening.close()
}

function readyPayload(world: World): { readonly [key: string]: unknown } {
  return {
    user: { ...userPayload(world.bot), email: null, verified: true, mfa_enabled: false },
    application: applicationPayload(world),
    guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
    private_channels: [],
  }
}
