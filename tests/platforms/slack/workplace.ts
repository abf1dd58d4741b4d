import { onTestFinished } from 'vitest'
import type { Platform } from '../../../src/platforms/platform.ts'
import type { Clock } from '../../../src/platforms/slack/clock.ts'
import { manifest } from '../../../src/platforms/slack/manifest.ts'
import { createSlack, type SlackOptions } from '../../../src/platforms/slack/slack.ts'
import { type Script, type ScriptedBot, scriptedBot } from '../../support/scripted-bot.ts'
import { parseJson } from '../../support/slack/json.ts'
import {
  createSlackStandIn,
  type SlackStandIn,
  type SlackStandInOptions,
} from '../../support/slack/stand-in.ts'

/** A bot that serves a stand-in of Slack, and what it told whoever runs it. */
export type Workplace = {
  readonly slack: SlackStandIn
  readonly platform: Platform
  readonly bot: ScriptedBot
  readonly told: Told
  /** Settles when the platform has ended. */
  readonly ended: Promise<void>
}

/** What differs from the usual: Socket Mode, right tokens, a channel that the bot is in. */
export type WorkplaceOptions = {
  readonly standIn?: SlackStandInOptions
  readonly adapter?: Partial<SlackOptions>
  readonly overHttp?: boolean
}

/** What an adapter says to whoever runs it. */
export type Told = { readonly informed: string[]; readonly warned: string[]; readonly bugs: unknown[] }

/** A clock that never waits, but goes on by what was to be waited for, and keeps it. */
export type QuickClock = Clock & { readonly waits: readonly number[] }

/** The clock of the machine without its waiting. */
export function quickClock(): QuickClock {
  const waits: number[] = []
  return {
    waits,
    now: () => Date.now() + waits.reduce((sum, wait) => sum + wait, 0),
    wait: (milliseconds) => {
      waits.push(milliseconds)
      return new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/** The clock of the machine, where nothing waited for comes before a test lets it go on, which says how much there was. */
export function heldClock(): Clock & { goOn(): number } {
  const held: (() => void)[] = []
  let skipped = 0
  return {
    now: () => Date.now() + skipped,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        held.push(() => {
          skipped += milliseconds
          resolve()
        })
      }),
    goOn: () => {
      const waiting = held.splice(0)
      for (const go of waiting) go()
      return waiting.length
    },
  }
}

/** Opens a stand-in, connects a scripted bot to it, and closes both when the test ends. */
export async function openWorkplace(script: Script = {}, options: WorkplaceOptions = {}): Promise<Workplace> {
  const slack = await createSlackStandIn({
    manifest: parseJson(JSON.stringify(manifest())),
    ...options.standIn,
  })
  onTestFinished(() => slack.stop())
  return { slack, ...(await connect(slack, script, options)) }
}

/** Connects a scripted bot to a stand-in that is there already. */
export async function connect(
  slack: SlackStandIn,
  script: Script = {},
  { adapter = {}, overHttp = false }: WorkplaceOptions = {},
): Promise<Omit<Workplace, 'slack'>> {
  const told: Told = { informed: [], warned: [], bugs: [] }
  const connected = Promise.withResolvers<void>()
  const { signingSecret, appToken } = slack
  const platform = createSlack({
    inform: (sentence) => {
      told.informed.push(sentence)
      if (sentence.startsWith('Connected')) connected.resolve()
    },
    warn: (sentence) => told.warned.push(sentence),
    report: (bug) => told.bugs.push(bug),
    deliveries: takesOnce(),
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    ...(overHttp ? { http: { signingSecret, host: '127.0.0.1', port: 0 } } : { appToken }),
    ...adapter,
  })
  onTestFinished(() => platform.stop())
  const bot = scriptedBot(script)
  const ended = platform.start(bot)
  // How it ended is for the test to look at.
  await Promise.race([Promise.allSettled([ended]), connected.promise])
  const [address] = told.informed.flatMap((sentence) => /http:\S+(?=\.$)/.exec(sentence) ?? [])
  if (overHttp) slack.http.deliverTo(address)
  return { platform, bot, told, ended }
}

/** The address of a Web API where nobody listens any more. */
export async function deadEnd(): Promise<string> {
  const slack = await createSlackStandIn({ check: false })
  await slack.stop()
  return slack.apiUrl
}

/** Deliveries that each are taken once. */
function takesOnce(): SlackOptions['deliveries'] {
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
