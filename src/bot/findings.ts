import type { Library } from '../corpus/library.ts'
import type { StoreReport } from '../store/check.ts'
import type { Store } from '../store/store.ts'
import { StoreError, StoreInUseError } from '../store/store-error.ts'
import { type Finding, libraryFindings } from '../view/doctor-view.ts'
import { grammarOf } from '../view/grammar.ts'

/** What was read, what could not be, and what is wrong with the bibliographies. */
type Readings = {
  readonly library: Library
  readonly unread: readonly string[]
  readonly doubts: readonly string[]
}

const { number, counted } = grammarOf('en')
const day = 86_400_000

/** What is right and what is wrong with the readings, the store, which may not have opened, and each platform. */
export async function allFindings(
  read: Readings,
  store: Store | StoreError,
  platforms: readonly Examined[],
): Promise<readonly Finding[]> {
  const kept = store instanceof StoreError ? [unopened(store)] : storeFindings(await store.check())
  const reached = await Promise.all(platforms.map((platform) => platform.examine()))
  return [...libraryFindings(read.library, [...read.unread, ...read.doubts]), ...kept, ...reached.flat()]
}

/** The same as far as it concerns one community: of the machine, its store and other communities it says nothing. */
export async function communityFindings(
  read: Readings,
  platforms: readonly Examined[],
  community: string,
): Promise<readonly Finding[]> {
  const reached = await Promise.all(platforms.map((platform) => platform.examine(community)))
  return [...libraryFindings(read.library, [...read.unread, ...read.doubts]), ...reached.flat()]
}

/** Something that can look at itself: for one community, or as a whole. */
type Examined = { examine(community?: string): Promise<readonly Finding[]> }

function unopened(error: StoreError): Finding {
  return error instanceof StoreInUseError
    ? {
        state: 'fine',
        what: 'The database is in use: a bot is running. In the chat, /study doctor asks that one.',
      }
    : { state: 'broken', what: error.message }
}

/** What a doctor says of the database: what it is, how much is in it, and whether it is backed up. */
export function storeFindings({ name, rows, newestBackup, kind }: StoreReport): readonly Finding[] {
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
  const known: Finding = {
    state: 'fine',
    what: `${name} is in order: ${counted(rows.exchange, '# answer', '# answers')} with buttons, ${number(total)} rows in all.`,
  }
  if (kind !== 'file') return [known]
  if (newestBackup === undefined) {
    return [known, { state: 'fine', what: 'It has no backup yet; one is made each day while the bot runs.' }]
  }
  const days = Math.floor(newestBackup.age / day)
  const age = days === 0 ? 'less than a day' : counted(days, '# day', '# days')
  const backup: Finding =
    days < 2
      ? { state: 'fine', what: `Its newest backup is ${age} old: ${newestBackup.file}.` }
      : {
          state: 'warning',
          what: `Its newest backup is ${age} old: ${newestBackup.file}.`,
          mend: 'One is made each day while the bot runs; look whether the disk is full.',
        }
  return [known, backup]
}
