import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import type { PlatformUnderTest, Stage } from '../contracts/platform.ts'
import { memoryStore } from './bot.ts'
import { addressOf, citeReadings } from './cite-readings.ts'
import { madeBank } from './made-bank.ts'
import { madeOutlet } from './made-outlet.ts'

/** People on a platform whose bot cites the readings for citing, with pages at made addresses. */
export type CiteGroup = {
  readonly stage: Stage
  /** Ends the process and begins another, on the same store and the same platform. */
  restart(): Promise<void>
  /** Bugs and warnings, as whoever runs the bot is told. */
  readonly told: readonly string[]
  stop(): Promise<void>
}

/** Opens a platform with the bot; where it `readsMessages`, hosts may have references expanded as they are typed. */
export async function openCiteGroup(
  { open, without }: PlatformUnderTest,
  more: { readonly readsMessages?: true } = {},
): Promise<CiteGroup> {
  const store = memoryStore()
  const told: string[] = []
  let now = Date.UTC(2026, 0, 5)
  let ids = 0
  const newBot = (): Bot =>
    createBot({
      library: citeReadings,
      answerer: createAnswerer(citeReadings, indexLibrary(citeReadings)),
      widen: createWiden(citeReadings),
      checker: createQuotationChecker(citeReadings),
      pages: {
        linkTo: async (_, { document, start }) => addressOf(citeReadings.document(document).file, start),
      },
      ...{ store, bank: madeBank([]), outlet: madeOutlet().outlet, unread: [], typedElsewhere: [] },
      surface: without.group !== undefined && without.outlet !== undefined ? 'terminal' : 'chat',
      now: () => now++,
      newId: () => `id${++ids}`,
      examine: async () => [],
      warn: (sentence) => told.push(sentence),
      report: (bug, doing) => told.push(`${doing}: ${String(bug)}`),
    })
  const stage = await open({ bot: newBot(), now: () => now, isWhole: true, ...more })
  return {
    stage,
    told,
    restart: async () => {
      if (stage.desk === undefined) throw new Error('What speaks only when spoken to is not begun again')
      await stage.desk.restart(newBot())
    },
    stop: async () => {
      await stage.stop()
      await store.close()
    },
  }
}
