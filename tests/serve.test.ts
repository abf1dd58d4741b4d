import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { localDate } from '../src/schedule/local-day.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Series, SeriesPlan } from '../src/store/series.ts'
import { customIdOf, textOf } from './support/discord/read-body.ts'
import { onlyMessage } from './support/discord/seen.ts'
import { createDiscordStandIn } from './support/discord/stand-in.ts'
import { createSlackStandIn } from './support/slack/stand-in.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

type Running = {
  readonly child: ChildProcess
  /** What it has said on its error stream. */
  said(): string
  until(words: string): Promise<void>
  readonly ended: Promise<number | null>
}

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Starts the program in a folder, with these settings and nothing else. */
function start(folder: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): Running {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { LANG: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  const waiting = new Set<() => void>()
  const hear = (chunk: Buffer): void => {
    said += chunk.toString()
    for (const look of waiting) look()
  }
  child.stderr.on('data', hear)
  child.stdout.on('data', hear)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const until = (words: string): Promise<void> =>
    Promise.race([
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (!said.includes(words)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
      ended.then(() => {
        throw new Error(`It ended before it said “${words}”. It said: ${said}`)
      }),
    ])
  return { child, said: () => said, until, ended }
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'verbatim-serve-'))

/** A daily question that is next asked at an instant, in a zone where that is about noon. */
function dailyAt(at: number, community: string, channel: string): Series {
  const hour = new Date(at).getUTCHours()
  // The signs of these zones are those of POSIX: west is plus.
  const zone = hour >= 12 ? `Etc/GMT+${hour - 12}` : `Etc/GMT-${12 - hour}`
  const plan: SeriesPlan = { zone, time: '12:00', weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] }
  const made = { id: 's1', language: 'en', createdBy: 'host', createdAt: at, thread: false, skips: [] }
  return { community, channel, plan, reveal: '23:00', ...made, nextAt: at, nextDate: localDate(at, zone) }
}

function fail(sentence: string): never {
  throw new Error(sentence)
}

describe('the program with tokens', () => {
  it('serves both chats from one process, remembers over a restart, and leaves when it is told to', async () => {
    const [discord, slack] = [await createDiscordStandIn(), await createSlackStandIn()]
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    }
    const folder = newFolder()
    const first = start(folder, env)
    await Promise.all([first.until('Connected to Discord'), first.until('Connected to Slack')])
    const ada = discord.person()
    const bo = slack.person({ id: 'U0BO' })
    const [inDiscord, inSlack] = await Promise.all([
      ada.slash('ask', { question: 'What is strategic flexibility?' }),
      bo.slash('/ask', 'What is strategic flexibility?', 'C0GENERAL'),
    ])
    const answer = onlyMessage(inDiscord)
    expect(textOf(answer.body)).toContain('American troops')
    expect(JSON.stringify(inSlack.messages[0]?.body)).toContain('American troops')
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)

    const second = start(folder, env)
    await second.until('Connected to Discord')
    const wide = await ada.press(answer, customIdOf(answer.body, 'Wider'))
    expect(textOf(wide.messages[0]?.body ?? {}).length).toBeGreaterThan(textOf(answer.body).length)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect([...discord.violations, ...slack.violations]).toEqual([])
    // Its commands were registered once: nothing had changed when it started again.
    expect(discord.commandWrites()).toBe(1)
    await Promise.all([discord.close(), slack.stop()])
  }, 60_000)

  it('posts the question of the day in both chats at its time, and leaves between two of them', async () => {
    const [discord, slack] = [await createDiscordStandIn({ waitMs: 30_000 }), await createSlackStandIn()]
    const folder = newFolder()
    const database = `sqlite:${join(folder, 'verbatim.db')}`
    const at = Date.now() + 2000
    const store = await openStore(database, { now: Date.now, warn: fail })
    await store.series.create(
      dailyAt(at, `discord:${discord.homeGuild.id}`, `discord:${discord.home.channelId}`),
    )
    await store.series.create(dailyAt(at, `slack:${slack.ids.team}`, 'slack:C0GENERAL'))
    await store.close()
    const running = start(folder, {
      DATABASE_URL: database,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    })
    const ada = discord.person()
    const inDiscord = await discord.until('the question', () => discord.messagesIn(discord.home, ada)[0])
    await slack.until('the question', () => slack.messagesIn('C0GENERAL').length > 0, 30_000)
    const inSlack = slack.messagesIn('C0GENERAL')
    expect(Date.now()).toBeGreaterThanOrEqual(at)
    expect(textOf(inDiscord.body)).toMatch(/^.*Question of the day/)
    expect(JSON.stringify(inSlack[0]?.body)).toContain('Question of the day')
    const skipped = await ada.press(inDiscord, customIdOf(inDiscord.body, 'Skip today'))
    expect(textOf(onlyMessage(skipped).body)).toContain('Skipped for today.')
    running.child.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    expect(running.said()).not.toContain('    at ')
    expect([
      discord.messagesIn(discord.home, ada).filter(({ ephemeral }) => !ephemeral),
      inSlack,
    ]).toMatchObject({ 0: { length: 1 }, 1: { length: 1 } })
    expect([...discord.violations, ...slack.violations]).toEqual([])
    await Promise.all([discord.close(), slack.stop()])
  }, 60_000)

  it('goes on with one chat where the token of the other is wrong, and says which and how to mend it', async () => {
    const [discord, slack] = [await createDiscordStandIn(), await createSlackStandIn()]
    const running = start(newFolder(), {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    })
    await Promise.all([running.until('Connected to Discord'), running.until('SLACK_BOT_TOKEN')])
    const seen = await discord.person().slash('verbatim')
    expect(textOf(onlyMessage(seen).body)).toContain('Ask in your own words.')
    expect(running.said()).not.toContain('    at ')
    running.child.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    await Promise.all([discord.close(), slack.stop()])
  }, 60_000)

  it('ends with one sentence for each chat where no token is right', async () => {
    const [discord, slack] = [await createDiscordStandIn(), await createSlackStandIn()]
    const running = start(newFolder(), {
      DISCORD_TOKEN: 'wrong',
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: 'xapp-wrong',
      SLACK_API_URL: slack.apiUrl,
    })
    expect(await running.ended).toBe(1)
    expect(running.said()).toContain('DISCORD_TOKEN')
    expect(running.said()).toContain('SLACK_APP_TOKEN')
    expect(running.said()).not.toContain('    at ')
    await Promise.all([discord.close(), slack.stop()])
  }, 60_000)

  it('lets a doctor look at both chats, with an exit code that says whether something is broken', async () => {
    const [discord, slack] = [await createDiscordStandIn(), await createSlackStandIn()]
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    }
    const well = start(newFolder(), env, 'doctor')
    expect([await well.ended, well.said()]).toEqual([0, expect.stringContaining('15 documents')])
    const ill = start(newFolder(), { ...env, DISCORD_TOKEN: 'wrong' }, 'doctor')
    expect(await ill.ended).toBe(1)
    expect(ill.said()).toContain('DISCORD_TOKEN')
    await Promise.all([discord.close(), slack.stop()])
  }, 60_000)
})
