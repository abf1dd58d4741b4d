import { manifest } from '../../src/platforms/slack/manifest.ts'
import { createDiscordStandIn } from '../support/discord/stand-in.ts'
import { parseJson } from '../support/slack/json.ts'
import { createSlackStandIn } from '../support/slack/stand-in.ts'
import type { Addresses } from './chat-bot.ts'
import type { Outcome } from './chat-load.ts'

/** A chat platform on loopback, with a class of people who ask one bot. */
export type Stage = {
  readonly address: Addresses
  /** One of the people gives the command `ask`; resolves when they see something. */
  ask(person: number, question: string): Promise<Outcome & { readonly body: unknown }>
  stop(): Promise<void>
}

/** The platforms that can be measured. */
export type Platform = 'discord' | 'slack'

const classSize = 40

/** Nobody loses patience with an answer that was promised in time: how late it is shall be seen. */
const patienceMs = 120_000

/** Opens a platform for one side. Nothing that passes is checked or kept, for that would take time from both. */
export function openStage(platform: Platform): Promise<Stage> {
  return platform === 'discord' ? openDiscord() : openSlack()
}

async function openDiscord(): Promise<Stage> {
  const discord = await createDiscordStandIn({ check: false, record: false, waitMs: patienceMs })
  const people = Array.from({ length: classSize }, (_, i) => discord.person({ name: `Member ${i}` }))
  return {
    address: { discord: { token: discord.token, apiUrl: discord.url } },
    ask: async (person, question) => {
      const seen = await people[person % classSize]?.slash('ask', { question })
      return { isLate: seen?.error !== undefined, body: seen?.messages[0]?.body }
    },
    stop: discord.close,
  }
}

async function openSlack(): Promise<Stage> {
  const slack = await createSlackStandIn({
    check: false,
    effectWithinMs: patienceMs,
    manifest: parseJson(JSON.stringify(manifest())),
  })
  const people = Array.from({ length: classSize }, (_, i) => slack.person({ id: `U1${i}` }))
  return {
    address: {
      slack: { botToken: slack.botToken, appToken: slack.appToken, apiUrl: slack.apiUrl },
    },
    ask: async (person, question) => {
      const seen = await people[person % classSize]?.slash('/ask', question, 'C0GENERAL')
      return { isLate: seen?.error !== undefined, body: seen?.messages[0]?.body }
    },
    stop: slack.stop,
  }
}
