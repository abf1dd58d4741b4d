import type { CommandBody } from './message-body.ts'
import { type Route, refusal } from './rest-server.ts'
import type { Channel, User, World } from './world.ts'

/** A command as Discord keeps it: the body, with an id that a later registration of the same name keeps. */
export type RegisteredCommand = CommandBody & { readonly id: string; readonly guildId?: string }

/** The commands of the application, global ones and those of single guilds. */
export type CommandBook = {
  readonly routes: readonly Route[]
  /** How many times commands were written. */
  readonly counts: { writes: number }
  list(guildId?: string): readonly RegisteredCommand[]
  /** The command a person finds by a name in a place; throws where it is not offered, and says why. */
  find(name: string, type: number, channel: Channel, person: User): RegisteredCommand
}

const administrator = 1n << 3n

/** Commands are only ever overwritten as a whole (docs: Bulk Overwrite Application Commands). */
export function createCommandBook(world: World): CommandBook {
  const byScope = new Map<string, readonly RegisteredCommand[]>()
  const counts = { writes: 0 }
  const scoped = (guildId: string | undefined) => byScope.get(guildId ?? 'global') ?? []

  function overwrite(
    list: readonly CommandBody[],
    guildId: string | undefined,
  ): readonly RegisteredCommand[] {
    const known = scoped(guildId)
    const commands = list.map((body) => {
      const same = known.find(({ name, type = 1 }) => name === body.name && type === (body.type ?? 1))
      return { ...body, id: same?.id ?? world.nextId(), ...(guildId !== undefined && { guildId }) }
    })
    byScope.set(guildId ?? 'global', commands)
    counts.writes += 1
    return commands
  }

  function find(name: string, type: number, channel: Channel, person: User): RegisteredCommand {
    const offered = [...(channel.guildId === undefined ? [] : scoped(channel.guildId)), ...scoped(undefined)]
    const found = offered.find((one) => one.name === name && (one.type ?? 1) === type)
    if (found === undefined) {
      const names = offered.map((one) => one.name).join(', ') || 'none at all'
      throw new Error(`No command «${name}» of type ${type} is registered here; there are: ${names}.`)
    }
    const context = channel.guildId === undefined ? 1 : 0
    if (found.contexts && !found.contexts.includes(context)) {
      throw new Error(
        `The command «${name}» is not offered in ${context === 1 ? 'direct messages' : 'guilds'}.`,
      )
    }
    if (channel.guildId !== undefined && !mayUse(found, person)) {
      throw new Error(
        `The command «${name}» is not offered to ${person.name}: the permissions do not suffice.`,
      )
    }
    return found
  }

  const answerWith = (commands: readonly RegisteredCommand[]) => ({
    status: 200,
    body: commands.map((command) => commandPayload(world, command)),
  })
  const routes = [
    '/applications/:application/commands',
    '/applications/:application/guilds/:guild/commands',
  ].flatMap((path): readonly Route[] => [
    { method: 'GET', path, answer: ({ params }) => answerWith(scoped(params['guild'])) },
    {
      method: 'PUT',
      path,
      answer: ({ params, list }) =>
        params['guild'] !== undefined && !world.guilds.has(params['guild'])
          ? refusal(403, 50_001, 'Missing Access')
          : answerWith(overwrite(list, params['guild'])),
    },
  ])
  return { routes, counts, list: scoped, find }
}

/** `"0"` is for administrators only (docs: Application Command Permissions). */
function mayUse({ name, default_member_permissions: needed }: RegisteredCommand, person: User): boolean {
  const has = BigInt(person.permissions)
  if (needed == null || (has & administrator) !== 0n || person.mayUse.includes(name)) return true
  return BigInt(needed) !== 0n && (has & BigInt(needed)) === BigInt(needed)
}

function commandPayload(world: World, { guildId, ...command }: RegisteredCommand): unknown {
  return {
    type: 1,
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    ...command,
    description: command.description ?? '',
    application_id: world.applicationId,
    version: command.id,
    ...(guildId !== undefined && { guild_id: guildId }),
  }
}
