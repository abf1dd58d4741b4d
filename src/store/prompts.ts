import type { Selectable } from 'kysely'
import type { Item } from '../quiz/item.ts'
import type { Database } from './database.ts'
import { dateOf, jsonOf, listOf, readRow, readRows, textOf, wholeOf } from './decode.ts'
import { readItem, writeItem } from './kept-item.ts'
import type { Queries, Tables } from './schema.ts'
import { StoreError } from './store-error.ts'

/** A question that was put to people: the item as it was then, and the message that shows it. */
export type Prompt = {
  readonly community: string
  /** Made by the caller; for dailies the same for each (series, date). */
  readonly id: string
  /** The series and the local date that it is of, where it is a daily. */
  readonly series?: string
  readonly date?: string
  /** The session that it is of, where it is not a daily. */
  readonly session?: string
  readonly item: Item
  readonly channel: string
  /** The message as its platform names it, once it is posted. */
  readonly message?: string
  /** When it was posted once more, since nobody knew whether it stood there already. */
  readonly repeatedAt?: number
  readonly language: string
  readonly openedAt: number
  readonly closesAt?: number
  readonly revealedAt?: number
  /** Which of the item's options stands at each letter. */
  readonly optionOrder: readonly number[]
}

/** A prompt with how many answered it, and how many of those were right; members who were forgotten stay counted. */
export type PastPrompt = Prompt & { readonly answered: number; readonly right: number }

/** The count of answers that a post shows, and since when. */
export type ShownCount = { readonly count: number; readonly at: number }

/** Which prompts of a community, and how many at most. */
export type WantedPrompts = {
  readonly series?: string
  readonly isDaily?: true
  readonly since?: number
  readonly limit: number
}

/** The prompts of all communities. */
export type PromptBook = {
  /** Keeps it if its id is new. What is stored then: whoever opens a prompt again gets the one of the first time. */
  open(prompt: Prompt): Promise<Prompt>
  find(community: string, id: string): Promise<Prompt | undefined>
  findByDate(community: string, series: string, date: string): Promise<Prompt | undefined>
  /** Where it was posted, and when where that was once more; the last one said holds. */
  setMessage(community: string, id: string, message: string, repeatedAt?: number): Promise<void>
  /** It closes later; nothing changes where it is posted or revealed. True if it does. */
  postpone(community: string, id: string, closesAt: number): Promise<boolean>
  /** True for the first who reveals it. */
  reveal(community: string, id: string, at: number): Promise<boolean>
  /** Undefined where no count was shown yet. */
  shownCount(community: string, id: string): Promise<ShownCount | undefined>
  setShownCount(community: string, id: string, count: number, at: number): Promise<void>
  /** Newest first, opened at `since` or later; dailies and sessions, dailies alone, or those of one series. */
  history(community: string, wanted: WantedPrompts): Promise<readonly PastPrompt[]>
}

const MOST = 1000

/** The prompts in a database. */
export function createPrompts(database: Database, { warn }: { warn(sentence: string): void }): PromptBook {
  const find = (community: string, id: string): Promise<Row | undefined> =>
    database.read((tables) =>
      tables
        .selectFrom('prompt')
        .where('community', '=', community)
        .where('id', '=', id)
        .selectAll()
        .executeTakeFirst(),
    )
  return {
    open: async (prompt) => {
      const row = rowOf(prompt)
      await database.write((tables) => insert(tables, row))
      const stored = await find(row.community, row.id)
      if (stored !== undefined) return promptOf(stored)
      throw new StoreError(`${nameOf(row)} is gone right after it was kept. Ask for it again.`)
    },
    find: async (community, id) => {
      const row = await find(community, id)
      return row && promptOf(row)
    },
    findByDate: (community, series, date) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('prompt').where('community', '=', community)
        const row = await mine
          .where('series', '=', series)
          .where('date', '=', date)
          .selectAll()
          .executeTakeFirst()
        return row && promptOf(row)
      }),
    setMessage: (community, id, message, repeatedAt) =>
      set(database, community, id, { message, repeated_at: repeatedAt ?? null }),
    postpone: (community, id, closesAt) =>
      database.write(async (tables) => {
        const mine = tables.updateTable('prompt').where('community', '=', community).where('id', '=', id)
        const unseen = mine.where('message', 'is', null).where('revealed_at', 'is', null)
        const later = unseen.where('closes_at', '<', closesAt).set({ closes_at: closesAt })
        return (await later.returning('id').executeTakeFirst()) !== undefined
      }),
    reveal: (community, id, at) =>
      database.write(async (tables) => {
        const mine = tables.updateTable('prompt').where('community', '=', community).where('id', '=', id)
        const first = mine.where('revealed_at', 'is', null).set({ revealed_at: at })
        return (await first.returning('id').executeTakeFirst()) !== undefined
      }),
    shownCount: async (community, id) => {
      const row = await find(community, id)
      if (row === undefined || row.shown_count === null) return undefined
      return readRow(nameOf(row), () => ({
        count: wholeOf(row.shown_count, 'shown_count'),
        at: wholeOf(row.shown_at, 'shown_at'),
      }))
    },
    setShownCount: (community, id, count, at) =>
      set(database, community, id, { shown_count: count, shown_at: at }),
    history: (community, wanted) => database.read((tables) => history(tables, community, wanted, warn)),
  }
}

