import type { Gateway } from './gateway.ts'
import { type GatewayEvent, intent } from './gateway-session.ts'
import { channelPayload, guildPayload, rolePayload } from './payload.ts'
import {
  addChannel,
  type Channel,
  channelType,
  type Guild,
  type Message,
  type User,
  type World,
} from './world.ts'

/** Where something happens; a message is a place as well. */
export type Place = { readonly channelId: string }

/** A message by its address; every `SeenMessage` is one. */
export type MessageAddress = Place & { readonly id: string }

/** A guild to be; `channels` are the names of its text channels. */
export type GuildFacts = {
  readonly id?: string
  readonly name?: string
  readonly locale?: string
  readonly channels?: readonly string[]
}

/** A guild made on the stand-in; `channels` by name. */
export type MadeGuild = { readonly id: string; readonly channels: Readonly<Record<string, Place>> }

/** Makes and unmakes guilds and channels, and tells the bot of it. */
export type Places = {
  addGuild(facts?: GuildFacts): MadeGuild
  removeGuild(id: string): void
  addChannel(guildId: string, name: string): Place
  /** A role of a guild, by its id. */
  addRole(guildId: string, name: string): string
  /** From now on the bot is refused in the channel: 50001 it does not see it, 50013 it may not write. */
  deny(place: Place, code: 50001 | 50013): void
  allow(place: Place): void
}

/** Guilds and channels of the world. */
export function createPlaces(world: World, gateway: Pick<Gateway, 'tell'>): Places {
  return {
    addGuild: ({ id = world.nextId(), name = 'Guild', locale = 'en-US', channels = ['general'] } = {}) => {
      const guild: Guild = { id, name, locale, channels: [], roles: [] }
      world.guilds.set(id, guild)
      const made = channels.map(
        (one) =>
          [one, placeOf(addChannel(world, { type: channelType.text, name: one, guildId: id }))] as const,
      )
      gateway.tell(guildCreated(world, guild))
      return { id, channels: Object.fromEntries(made) }
    },
    removeGuild: (id) => {
      for (const channel of world.guilds.get(id)?.channels ?? []) world.channels.delete(channel.id)
      world.guilds.delete(id)
      gateway.tell({ name: 'GUILD_DELETE', intent: intent.guilds, data: () => ({ id }) })
    },
    addChannel: (guildId, name) => {
      if (!world.guilds.has(guildId)) throw new Error(`There is no guild ${guildId} on this stand-in.`)
      const channel = addChannel(world, { type: channelType.text, name, guildId })
      gateway.tell({
        name: 'CHANNEL_CREATE',
        intent: intent.guilds,
        data: () => channelPayload(world, channel),
      })
      return placeOf(channel)
    },
    addRole: (guildId, name) => {
      const guild = world.guilds.get(guildId)
      if (guild === undefined) throw new Error(`There is no guild ${guildId} on this stand-in.`)
      const role = { id: world.nextId(), name }
      guild.roles.push(role)
      const data = () => ({ guild_id: guildId, role: rolePayload(role) })
      gateway.tell({ name: 'GUILD_ROLE_CREATE', intent: intent.guilds, data })
      return role.id
    },
    deny: ({ channelId }, code) => {
      findChannel(world, channelId).refuses = code
    },
    allow: ({ channelId }) => {
      delete findChannel(world, channelId).refuses
    },
  }
}

/** The event that makes a guild known to the bot. */
export function guildCreated(world: World, guild: Guild): GatewayEvent {
  return { name: 'GUILD_CREATE', intent: intent.guilds, data: () => guildPayload(world, guild) }
}

/** The channel of an id; throws where there is none. */
export function findChannel(world: World, channelId: string): Channel {
  const channel = world.channels.get(channelId)
  if (channel === undefined) throw new Error(`There is no channel ${channelId} on this stand-in.`)
  return channel
}

/** The channel as the person may act in it; throws where it is somebody else's direct messages. */
export function channelFor(world: World, person: User, { channelId }: Place): Channel {
  const channel = findChannel(world, channelId)
  if (channel.recipient !== undefined && channel.recipient !== person) {
    throw new Error(`${person.name} has no part in the direct messages of ${channel.recipient.name}.`)
  }
  return channel
}

/** The message as the person sees it; throws where it is deleted, or for the eyes of somebody else. */
export function messageFor(world: World, person: User, { id, channelId }: MessageAddress): Message {
  const message = channelFor(world, person, { channelId }).messages.get(id)
  if (message === undefined || (message.seenBy !== undefined && message.seenBy !== person)) {
    throw new Error(`${person.name} sees no message ${id} in channel ${channelId}.`)
  }
  return message
}

function placeOf({ id }: Channel): Place {
  return { channelId: id }
}
