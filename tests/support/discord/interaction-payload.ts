import type { Interaction } from './interaction.ts'
import { channelPayload, memberPayload, messagePayload, type Payload, userPayload } from './payload.ts'
import { botPermissions, type Channel, type User, type World } from './world.ts'

/** An interaction as INTERACTION_CREATE carries it. */
export function interactionPayload(world: World, interaction: Interaction, data: Payload): Payload {
  const { id, token, type, source, channel, person } = interaction
  return {
    ...placePayload(world, channel, person),
    id,
    application_id: world.applicationId,
    type,
    token,
    version: 1,
    data,
    ...(source && { message: messagePayload(world, source) }),
  }
}

/** The facts that come with every interaction in a place. */
function placePayload(world: World, channel: Channel, person: User): Payload {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId)
  const common = {
    channel: channelPayload(world, channel),
    channel_id: channel.id,
    locale: person.locale,
    app_permissions: botPermissions,
    entitlements: [],
    attachment_size_limit: 10_485_760,
  }
  return guild === undefined
    ? { ...common, user: userPayload(person), context: 1, authorizing_integration_owners: { '0': '0' } }
    : {
        ...common,
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_id: guild.id,
        guild_locale: guild.locale,
        member: memberPayload(person, true),
        context: 0,
        authorizing_integration_owners: { '0': guild.id },
      }
}
