import { type RawBuilder, sql } from 'kysely'
import { dateOf, readRow, wholeOf } from './decode.ts'
import type { DueJob } from './jobs.ts'
import { readLearnerSettings } from './learner-settings.ts'
import type { Queries } from './schema.ts'
import type { SeriesPlan } from './series.ts'
import { readSeriesSettings } from './series-settings.ts'
import { DamagedValue, StoreError } from './store-error.ts'

/** A turn that a series has next. */
type Turn = { readonly at: number; readonly date: string }

type Wanted = {
  readonly now: number
  readonly kinds: readonly string[]
  readonly limit: number
  warn(sentence: string): void
}

/** Series ('post') and reminders ('remind') whose turn has come, earliest first; rows that cannot be read are told of and passed over. */
export async function dueTurns(tables: Queries, wanted: Wanted): Promise<readonly DueJob[]> {
  const found: DueJob[] = []
  for (const source of sourcesOf(tables, wanted.kinds)) found.push(...(await readDue(source, wanted)))
  return found.sort((a, b) => a.at - b.at).slice(0, wanted.limit)
}

/**
 * Gives a series or a member the next turn if the present one is still that of `due`, and the plan too: a turn that was
 * reckoned by a plan of before would stand against the one that a host has set since.
 */
export async function advanceTurn(tables: Queries, due: DueJob, next: Turn | undefined): Promise<boolean> {
  const [source] = sourcesOf(tables, [due.kind])
  const row = await source?.find(due)
  if (source === undefined || row === undefined || row.next_at !== due.at) return false
  if (JSON.stringify(dueOf(source, row).plan) !== JSON.stringify(due.plan)) return false
  return source.advance(row, { next_at: next?.at ?? null, next_date: next?.date ?? null })
}

/** The earliest turn after an instant. */
export async function nextTurnAt(
  tables: Queries,
  now: number,
  kinds: readonly string[],
): Promise<number | undefined> {
  const times: number[] = []
  for (const { rows } of sourcesOf(tables, kinds)) {
    const [row] = await rows({ after: now, limit: 1 })
    if (row !== undefined && row.next_at !== null) times.push(row.next_at)
  }
  return times.length === 0 ? undefined : Math.min(...times)
}

/** What is asked for: turns up to an instant, or after one; a stretch of them, earliest first. */
type Stretch = ({ readonly upTo: number } | { readonly after: number }) & {
  readonly limit: number
  readonly offset?: number
}

type Subject = Pick<Row, 'community' | 'subject'>

type Row = {
  readonly community: string
  readonly subject: string
  readonly settings: string
  readonly next_at: number | null
  readonly next_date: string | null
}

/** A table that knows when something comes again, and how its settings say when it comes after that. */
type Source = {
  readonly kind: string
  rows(stretch: Stretch): Promise<readonly Row[]>
  find(subject: Subject): Promise<Row | undefined>
  /** False if the row is no longer as it was read. */
  advance(row: Row, turn: Pick<Row, 'next_at' | 'next_date'>): Promise<boolean>
  plan(row: Row): SeriesPlan
}

function sourcesOf(tables: Queries, kinds: readonly string[]): readonly Source[] {
  return [seriesSource(tables), learnerSource(tables)].filter(({ kind }) => kinds.includes(kind))
}

function seriesSource(tables: Queries): Source {
  return {
    kind: 'post',
    ...turnsIn(tables, { table: 'series', id: 'id', isOn: sql`paused_at is null` }),
    plan: ({ settings }) => {
      const { plan, skips } = readSeriesSettings(settings)
      return { ...plan, daysOff: [...plan.daysOff, ...skips] }
    },
  }
}

function learnerSource(tables: Queries): Source {
  return {
    kind: 'remind',
    ...turnsIn(tables, { table: 'learner', id: 'learner', isOn: sql`has_reviews = 1` }),
    plan: ({ settings }) => {
      const { remindAt, zone = 'UTC' } = readLearnerSettings(settings)
      if (remindAt === undefined) throw new DamagedValue('remindAt is not there although a reminder is due')
      return { zone, time: remindAt, weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] }
    },
  }
}

type Turning = {
  readonly table: 'series' | 'learner'
  readonly id: string
  readonly isOn: RawBuilder<unknown>
}

/** The turns of the rows of a table that are on. Two tables have the same columns for them under one name. */
function turnsIn(tables: Queries, { table, id, isOn }: Turning): Pick<Source, 'rows' | 'find' | 'advance'> {
  const from = sql`select community, ${sql.ref(id)} as subject, settings, next_at, next_date from ${sql.table(table)}`
  const select = async (where: RawBuilder<unknown>): Promise<readonly Row[]> =>
    (await sql<Row>`${from} where ${where}`.execute(tables)).rows
  const isOne = ({ community, subject }: Subject): RawBuilder<unknown> =>
    sql`community = ${community} and ${sql.ref(id)} = ${subject}`
  return {
    rows: ({ limit, offset = 0, ...stretch }) => {
      const isIn = 'upTo' in stretch ? sql`next_at <= ${stretch.upTo}` : sql`next_at > ${stretch.after}`
      return select(sql`${isOn} and ${isIn} order by next_at limit ${limit} offset ${offset}`)
    },
    find: async (subject) => (await select(isOne(subject)))[0],
    advance: async (row, turn) => {
      const asRead = sql`${isOne(row)} and next_at = ${row.next_at} and settings = ${row.settings}`
      const set = sql`update ${sql.table(table)} set next_at = ${turn.next_at}, next_date = ${turn.next_date}`
      const { rows } = await sql`${set} where ${asRead} returning community`.execute(tables)
      return rows.length > 0
    },
  }
}

/** Reads on past damaged rows, which would else stand before the others for ever. */
async function readDue(source: Source, { now, limit, warn }: Wanted): Promise<readonly DueJob[]> {
  const found: DueJob[] = []
  for (let offset = 0; found.length < limit; offset += limit) {
    const rows = await source.rows({ upTo: now, limit, offset })
    for (const row of rows) {
      try {
        found.push(dueOf(source, row))
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        warn(error.message)
      }
    }
    if (rows.length < limit) break
  }
  return found
}

function dueOf({ kind, plan }: Source, row: Row): DueJob {
  const { community, subject } = row
  return readRow(`The ${kind} of ${subject} of the community ${community}`, () => ({
    ...{ community, kind, subject },
    at: wholeOf(row.next_at, 'next_at'),
    date: dateOf(row.next_date, 'next_date'),
    plan: plan(row),
  }))
}
