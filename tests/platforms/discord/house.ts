import { expect, onTestFinished } from 'vitest'
import { createDiscord, type DiscordDeps } from '../../../src/platforms/discord/discord.ts'
import type { ChatDeps, Deliveries, Platform } from '../../../src/platforms/platform.ts'
import {
  createDiscordStandIn,
  type DiscordStandIn,
  type StandInOptions,
} from '../../support/discord/stand-in.ts'
import { type Script, type ScriptedBot, scriptedBot } from '../../support/scripted-bot.ts'

/** A bot that serves a stand-in of Discord, and what it told whoever runs it. */
export type House = {
  readonly discord: DiscordStandIn
  readonly platform: Platform
  readonly bot: ScriptedBot
  readonly told: Told
  /** Resolves when the platform has ended. */
  readonly ended: Promise<void>
}

/** What differs from the usual. */
export type HouseOptions = {
  readonly standIn?: StandInOptions
  readonly token?: string
  readonly patienceMs?: number
  readonly now?: () => number
  readonly deliveries?: Deliveries
  readonly commands?: DiscordDeps['commands']
  readonly readsMessages?: boolean
  /** Serve a stand-in that is there already, which then is not closed. */
  readonly discord?: DiscordStandIn
}

/** What an adapter says to whoever runs it. */
export type Told = { readonly informed: string[]; readonly warned: string[]; readonly bugs: unknown[] }

/** What an adapter is lent, with what it says kept in `told`; `connected` resolves when it says that it is. */
export type Lent = { readonly told: Told; readonly deps: ChatDeps; readonly connected: Promise<void> }

/** Lends an adapter what it needs. */
export function lent(deliveries: Deliveries = takesAll()): Lent {
  const told: Told = { informed: [], warned: [], bugs: [] }
  const connected = Promise.withResolvers<void>()
  const deps: ChatDeps = {
    inform: (sentence) => {
      told.informed.push(sentence)
      if (sentence.startsWith('Connected')) connected.resolve()
    },
    warn: (sentence) => told.warned.push(sentence),
    report: (bug) => told.bugs.push(bug),
    deliveries,
  }
  return { told, deps, connected: connected.promise }
}

/** Deliveries that each are taken once. */
export function takesAll(): Deliveries {
  const taken = new Set<string>()
  return {
    take: async (community, event) => {
      const id = `${community}/${event}`
      if (taken.has(id)) return false
      taken.add(id)
      return true
    },
    finish: async () => undefined,
  }
}

/** Opens a stand-in, logs a scripted bot into it, and closes both when the test ends. */
export async function openHouse(script: Script = {}, options: HouseOptions = {}): Promise<House> {
  const discord = options.discord ?? (await createDiscordStandIn(options.standIn))
  if (options.discord === undefined) onTestFinished(() => discord.close())
  const { told, deps, connected } = lent(options.deliveries)
  const platform = createDiscord({
    ...deps,
    token: options.token ?? discord.token,
    apiUrl: discord.url,
    ...(options.patienceMs === undefined ? {} : { patienceMs: options.patienceMs }),
    ...(options.now === undefined ? {} : { now: options.now }),
    ...(options.readsMessages === undefined ? {} : { readsMessages: options.readsMessages }),
    ...(options.commands === undefined ? {} : { commands: options.commands }),
  })
  onTestFinished(() => platform.stop())
  const bot = scriptedBot(script)
  const ended = platform.start(bot)
  await Promise.race([ended, connected])
  return { discord, platform, bot, told, ended }
}

/** Nothing went wrong on either side. */
export function expectPeace({ discord, told }: House): void {
  expect(discord.violations).toEqual([])
  expect(told.warned).toEqual([])
  expect(told.bugs).toEqual([])
}

/** The paths of the bot's answers to interactions, without ids, each with the type of callback. */
export function answersSent({ discord }: House): readonly string[] {
  return discord.requests
    .filter(({ path }) => /^\/(?:interactions|webhooks)/.test(path))
    .map(({ method, path, body }) => {
      const type = typeof body === 'object' && body !== null && 'type' in body ? ` ${body.type}` : ''
      return `${method} ${path
        .replace(/\/\d+/g, '')
        .replace(/\/token-of-[^/]*/, '')
        .replace(/\d{17,}/, 'id')}${type}`
    })
}
