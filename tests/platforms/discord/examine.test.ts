import { type Client, Collection, PermissionsBitField } from 'discord.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { commandData } from '../../../src/platforms/discord/command-data.ts'
import { examineCommunity, examineDiscord } from '../../../src/platforms/discord/examine.ts'
import type { Finding } from '../../../src/view/doctor-view.ts'
import { createDiscordStandIn } from '../../support/discord/stand-in.ts'
import { answeringServer } from './answering-server.ts'
import { openHouse } from './house.ts'

const noon = Date.parse('2026-03-01T12:00:00Z')

const application = {
  id: '1',
  name: 'Verbatim',
  flags: 0,
  integration_types_config: { 0: {}, 1: {} },
  approximate_guild_count: 2,
}

type Facts = {
  readonly application?: object
  readonly commands?: unknown
  readonly logins?: number
  readonly at?: number
  readonly readsMessages?: boolean
}

async function findings({
  application: changed = {},
  commands = commandData(),
  logins = 9,
  at = noon,
  readsMessages = false,
}: Facts = {}) {
  const apiUrl = await answeringServer(
    {
      'GET /applications/@me': { ...application, ...changed },
      'GET /applications/1/commands': commands,
      'GET /gateway/bot': { url: 'ws://gateway', session_start_limit: { remaining: logins } },
    },
    new Date(noon),
  )
  return examineDiscord({ token: 't', apiUrl, now: () => at, client: undefined, readsMessages })
}

const statesOf = (all: readonly Finding[]) => new Set(all.map(({ state }) => state))

describe('the examination of Discord', () => {
  it('finds nothing to mend where all is well', async () => {
    const all = await findings()
    expect(statesOf(all)).toEqual(new Set(['fine']))
    expect(all.map(({ what }) => what)).toEqual([
      'Discord: the bot token is valid, for Verbatim (application 1).',
      'Discord: no privileged intent is on, and none is needed.',
      'Discord: members can install the bot for themselves, to use it anywhere.',
      `Discord: all ${commandData().length} commands are registered and current.`,
      'Discord: the gateway can be reached; 9 logins are left today.',
      'Discord: the bot is in 2 servers.',
      'Discord: the clock of this machine agrees with its own.',
    ])
  })

  it.each([0, 1 << 18, 1 << 19])(
    'says whether messages can be read, where they are to be (flags %i)',
    async (flags) => {
      const all = await findings({ readsMessages: true, application: { flags } })
      const [found] = all.filter(({ what }) => what.includes('DISCORD_READ_MESSAGES'))
      expect(found?.state).toBe(flags === 0 ? 'broken' : 'fine')
      if (flags === 0) expect(found?.mend).toContain('switch on "Message Content Intent"')
      expect(all.filter(({ what }) => what.includes('not needed'))).toEqual([])
    },
  )

  it.each([
    [
      'an intent that is not needed',
      { application: { flags: 1 << 19 } },
      'fine',
      /Message Content is on/,
      /turn it off/,
    ],
    [
      'no user install',
      { application: { integration_types_config: { 0: {} } } },
      'warning',
      /cannot install/,
      /User Install/,
    ],
    [
      'no server install',
      { application: { integration_types_config: { 1: {} } } },
      'broken',
      /cannot be added/,
      /Guild Install/,
    ],
    [
      'a portal never looked at',
      { application: { integration_types_config: undefined } },
      'warning',
      /cannot install/,
      /User/,
    ],
    ['old commands', { commands: commandData().slice(1) }, 'warning', /now: ask\./, /Start the bot/],
    [
      'no server',
      { application: { approximate_guild_count: 0 } },
      'warning',
      /in no server/,
      /permissions=\d+$/,
    ],
    ['no login left', { logins: 0 }, 'broken', /no login is left/, /tomorrow/],
    ['a clock ahead', { at: noon + 61_000 }, 'warning', /61 seconds ahead/, /NTP/],
    ['a clock behind', { at: noon - 61_000 }, 'warning', /61 seconds behind/, /NTP/],
  ] as const)('finds %s, and says how to mend it', async (_, facts, state, what, mend) => {
    const found = (await findings(facts)).find((one) => what.test(one.what))
    expect(found?.state).toBe(state)
    expect(found?.mend).toMatch(mend)
  })

  it('finds a wrong token', async () => {
    const { discord } = await openHouse()
    const facts = { token: 'wrong', apiUrl: discord.url, now: () => noon, client: undefined }
    expect(await examineDiscord(facts)).toMatchObject([
      {
        state: 'broken',
        what: expect.stringContaining('refused'),
        mend: expect.stringContaining('Reset Token'),
      },
    ])
  })

  it('finds that nothing answers', async () => {
    const [found, ...others] = await examineDiscord({
      token: 't',
      apiUrl: 'http://127.0.0.1:1',
      now: () => noon,
      client: undefined,
    })
    expect(others).toEqual([])
    expect(found).toMatchObject({ state: 'broken', what: expect.stringContaining('could not be reached') })
  })

  it('gives the links that add the bot to a server, and to oneself', async () => {
    const links = (await findings()).flatMap(({ mend = '' }) => /client_id=1&(\w+)/.exec(mend)?.[1] ?? [])
    expect(links).toEqual(['integration_type', 'scope'])
  })

  it('of a running bot says since when it is connected', async () => {
    const { platform, discord } = await openHouse()
    const before = await platform.examine()
    expect(before.map(({ what }) => what)).toContain('Discord: connected for 0 minutes.')
    expect(before.map(({ what }) => what)).toContain('Discord: the bot is in 1 server.')
    expect(statesOf(before)).toEqual(new Set(['fine']))
    expect(discord.violations).toEqual([])
  })
})