type Row = Selectable<Tables['prompt']>

async function insert(tables: Queries, row: Row): Promise<void> {
  await tables
    .insertInto('prompt')
    .values(row)
    .onConflict((conflict) => conflict.columns(['community', 'id']).doNothing())
    .execute()
}

function set(
  database: Database,
  community: string,
  id: string,
  values: Partial<Pick<Row, 'message' | 'repeated_at' | 'shown_count' | 'shown_at'>>,
): Promise<void> {
  return database.write(async (tables) => {
    const mine = tables.updateTable('prompt').where('community', '=', community).where('id', '=', id)
    await mine.set(values).execute()
  })
}

async function history(
  tables: Queries,
  community: string,
  { series, isDaily, since = 0, limit }: WantedPrompts,
  warn: (sentence: string) => void,
): Promise<readonly PastPrompt[]> {
  const all = tables.selectFrom('prompt').where('community', '=', community).where('opened_at', '>=', since)
  const days = isDaily ? all.where('series', 'is not', null) : all
  const rows = await (series === undefined ? days : days.where('series', '=', series))
    .selectAll()
    .orderBy('opened_at', 'desc')
    .limit(Math.min(limit, MOST))
    .execute()
  const counts = await countAnswers(
    tables,
    community,
    rows.map(({ id }) => id),
  )
  const pastOf = (row: Row): PastPrompt => {
    const { answered = 0, right = 0 } = counts.get(row.id) ?? {}
    return { ...promptOf(row), answered: answered + row.forgotten, right: right + row.forgotten_right }
  }
  return readRows(rows, pastOf, warn)
}

async function countAnswers(
  tables: Queries,
  community: string,
  prompts: readonly string[],
): Promise<ReadonlyMap<string, { readonly answered: number; readonly right: number }>> {
  if (prompts.length === 0) return new Map()
  const rows = await tables
    .selectFrom('answer')
    .where('community', '=', community)
    .where('prompt', 'in', [...prompts])
    .groupBy(['prompt', 'verdict'])
    .select(({ fn }) => ['prompt', 'verdict', fn.countAll<number>().as('answers')])
    .execute()
  const counts = new Map<string, { readonly answered: number; readonly right: number }>()
  for (const { prompt, verdict, answers } of rows) {
    const { answered = 0, right = 0 } = counts.get(prompt) ?? {}
    counts.set(prompt, {
      answered: answered + Number(answers),
      right: right + (verdict === 'right' ? Number(answers) : 0),
    })
  }
  return counts
}

function rowOf(prompt: Prompt): Row {
  const { community, id, channel, language } = prompt
  const row = {
    ...{ community, id, channel, language },
    ...{ series: prompt.series ?? null, date: prompt.date ?? null, session: prompt.session ?? null },
    item: readRow(nameOf(prompt), () => writeItem(prompt.item)),
    ...{ message: prompt.message ?? null, repeated_at: prompt.repeatedAt ?? null },
    option_order: JSON.stringify(prompt.optionOrder),
    opened_at: prompt.openedAt,
    closes_at: prompt.closesAt ?? null,
    revealed_at: prompt.revealedAt ?? null,
    ...{ shown_count: null, shown_at: null, forgotten: 0, forgotten_right: 0 },
  }
  // What could not be read again is refused now, not by a dead button months later.
  promptOf(row)
  return row
}

function promptOf(row: Row): Prompt {
  return readRow(nameOf(row), () => ({
    community: row.community,
    id: row.id,
    ...(row.series !== null && { series: textOf(row.series, 'series') }),
    ...(row.date !== null && { date: dateOf(row.date, 'date') }),
    ...(row.session !== null && { session: textOf(row.session, 'session') }),
    item: readItem(row.item),
    channel: textOf(row.channel, 'channel'),
    ...(row.message !== null && { message: textOf(row.message, 'message') }),
    ...(row.repeated_at !== null && { repeatedAt: wholeOf(row.repeated_at, 'repeated_at') }),
    language: textOf(row.language, 'language'),
    openedAt: wholeOf(row.opened_at, 'opened_at'),
    ...(row.closes_at !== null && { closesAt: wholeOf(row.closes_at, 'closes_at') }),
    ...(row.revealed_at !== null && { revealedAt: wholeOf(row.revealed_at, 'revealed_at') }),
    optionOrder: listOf(jsonOf(row.option_order, 'option_order'), 'option_order', wholeOf),
  }))
}

function nameOf({ community, id }: { readonly community: string; readonly id: string }): string {
  return `The prompt ${id} of the community ${community}`
}
