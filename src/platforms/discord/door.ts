import {
  type Client,
  DefaultRestOptions,
  DefaultWebSocketManagerOptions,
  Events,
  type RESTOptions,
  Routes,
  SimpleShardingStrategy,
  Status,
  type WebSocketOptions,
} from 'discord.js'
import { within } from './within.ts'

/**
 * The door to the gateway, and the way out. discord.js, destroyed while it connects, goes on and logs in half a second
 * later: it has to be kept from it, and destroyed where it stands still.
 */
export type Door = {
  /** What discord.js asks before it connects and before it logs in. */
  readonly ws: WebSocketOptions
  readonly makeRequest: RESTOptions['makeRequest']
  /** Lets nobody in any more, and destroys the client; `login` resolves when its login has ended. */
  leave(client: Client, login: Promise<unknown>): Promise<void>
}

/** A door that is open. */
export function createDoor(): Door {
  const shut = new AbortController()
  const standing = Promise.withResolvers<void>()
  /** Nothing holds the process while somebody waits here. */
  const waitForEver = (): Promise<never> => {
    standing.resolve()
    return new Promise(() => undefined)
  }
  const ws: WebSocketOptions = {
    buildStrategy: (manager) => {
      const { retrieveSessionInfo } = manager.options
      // Asked before each connection is made.
      manager.options.retrieveSessionInfo = (shard) =>
        shut.signal.aborted ? waitForEver() : retrieveSessionInfo(shard)
      return new SimpleShardingStrategy(manager)
    },
    buildIdentifyThrottler: async (manager) => {
      const throttler = await DefaultWebSocketManagerOptions.buildIdentifyThrottler(manager)
      return {
        waitForIdentify: async (shard, signal) => {
          await throttler.waitForIdentify(shard, signal)
          if (shut.signal.aborted) await waitForEver()
        },
      }
    },
  }
  return {
    ws,
    makeRequest: (url, init) => {
      if (!url.endsWith(Routes.gatewayBot())) return DefaultRestOptions.makeRequest(url, init)
      const signals = [shut.signal, ...(init.signal ? [init.signal] : [])]
      return DefaultRestOptions.makeRequest(url, { ...init, signal: AbortSignal.any(signals) })
    },
    leave: async (client, login) => {
      shut.abort()
      await within(patienceMs, Promise.race([connected(client, login), standing.promise]), undefined)
      await within(patienceMs, client.destroy(), undefined)
    },
  }
}

/** A connection that is neither made nor given up by then hangs, and so does one that is not closed. */
const patienceMs = 2000

/** Resolves when the connection is there, for the first time or again, or when no other attempt is made. */
async function connected(client: Client, login: Promise<unknown>): Promise<void> {
  const isBroken = client.isReady() && client.ws.shards.some(({ status }) => status !== Status.Ready)
  const resumed = Promise.withResolvers<void>()
  client.once(Events.ShardResume, () => resumed.resolve())
  await (isBroken ? resumed.promise : login)
}
