import { fileURLToPath } from 'node:url'
import { createAnswerer } from './answer/answer-question.ts'
import { readManifestArguments, readMoveArguments } from './arguments.ts'
import { createAskOnce } from './bot/ask-once.ts'
import { createBot } from './bot/bot.ts'
import { allFindings, communityFindings } from './bot/findings.ts'
import { createQuizOnce } from './bot/quiz-once.ts'
import { pagesFinding } from './bot/reading/pages-finding.ts'
import { bankOf, load, open, partsOf, runnerOf } from './compose.ts'
import {
  type Config,
  ConfigError,
  type Environment,
  readConfig,
  readEnvironment,
  unsetPlatforms,
  type WebConfig,
} from './config.ts'
import { converse } from './converse.ts'
import { CorpusError } from './corpus/corpus-error.ts'
import { createLog } from './log.ts'
import { outletOf } from './platforms/outlets.ts'
import { type Platform, PlatformError } from './platforms/platform.ts'
import { runQuizScript } from './platforms/terminal/quiz-script.ts'
import { render } from './platforms/terminal/render.ts'
import { runScript } from './platforms/terminal/scripted.ts'
import { terminalStyle } from './platforms/terminal/terminal-style.ts'
import { indexLibrary } from './search/index-library.ts'
import { servePages } from './serve-pages.ts'
import { forgetDaily } from './store/forget-old.ts'
import { move } from './store/move.ts'
import type { Store } from './store/store.ts'
import { StoreError } from './store/store-error.ts'
import { doctorView, type Finding, unsetFinding } from './view/doctor-view.ts'

const bundled = fileURLToPath(new URL('../knowledge', import.meta.url))
const log = createLog()

/** How long an event that was taken up may take before it counts as dropped, in milliseconds. */
const lease = 60_000

// A connection that breaks in the background must not take the others with it.
process.on('unhandledRejection', (reason) => log.bug(reason, 'doing something in the background'))

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  // What whoever runs the program can mend is a sentence; anything else is a bug, with its trace.
  const mendable = [ConfigError, CorpusError, StoreError, PlatformError].some((kind) => error instanceof kind)
  if (mendable && error instanceof Error) log.warn(error.message)
  else log.bug(error, 'starting')
  return 2
})

/** Without a word it serves the chats whose tokens are set, or else a person at the terminal. Gives back the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const env = readEnvironment()
  const [first, ...rest] = args
  if (first === 'ask') return ask(env, rest)
  if (first === 'quiz') return quiz(env, rest)
  if (first === 'doctor') return doctor(env, rest)
  if (first === 'manifest') return manifest(rest)
  if (first === 'move') return moveStore(rest)
  const config = readConfig(env, args, bundled)
  return config.discord === undefined && config.slack === undefined
    ? converse(env, config, log)
    : serve(config)
}

function ask(env: Environment, args: readonly string[]): Promise<number> {
  return runScript(args, {
    load: async (folders) => {
      const named = folders.length > 0 ? folders : readConfig(env, [], bundled).knowledge
      const { library } = await load(named, log)
      const answerer = createAnswerer(library, indexLibrary(library))
      return createAskOnce({ library, answerer, now: () => performance.now() })
    },
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    style: terminalStyle(env, process.stdout),
  })
}

function quiz(env: Environment, args: readonly string[]): Promise<number> {
  return runQuizScript(args, {
    load: async (folders) => {
      const named = folders.length > 0 ? folders : readConfig(env, [], bundled).knowledge
      const { library } = await load(named, log)
      return createQuizOnce(library, bankOf(library, log))
    },
    output: process.stdout,
    errors: process.stderr,
    style: terminalStyle(env, process.stdout),
  })
}

/** The chats whose tokens are set. One that cannot begin is said, and the others go on; 1 where none could. */
async function serve(config: Config): Promise<number> {
  const loaded = await load(config.knowledge, log)
  const store = await open(config, log)
  const platforms = await chatsOf(config, store)
  const served = config.web && (await servePages(config.web, { ...loaded, store }, log))
  if (served !== undefined)
    log.inform(`Passages open at ${config.web?.publicUrl}; they are served at ${served.url}.`)
  const pages = readingPages(served && config.web)
  const parts = {
    ...partsOf(loaded, store, outletOf(platforms), log),
    ...(served === undefined ? {} : { pages: served.pages }),
  }
  const bot = createBot({
    ...parts,
    surface: 'chat',
    typedElsewhere: [],
    examine: (community) => communityFindings(loaded, [...platforms, pages], community),
  })
  const runner = runnerOf(parts, log)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      for (const platform of platforms) void platform.stop()
    })
  }
  const stopForgetting = forgetDaily(store, { now: Date.now, report: log.bug })
  runner.start()
  const ended = await Promise.all(platforms.map((platform) => run(platform, bot)))
  await served?.stop()
  await runner.stop()
  stopForgetting()
  await store.close()
  return ended.some((isWell) => isWell) ? 0 : 1
}