/** A stand-in with the home guild, and a second one whose only channel the bot is kept out of. */
async function twoGuilds(code: 50001 | 50013 = 50013) {
  const discord = await createDiscordStandIn()
  onTestFinished(() => discord.close())
  const { id, channels } = discord.addGuild({ name: 'Quiet Circle', channels: ['only'] })
  const only = channels['only'] ?? discord.home
  discord.deny(only, code)
  discord.openThread(only, 'A thread')
  const { platform } = await openHouse({}, { discord })
  return { platform, discord, denied: `discord:${id}`, home: `discord:${discord.homeGuild.id}` }
}

describe('a server where the bot may not write', () => {
  it.each([50013, 50001] as const)('is found, threads or not, and others are not (%i)', async (code) => {
    const { platform } = await twoGuilds(code)
    const wanting = (await platform.examine()).filter(({ state }) => state !== 'fine')
    expect(wanting).toEqual([
      {
        state: 'warning',
        what: 'Discord: in Quiet Circle there is no channel where the bot has all the permissions that it needs.',
        mend: 'Give its role "View Channel", "Send Messages", "Send Messages in Threads", "Read Message History", "Attach Files" and "Create Public Threads" in a channel.',
      },
    ])
  })
})

/** The edge to discord.js: a server with a thread whose channel is not cached, and a category where all is allowed. */
function oddGuild(): Client {
  const thread = { isTextBased: () => true, isThread: () => true, permissionsFor: () => null }
  const all = new PermissionsBitField(PermissionsBitField.All)
  const category = { isTextBased: () => false, isThread: () => false, permissionsFor: () => all }
  const cache = new Collection<string, unknown>([
    ['2', thread],
    ['3', category],
  ])
  const guild = { id: '1', name: 'Attic', members: { me: {} }, channels: { cache } }
  return { isReady: () => true, guilds: { cache: new Map([['1', guild]]) } } as unknown as Client
}

describe('a server of threads and categories alone', () => {
  it('has no channel to write in', () => {
    expect(examineCommunity('discord:1', oddGuild())).toMatchObject([
      { state: 'warning', what: expect.stringContaining('in Attic there is no channel') },
    ])
  })
})

describe('the examination for the hosts of one server', () => {
  it('tells them of theirs, and nothing of another', async () => {
    const { platform, denied, home, discord } = await twoGuilds()
    const [found, ...others] = await platform.examine(denied)
    expect(others).toEqual([])
    expect(found).toMatchObject({ state: 'warning', what: expect.stringContaining('Quiet Circle') })
    const mine = await platform.examine(home)
    expect(mine).toMatchObject([{ state: 'fine', what: expect.stringContaining('Reading Group') }])
    expect(JSON.stringify(mine)).not.toMatch(/Quiet|servers|http|token/)
    expect(discord.violations).toEqual([])
  })

  it('tells nothing outside of its servers', async () => {
    const { platform } = await twoGuilds()
    for (const community of ['discord:user:1', 'discord:channel:1', 'discord:1', 'other:1']) {
      expect(await platform.examine(community)).toEqual([])
    }
  })
})
