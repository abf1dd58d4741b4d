import type { RegisteredCommand } from './command-book.ts'
import type { OptionBody } from './message-body.ts'
import { channelPayload, memberPayload, type Payload, rolePayload, userPayload } from './payload.ts'
import type { World } from './world.ts'

/** What a person fills in, by the names of the options; users and channels by their ids. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>

/** A chat command as it is given; `words` are the subcommands after its name, `focused` is what is being typed in. */
export type GivenCommand = {
  readonly command: RegisteredCommand
  readonly words: readonly string[]
  readonly values: OptionValues
  readonly focused?: string
}

const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  number: 10,
}

/**
 * The data of a chat command or of its autocomplete. Throws where a client would not let the person send it: an
 * unknown option, a required one that is missing, a value out of bounds or not among the choices.
 */
export function commandData(world: World, { command, words, values, focused }: GivenCommand): Payload {
  const { id, name, guildId } = command
  const wrap = (options: readonly OptionBody[], left: readonly string[]): readonly Payload[] => {
    const [word, ...rest] = left
    if (word === undefined) return leafOptions(options, { name, values, focused })
    const sub = options.find((one) => one.name === word && one.type <= optionType.group)
    if (sub === undefined) throw new Error(`/${name} has no subcommand «${word}».`)
    return [{ type: sub.type, name: sub.name, options: wrap(sub.options ?? [], rest) }]
  }
  const options = wrap(command.options ?? [], words)
  const guild = guildId === undefined ? {} : { guild_id: guildId }
  return { id, name, type: 1, ...guild, options, ...resolved(world, options) }
}

type Filled = { readonly name: string; readonly values: OptionValues; readonly focused: string | undefined }

function leafOptions(options: readonly OptionBody[], { name, values, focused }: Filled): readonly Payload[] {
  const known = new Set(options.map((one) => one.name))
  const unknown = Object.keys(values).find((key) => !known.has(key))
  if (unknown !== undefined) {
    throw new Error(`/${name} has no option «${unknown}»; it has: ${[...known].join(', ') || 'none'}.`)
  }
  const sub = options.find(({ type }) => type <= optionType.group)
  if (sub) throw new Error(`/${name} is given with a subcommand, such as «${sub.name}».`)
  return options.flatMap((option) => {
    const value = values[option.name]
    if (value === undefined) {
      if (option.required && focused === undefined)
        throw new Error(`/${name} wants the option «${option.name}».`)
      return []
    }
    const typing = option.name === focused
    if (typing && !option.autocomplete)
      throw new Error(`The option «${option.name}» of /${name} has no autocomplete.`)
    const problem = typing ? undefined : problemOf(option, value)
    if (problem) throw new Error(`/${name}, option «${option.name}»: ${problem}.`)
    return [{ type: option.type, name: option.name, value, ...(typing && { focused: true }) }]
  })
}

function problemOf(option: OptionBody, value: string | number | boolean): string | undefined {
  const wanted = typeof value === wantedType(option.type)
  if (!wanted) return `a ${typeof value} does not fit type ${option.type}`
  const { choices = [], min_length = 0, max_length = 6000 } = option
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    return `«${value}» is no choice`
  if (typeof value === 'string' && (value.length < min_length || value.length > max_length)) {
    return `${value.length} characters, between ${min_length} and ${max_length} are allowed`
  }
  const { min_value = Number.NEGATIVE_INFINITY, max_value = Number.POSITIVE_INFINITY } = option
  if (typeof value === 'number' && (value < min_value || value > max_value)) {
    return `${value} is not between ${min_value} and ${max_value}`
  }
  return undefined
}

function wantedType(type: number): 'string' | 'number' | 'boolean' {
  if (type === optionType.integer || type === optionType.number) return 'number'
  if (type === optionType.boolean) return 'boolean'
  const { string, user, channel, role } = optionType
  if ([string, user, channel, role].includes(type)) return 'string'
  throw new Error(`Options of type ${type} are not stood in for.`)
}

/** Users, members, channels and roles that the options name. */
function resolved(world: World, options: readonly Payload[]): Payload {
  const leaves = leavesOf(options)
  const ids = (type: number) =>
    leaves.filter((one) => one['type'] === type).map((one) => String(one['value']))
  return resolvedPayload(world, {
    users: ids(optionType.user),
    channels: ids(optionType.channel),
    roles: ids(optionType.role),
  })
}

/** What the ids in some data stand for, as Discord sends it beside them (docs: Resolved Data Structure). */
export function resolvedPayload(
  world: World,
  ids: {
    readonly users?: readonly string[]
    readonly channels: readonly string[]
    readonly roles: readonly string[]
  },
): Payload {
  const users = (ids.users ?? []).flatMap((id) => world.users.get(id) ?? [])
  const channels = ids.channels.flatMap((id) => world.channels.get(id) ?? [])
  const roles = [...world.guilds.values()].flatMap((guild) =>
    [{ id: guild.id, name: '@everyone' }, ...guild.roles].filter(({ id }) => ids.roles.includes(id)),
  )
  if (users.length + channels.length + roles.length === 0) return {}
  return {
    resolved: {
      users: Object.fromEntries(users.map((user) => [user.id, userPayload(user)])),
      members: Object.fromEntries(users.map((user) => [user.id, memberPayload(user, true)])),
      channels: Object.fromEntries(
        channels.map((channel) => [channel.id, { ...channelPayload(world, channel), permissions: '0' }]),
      ),
      roles: Object.fromEntries(roles.map((role) => [role.id, rolePayload(role)])),
    },
  }
}

function leavesOf(options: readonly Payload[]): readonly Payload[] {
  return options.flatMap((one) => (Array.isArray(one['options']) ? leavesOf(one['options']) : [one]))
}
