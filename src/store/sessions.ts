import type { Selectable } from 'kysely'
import type { ItemId } from '../quiz/item.ts'
import type { Database } from './database.ts'
import { fieldsOf, jsonOf, listOf, readRow, readRows, textOf, wholeOf, wordOf } from './decode.ts'
import { pruneBefore } from './prune.ts'
import type { Tables } from './schema.ts'
import { StoreError } from './store-error.ts'

/** Alone at leisure; everyone in the channel; with one try each, told at the end; what a member has due for review. */
export const sessionStyles = ['practice', 'together', 'exam', 'review'] as const

/** How a session is played. */
export type SessionStyle = (typeof sessionStyles)[number]

/** A run of questions asked on the spot. */
export type Session = {
  readonly community: string
  /** Short, made by the caller, and once in a community. */
  readonly id: string
  readonly channel: string
  /** Who began it; empty where that member is forgotten and others play on. */
  readonly learner: string
  readonly style: SessionStyle
  readonly items: readonly ItemId[]
  /** For each item, which of its options stands at each letter. */
  readonly optionOrders: readonly (readonly number[])[]
  /** Which item is being asked; the number of items when all were. */
  readonly index: number
  readonly startedAt: number
  readonly endedAt?: number
  /** For each item, how many attempts were made. */
  readonly attempts: readonly number[]
  /** Counts changes, from 0. */
  readonly version: number
}

/** What may change of a session; undefined takes `endedAt` away. */
export type SessionChanges = {
  readonly [Field in 'items' | 'optionOrders' | 'index' | 'endedAt' | 'attempts']?: Session[Field] | undefined
}

/** The sessions of all communities. */
export type SessionBook = {
  /** Throws a StoreError for an id that the community has already. */
  create(session: Session): Promise<void>
  find(community: string, id: string): Promise<Session | undefined>
  /** Compare and set: false if somebody changed it since it was read. */
  advance(session: Session, changes: SessionChanges): Promise<boolean>
  /** Those that a member began, newest first. */
  of(community: string, learner: string): Promise<readonly Session[]>
  /** Those of a style that have not ended, in whatever channel, newest first. */
  running(community: string, style: SessionStyle): Promise<readonly Session[]>
  /** Forgets those that began before an instant; how many that were. */
  prune(before: number): Promise<number>
}

/** The sessions in a database. */
export function createSessions(database: Database, { warn }: { warn(sentence: string): void }): SessionBook {
  return {
    create: (session) => create(database, session),
    find: (community, id) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('session').where('community', '=', community)
        const row = await mine.where('id', '=', id).selectAll().executeTakeFirst()
        return row && sessionOf(row)
      }),
    advance: (session, changes) => advance(database, session, changes),
    of: (community, learner) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('session').where('community', '=', community)
        return sorted(await mine.where('learner', '=', learner).selectAll().execute(), warn)
      }),
    running: (community, style) =>
      database.read(async (tables) => {
        const mine = tables
          .selectFrom('session')
          .where('community', '=', community)
          .where('style', '=', style)
        return sorted(await mine.where('ended_at', 'is', null).selectAll().execute(), warn)
      }),
    prune: (before) => pruneBefore(database, 'session', before),
  }
}

type Row = Selectable<Tables['session']>

async function create(database: Database, session: Session): Promise<void> {
  const row = rowOf(session)
  const added = await database.write((tables) =>
    tables
      .insertInto('session')
      .values(row)
      .onConflict((conflict) => conflict.columns(['community', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst(),
  )
  if (added !== undefined) return
  throw new StoreError(`${nameOf(row)} is there already. Give the new one another id.`)
}

async function advance(database: Database, session: Session, changes: SessionChanges): Promise<boolean> {
  const { endedAt, ...others } = changes
  const { endedAt: before, ...rest } = session
  const end = 'endedAt' in changes ? endedAt : before
  const { state, ended_at, version } = rowOf({
    ...rest,
    items: others.items ?? session.items,
    optionOrders: others.optionOrders ?? session.optionOrders,
    index: others.index ?? session.index,
    attempts: others.attempts ?? session.attempts,
    ...(end !== undefined && { endedAt: end }),
    version: session.version + 1,
  })
  const changed = await database.write((tables) =>
    tables
      .updateTable('session')
      .set({ state, ended_at, version })
      .where('community', '=', session.community)
      .where('id', '=', session.id)
      .where('version', '=', session.version)
      .returning('id')
      .executeTakeFirst(),
  )
  return changed !== undefined
}

function sorted(rows: readonly Row[], warn: (sentence: string) => void): readonly Session[] {
  return readRows(rows, sessionOf, warn).toSorted(
    (a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1),
  )
}

function rowOf(session: Session): Row {
  const { community, id, channel, learner, style, version, items, optionOrders, index, attempts } = session
  const row = {
    ...{ community, id, channel, learner, style, version, at: session.startedAt },
    state: JSON.stringify({ items, optionOrders, index, attempts }),
    ended_at: session.endedAt ?? null,
  }
  // What could not be read again is refused now.
  sessionOf(row)
  return row
}

function sessionOf(row: Row): Session {
  return readRow(nameOf(row), () => {
    const state = fieldsOf(jsonOf(row.state, 'state'), 'state')
    return {
      community: row.community,
      id: row.id,
      channel: textOf(row.channel, 'channel'),
      learner: textOf(row.learner, 'learner'),
      style: wordOf(row.style, sessionStyles, 'style'),
      items: listOf(state['items'], 'items', textOf),
      optionOrders: listOf(state['optionOrders'], 'optionOrders', readOrder),
      index: wholeOf(state['index'], 'index'),
      startedAt: wholeOf(row.at, 'at'),
      ...(row.ended_at !== null && { endedAt: wholeOf(row.ended_at, 'ended_at') }),
      attempts: listOf(state['attempts'], 'attempts', wholeOf),
      version: wholeOf(row.version, 'version'),
    }
  })
}

function readOrder(value: unknown, at: string): readonly number[] {
  return listOf(value, at, wholeOf)
}

function nameOf({ community, id }: Pick<Row, 'community' | 'id'>): string {
  return `The session ${id} of the community ${community}`
}
