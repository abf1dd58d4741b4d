import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import type { BotDeps } from '../../src/bot/command.ts'
import { createDailyWork } from '../../src/bot/quiz/daily-work.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { createDiscord } from '../../src/platforms/discord/discord.ts'
import type { ChatDeps, Platform } from '../../src/platforms/platform.ts'
import { createSlack } from '../../src/platforms/slack/slack.ts'
import { createRunner, type Runner } from '../../src/schedule/runner.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import type { Series } from '../../src/store/series.ts'
import type { Store } from '../../src/store/store.ts'
import { madeBank } from '../support/made-bank.ts'
import { createScaledClock, type ScaledClock } from './scaled-clock.ts'
import { soakReadings, soakSeries } from './soak-readings.ts'
import { openSoakStage, type SoakPlatform, type SoakStage } from './soak-stage.ts'

/** Where a process dies: before or after its first call of a method that has something to show for it. */
export type CrashPoint = `${'before' | 'after'} ${'jobs' | 'prompts' | 'outlet'}.${string}`

/** A platform with a bot that is connected to it, and a clock that stands where it is set, going on as the machine's. */
export type CrashScene = {
  readonly stage: SoakStage
  readonly clock: ScaledClock
  setOn(milliseconds: number): void
  /** A series that asks now, with an id of its own. */
  newSeries(): Series
  /** A process on a store that carries out runs; with a point it dies there, and `died` resolves. */
  process(store: Store, point?: CrashPoint): Process
  stop(): Promise<void>
}

/** A process of the scene. What it does when it is dead has no effect. */
export type Process = Runner & { readonly died: Promise<void> }

/** 09:00 UTC in winter. */
const morning = Date.parse('2026-01-05T09:00Z')

/** Connects a bot to a stand-in of a platform. */
export async function openCrashScene(name: SoakPlatform): Promise<CrashScene> {
  let setting = { from: Date.now(), shows: morning, speed: 1 }
  const clock = createScaledClock(setting)
  const stage = await openSoakStage(name, clock.now)
  const { library, items } = soakReadings(300)
  // Buttons are pressed while the process that ran last is there.
  let bot: Bot | undefined
  const platform = await connect(stage, clock, {
    handle: (...of) => (bot ?? noBot()).handle(...of),
    audienceOf: (...of) => (bot ?? noBot()).audienceOf(...of),
    overhear: (...of) => (bot ?? noBot()).overhear(...of),
    suggestIn: (...of) => (bot ?? noBot()).suggestIn(...of),
  })
  const shared = {
    ...{ library, unread: [], typedElsewhere: [], surface: 'chat' as const },
    ...{ bank: madeBank(items), answerer: createAnswerer(library, indexLibrary(library)) },
    ...{
      checker: createQuotationChecker(library),
      widen: createWiden(library),
      now: clock.now,
      newId: () => 'id',
      examine: async () => [],
    },
    ...{ warn: () => undefined, report: rethrow },
  }
  let count = 0
  return {
    stage,
    clock,
    setOn: (milliseconds) => {
      setting = { ...setting, from: Date.now(), shows: clock.now() + milliseconds }
      clock.set(setting)
    },
    newSeries: () => {
      const [series] = soakSeries(1, stage.community, stage.channels, clock.now())
      if (series === undefined) throw new Error('There is no series.')
      const time = new Date(clock.now()).toISOString().slice(11, 16)
      return { ...series, id: `s${++count}`, plan: { ...series.plan, time } }
    },
    process: (store, point) => {
      const life = createLife(point)
      const [jobs, prompts] = [life.guard('jobs', store.jobs), life.guard('prompts', store.prompts)]
      const deps: BotDeps = {
        ...shared,
        store: { ...store, jobs, prompts },
        outlet: life.guard('outlet', platform.outlet),
      }
      bot = createBot({ ...deps, store })
      const runner = createRunner({
        ...{
          jobs,
          now: clock.now,
          wait: clock.wait,
          instance: `process ${Math.random()}`,
          report: () => undefined,
        },
        work: createDailyWork(deps),
      })
      return { ...runner, died: life.over }
    },
    stop: async () => {
      await platform.stop()
      await stage.stop()
    },
  }
}

type Life = {
  readonly over: Promise<void>
  /** The part as a process has it that may die in its methods. */
  guard<T extends object>(name: string, part: T): T
}

function createLife(point: CrashPoint | undefined): Life {
  const over = Promise.withResolvers<void>()
  let isDead = false
  const meet = async (at: string): Promise<void> => {
    if (at === point && !isDead) {
      isDead = true
      over.resolve()
    }
    // Nothing of a process goes on that has been killed.
    if (isDead) await new Promise(() => undefined)
  }
  return {
    over: over.promise,
    guard: (name, part) =>
      new Proxy(part, {
        get: (target, key) => {
          const method: unknown = Reflect.get(target, key)
          if (typeof method !== 'function') return method
          return async (...of: readonly unknown[]) => {
            await meet(`before ${name}.${String(key)}`)
            const result: unknown = await Reflect.apply(method, target, of)
            const isEmpty = Array.isArray(result) && result.length === 0
            await meet(isEmpty ? '' : `after ${name}.${String(key)}`)
            return result
          }
        },
      }),
  }
}

async function connect({ at }: SoakStage, clock: ScaledClock, bot: Bot): Promise<Platform> {
  const connected = Promise.withResolvers<void>()
  const lent: ChatDeps = {
    inform: (sentence) => {
      if (sentence.startsWith('Connected')) connected.resolve()
    },
    warn: () => undefined,
    report: rethrow,
    deliveries: { take: async () => true, finish: async () => undefined },
  }
  const { discord, slack } = at
  const platform =
    discord === undefined
      ? createSlack({ ...lent, ...(slack ?? noPlatform()), clock })
      : createDiscord({ ...lent, ...discord, now: clock.now })
  const ended = platform.start(bot)
  await Promise.race([connected.promise, ended])
  return platform
}

function rethrow(bug: unknown): never {
  throw bug
}

function noBot(): never {
  throw new Error('No process runs yet.')
}

function noPlatform(): never {
  throw new Error('The stage is of no platform.')
}
