import { type StyleName, styleNames } from '../cite/style.ts'
import type { DocumentId } from '../corpus/document.ts'
import { changeUntilKept } from './change-until-kept.ts'
import type { Database } from './database.ts'
import { fieldsOf, jsonOf, readRow, textOf, truthOf, wholeOf, wordOf } from './decode.ts'
import { fieldsBefore } from './fields-before.ts'
import type { Queries } from './schema.ts'

/** What hosts chose for their whole group. */
export type GroupSettings = {
  readonly streaks: boolean
  /** Whether there is a board; members are on it only if they want to. */
  readonly board: boolean
  /** Answers a week that the group aims at together. */
  readonly goal?: number
  /** How far each document is to be read by now: the offset or paragraph that the quiz counts it by. */
  readonly readingLine: Readonly<Record<DocumentId, number>>
  readonly language?: string
  /** How citations are written where nobody asks for another style. */
  readonly style: StyleName
  /** What a link to a passage opens: the whole document, or the passage and a paragraph on each side. */
  readonly reading: 'document' | 'passage'
}

/** What holds for a group that chose nothing. */
export const defaultGroupSettings: GroupSettings = {
  streaks: true,
  board: false,
  readingLine: {},
  style: 'apa',
  reading: 'document',
}

/** Fields to set; one that is there and undefined goes back to its default. */
export type GroupChanges = { readonly [Field in keyof GroupSettings]?: GroupSettings[Field] | undefined }

/** The settings of all communities. */
export type GroupBook = {
  settingsOf(community: string): Promise<GroupSettings>
  /** Changes what is named and leaves the rest; a reading line is replaced whole. The settings as they are then. */
  change(community: string, changes: GroupChanges): Promise<GroupSettings>
}

/** The groups in a database. */
export function createGroups(database: Database, deps: { warn(sentence: string): void }): GroupBook {
  return {
    settingsOf: (community) =>
      database.read(async (tables) => settingsIn(community, (await storedText(tables, community)) ?? '{}')),
    change: (community, changes) =>
      changeUntilKept(nameOf(community), async () => {
        const before = await database.read((tables) => storedText(tables, community))
        const fields = fieldsBefore(before, deps.warn, (text) => settingsIn(community, text))
        const after = JSON.stringify({ ...fields, ...changes })
        const settings = settingsIn(community, after)
        const isKept = await database.write((tables) => replace(tables, community, before, after))
        return isKept ? { kept: settings } : undefined
      }),
  }
}

async function storedText(tables: Queries, community: string): Promise<string | undefined> {
  const mine = tables.selectFrom('group_settings').where('community', '=', community)
  return (await mine.select('settings').executeTakeFirst())?.settings
}

async function replace(
  tables: Queries,
  community: string,
  before: string | undefined,
  after: string,
): Promise<boolean> {
  if (before === undefined) {
    const insert = tables.insertInto('group_settings').values({ community, settings: after })
    const added = insert.onConflict((conflict) => conflict.columns(['community']).doNothing())
    return (await added.returning('community').executeTakeFirst()) !== undefined
  }
  const mine = tables.updateTable('group_settings').where('community', '=', community)
  const changed = mine.where('settings', '=', before).set({ settings: after })
  return (await changed.returning('community').executeTakeFirst()) !== undefined
}

function settingsIn(community: string, text: string): GroupSettings {
  return readRow(nameOf(community), () => {
    const all = { ...defaultGroupSettings, ...fieldsOf(jsonOf(text, 'settings'), 'settings') }
    const { goal, language } = all
    return {
      streaks: truthOf(all.streaks, 'streaks'),
      board: truthOf(all.board, 'board'),
      ...(goal !== undefined && { goal: wholeOf(goal, 'goal') }),
      readingLine: readLine(all.readingLine),
      style: wordOf(all.style, styleNames, 'style'),
      reading: wordOf(all.reading, ['document', 'passage'], 'reading'),
      ...(language !== undefined && { language: textOf(language, 'language') }),
    }
  })
}

function readLine(value: unknown): GroupSettings['readingLine'] {
  const line = Object.entries(fieldsOf(value, 'readingLine'))
  return Object.fromEntries(
    line.map(([document, until]) => [document, wholeOf(until, `readingLine.${document}`)]),
  )
}

function nameOf(community: string): string {
  return `The settings of the community ${community}`
}
