import type { Selectable } from 'kysely'
import type { DocumentId } from '../corpus/document.ts'
import type { ItemId, ItemKind } from '../quiz/item.ts'
import { changeUntilKept } from './change-until-kept.ts'
import type { Database } from './database.ts'
import { dateOf, fieldsOf, jsonOf, readRow, readRows, wholeOf } from './decode.ts'
import type { Queries, Tables } from './schema.ts'
import { readSeriesSettings } from './series-settings.ts'
import { StoreError } from './store-error.ts'

/** A day of the week as ISO 8601 counts: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** When a series asks: at one local time ('09:30'), on some weekdays, in one zone, but for days off. */
export type SeriesPlan = {
  readonly zone: string
  readonly time: string
  readonly weekdays: readonly Weekday[]
  /** Local dates '2026-12-25', or from the first to the last '2026-12-24/2027-01-02'. */
  readonly daysOff: readonly string[]
  /** The first local date and the last one, where there are. */
  readonly from?: string
  readonly until?: string
}

/** A daily question of a group: where, when and about what. */
export type Series = {
  readonly community: string
  /** Short, made by the caller, and once in a community. */
  readonly id: string
  readonly channel: string
  readonly language: string
  readonly createdBy: string
  readonly createdAt: number
  readonly plan: SeriesPlan
  /** Local time of the reveal, 'HH:MM': on the next day where it is not after the plan's time. */
  readonly reveal: string
  /** The kinds that are asked; all good ones where absent. */
  readonly kinds?: readonly ItemKind[]
  /** The documents that are asked about; all where absent. */
  readonly documents?: readonly DocumentId[]
  /** Whom a post mentions, as its platform names them; nobody where absent. */
  readonly notify?: string
  /** Whether a reveal opens a thread to discuss. */
  readonly thread: boolean
  /** Local dates that a host skipped; the runner treats them as days off. */
  readonly skips: readonly string[]
  /** Questions that a host passed over, each for one local date. */
  readonly passed?: readonly { readonly date: string; readonly item: ItemId }[]
  /** Set while a host still puts it together: it has no turns then. `of` is the series that it is to change. */
  readonly draft?: { readonly of?: string }
  /** Since when it is paused; a paused series is never due. */
  readonly pausedAt?: number
  /** The next turn: its instant and its local date; both or neither. */
  readonly nextAt?: number
  readonly nextDate?: string
}

/** Fields to set; one that is there and undefined is taken away. Who changes plan or skips gives the next turn too. */
export type SeriesChanges = {
  readonly [Field in Exclude<keyof Series, 'community' | 'id' | 'createdBy' | 'createdAt'>]?:
    | Series[Field]
    | undefined
}

/** The series of all communities. */
export type SeriesBook = {
  /** Throws a StoreError for an id that the community has already. */
  create(series: Series): Promise<void>
  find(community: string, id: string): Promise<Series | undefined>
  /** Oldest first, paused ones too. */
  list(community: string): Promise<readonly Series[]>
  /** Changes what is named and leaves the rest; the series as it is then, or undefined where there is none. */
  change(community: string, id: string, changes: SeriesChanges): Promise<Series | undefined>
  /** True if it was there; its prompts and answers stay. */
  remove(community: string, id: string): Promise<boolean>
}

/** The series in a database. */
export function createSeries(database: Database, { warn }: { warn(sentence: string): void }): SeriesBook {
  return {
    create: (series) => create(database, series),
    find: (community, id) =>
      database.read(async (tables) => {
        const row = await rowOf(tables, community, id)
        return row && seriesOf(row)
      }),
    list: (community) =>
      database.read(async (tables) => {
        const rows = await tables
          .selectFrom('series')
          .where('community', '=', community)
          .selectAll()
          .execute()
        const all = readRows(rows, seriesOf, warn)
        return all.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
      }),
    change: (community, id, changes) => change(database, community, id, changes),
    remove: (community, id) =>
      database.write(async (tables) => {
        const mine = tables.deleteFrom('series').where('community', '=', community).where('id', '=', id)
        return (await mine.returning('id').executeTakeFirst()) !== undefined
      }),
  }
}

type Row = Selectable<Tables['series']>

async function create(database: Database, series: Series): Promise<void> {
  const { community, id, createdAt, pausedAt, nextAt, nextDate, ...settings } = series
  const row: Row = {
    ...{ community, id, settings: JSON.stringify(settings), created_at: createdAt },
    ...{ paused_at: pausedAt ?? null, next_at: nextAt ?? null, next_date: nextDate ?? null },
  }
  // What could not be read again is refused now.
  seriesOf(row)
  const added = await database.write((tables) =>
    tables
      .insertInto('series')
      .values(row)
      .onConflict((conflict) => conflict.columns(['community', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst(),
  )
  if (added !== undefined) return
  throw new StoreError(`${nameOf(row)} is there already. Give the new one another id.`)
}

/** Fields of a newer program are kept; the columns that the runner moves on are written only where they are named. */
function change(
  database: Database,
  community: string,
  id: string,
  changes: SeriesChanges,
): Promise<Series | undefined> {
  const { pausedAt, nextAt, nextDate, ...named } = changes
  const columns = {
    ...('pausedAt' in changes && { paused_at: pausedAt ?? null }),
    ...('nextAt' in changes && { next_at: nextAt ?? null, next_date: nextDate ?? null }),
  }
  return changeUntilKept(`The settings of the series ${id} of the community ${community}`, async () => {
    const before = await database.read((tables) => rowOf(tables, community, id))
    if (before === undefined) return { kept: undefined }
    const fields = readRow(nameOf(before), () => fieldsOf(jsonOf(before.settings, 'settings'), 'settings'))
    const after = { ...before, ...columns, settings: JSON.stringify({ ...fields, ...named }) }
    seriesOf(after)
    const kept = await database.write((tables) =>
      tables
        .updateTable('series')
        .set({ settings: after.settings, ...columns })
        .where('community', '=', community)
        .where('id', '=', id)
        .where('settings', '=', before.settings)
        .returningAll()
        .executeTakeFirst(),
    )
    return kept && { kept: seriesOf(kept) }
  })
}

async function rowOf(tables: Queries, community: string, id: string): Promise<Row | undefined> {
  const mine = tables.selectFrom('series').where('community', '=', community).where('id', '=', id)
  return mine.selectAll().executeTakeFirst()
}

function seriesOf(row: Row): Series {
  return readRow(nameOf(row), () => ({
    community: row.community,
    id: row.id,
    createdAt: wholeOf(row.created_at, 'created_at'),
    ...readSeriesSettings(row.settings),
    ...(row.paused_at !== null && { pausedAt: wholeOf(row.paused_at, 'paused_at') }),
    ...(row.next_at !== null && { nextAt: wholeOf(row.next_at, 'next_at') }),
    ...(row.next_date !== null && { nextDate: dateOf(row.next_date, 'next_date') }),
  }))
}

function nameOf({ community, id }: Pick<Row, 'community' | 'id'>): string {
  return `The series ${id} of the community ${community}`
}
