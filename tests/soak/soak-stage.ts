import { manifest } from '../../src/platforms/slack/manifest.ts'
import { botScopes, optionalScopes } from '../../src/platforms/slack/scopes.ts'
import type { Addresses } from '../bench/chat-bot.ts'
import { createDiscordStandIn } from '../support/discord/stand-in.ts'
import { parseJson } from '../support/slack/json.ts'
import { createSlackStandIn } from '../support/slack/stand-in.ts'

/** A message of the bot's in the open, as it stands. */
export type Post = {
  readonly channel: string
  readonly id: string
  /** The prompt whose buttons it carries, where it does. */
  readonly prompt: string | undefined
  /** The message that it answers, where it does. */
  readonly under: string | undefined
  /** Whether it says that it may stand there twice. */
  readonly isMarked: boolean
}

/** A platform on loopback with the channels that questions are posted in. */
export type SoakStage = {
  readonly at: Addresses
  readonly community: string
  readonly channels: readonly string[]
  posts(): readonly Post[]
  /** Resolves as soon as the platform was asked for so many messages since it was opened. */
  untilSent(count: number): Promise<void>
  /** How many messages it was asked for. */
  sent(): number
  /** Somebody, one for each number, presses the first option under a question. */
  press(post: Post, person: number): Promise<void>
  /** What the platform would not have taken; must stay empty. */
  violations(): readonly string[]
  stop(): Promise<void>
}

/** Which platform; Slack with or without the right to look for what was said. */
export type SoakPlatform = 'discord' | 'slack' | 'slack with history'

/** Opens a platform whose clock is given. */
export function openSoakStage(platform: SoakPlatform, now: () => number): Promise<SoakStage> {
  if (platform === 'discord') return openDiscord(now)
  return openSlack(now, platform === 'slack with history')
}

const channelCount = 5
const patienceMs = 60_000

async function openDiscord(now: () => number): Promise<SoakStage> {
  const discord = await createDiscordStandIn({ now, waitMs: patienceMs })
  const names = Array.from({ length: channelCount }, (_, index) => `room-${index}`)
  const { id: guildId, channels } = discord.addGuild({ name: 'Soak', channels: names })
  const places = Object.values(channels)
  const people = new Map<number, ReturnType<typeof discord.person>>()
  const reader = discord.person({ name: 'Reader' })
  const sent = (): number =>
    discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')).length
  return {
    at: { discord: { token: discord.token, apiUrl: discord.url } },
    community: `discord:${guildId}`,
    channels: places.map(({ channelId }) => `discord:${channelId}`),
    posts: () =>
      places.flatMap((place) =>
        discord
          .messagesIn(place, reader)
          .map((seen) => postOf(seen.channelId, seen.id, seen.answersTo, seen.body)),
      ),
    sent,
    untilSent: async (count) => {
      await discord.until(`message ${count}`, () => (sent() >= count ? true : undefined))
    },
    press: async ({ channel, id, prompt }, person) => {
      const who = people.get(person) ?? discord.person({ name: `Member ${person}` })
      people.set(person, who)
      await who.press({ channelId: channel, id }, `q-pick:v1:${prompt}:0`)
    },
    violations: () => discord.violations,
    stop: discord.close,
  }
}

async function openSlack(now: () => number, mayLook: boolean): Promise<SoakStage> {
  const ids = Array.from({ length: channelCount }, (_, index) => `C0ROOM${index}`)
  const scopes = [...botScopes, ...(mayLook ? optionalScopes : [])].map(({ name }) => name)
  const slack = await createSlackStandIn({
    now,
    scopes,
    channels: ids.map((id) => ({ id })),
    effectWithinMs: patienceMs,
    manifest: parseJson(JSON.stringify(manifest())),
  })
  const sent = (): number => slack.callsOf('chat.postMessage').length
  return {
    at: { slack: { botToken: slack.botToken, appToken: slack.appToken, apiUrl: slack.apiUrl } },
    community: `slack:${slack.ids.team}`,
    channels: ids.map((id) => `slack:${id}`),
    posts: () =>
      ids.flatMap((channel) =>
        slack
          .messagesIn(channel)
          .filter(({ ephemeral }) => !ephemeral)
          .map(({ ts, thread_ts, body }) => postOf(channel, ts, thread_ts, body)),
      ),
    sent,
    untilSent: (count) => slack.until(`message ${count}`, () => sent() >= count, patienceMs),
    press: async ({ channel, id, prompt }, person) => {
      const message = slack.messagesIn(channel).find(({ ts }) => ts === id)
      if (message === undefined) throw new Error(`The message ${id} is gone from ${channel}.`)
      await slack.person({ id: `U1${person}` }).press(message, `q-pick:v1:${prompt}:0`)
    },
    violations: () => slack.violations,
    stop: slack.stop,
  }
}

function postOf(channel: string, id: string, under: string | undefined, body: object): Post {
  const said = JSON.stringify(body)
  const [, prompt] = /"q-[a-z]+:v1:([^":]+)/.exec(said) ?? []
  return { channel, id, under, prompt, isMarked: said.includes('may stand here twice') }
}
