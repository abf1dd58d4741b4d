import { channelPayload, guildPayload, memberPayload, userPayload } from './payload.ts'
import { type Answer, type Route, refusal } from './rest-server.ts'
import { channelType, type Guild, type World } from './world.ts'

/** The way in, the application itself, users and guilds: what a bot may fetch. */
export function guildRoutes(world: World, gatewayUrl: () => string): readonly Route[] {
  const application = () =>
    ok({
      ...applicationPayload(world),
      bot: userPayload(world.bot),
      integration_types_config: installs,
      approximate_guild_count: world.guilds.size,
    })
  const gateway = () => {
    const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 }
    return ok({ url: gatewayUrl(), shards: 1, session_start_limit: limit })
  }
  return [
    { method: 'GET', path: '/gateway/bot', answer: gateway },
    { method: 'GET', path: '/gateway', open: true, answer: () => ok({ url: gatewayUrl() }) },
    { method: 'GET', path: '/oauth2/applications/@me', answer: application },
    { method: 'GET', path: '/applications/@me', answer: application },
    {
      method: 'GET',
      path: '/users/:user',
      answer: ({ params }) => onUser(params['user'] ?? '', userPayload),
    },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      answer: () =>
        ok(
          [...world.guilds.values()].map(({ id, name }) => ({
            id,
            name,
            icon: null,
            owner: false,
            features: [],
          })),
        ),
    },
    {
      method: 'GET',
      path: '/guilds/:guild',
      answer: ({ params }) => onGuild(params, (one) => ok(guildPayload(world, one))),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      answer: ({ params }) =>
        onGuild(params, ({ channels }) =>
          ok(
            channels
              .filter(({ type }) => type !== channelType.thread)
              .map((one) => channelPayload(world, one)),
          ),
        ),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      answer: ({ params }) =>
        onGuild(params, () => onUser(params['user'] ?? '', (user) => memberPayload(user))),
    },
  ]

  function onUser(id: string, use: (user: typeof world.bot) => unknown): Answer {
    const user = id === '@me' ? world.bot : world.users.get(id)
    return user === undefined ? refusal(404, 10_013, 'Unknown User') : ok(use(user))
  }

  function onGuild(
    { guild: id = '' }: Readonly<Record<string, string>>,
    use: (guild: Guild) => Answer,
  ): Answer {
    const guild = world.guilds.get(id)
    return guild === undefined ? refusal(404, 10_004, 'Unknown Guild') : use(guild)
  }
}

/** The application as it stands in READY, and in its own page. */
export function applicationPayload(world: World): { readonly [key: string]: unknown } {
  return {
    id: world.applicationId,
    name: world.bot.name,
    description: '',
    icon: null,
    flags: 0,
    verify_key: '',
  }
}

/** The application can be added to servers, and installed by people for themselves. */
const installs = { '0': {}, '1': {} }

function ok(body: unknown): Answer {
  return { status: 200, body }
}
