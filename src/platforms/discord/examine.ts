import {
  ApplicationFlags,
  ApplicationIntegrationType,
  type Client,
  type Guild,
  REST,
  Routes,
} from 'discord.js'
import type { Finding } from '../../view/doctor-view.ts'
import { type CommandData, type Commands, commandData } from './command-data.ts'
import { fieldOf } from './field-of.ts'
import { inviteLink, permissionBits, permissions, personalLink } from './permissions.ts'
import { guildOf } from './place.ts'
import { outdatedCommands } from './registration.ts'
import { grantContent, startProblem } from './start-problem.ts'

/** What is looked at. */
export type Examined = {
  readonly token: string
  readonly apiUrl: string
  now(): number
  /** The connection, where the bot is running. */
  readonly client: Client | undefined
  /** Whether the bot is to read messages that are not for it. */
  readonly readsMessages?: boolean
  /** What is to be registered; what the bot has registered anywhere unless told. */
  readonly commands?: Commands
}

/** What is right and what is wrong between the bot and Discord; nothing is changed, and no message is sent. */
export async function examineDiscord(examined: Examined): Promise<readonly Finding[]> {
  const { token, apiUrl, now, client, commands, readsMessages = false } = examined
  const rest = new REST({ version: '10', api: apiUrl, retries: 1, timeout: 8000 }).setToken(token)
  let aheadMs = 0
  rest.on('response', (_, { headers }) => {
    aheadMs = now() - Date.parse(headers.get('date') ?? '')
  })
  try {
    const application = await rest.get(Routes.currentApplication())
    const id = String(fieldOf(application, 'id'))
    return [
      fine(
        `Discord: the bot token is valid, for ${String(fieldOf(application, 'name'))} (application ${id}).`,
      ),
      contentFinding(application, readsMessages),
      installFinding(application, id),
      await commandFinding(rest, id, commandData(commands)),
      await gatewayFinding(rest, client),
      guildFinding(application, id, client),
      ...guildsOf(client).flatMap(channelFindings),
      clockFinding(aheadMs),
    ]
  } catch (error) {
    const sentence = startProblem(error, apiUrl)
    if (sentence === undefined) throw error
    const [what = sentence, ...mend] = sentence.split(/(?<=\.) /)
    return [{ state: 'broken', what, mend: mend.join(' ') }]
  }
}

/**
 * What concerns one server, for its hosts: nothing of other servers, of the application or of the machine. Nothing at
 * all for a community of another platform, or outside of servers.
 */
export function examineCommunity(community: string, client: Client | undefined): readonly Finding[] {
  const guild = guildsOf(client).find(({ id }) => id === guildOf(community))
  if (guild === undefined) return []
  const wanting = channelFindings(guild)
  return wanting.length > 0
    ? wanting
    : [
        fine(
          `Discord: in ${guild.name} there are channels where the bot has all the permissions that it needs.`,
        ),
      ]
}

function fine(what: string, mend?: string): Finding {
  return { state: 'fine', what, ...(mend === undefined ? {} : { mend }) }
}

const portal = 'https://discord.com/developers/applications'

function contentFinding(application: unknown, readsMessages: boolean): Finding {
  const bits = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited
  const isGranted = (Number(fieldOf(application, 'flags')) & bits) !== 0
  if (readsMessages && isGranted) {
    return fine(
      'Discord: messages that are not for the bot are read, for references in them (DISCORD_READ_MESSAGES); Message Content is on.',
    )
  }
  if (readsMessages) {
    return {
      state: 'broken',
      what: 'Discord: DISCORD_READ_MESSAGES is on, and Message Content is not.',
      mend: grantContent,
    }
  }
  return !isGranted
    ? fine('Discord: no privileged intent is on, and none is needed.')
    : fine(
        'Discord: Message Content is on, and not needed.',
        `You can turn it off on ${portal} under Bot, Privileged Gateway Intents.`,
      )
}