/** What a doctor says of the pages, and to hosts what they can see of them themselves. */
function readingPages(web: WebConfig | undefined): {
  examine(community?: string): Promise<readonly Finding[]>
} {
  const { host, port, publicUrl } = web ?? {}
  const own = `http://${host?.includes(':') ? `[${host}]` : host}:${port}`
  return {
    examine: async (community) => {
      if (web === undefined) return [pagesFinding(undefined)]
      if (community !== undefined) return [pagesFinding({ url: publicUrl ?? own })]
      return [pagesFinding({ url: own, ...(publicUrl === undefined ? {} : { publicUrl }) })]
    },
  }
}

/** Serves one platform to its end; whether it could begin. */
async function run(platform: Platform, bot: ReturnType<typeof createBot>): Promise<boolean> {
  try {
    await platform.start(bot)
    return true
  } catch (error) {
    if (error instanceof PlatformError) log.warn(error.message)
    else log.bug(error, `starting ${platform.name}`)
    return false
  }
}

/** Looks at everything there is and prints a line each; 1 where something is broken. */
async function doctor(env: Environment, args: readonly string[]): Promise<number> {
  const config = readConfig(env, args, bundled)
  const loaded = await load(config.knowledge, log)
  const store = await open(config, log).catch((error: unknown) => {
    if (error instanceof StoreError) return error
    throw error
  })
  const platforms = await chatsOf(config, store instanceof StoreError ? undefined : store)
  const findings = [
    ...(await allFindings(loaded, store, [...platforms, readingPages(config.web)])),
    ...unsetPlatforms(config).map(unsetFinding),
  ]
  process.stdout.write(render(doctorView(findings), terminalStyle(env, process.stdout)))
  if (!(store instanceof StoreError)) await store.close()
  return findings.some(({ state }) => state === 'broken') ? 1 : 0
}

/** Prints the settings of a Slack app for this bot, and the link that fills them in. */
async function manifest(args: readonly string[]): Promise<number> {
  const options = readManifestArguments(args)
  const { manifestText } = await import('./platforms/slack/manifest.ts')
  process.stdout.write(manifestText(options))
  return 0
}

/** Copies everything that is kept from one database to another. */
async function moveStore(args: readonly string[]): Promise<number> {
  const { from, to } = readMoveArguments(args)
  const moved = await move(from, to, { now: Date.now, warn: log.warn })
  const rows = Object.values(moved).reduce((sum, count) => sum + count, 0)
  log.inform(
    `Moved ${rows} rows; each table was counted and compared. Now set DATABASE_URL to the new database.`,
  )
  return 0
}

/** The chats whose tokens are set; without a store nothing is remembered, which only a doctor may do. */
async function chatsOf({ discord, slack }: Config, store: Store | undefined): Promise<readonly Platform[]> {
  const lent = {
    inform: log.inform,
    warn: log.warn,
    report: log.bug,
    deliveries: {
      take: async (community: string, event: string) =>
        (await store?.events.claim(community, event, Date.now(), lease)) ?? true,
      finish: async (community: string, event: string) => store?.events.finish(community, event, Date.now()),
    },
  }
  // Each kit is loaded only where it is used: they take longer to load than the readings.
  const platforms: Platform[] = []
  if (discord !== undefined) {
    const { createDiscord } = await import('./platforms/discord/discord.ts')
    platforms.push(createDiscord({ ...lent, ...discord }))
  }
  if (slack !== undefined) {
    const { createSlack } = await import('./platforms/slack/slack.ts')
    platforms.push(createSlack({ ...lent, ...slack }))
  }
  return platforms
}
