import { randomUUID } from 'node:crypto'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { createBot } from '../../src/bot/bot.ts'
import type { BotDeps } from '../../src/bot/command.ts'
import { createDailyWork } from '../../src/bot/quiz/daily-work.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { createDiscord } from '../../src/platforms/discord/discord.ts'
import { outletOf } from '../../src/platforms/outlets.ts'
import type { ChatDeps, Platform } from '../../src/platforms/platform.ts'
import { createSlack } from '../../src/platforms/slack/slack.ts'
import { createRunner } from '../../src/schedule/runner.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import type { JobBook } from '../../src/store/jobs.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { madeBank } from '../support/made-bank.ts'
import { createScaledClock } from './scaled-clock.ts'
import { soakReadings } from './soak-readings.ts'
import { type Told, titleOf, type Word, type WorkerOptions } from './worker-words.ts'

/** One process of the soak: the bot as `main.ts` puts it together, by a clock of its own, until it is killed. */
const options: WorkerOptions = JSON.parse(process.argv[2] ?? '')
const clock = createScaledClock(options.clock)
const store = await openStore(options.database, { now: clock.now, warn: tell, every: () => () => undefined })
const connected = Promise.withResolvers<void>()
const platform = platformAt({
  inform: (sentence) => {
    if (sentence.startsWith('Connected')) connected.resolve()
  },
  warn: tell,
  report: (bug, doing) => tell(`${doing}: ${bug instanceof Error ? bug.stack : String(bug)}`),
  deliveries: {
    take: (community, event) => store.events.claim(community, event, clock.now(), 60_000),
    finish: (community, event) => store.events.finish(community, event, clock.now()),
  },
})
const deps = partsOf(platform, store)
const runner = createRunner({
  jobs: saying(store.jobs),
  work: createDailyWork(deps),
  now: clock.now,
  wait: clock.wait,
  instance: randomUUID(),
  report: ({ sentence }) => tell(sentence),
})
const ended = platform.start(createBot(deps))
await Promise.race([connected.promise, ended])
process.on('message', (told: Told) => void hear(told))
process.on('disconnect', () => process.exit())
runner.start()
say({ ready: true })

async function hear(told: Told): Promise<void> {
  if ('clock' in told) return clock.set(told.clock)
  if ('stop' in told) return stop()
  if ('create' in told) {
    for (const series of told.create) await store.series.create(series)
    runner.wake()
    return say({ answer: told.ask, values: [] })
  }
  say({ answer: told.ask, values: await Promise.all(valuesOf(told)) })
}

function valuesOf(told: Extract<Told, { ask: number }>): readonly Promise<string | number | null>[] {
  if ('outcomes' in told) return told.outcomes.map(async (name) => (await store.jobs.outcomeOf(name)) ?? null)
  if ('reveals' in told) return told.reveals.map((prompt) => outcomeOfReveal(told.community, prompt))
  if ('counts' in told) return told.counts.map((prompt) => store.answers.countOf(told.community, prompt))
  return []
}

/** How the answer to a question came out; null where it has not yet. */
async function outcomeOfReveal(community: string, subject: string): Promise<string | null> {
  const prompt = await store.prompts.find(community, subject)
  const name = { community, kind: 'reveal', subject, key: String(prompt?.closesAt) }
  return (await store.jobs.outcomeOf(name)) ?? null
}

async function stop(): Promise<void> {
  await runner.stop()
  await platform.stop()
  await ended
  await store.close()
  process.disconnect()
}

function platformAt(lent: ChatDeps): Platform {
  const { discord, slack } = options.at
  if (discord !== undefined) return createDiscord({ ...lent, ...discord, now: clock.now })
  if (slack !== undefined) return createSlack({ ...lent, ...slack, clock })
  throw new Error('The soak names no platform.')
}

function partsOf({ name }: Platform, kept: Store): BotDeps {
  const { library, items } = soakReadings(options.sentences)
  return {
    library,
    store: kept,
    unread: [],
    bank: madeBank(items),
    outlet: outletOf([platform]),
    answerer: createAnswerer(library, indexLibrary(library)),
    widen: createWiden(library),
    checker: createQuotationChecker(library),
    now: clock.now,
    newId: () => randomUUID().replaceAll('-', ''),
    warn: tell,
    report: (bug, doing) => tell(`${name}, ${doing}: ${String(bug)}`),
    surface: 'chat',
    typedElsewhere: [],
    examine: async () => [],
  }
}

/** Says when a run has been written down as over: what was not said so when this process is killed was under way. */
function saying(jobs: JobBook): JobBook {
  return {
    ...jobs,
    finish: async (run, outcome, now) => {
      const isOurs = await jobs.finish(run, outcome, now)
      if (isOurs && outcome !== 'later') say({ over: titleOf(run) })
      return isOurs
    },
  }
}

function tell(sentence: string): void {
  say({ warned: sentence })
}

function say(word: Word): void {
  process.send?.(word)
}
