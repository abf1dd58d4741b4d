import { fileURLToPath } from 'node:url'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import { allFindings } from '../../src/bot/findings.ts'
import { bankOf } from '../../src/compose.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { outletOf } from '../../src/platforms/outlets.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { openStore } from '../../src/store/open-store.ts'

/** The bot over one folder, with a store in memory that ends with `close`. */
export type House = { readonly bot: Bot; close(): Promise<void> }

/** The readings that come with the project. */
export const bundled: string = fileURLToPath(new URL('../../knowledge', import.meta.url))

/** A few readings that try to act, came with a menu, or are Korean, and one that is empty. */
export const odd: string = fileURLToPath(new URL('./readings', import.meta.url))

/** Puts the bot together as the program does; its ids count and its clock goes on by a moment a look. */
export async function openHouse(folder: string): Promise<House> {
  const { library, problems } = await readLibrary([folder])
  const unread = problems.map(({ sentence }) => sentence)
  let now = Date.UTC(2026, 10, 2, 10, 24)
  let ids = 0
  const store = await openStore('sqlite::memory:', { now: () => now, warn: fail })
  const bot = createBot({
    library,
    unread,
    store,
    answerer: createAnswerer(library, indexLibrary(library)),
    widen: createWiden(library),
    bank: bankOf(library),
    outlet: outletOf([]),
    surface: 'chat',
    typedElsewhere: [],
    now: () => now++,
    newId: () => `gallery${++ids}`,
    warn: fail,
    examine: () => allFindings({ library, unread }, store, []),
    report: (bug) => {
      throw bug
    },
  })
  return { bot, close: () => store.close() }
}

function fail(sentence: string): never {
  throw new Error(sentence)
}
