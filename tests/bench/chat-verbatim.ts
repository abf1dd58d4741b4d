import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { bankOf } from '../../src/compose.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { createLog } from '../../src/log.ts'
import { createDiscord } from '../../src/platforms/discord/discord.ts'
import { outletOf } from '../../src/platforms/outlets.ts'
import type { ChatDeps, Platform } from '../../src/platforms/platform.ts'
import { createSlack } from '../../src/platforms/slack/slack.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { seeded } from '../support/seeded.ts'
import type { Addresses, BotOptions } from './chat-bot.ts'
import { makePassages } from './make-passages.ts'

const log = createLog()
/** Sentences for whoever runs the bot, with how often they were said: under load the same one comes hundreds of times. */
const warned = new Map<string, number>()

function warn(sentence: string): void {
  warned.set(sentence, (warned.get(sentence) ?? 0) + 1)
}

/** Verbatim as `main.ts` puts it together, over so many made passages, with its store in a file. */
export async function startVerbatim(
  options: Extract<BotOptions, { side: 'verbatim' }>,
): Promise<() => Promise<void>> {
  const bundled = fileURLToPath(new URL('../../knowledge', import.meta.url))
  const { library: source } = await readLibrary([bundled])
  const library = makePassages(source, options.passages, seeded(1))
  const store = await openStore(options.database, { now: Date.now, warn: log.warn })
  const bot = createBot({
    library,
    unread: [],
    store,
    answerer: createAnswerer(library, indexLibrary(library)),
    widen: createWiden(library),
    checker: createQuotationChecker(library),
    bank: bankOf(library, createLog()),
    outlet: outletOf([]),
    now: Date.now,
    newId: () => randomUUID().replaceAll('-', ''),
    warn,
    report: log.bug,
    surface: 'chat',
    typedElsewhere: [],
    examine: async () => [],
  })
  const stops: (() => Promise<void>)[] = []
  for (const make of platformsAt(options.at)) stops.push(await connect(make, bot, store))
  return async () => {
    for (const stop of stops) await stop()
    await store.close()
    for (const [sentence, count] of warned) log.warn(`${count} × ${sentence}`)
  }
}

type Make = (lent: ChatDeps) => Platform

function platformsAt({ discord, slack }: Addresses): readonly Make[] {
  return [
    ...(discord === undefined ? [] : [(lent: ChatDeps) => createDiscord({ ...lent, ...discord })]),
    ...(slack === undefined ? [] : [(lent: ChatDeps) => createSlack({ ...lent, ...slack })]),
  ]
}

/** Resolves when the platform says that it is connected; rejects where it ends before that. */
async function connect(make: Make, bot: Bot, { events }: Store): Promise<() => Promise<void>> {
  const connected = Promise.withResolvers<void>()
  const platform = make({
    inform: (sentence) => {
      if (sentence.startsWith('Connected')) connected.resolve()
    },
    warn,
    report: log.bug,
    deliveries: {
      take: (community, event) => events.claim(community, event, Date.now(), 60_000),
      finish: (community, event) => events.finish(community, event, Date.now()),
    },
  })
  const ended = platform.start(bot)
  await Promise.race([connected.promise, ended])
  return async () => {
    await platform.stop()
    await ended
  }
}
