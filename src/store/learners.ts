import type { Selectable } from 'kysely'
import { changeUntilKept } from './change-until-kept.ts'
import type { Database } from './database.ts'
import { dateOf, readRow, readRows, wholeOf } from './decode.ts'
import { fieldsBefore } from './fields-before.ts'
import { defaultLearnerSettings, type LearnerSettings, readLearnerSettings } from './learner-settings.ts'
import type { Queries, Tables } from './schema.ts'
import { warnOnce } from './warn-once.ts'

export { defaultLearnerSettings, type LearnerSettings }

/** Fields to set; one that is there and undefined goes back to its default. */
export type LearnerChanges = {
  readonly [Field in keyof LearnerSettings]?: LearnerSettings[Field] | undefined
}

/** A member of a group with their settings, and the next reminder: its instant and the member's local date. */
export type Member = {
  readonly learner: string
  readonly settings: LearnerSettings
  readonly nextReminder?: { readonly at: number; readonly date: string }
}

/** The members of all communities who ever chose something. */
export type LearnerBook = {
  settingsOf(community: string, learner: string): Promise<LearnerSettings>
  /** Changes what is named and leaves the rest; the settings as they are then. */
  change(community: string, learner: string, changes: LearnerChanges): Promise<LearnerSettings>
  /** Those who have reviews on. */
  members(community: string): Promise<readonly Member[]>
  /** Those who ever chose something: for boards, and for who is not named. */
  everyone(community: string): Promise<readonly Member[]>
  /**
   * When the runner is to remind (kind 'remind', subject the learner); undefined: never. For whoever changed `remindAt`,
   * `zone` or `reviews`.
   */
  remindNext(
    community: string,
    learner: string,
    turn: { readonly at: number; readonly date: string } | undefined,
  ): Promise<void>
}

/** The members in a database. */
export function createLearners(database: Database, deps: { warn(sentence: string): void }): LearnerBook {
  const tell = warnOnce(deps.warn)
  const list = (community: string, reviews?: 1): Promise<readonly Member[]> =>
    database.read(async (tables) => {
      const all = tables.selectFrom('learner').where('community', '=', community)
      const rows = await (reviews === undefined ? all : all.where('has_reviews', '=', reviews))
        .selectAll()
        .execute()
      return [...readRows(rows, memberOf, tell)].sort((a, b) => (a.learner < b.learner ? -1 : 1))
    })
  return {
    settingsOf: (community, learner) =>
      database.read(async (tables) => {
        const row = await rowOf(tables, community, learner)
        return row === undefined ? defaultLearnerSettings : memberOf(row).settings
      }),
    change: (community, learner, changes) =>
      changeUntilKept(nameOf({ community, learner }), () =>
        change(database, community, learner, { changes, warn: deps.warn }),
      ),
    members: (community) => list(community, 1),
    everyone: (community) => list(community),
    remindNext: (community, learner, turn) =>
      database.write(async (tables) => {
        const mine = tables.updateTable('learner').where('community', '=', community)
        await mine
          .where('learner', '=', learner)
          .set({ next_at: turn?.at ?? null, next_date: turn?.date ?? null })
          .execute()
      }),
  }
}

type Row = Selectable<Tables['learner']>

/** Fields of a newer program are kept. Undefined where somebody else wrote in between. */
async function change(
  database: Database,
  community: string,
  learner: string,
  { changes, warn }: { readonly changes: LearnerChanges; warn(sentence: string): void },
): Promise<{ readonly kept: LearnerSettings } | undefined> {
  const before = await database.read((tables) => rowOf(tables, community, learner))
  const fields = fieldsBefore(before?.settings, warn, (text) => settingsIn({ community, learner }, text))
  const text = JSON.stringify({ ...fields, ...changes })
  const settings = settingsIn({ community, learner }, text)
  const hasReviews = settings.reviews === 'on'
  const values = {
    settings: text,
    has_reviews: hasReviews ? 1 : 0,
    // Whoever wants no reminders gets none, even if nobody says so to the runner.
    ...((!hasReviews || settings.remindAt === undefined) && { next_at: null, next_date: null }),
  }
  const kept = await database.write((tables) =>
    before === undefined
      ? tables
          .insertInto('learner')
          .values({ community, learner, next_at: null, next_date: null, ...values })
          .onConflict((conflict) => conflict.columns(['community', 'learner']).doNothing())
          .returning('learner')
          .executeTakeFirst()
      : tables
          .updateTable('learner')
          .set(values)
          .where('community', '=', community)
          .where('learner', '=', learner)
          .where('settings', '=', before.settings)
          .returning('learner')
          .executeTakeFirst(),
  )
  return kept && { kept: settings }
}

async function rowOf(tables: Queries, community: string, learner: string): Promise<Row | undefined> {
  const mine = tables.selectFrom('learner').where('community', '=', community)
  return mine.where('learner', '=', learner).selectAll().executeTakeFirst()
}

function memberOf(row: Row): Member {
  const { learner, next_at, next_date } = row
  const settings = settingsIn(row, row.settings)
  return readRow(nameOf(row), () => ({
    learner,
    settings,
    ...(next_at !== null && {
      nextReminder: { at: wholeOf(next_at, 'next_at'), date: dateOf(next_date, 'next_date') },
    }),
  }))
}

/** Throws a StoreError that names the settings where they are damaged. */
function settingsIn(whose: Pick<Row, 'community' | 'learner'>, text: string): LearnerSettings {
  return readRow(nameOf(whose), () => readLearnerSettings(text))
}

function nameOf({ community, learner }: Pick<Row, 'community' | 'learner'>): string {
  return `The settings of ${learner} of the community ${community}`
}
