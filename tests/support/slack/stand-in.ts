import type { Server } from 'node:http'
import { type Call, createApiServer } from './api-server.ts'
import { type BodyCheck, createBodyCheck } from './check-body.ts'
import { createDelivery, type Delivered } from './deliver.ts'
import { createFailures, type Failure, type Failures } from './failures.ts'
import { createFiles, type StoredFile } from './files.ts'
import { type HttpMode, httpModeOf } from './http-mode.ts'
import { readApp } from './installed-app.ts'
import type { Json, JsonObject } from './json.ts'
import type { Slack } from './method.ts'
import { eventPayload } from './payloads.ts'
import { createPerson, type Person } from './person.ts'
import { createResponseUrls } from './response-urls.ts'
import { type SeenMessage, type SeenView, seeMessage, seeView } from './seen.ts'
import { createSocketMode, type SocketMode } from './socket-mode.ts'
import type { StageParts } from './stage.ts'
import { createViews, type OpenView } from './views.ts'
import type { Tokens } from './web-api.ts'
import { type Conversation, createWorkspace, ids, type PersonFacts } from './workspace.ts'

/** A channel to begin with. */
export type ChannelOptions = {
  readonly id: string
  readonly name?: string
  readonly isPrivate?: boolean
  /** Whether the bot is in it; it is unless this says false. */
  readonly withBot?: boolean
}

/** How the workspace and the installed app are. */
export type SlackStandInOptions = {
  readonly botToken?: string
  readonly appToken?: string
  readonly signingSecret?: string
  /** Scopes granted; those of the manifest that are not optional, or the usual ones, where left out. */
  readonly scopes?: readonly string[]
  /** The app's manifest: it is checked, and only what it declares exists. Without it, everything does. */
  readonly manifest?: Json
  /** One public channel, C0GENERAL, where left out. */
  readonly channels?: readonly ChannelOptions[]
  /** Milliseconds an app has to acknowledge: 3,000. */
  readonly ackWithinMs?: number
  /** Milliseconds before each further attempt to deliver an event: at once, a minute, five minutes. */
  readonly retryAfterMs?: readonly number[]
  /** Milliseconds a person waits for an effect: 5,000. */
  readonly effectWithinMs?: number
  readonly pingEveryMs?: number
  /** Whether bodies are checked, and refused where they break a rule; true where left out. */
  readonly check?: boolean
  /** The clock of timestamps, signatures, triggers and response_urls, in milliseconds. */
  readonly now?: () => number
}

/** What a person is like; what is left out is made up from the id. */
export type PersonOptions = { readonly id: string } & Partial<Omit<PersonFacts, 'id'>> & {
    /** Channels the person is in; every channel where left out. */
    readonly channels?: readonly string[]
  }

/** What stands on people's screens. */
export type Screens = {
  /** What stands in a conversation, oldest first; with a person, only what that person sees there. */
  readonly messagesIn: (channel: string, asSeenBy?: string) => readonly SeenMessage[]
  /** The message as it stands now, or undefined where it is gone. */
  readonly messageNow: (seen: SeenMessage) => SeenMessage | undefined
  /** The id of the direct conversation of the bot and a person. */
  readonly directChannel: (user: string) => string
  /** The modal on top of a person's screen. */
  readonly topView: (user: string) => SeenView | undefined
  readonly homeView: (user: string) => SeenView | undefined
}

/** A Slack on loopback that a real app talks to. */
export type SlackStandIn = Screens & {
  /** What the app takes for `https://slack.com/api/`. */
  readonly apiUrl: string
  readonly botToken: string
  readonly appToken: string
  readonly signingSecret: string
  readonly ids: typeof ids
  /** What was wrong with what the app sent, each beginning with `types:` or `limit:`. Must stay empty. */
  readonly violations: readonly string[]
  /** Every call the app made, in the order they were answered. */
  readonly calls: readonly Call[]
  readonly callsOf: (method: string) => readonly Call[]
  /** Someone new, or whoever has the id already. */
  readonly person: (options: PersonOptions) => Person
  /** A file that the app stored; undefined where there is none of this id. */
  readonly fileOf: (id: string) => StoredFile | undefined
  readonly failNext: (failure: Failure) => void
  /** Fulfilled as soon as the condition holds; looked at whenever the app does something. */
  readonly until: (what: string, condition: () => boolean, withinMs?: number) => Promise<void>
  /** Fulfilled when so many Socket Mode connections are open: one, where left out. */
  readonly connected: (connections?: number) => Promise<void>
  readonly socket: Pick<SocketMode, 'open' | 'disconnect' | 'drop' | 'freeze'>
  readonly http: HttpMode
  /** Sends any event, and again until it is acknowledged. */
  readonly sendEvent: (event: JsonObject) => Promise<Delivered>
  /** Sends the last event once more, as Slack does when an acknowledgement was lost. */
  readonly sendEventAgain: () => Promise<Delivered>
  /** Loses the next acknowledgements on their way, so that events come again. */
  readonly loseAcks: (times: number) => void
  readonly stop: () => Promise<void>
}

