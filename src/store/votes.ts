import { sha256 } from '../corpus/hash.ts'
import type { ItemId } from '../quiz/item.ts'
import type { Database } from './database.ts'
import { flagOf, readRow, textOf, wholeOf } from './decode.ts'
import { plain } from './plain-text.ts'
import type { Queries } from './schema.ts'

/** An answer that members hold for right and no host has decided on. */
export type Proposal = {
  readonly item: ItemId
  /** As it was written in the first of the votes. */
  readonly given: string
  readonly votes: number
  /** When the first of the votes came. */
  readonly since: number
}

/** What members hold for right, and what hosts made of it. Case, width and spaces make no other answer. */
export type VoteBook = {
  /** A member says “I was right”, once for each answer; how many have said so now. */
  vote(community: string, item: ItemId, given: string, learner: string, at: number): Promise<number>
  /** From now on right for everyone; also without votes, and after it was dismissed. */
  accept(community: string, item: ItemId, given: string, host: string, at: number): Promise<void>
  /** It stays wrong, and further votes propose it no more; also after it was accepted. */
  dismiss(community: string, item: ItemId, given: string, host: string, at: number): Promise<void>
  /** The answers to an item that hosts accepted, in the order in which they did. */
  accepted(community: string, item: ItemId): Promise<readonly string[]>
  /** Votes that are not decided, those with the most first. */
  proposals(community: string): Promise<readonly Proposal[]>
}

/** The votes in a database. */
export function createVotes(database: Database): VoteBook {
  return {
    vote: async (community, item, given, learner, at) => {
      const words = wordsOf(given)
      await database.write(async (tables) => {
        await tables
          .insertInto('vote')
          .values({ community, item, words, learner, given, at })
          .onConflict((conflict) => conflict.columns(['community', 'item', 'words', 'learner']).doNothing())
          .execute()
      })
      // Counted after it is on the disk: of several who vote at once, the last to count sees all of them.
      return database.read((tables) => countVotes(tables, community, item, words))
    },
    accept: (...ruling) => rule(database, 1, ...ruling),
    dismiss: (...ruling) => rule(database, 0, ...ruling),
    accepted: (community, item) => database.read((tables) => accepted(tables, community, item)),
    proposals: (community) => database.read((tables) => proposals(tables, community)),
  }
}

/** Answers that differ in case, width and spaces alone are one answer. */
function wordsOf(given: string): string {
  const folded = String(plain(given)).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
  return sha256(folded)
}

async function countVotes(tables: Queries, community: string, item: ItemId, words: string): Promise<number> {
  const { votes } = await tables
    .selectFrom('vote')
    .where('community', '=', community)
    .where('item', '=', item)
    .where('words', '=', words)
    .select(({ fn }) => fn.countAll<number>().as('votes'))
    .executeTakeFirstOrThrow()
  return Number(votes)
}

function rule(
  database: Database,
  isAccepted: 0 | 1,
  community: string,
  item: ItemId,
  given: string,
  host: string,
  at: number,
): Promise<void> {
  const ruling = { host, at, is_accepted: isAccepted }
  return database.write(async (tables) => {
    await tables
      .insertInto('ruling')
      .values({ community, item, words: wordsOf(given), given, ...ruling })
      .onConflict((conflict) => conflict.columns(['community', 'item', 'words']).doUpdateSet(ruling))
      .execute()
  })
}

async function accepted(tables: Queries, community: string, item: ItemId): Promise<readonly string[]> {
  const mine = tables.selectFrom('ruling').where('community', '=', community).where('item', '=', item)
  const rows = await mine.selectAll().orderBy('at').execute()
  return rows
    .filter((row) =>
      readRow(`A ruling on the item ${item} of the community ${community}`, () =>
        flagOf(row.is_accepted, 'is_accepted'),
      ),
    )
    .map(({ given }) => given)
}

async function proposals(tables: Queries, community: string): Promise<readonly Proposal[]> {
  const rows = await tables
    .selectFrom('vote')
    .leftJoin('ruling', (join) =>
      join
        .onRef('ruling.community', '=', 'vote.community')
        .onRef('ruling.item', '=', 'vote.item')
        .onRef('ruling.words', '=', 'vote.words'),
    )
    .where('vote.community', '=', community)
    .where('ruling.item', 'is', null)
    .select(['vote.item', 'vote.given', 'vote.words', 'vote.at'])
    .execute()
  const found = new Map<string, Proposal>()
  for (const row of rows) {
    const vote = readRow(`A vote on the item ${row.item} of the community ${community}`, () => ({
      given: textOf(row.given, 'given'),
      at: wholeOf(row.at, 'at'),
    }))
    const key = JSON.stringify([row.item, row.words])
    const before = found.get(key)
    const { given, since } =
      before === undefined || vote.at < before.since ? { ...vote, since: vote.at } : before
    found.set(key, { item: row.item, given, votes: (before?.votes ?? 0) + 1, since })
  }
  const order = (a: Proposal, b: Proposal): number =>
    b.votes - a.votes || a.since - b.since || (a.item + a.given < b.item + b.given ? -1 : 1)
  return [...found.values()].sort(order)
}
