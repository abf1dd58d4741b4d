import { fileURLToPath } from 'node:url'
import { createAnswerer } from './answer/answer-question.ts'
import { createWiden } from './answer/widen-excerpt.ts'
import { createAskOnce } from './bot/ask-once.ts'
import { createBot } from './bot/bot.ts'
import { type Config, ConfigError, type Environment, readConfig, readEnvironment } from './config.ts'
import { CorpusError } from './corpus/corpus-error.ts'
import type { Library } from './corpus/library.ts'
import { readLibrary } from './ingest/read-library.ts'
import { createLog } from './log.ts'
import { parseAskOptions } from './platforms/terminal/ask-options.ts'
import { createProgress } from './platforms/terminal/progress.ts'
import { runAsk } from './platforms/terminal/scripted.ts'
import { createTerminal } from './platforms/terminal/terminal.ts'
import { terminalStyle } from './platforms/terminal/terminal-style.ts'
import { indexLibrary } from './search/index-library.ts'
import { exampleQuestion } from './view/example-question.ts'
import { openingView } from './view/opening-view.ts'
import { terminalWords } from './view/terminal-words.ts'

const bundled = fileURLToPath(new URL('../knowledge', import.meta.url))
const log = createLog()

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  // What whoever runs the program can mend is a sentence; anything else is a bug, with its trace.
  if (error instanceof ConfigError || error instanceof CorpusError) log.warn(error.message)
  else log.bug(error, 'starting')
  return 2
})

/** `ask` answers a script; without it a person is at the terminal. Gives back the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const env = readEnvironment()
  return args[0] === 'ask' ? ask(env, args.slice(1)) : converse(env, args)
}

async function ask(env: Environment, args: readonly string[]): Promise<number> {
  const parsed = parseAskOptions(args)
  if (parsed.kind === 'wrong') {
    log.warn(parsed.sentence)
    return 2
  }
  if (parsed.kind === 'help') {
    process.stdout.write(`${parsed.usage}\n`)
    return 0
  }
  const { knowledge } = readConfig(env, [], bundled)
  return runAsk(parsed.options, {
    load: async (folders) => {
      const library = await load(folders.length > 0 ? folders : knowledge)
      return createAskOnce({
        library,
        answerer: createAnswerer(library, indexLibrary(library)),
        now: () => performance.now(),
      })
    },
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    style: terminalStyle(env, process.stdout),
  })
}

async function converse(env: Environment, args: readonly string[]): Promise<number> {
  const config = readConfig(env, args, bundled)
  const library = await load(config.knowledge)
  const bot = createBot({
    library,
    answerer: createAnswerer(library, indexLibrary(library)),
    widen: createWiden(library),
    typedElsewhere: [terminalWords.quit],
    report: log.bug,
  })
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    style: () => terminalStyle(env, process.stdout),
    opening: openingView(library, namesOf(config), exampleQuestion(library)),
    ...(config.historyFile === undefined ? {} : { historyFile: config.historyFile }),
  })
  process.once('SIGTERM', () => terminal.stop())
  await terminal.start(bot)
  return 0
}

/** Reads the folders, counting on the screen where it takes long; what could not be read is said, and the rest goes on. */
async function load(folders: readonly string[]): Promise<Library> {
  const progress = createProgress({
    screen: process.stderr,
    now: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  try {
    const { library, problems } = await readLibrary(folders, { onProgress: progress.update })
    progress.finish()
    for (const { sentence } of problems) log.warn(sentence)
    return library
  } finally {
    progress.finish()
  }
}

function namesOf({ knowledge, isBundled }: Config): readonly string[] {
  return isBundled ? [terminalWords.bundled] : knowledge
}
