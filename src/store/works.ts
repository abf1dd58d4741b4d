import type { WorkFacts } from '../cite/work.ts'
import type { DocumentId } from '../corpus/document.ts'
import { changeUntilKept } from './change-until-kept.ts'
import type { Database } from './database.ts'
import { fieldsOf, jsonOf, listOf, readRow, readRows, textOf, wholeOf } from './decode.ts'
import { fieldsBefore } from './fields-before.ts'
import type { Queries } from './schema.ts'

/** Fields to set; one that is there and undefined is forgotten. */
export type WorkChanges = { readonly [Field in keyof WorkFacts]?: WorkFacts[Field] | undefined }

/** What the hosts of all communities said of documents. */
export type WorkBook = {
  /** From memory where it can be; on a server, a change made through another program is seen within 30 seconds. */
  factsOf(community: string): Promise<ReadonlyMap<DocumentId, WorkFacts>>
  /** Changes what is named and leaves the rest; the facts as they are then. */
  change(community: string, document: DocumentId, changes: WorkChanges): Promise<WorkFacts>
}

type Facts = Promise<ReadonlyMap<DocumentId, WorkFacts>>

const REREAD_MS = 30_000
const REMEMBERED = 1000

/** What hosts said, in a database; `lists` is told of rows that cannot be read, `warn` of those that begin anew. */
export function createWorks(
  database: Database,
  deps: { now(): number; warn(sentence: string): void },
  lists: { warn(sentence: string): void },
): WorkBook {
  const memory = new Map<string, { readonly facts: Facts; readonly at: number }>()
  const fresh = database.kind === 'server' ? REREAD_MS : Number.POSITIVE_INFINITY
  return {
    factsOf: (community) => {
      const known = memory.get(community)
      if (known && deps.now() - known.at < fresh) return known.facts
      const facts = database.read((tables) => readFacts(tables, community, lists.warn))
      if (memory.size >= REMEMBERED) memory.clear()
      memory.set(community, { facts, at: deps.now() })
      // What could not be read is asked again next time.
      facts.catch(() => memory.get(community)?.facts === facts && memory.delete(community))
      return facts
    },
    change: async (community, document, changes) => {
      const facts = await change(database, community, document, changes, deps.warn)
      // Forgotten, not replaced: a change that was committed later may have come back earlier.
      memory.delete(community)
      return facts
    },
  }
}

async function readFacts(tables: Queries, community: string, warn: (sentence: string) => void): Facts {
  const mine = tables.selectFrom('work').where('community', '=', community)
  const rows = await mine.select(['document', 'facts']).execute()
  return new Map(
    readRows(rows, ({ document, facts }) => [document, factsIn(community, document, facts)] as const, warn),
  )
}

/** Fields of a newer program are kept. */
function change(
  database: Database,
  community: string,
  document: DocumentId,
  changes: WorkChanges,
  warn: (sentence: string) => void,
): Promise<WorkFacts> {
  return changeUntilKept(nameOf(community, document), async () => {
    const before = await database.read((tables) => storedText(tables, community, document))
    const fields = fieldsBefore(before, warn, (text) => factsIn(community, document, text))
    const after = JSON.stringify({ ...fields, ...changes })
    const facts = factsIn(community, document, after)
    const isKept = await database.write((tables) => replace(tables, community, document, before, after))
    return isKept ? { kept: facts } : undefined
  })
}

async function storedText(
  tables: Queries,
  community: string,
  document: DocumentId,
): Promise<string | undefined> {
  const mine = tables.selectFrom('work').where('community', '=', community)
  const row = await mine.where('document', '=', document).select('facts').executeTakeFirst()
  return row?.facts
}

async function replace(
  tables: Queries,
  community: string,
  document: DocumentId,
  before: string | undefined,
  after: string,
): Promise<boolean> {
  if (before === undefined) {
    const insert = tables.insertInto('work').values({ community, document, facts: after })
    const added = insert.onConflict((conflict) => conflict.columns(['community', 'document']).doNothing())
    return (await added.returning('document').executeTakeFirst()) !== undefined
  }
  const mine = tables.updateTable('work').where('community', '=', community)
  const same = mine.where('document', '=', document).where('facts', '=', before).set({ facts: after })
  return (await same.returning('document').executeTakeFirst()) !== undefined
}

function factsIn(community: string, document: DocumentId, text: string): WorkFacts {
  return readRow(nameOf(community, document), () => {
    const { alias, authors, date, askedAt } = fieldsOf(jsonOf(text, 'facts'), 'facts')
    return {
      ...(alias !== undefined && { alias: textOf(alias, 'alias') }),
      ...(authors !== undefined && { authors: listOf(authors, 'authors', textOf) }),
      ...(date !== undefined && { date: textOf(date, 'date') }),
      ...(askedAt !== undefined && { askedAt: wholeOf(askedAt, 'askedAt') }),
    }
  })
}

function nameOf(community: string, document: DocumentId): string {
  return `The facts on the document ${document} of the community ${community}`
}
