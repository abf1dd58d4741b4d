import { changeUntilKept } from './change-until-kept.ts'
import type { Database } from './database.ts'
import { fieldsOf, jsonOf, readRow, truthOf, wordOf } from './decode.ts'
import { fieldsBefore } from './fields-before.ts'
import type { Queries } from './schema.ts'

/** What a host chose for a channel. */
export type ChannelSettings = {
  /** Who sees an answer: the asker alone, until it is shared, or the channel. */
  readonly answers: 'asker' | 'channel'
  /** Whether references are expanded that people type to each other, where the bot may read them. */
  readonly expand: boolean
}

/** What holds where nobody chose: private first. */
export const defaultChannelSettings: ChannelSettings = { answers: 'asker', expand: false }

/** The settings of the channels of all communities. */
export type Channels = {
  /** From memory where it can be; on a server, a change made through another program is seen within 30 seconds. */
  settingsOf(community: string, channel: string): Promise<ChannelSettings>
  /** Changes the settings that are named and leaves the others; the settings as they are then. */
  change(community: string, channel: string, changes: Partial<ChannelSettings>): Promise<ChannelSettings>
  /** The channels of a community whose settings were ever changed, sorted by channel. */
  list(
    community: string,
  ): Promise<readonly { readonly channel: string; readonly settings: ChannelSettings }[]>
}

type Deps = { now(): number; warn(sentence: string): void }
type Remembered = { readonly settings: Promise<ChannelSettings>; readonly at: number }

const REREAD_MS = 30_000
const REMEMBERED = 10_000

/** The channels in a database. */
export function createChannels(database: Database, deps: Deps): Channels {
  const memory = new Map<string, Remembered>()
  const fresh = database.kind === 'server' ? REREAD_MS : Number.POSITIVE_INFINITY

  function remember(key: string, settings: Promise<ChannelSettings>): void {
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(key, { settings, at: deps.now() })
  }

  return {
    settingsOf: (community, channel) => {
      const key = JSON.stringify([community, channel])
      const known = memory.get(key)
      if (known && deps.now() - known.at < fresh) return known.settings
      const settings = database.read(async (tables) =>
        settingsIn(community, channel, await storedText(tables, community, channel)),
      )
      remember(key, settings)
      // What could not be read is asked again next time.
      settings.catch(() => memory.get(key)?.settings === settings && memory.delete(key))
      return settings
    },
    change: async (community, channel, changes) => {
      const settings = await change(database, community, channel, changes, deps.warn)
      // Forgotten, not replaced: a change that was committed later may have come back earlier.
      memory.delete(JSON.stringify([community, channel]))
      return settings
    },
    list: (community) => database.read((tables) => list(tables, community)),
  }
}

/** Fields of a newer program are kept. */
function change(
  database: Database,
  community: string,
  channel: string,
  changes: Partial<ChannelSettings>,
  warn: (sentence: string) => void,
): Promise<ChannelSettings> {
  return changeUntilKept(nameOf(community, channel), async () => {
    const before = await database.read((tables) => storedText(tables, community, channel))
    const fields = fieldsBefore(before, warn, (text) => settingsIn(community, channel, text))
    const after = JSON.stringify({ ...fields, ...changes })
    const settings = settingsIn(community, channel, after)
    const isKept = await database.write((tables) => replace(tables, community, channel, before, after))
    return isKept ? { kept: settings } : undefined
  })
}

async function replace(
  tables: Queries,
  community: string,
  channel: string,
  before: string | undefined,
  after: string,
): Promise<boolean> {
  if (before === undefined) {
    const insert = tables.insertInto('channel').values({ community, channel, settings: after })
    const added = insert.onConflict((conflict) => conflict.columns(['community', 'channel']).doNothing())
    return (await added.returning('channel').executeTakeFirst()) !== undefined
  }
  const changed = await tables
    .updateTable('channel')
    .set({ settings: after })
    .where('community', '=', community)
    .where('channel', '=', channel)
    .where('settings', '=', before)
    .returning('channel')
    .executeTakeFirst()
  return changed !== undefined
}

async function list(
  tables: Queries,
  community: string,
): Promise<readonly { readonly channel: string; readonly settings: ChannelSettings }[]> {
  const rows = await tables
    .selectFrom('channel')
    .where('community', '=', community)
    .select(['channel', 'settings'])
    .execute()
  return rows
    .map(({ channel, settings }) => ({ channel, settings: settingsIn(community, channel, settings) }))
    .sort((a, b) => (a.channel < b.channel ? -1 : 1))
}

async function storedText(tables: Queries, community: string, channel: string): Promise<string | undefined> {
  const row = await tables
    .selectFrom('channel')
    .where('community', '=', community)
    .where('channel', '=', channel)
    .select('settings')
    .executeTakeFirst()
  return row?.settings
}

function settingsIn(community: string, channel: string, text: string | undefined): ChannelSettings {
  if (text === undefined) return defaultChannelSettings
  return readRow(nameOf(community, channel), () => {
    const stored = { ...defaultChannelSettings, ...fieldsOf(jsonOf(text, 'settings'), 'settings') }
    return {
      answers: wordOf(stored.answers, ['asker', 'channel'], 'answers'),
      expand: truthOf(stored.expand, 'expand'),
    }
  })
}

function nameOf(community: string, channel: string): string {
  return `The settings of the channel ${channel} of the community ${community}`
}
