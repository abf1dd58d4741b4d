import { setImmediate } from 'node:timers/promises'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import { createQuizWork } from '../../src/bot/quiz/quiz-work.ts'
import type { Outlet } from '../../src/bot/request.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import type { Item, ItemKind } from '../../src/quiz/item.ts'
import { createQuestionBank, type QuestionBank } from '../../src/quiz/question-bank.ts'
import { createRunner } from '../../src/schedule/runner.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import type { Prompt } from '../../src/store/prompts.ts'
import type { Series } from '../../src/store/series.ts'
import type { Store } from '../../src/store/store.ts'
import type { Desk, PlatformUnderTest, Stage } from '../contracts/platform.ts'
import { memoryStore } from './bot.ts'
import { createDrivenClock } from './driven-clock.ts'
import { quizReadings } from './quiz-readings.ts'

/** A group on a platform with the whole program behind it, on a clock that is driven. */
export type QuizGroup = {
  readonly stage: Stage
  readonly store: Store
  readonly bank: QuestionBank
  now(): number
  /** Moves the clock to an instant, or on by so many milliseconds. */
  passTo(instant: number): Promise<void>
  pass(milliseconds: number): Promise<void>
  /** Looks until there is something, while the runner works; throws what kept it from being there. */
  until<T>(look: () => T | Promise<T>): Promise<T>
  /** Ends the process and begins another, on the same store and the same platform. */
  restart(): Promise<void>
  /** The community of whoever spoke last. */
  community(): string
  /** The one daily question that was saved. */
  series(): Promise<Series>
  /** Has the next posts ask this kind alone. */
  askOnly(kind: ItemKind): Promise<void>
  /** What was asked on a local date. */
  promptOf(date: string): Promise<Prompt>
  /** Bugs and warnings, as whoever runs the bot is told. */
  readonly told: readonly string[]
  stop(): Promise<void>
}

/** Eight in the morning of 5 January 2026, a Monday, in Seoul. */
export const eightInSeoul: number = Date.UTC(2026, 0, 4, 23)

/** Opens a platform with the bot that reads the readings for quizzes. */
export async function openQuizGroup({ open, without }: PlatformUnderTest): Promise<QuizGroup> {
  const clock = createDrivenClock(eightInSeoul)
  const store = memoryStore()
  const bank = readBank()
  const told: string[] = []
  let desk: Desk | undefined
  let community = ''
  let ids = 0
  const outlet = lateOutlet(() => desk)
  const newBot = (): Bot => {
    const bot = createBot({
      library: quizReadings,
      answerer: createAnswerer(quizReadings, indexLibrary(quizReadings)),
      widen: createWiden(quizReadings),
      checker: createQuotationChecker(quizReadings),
      ...{ store, bank, outlet, unread: [], typedElsewhere: [], now: clock.now },
      surface: without.group === undefined ? 'chat' : 'terminal',
      newId: () => `id${++ids}`,
      examine: async () => [],
      warn: (sentence) => told.push(sentence),
      report: (bug, doing) => told.push(`${doing}: ${String(bug)}`),
    })
    return {
      ...bot,
      handle: (request, floor) => {
        if (request.from.isDirect !== true) community = request.from.community
        return bot.handle(request, floor)
      },
    }
  }
  const newRunner = (instance: string) => {
    const warn = (sentence: string): void => {
      told.push(sentence)
    }
    const checker = createQuotationChecker(quizReadings)
    const deps = { library: quizReadings, checker, store, bank, outlet, now: clock.now, warn }
    const runner = createRunner({
      jobs: store.jobs,
      work: createQuizWork(deps),
      ...{ now: clock.now, wait: clock.wait, instance, everyMs: 600_000 },
      report: ({ sentence }) => warn(sentence),
    })
    runner.start()
    return runner
  }
  await bank.all()
  const stage = await open({ bot: newBot(), now: clock.now, isWhole: true })
  desk = stage.desk
  let runner = newRunner('first')
  const until = async <T>(look: () => T | Promise<T>): Promise<T> => {
    const end = performance.now() + patience
    for (;;) {
      try {
        return await look()
      } catch (error) {
        if (performance.now() > end) throw error
        runner.wake()
        await clock.pass(0)
        await setImmediate()
      }
    }
  }
  const series = async (): Promise<Series> => {
    const [saved] = (await store.series.list(community)).filter(({ draft }) => draft === undefined)
    return present(saved, 'a daily question')
  }
  return {
    stage,
    store,
    bank,
    told,
    until,
    series,
    now: clock.now,
    community: () => community,
    pass: clock.pass,
    passTo: (instant) => clock.pass(Math.max(0, instant - clock.now())),
    restart: async () => {
      await runner.stop()
      await present(desk, 'a desk').restart(newBot())
      runner = newRunner('second')
    },
    askOnly: async (kind) => {
      await store.series.change(community, (await series()).id, { kinds: [kind] })
    },
    promptOf: async (date) =>
      present(await store.prompts.findByDate(community, (await series()).id, date), `a question on ${date}`),
    stop: async () => {
      await runner.stop()
      await stage.stop()
      await store.close()
    },
  }
}

/** Real milliseconds in which whatever is to come has come. */
const patience = 3000

let made: QuestionBank | undefined

/** The questions of the readings, made once for all groups: they are the same. */
function readBank(): QuestionBank {
  made ??= createQuestionBank(quizReadings, {
    pause: () => setImmediate(),
    now: () => performance.now(),
    report: (fault) => {
      throw new Error(fault)
    },
  })
  return made
}

/** The outlet of whatever process runs. */
function lateOutlet(desk: () => Desk | undefined): Outlet {
  const now = (): Outlet => present(desk(), 'a desk').outlet()
  return {
    post: (channel, view, options) => now().post(channel, view, options),
    direct: (learner, view, options) => now().direct(learner, view, options),
    edit: (message, view) => now().edit(message, view),
    zoneOf: async (learner) => desk()?.outlet().zoneOf(learner),
  }
}

/** The letter under which an answer is offered; throws where it is not. */
export function letterOf(
  { item, optionOrder }: Prompt,
  wanted: (text: string, item: Item) => boolean,
): string {
  const at = optionOrder.findIndex((choice) => wanted(item.options[choice]?.text ?? '', item))
  if (at === -1) throw new Error('No option is wanted')
  return 'ABCDEF'.charAt(at)
}

/** What is there; throws where it is not. */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is not ${what}`)
  return value
}