function installFinding(application: unknown, id: string): Finding {
  const config = fieldOf(application, 'integration_types_config')
  const isOn = (type: ApplicationIntegrationType): boolean => fieldOf(config, String(type)) !== undefined
  const page = `${portal}/${id}/installation`
  if (config !== undefined && !isOn(ApplicationIntegrationType.GuildInstall)) {
    return {
      state: 'broken',
      what: 'Discord: the bot cannot be added to servers.',
      mend: `Tick Guild Install on ${page}.`,
    }
  }
  return isOn(ApplicationIntegrationType.UserInstall)
    ? fine('Discord: members can install the bot for themselves, to use it anywhere.', personalLink(id))
    : {
        state: 'warning',
        what: 'Discord: members cannot install the bot for themselves.',
        mend: `Tick User Install on ${page}, with the scope applications.commands.`,
      }
}

async function commandFinding(rest: REST, id: string, wanted: readonly CommandData[]): Promise<Finding> {
  const outdated = await outdatedCommands(rest, id, wanted)
  return outdated.length === 0
    ? fine(`Discord: all ${wanted.length} commands are registered and current.`)
    : {
        state: 'warning',
        what: `Discord: not registered as they are now: ${outdated.join(', ')}.`,
        mend: 'Start the bot: it registers them. Then press Ctrl+R in Discord to see them.',
      }
}

async function gatewayFinding(rest: REST, client: Client | undefined): Promise<Finding> {
  if (client?.isReady()) return fine(`Discord: connected for ${Math.round(client.uptime / 60_000)} minutes.`)
  const limit = fieldOf(await rest.get(Routes.gatewayBot()), 'session_start_limit')
  const remaining = Number(fieldOf(limit, 'remaining'))
  if (client !== undefined) {
    return {
      state: 'broken',
      what: 'Discord: the connection is down for the moment.',
      mend: 'It is made again by itself; if it is not within minutes, look at the network and restart the bot.',
    }
  }
  return remaining > 0
    ? fine(`Discord: the gateway can be reached; ${remaining} logins are left today.`)
    : {
        state: 'broken',
        what: 'Discord: no login is left today.',
        mend: 'Find out what restarts the bot so often, and start it again tomorrow.',
      }
}

function guildFinding(application: unknown, id: string, client: Client | undefined): Finding {
  const count = client?.isReady()
    ? client.guilds.cache.size
    : Number(fieldOf(application, 'approximate_guild_count') ?? 0)
  return count > 0
    ? fine(
        `Discord: the bot is in ${count === 1 ? '1 server' : `${count} servers`}.`,
        `Add it to another: ${inviteLink(id)}`,
      )
    : {
        state: 'warning',
        what: 'Discord: the bot is in no server.',
        mend: `Add it to one: ${inviteLink(id)}`,
      }
}

/** The servers that the bot is in; its cache knows them only while it is running. */
function guildsOf(client: Client | undefined): readonly Guild[] {
  return client?.isReady() ? [...client.guilds.cache.values()] : []
}

/** What is wrong where the bot has all its permissions in no channel of a server. */
function channelFindings({ name, channels, members }: Guild): readonly Finding[] {
  const { me } = members
  // A thread has the permissions of its channel, which may not be cached; a category is to write nothing in.
  const places = channels.cache.filter((channel) => channel.isTextBased() && !channel.isThread())
  if (me === null || places.some((place) => place.permissionsFor(me).has(permissionBits))) return []
  const names = permissions.map((permission) => `"${permission.name}"`)
  return [
    {
      state: 'warning',
      what: `Discord: in ${name} there is no channel where the bot has all the permissions that it needs.`,
      mend: `Give its role ${names.slice(0, -1).join(', ')} and ${names.at(-1)} in a channel.`,
    },
  ]
}

/** Discord's clock counts whole seconds, and its answer takes a moment. */
const tolerableMs = 5000

function clockFinding(aheadMs: number): Finding {
  if (Number.isNaN(aheadMs)) return fine('Discord: its answer had no date to compare the clock with.')
  const seconds = Math.round(Math.abs(aheadMs) / 1000)
  if (Math.abs(aheadMs) <= tolerableMs) return fine('Discord: the clock of this machine agrees with its own.')
  const direction = aheadMs > 0 ? 'ahead of' : 'behind'
  return {
    state: 'warning',
    what: `Discord: the clock of this machine is ${seconds} seconds ${direction} its own.`,
    mend: 'Turn on time synchronisation (NTP).',
  }
}