/** Starts a Slack on a free port of loopback. */
export async function createSlackStandIn(options: SlackStandInOptions = {}): Promise<SlackStandIn> {
  const machine = assemble(options, options.check === false ? undefined : await createBodyCheck())
  const { slack, socket, delivery, server, calls, violations, address } = machine
  const { effects } = slack.workspace
  address.port = await listen(server)
  return {
    apiUrl: `http://127.0.0.1:${address.port}/api/`,
    botToken: machine.tokens.bot,
    appToken: machine.tokens.app,
    signingSecret: machine.signingSecret,
    ids,
    violations,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    person: peopleOf(machine),
    ...screensOf(slack),
    fileOf: slack.files.find,
    failNext: machine.failures.add,
    until: (what, condition, withinMs = 5000) => effects.until(what, condition, withinMs),
    connected: (connections = 1) =>
      effects.until(`${connections} open connections`, () => socket.open() === connections, 10_000),
    socket,
    http: httpModeOf(delivery),
    sendEvent: (event) => delivery.event(eventPayload(slack.workspace, event)),
    sendEventAgain: delivery.again,
    loseAcks: delivery.loseAcks,
    stop: async () => {
      delivery.stop()
      socket.stop()
      server.closeAllConnections()
      await new Promise((fulfil) => server.close(fulfil))
    },
  }
}

type Machine = StageParts & {
  readonly socket: SocketMode
  readonly failures: Failures
  readonly server: Server
  readonly tokens: Tokens
  readonly signingSecret: string
  readonly calls: Call[]
  readonly violations: string[]
  /** The port is known only when the server listens, and nobody asks for an address before. */
  readonly address: { port: number }
}

function assemble(options: SlackStandInOptions, check: BodyCheck | undefined): Machine {
  const { now = Date.now, ackWithinMs = 3000, retryAfterMs = [0, 60_000, 300_000], manifest } = options
  const { signingSecret = 'stand-in-signing-secret', channels = [{ id: 'C0GENERAL' }] } = options
  const tokens = { bot: options.botToken ?? 'xoxb-stand-in', app: options.appToken ?? 'xapp-stand-in' }
  const app = readApp(manifest, options.scopes)
  const workspace = createWorkspace(now, app.botName, channels.map(toConversation))
  const { changed } = workspace.effects
  const socket = createSocketMode({ ackWithinMs, pingEveryMs: options.pingEveryMs ?? 10_000, changed })
  const delivery = createDelivery({ socket, now, signingSecret, ackWithinMs, retryAfterMs })
  const address = { port: 0 }
  const [violations, calls]: [string[], Call[]] = [[], []]
  const slack: Slack = {
    workspace,
    views: createViews(workspace),
    files: createFiles(workspace, () => `http://127.0.0.1:${address.port}/upload/`),
    check,
    scopes: app.scopes,
    violate: (problems, where) => violations.push(...problems.map((problem) => `${problem} (in ${where})`)),
    newSocketUrl: () => `ws://127.0.0.1:${address.port}${socket.newPath()}`,
  }
  if (manifest !== undefined) slack.violate(check?.manifest(manifest) ?? [], 'the manifest')
  const responseUrls = createResponseUrls(workspace, () => `http://127.0.0.1:${address.port}/respond/`)
  const failures = createFailures()
  const record = (call: Call) => {
    calls.push(call)
    changed()
  }
  const server = createApiServer({ slack, tokens, failures, responseUrls, record })
  server.on('upgrade', socket.upgrade)
  const stage = { slack, delivery, responseUrls, app, effectWithinMs: options.effectWithinMs ?? 5000 }
  return { ...stage, socket, failures, server, tokens, signingSecret, calls, violations, address }
}

function screensOf({ workspace, views }: Slack): Screens {
  const view = (open: OpenView | undefined) => (open === undefined ? undefined : seeView(open))
  return {
    messagesIn: (channel, asSeenBy) => workspace.messagesIn(channel, asSeenBy).map(seeMessage),
    messageNow: ({ channel, ts }) => {
      const message = workspace.find(channel, ts)
      return message === undefined ? undefined : seeMessage(message)
    },
    directChannel: (user) => workspace.im(user).id,
    topView: (user) => view(views.topOf(user)),
    homeView: (user) => view(views.homeOf(user)),
  }
}

function peopleOf(parts: StageParts): (options: PersonOptions) => Person {
  const people = new Map<string, Person>()
  const { people: known, conversations, im } = parts.slack.workspace
  return ({ channels, ...options }) => {
    const { id } = options
    const facts: PersonFacts = {
      name: id.toLowerCase(),
      realName: id,
      displayName: id,
      locale: 'en-US',
      timeZone: 'Europe/London',
      isAdmin: false,
      isOwner: false,
      ...options,
    }
    const person = people.get(id) ?? createPerson(parts, facts)
    if (people.has(id)) return person
    people.set(id, person)
    known.set(id, facts)
    im(id)
    for (const one of conversations.values())
      if (one.kind !== 'im' && (channels?.includes(one.id) ?? true)) one.members.add(id)
    return person
  }
}

function toConversation({ id, name, isPrivate = false, withBot = true }: ChannelOptions): Conversation {
  const kind = isPrivate ? 'private' : 'public'
  return { id, name: name ?? id.toLowerCase(), kind, members: new Set(withBot ? [ids.botUser] : []) }
}

function listen(server: Server): Promise<number> {
  return new Promise((fulfil, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string')
        reject(new Error('The stand-in listens on no port'))
      else fulfil(address.port)
    })
  })
}
