import { type Expression, type Selectable, type SqlBool, sql } from 'kysely'
import type { Database } from './database.ts'
import { readRow, readRows, textOf, wholeOf } from './decode.ts'
import { advanceTurn, dueTurns, nextTurnAt } from './due-turns.ts'
import { pruneBefore } from './prune.ts'
import type { Queries, Tables } from './schema.ts'
import type { SeriesPlan } from './series.ts'
import { warnOnce } from './warn-once.ts'

/** What a run is for: a series, a member's reminder, or one thing to be done once. */
export type JobSubject = { readonly community: string; readonly kind: string; readonly subject: string }

/** The name of a run, unique for ever: what has it happens once. */
export type JobName = JobSubject & { readonly key: string }

/** A series whose next turn has come: of kind 'post' a series, of kind 'remind' a member who is to be reminded. */
export type DueJob = JobSubject & { readonly at: number; readonly date: string; readonly plan: SeriesPlan }

/** A run that is to be known from now on. */
export type NewJob = JobName & {
  readonly due: number
  readonly until: number | undefined
  readonly done: { readonly at: number; readonly outcome: string } | undefined
}

/** A run in the hands of one process. */
export type ClaimedJob = JobName & {
  readonly due: number
  readonly until: number | undefined
  readonly tries: number
  readonly settled: number
}

/** Which runs to take. */
export type JobClaim = {
  readonly now: number
  readonly leaseUntil: number
  readonly kinds: readonly string[]
  readonly limit: number
  readonly holder: string
}

/** What the runner needs of a store: the port `Jobs` of `schedule/`, which says what each method owes. */
export type JobBook = {
  dueSeries(now: number, kinds: readonly string[], limit: number): Promise<readonly DueJob[]>
  open(runs: readonly NewJob[]): Promise<number>
  advance(due: DueJob, next: { readonly at: number; readonly date: string } | undefined): Promise<boolean>
  claim(claim: JobClaim): Promise<readonly ClaimedJob[]>
  renew(run: ClaimedJob, leaseUntil: number): Promise<boolean>
  release(run: ClaimedJob, at: number, isSettled: boolean): Promise<boolean>
  finish(run: ClaimedJob, outcome: string, now: number): Promise<boolean>
  nextDue(now: number, kinds: readonly string[]): Promise<number | undefined>
  /** How a run ended; undefined while it is open, and for one that is not known. */
  outcomeOf(name: JobName): Promise<string | undefined>
  /** Forgets runs that were done before an instant; how many that were. */
  prune(before: number): Promise<number>
}

const BATCH = 1000

/** The runs in a database; `warn` is told of rows that cannot be read, once for each. */
export function createJobs(database: Database, deps: { warn(sentence: string): void }): JobBook {
  const warn = warnOnce(deps.warn)
  return {
    dueSeries: (now, kinds, limit) =>
      database.read((tables) => dueTurns(tables, { now, kinds, limit, warn })),
    open: (runs) => open(database, runs),
    advance: (due, next) => database.atomically((tables) => advanceTurn(tables, due, next)),
    claim: (claim) => database.write((tables) => claimRuns(tables, claim, warn)),
    renew: (run, leaseUntil) => change(database, run, { lease_until: leaseUntil }),
    release: (run, at, isSettled) =>
      change(database, run, { lease_until: at, settled: run.settled + (isSettled ? 1 : 0), holder: null }),
    finish: (run, outcome, now) => change(database, run, { done_at: now, outcome }),
    nextDue: (now, kinds) => database.read((tables) => nextDue(tables, now, kinds)),
    outcomeOf: ({ community, kind, subject, key }) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('run').where('community', '=', community).where('kind', '=', kind)
        const named = mine.where('subject', '=', subject).where('key', '=', key)
        return (await named.select('outcome').executeTakeFirst())?.outcome ?? undefined
      }),
    prune: (before) => pruneBefore(database, 'run', before),
  }
}

type Row = Selectable<Tables['run']>

