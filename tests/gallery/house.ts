import { fileURLToPath } from 'node:url'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import { allFindings } from '../../src/bot/findings.ts'
import { createQuizWork } from '../../src/bot/quiz/quiz-work.ts'
import type { Pages } from '../../src/bot/reading/pages.ts'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { bankOf } from '../../src/compose.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import type { ItemKind } from '../../src/quiz/item.ts'
import type { Run } from '../../src/schedule/jobs.ts'
import { addDays, localDate } from '../../src/schedule/local-day.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { View } from '../../src/view/view.ts'
import { madeOutlet } from '../support/made-outlet.ts'

/** The bot over one folder, with a store in memory that ends with `close`. */
export type House = {
  readonly bot: Bot
  /** The one daily question of a community is posted for its next day, of one kind where it is named. */
  postDaily(community: string, kind?: ItemKind): Promise<View>
  /** What was posted last as it stands now, with the answer once it was revealed. */
  revealDaily(community: string): Promise<View>
  /** Days go by, so that what was learnt is due. */
  passDays(days: number): void
  close(): Promise<void>
}

/** The readings that come with the project. */
export const bundled: string = fileURLToPath(new URL('../../knowledge', import.meta.url))

/** A few readings that try to act, came with a menu, or are Korean, and one that is empty. */
export const odd: string = fileURLToPath(new URL('./readings', import.meta.url))

const day = 86_400_000

/** Puts the bot together as the program does; its ids count and its clock goes on by a moment a look. */
export async function openHouse(folder: string): Promise<House> {
  const { library, problems } = await readLibrary([folder])
  const unread = problems.map(({ sentence }) => sentence)
  let now = Date.UTC(2026, 10, 2, 10, 24)
  let ids = 0
  const store = await openStore('sqlite::memory:', { now: () => now, warn: fail })
  const { outlet, said } = madeOutlet()
  const bank = bankOf(library, { bug: fail })
  const checker = createQuotationChecker(library)
  const pages: Pages = {
    linkTo: async (_, { document, start }) => `https://read.example/${document}/${start}`,
  }
  const work = createQuizWork({ library, checker, pages, store, bank, outlet, now: () => now, warn: fail })
  const bot = createBot({
    library,
    unread,
    store,
    answerer: createAnswerer(library, indexLibrary(library)),
    widen: createWiden(library),
    checker,
    pages,
    bank,
    outlet,
    surface: 'chat',
    typedElsewhere: [],
    now: () => now++,
    newId: () => `gallery${++ids}`,
    warn: fail,
    examine: () => allFindings({ library, unread, doubts: [] }, store, []),
    report: (bug) => {
      throw bug
    },
  })
  const newest = (): { readonly message: string; readonly view: View } => {
    const post = said.findLast(({ kind, options }) => kind === 'post' && options?.under === undefined)
    const view = said.findLast(({ message }) => message === post?.message)?.view
    if (post === undefined || view === undefined) throw new Error('Nothing was posted')
    return { message: post.message, view }
  }
  const carryOut = async (kind: string, name: Pick<Run, 'community' | 'subject' | 'key'>): Promise<void> => {
    const run: Run = { ...name, kind, due: now, until: undefined, tries: 1, settled: 0 }
    await work[kind]?.(run, new AbortController().signal)
  }
  let asked: Pick<Run, 'community' | 'subject' | 'key'> | undefined
  return {
    bot,
    passDays: (days) => {
      now += days * day
    },
    postDaily: async (community, kind) => {
      const [series] = (await store.series.list(community)).filter(({ draft }) => draft === undefined)
      if (series === undefined) throw new Error('There is no daily question')
      if (kind !== undefined) await store.series.change(community, series.id, { kinds: [kind] })
      asked = { community, subject: series.id, key: addDays(localDate(now, series.plan.zone), 1) }
      await carryOut('post', asked)
      return newest().view
    },
    revealDaily: async (community) => {
      const { subject = '', key = '' } = asked ?? {}
      const prompt = await store.prompts.findByDate(community, subject, key)
      if (prompt?.closesAt === undefined) throw new Error('Nothing was asked')
      now = prompt.closesAt
      await carryOut('reveal', { community, subject: prompt.id, key: 'reveal' })
      return newest().view
    },
    close: () => store.close(),
  }
}

function fail(sentence: string): never {
  throw new Error(sentence)
}
