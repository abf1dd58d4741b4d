import { createBot } from './bot/bot.ts'
import { allFindings, communityFindings } from './bot/findings.ts'
import { isThisMachine } from './bot/reading/this-machine.ts'
import { type Loaded, load, open, partsOf, runnerOf } from './compose.ts'
import type { Config, Environment, WebConfig } from './config.ts'
import type { Log } from './log.ts'
import { outletOf } from './platforms/outlets.ts'
import { createTerminal } from './platforms/terminal/terminal.ts'
import { terminalStyle } from './platforms/terminal/terminal-style.ts'
import { type ChatPage, createWeb } from './platforms/web/web.ts'
import { type ServedPages, servePages } from './serve-pages.ts'
import type { Store } from './store/store.ts'
import { exampleLines } from './view/example-lines.ts'
import { exampleSubject } from './view/example-subject.ts'
import { openingView } from './view/opening-view.ts'
import { terminalWords } from './view/terminal-words.ts'

/**
 * A person at the terminal, and the same bot on a page in their browser. What is remembered lasts as long as the talk, unless a
 * database is named. Gives back the exit code.
 */
export async function converse(env: Environment, config: Config, log: Log): Promise<number> {
  const loaded = await load(config.knowledge, log)
  const store = await open(config, log)
  const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true
  const { served, chat } = await openPages(config, loaded, store, isInteractive, log)
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    isInteractive,
    style: () => terminalStyle(env, process.stdout),
    opening: openingView(
      loaded.library,
      namesOf(config),
      terminalWords.example(exampleSubject(loaded.library)),
      chat && served?.url,
    ),
    ...(config.historyFile === undefined ? {} : { historyFile: config.historyFile }),
  })
  const platforms = [terminal, ...(chat === undefined ? [] : [chat])]
  const parts = {
    ...partsOf(loaded, store, outletOf(platforms), log),
    ...(served === undefined ? {} : { pages: served.pages }),
  }
  const bot = createBot({
    ...parts,
    surface: 'terminal',
    typedElsewhere: [terminalWords.quit],
    examine: () => allFindings(loaded, store, platforms),
  })
  process.once('SIGTERM', () => terminal.stop())
  const runner = runnerOf(parts, log)
  if (chat !== undefined) {
    const examine = (community: string) => communityFindings(loaded, platforms, community)
    void chat.start(createBot({ ...parts, surface: 'chat', typedElsewhere: [], examine }))
    runner.start()
  }
  await terminal.start(bot)
  await chat?.stop()
  await served?.stop()
  await runner.stop()
  await store.close()
  return 0
}

/** Somebody who pipes questions in has no use for pages, unless they named their port. */
async function openPages(
  { web: config }: Config,
  { library }: Loaded,
  store: Store,
  isInteractive: boolean,
  log: Log,
): Promise<{ readonly served?: ServedPages; readonly chat?: ChatPage }> {
  if (config === undefined || (config.isAnyPort && !isInteractive)) return {}
  const others = waysForOthers(config)
  if (others !== undefined) log.warn(chatLeftOut(others))
  let url: string | undefined
  const chat =
    others === undefined
      ? createWeb({
          opening: { documents: library.documents.length, examples: exampleLines(library) },
          url: () => url,
          now: Date.now,
          warn: log.warn,
        })
      : undefined
  const served = await servePages(config, { library, store }, log, chat === undefined ? [] : [chat.routes])
  url = served?.url
  if (served === undefined) return {}
  return chat === undefined ? { served } : { served, chat }
}

/** The setting that lets others than who sits at this machine reach the pages; undefined where none does. */
function waysForOthers({ host, publicUrl }: WebConfig): string | undefined {
  if (!isThisMachine(host)) return `WEB_HOST is ${host}`
  const isPublic = publicUrl !== undefined && !isThisMachine(new URL(publicUrl).hostname)
  return isPublic ? `READER_URL is ${publicUrl}` : undefined
}

function chatLeftOut(why: string): string {
  return `The page to talk to the bot on asks nobody who they are, so it is not served where others could open it: ${why}. Links to passages work. Leave that setting out to have the page on this machine.`
}

function namesOf({ knowledge, isBundled }: Config): readonly string[] {
  return isBundled ? [terminalWords.bundled] : knowledge
}