async function open(database: Database, runs: readonly NewJob[]): Promise<number> {
  if (runs.length === 0) return 0
  return database.atomically(async (tables) => {
    let opened = 0
    for (let i = 0; i < runs.length; i += BATCH) {
      const added = await tables
        .insertInto('run')
        .values(runs.slice(i, i + BATCH).map(rowOf))
        .onConflict((conflict) => conflict.columns(['community', 'kind', 'subject', 'key']).doNothing())
        .returning('key')
        .execute()
      opened += added.length
    }
    return opened
  })
}

/**
 * What is free is looked for in the inner query and asked once more in the outer one: of two who found the same run,
 * PostgreSQL lets the second wait for the first and then see that it is taken. One that cannot be read is taken with the
 * others, so that until its lease ends it is not found again in their place.
 */
async function claimRuns(
  tables: Queries,
  claim: JobClaim,
  warn: (sentence: string) => void,
): Promise<readonly ClaimedJob[]> {
  const { now, leaseUntil, kinds, limit, holder } = claim
  if (kinds.length === 0 || limit <= 0) return []
  const isFree = sql<SqlBool>`done_at is null and due <= ${now} and (lease_until is null or lease_until <= ${now})`
  const rows = await tables
    .updateTable('run')
    .set(({ eb }) => ({ lease_until: leaseUntil, holder, tries: eb('tries', '+', 1) }))
    .where(isIn(kinds, limit, isFree))
    .where(isFree)
    .returningAll()
    .execute()
  return [...readRows(rows, jobOf, warn)].sort((a, b) => a.due - b.due)
}

function isIn(kinds: readonly string[], limit: number, isFree: Expression<SqlBool>): Expression<SqlBool> {
  return sql<SqlBool>`(community, kind, subject, key) in (select community, kind, subject, key from run
    where ${isFree} and kind in (${sql.join([...kinds])}) order by due limit ${limit})`
}

/** Only for the newest try of a run that is not done. */
async function change(
  database: Database,
  { community, kind, subject, key, tries }: ClaimedJob,
  values: Partial<Row>,
): Promise<boolean> {
  return database.write(async (tables) => {
    const changed = await tables
      .updateTable('run')
      .set(values)
      .where('community', '=', community)
      .where('kind', '=', kind)
      .where('subject', '=', subject)
      .where('key', '=', key)
      .where('tries', '=', tries)
      .where('done_at', 'is', null)
      .returning('key')
      .executeTakeFirst()
    return changed !== undefined
  })
}

async function nextDue(tables: Queries, now: number, kinds: readonly string[]): Promise<number | undefined> {
  if (kinds.length === 0) return undefined
  const free = sql<number>`case when lease_until > due then lease_until else due end`
  const run = await tables
    .selectFrom('run')
    .where('done_at', 'is', null)
    .where('kind', 'in', [...kinds])
    .where(free, '>', now)
    .select(({ fn }) => fn.min<number | null>(free).as('next'))
    .executeTakeFirst()
  const times = [run?.next ?? undefined, await nextTurnAt(tables, now, kinds)]
  const known = times.filter((at) => at !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

function rowOf({ community, kind, subject, key, due, until, done }: NewJob): Row {
  return {
    ...{ community, kind, subject, key, due, until: until ?? null, tries: 0, settled: 0 },
    ...{ lease_until: null, holder: null, done_at: done?.at ?? null, outcome: done?.outcome ?? null },
  }
}

function jobOf(row: Row): ClaimedJob {
  const { community, kind, subject, key } = row
  return readRow(`The run ${kind} of ${subject} for ${key} of the community ${community}`, () => ({
    ...{ community, kind, subject, key: textOf(key, 'key') },
    due: wholeOf(row.due, 'due'),
    until: row.until === null ? undefined : wholeOf(row.until, 'until'),
    tries: wholeOf(row.tries, 'tries'),
    settled: wholeOf(row.settled, 'settled'),
  }))
}
