import { ConfigError } from './config.ts'

/** What `manifest` is told: where Slack is to send requests, and whether the bot is to read what is not said to it. */
export type ManifestArguments = { readonly requestUrl?: string; readonly readsMessages?: true }

/** Reads `--url URL` and `--read-messages`; without them Slack uses a socket, and the bot hears what is for it. Throws a ConfigError. */
export function readManifestArguments(args: readonly string[]): ManifestArguments {
  const [flag, ...rest] = args
  if (flag === undefined) return {}
  if (flag === '--read-messages') return { ...readManifestArguments(rest), readsMessages: true }
  const [requestUrl, ...others] = rest
  if (flag === '--url' && requestUrl !== undefined) return { ...readManifestArguments(others), requestUrl }
  throw new ConfigError(
    'Usage: npm run -s manifest -- [--url https://HOST/slack/events] [--read-messages]. With --url, Slack sends requests there instead of using a socket; with --read-messages the bot may expand references in channels where a host wants it.',
  )
}

/** The databases that `move` copies from and to. Throws a ConfigError. */
export function readMoveArguments(args: readonly string[]): { readonly from: string; readonly to: string } {
  const [from, to, ...rest] = args
  if (from !== undefined && to !== undefined && rest.length === 0) return { from, to }
  throw new ConfigError(
    'Usage: npm run move -- FROM TO, for example sqlite:.data/verbatim.db postgres://USER:PASSWORD@HOST/NAME. Stop the bot first.',
  )
}
