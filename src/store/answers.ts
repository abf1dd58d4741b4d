import type { ItemId } from '../quiz/item.ts'
import type { Database } from './database.ts'
import { readRows } from './decode.ts'
import { answerOf, answerRow, type GivenAnswer, type Verdict } from './given-answer.ts'
import { pruneBefore } from './prune.ts'
import type { Queries } from './schema.ts'
import { StoreError } from './store-error.ts'

export type { GivenAnswer, Verdict }

/** Whether an answer counts; else the one that does. */
export type Given = { readonly isFirst: true } | { readonly isFirst: false; readonly answer: GivenAnswer }

/** The answers of all communities: one for each member and prompt. */
export type AnswerBook = {
  /** The first counts, whoever gives it again and at whatever moment. */
  give(answer: GivenAnswer): Promise<Given>
  find(community: string, prompt: string, learner: string): Promise<GivenAnswer | undefined>
  /** The member saw the hint of a prompt; the first time holds. */
  noteHint(community: string, prompt: string, learner: string, at: number): Promise<void>
  hinted(community: string, prompt: string, learner: string): Promise<boolean>
  /** The member skipped a prompt; the first time holds, and an answer may still come. */
  noteSkip(community: string, prompt: string, learner: string, at: number): Promise<void>
  skipped(community: string, prompt: string, learner: string): Promise<boolean>
  /** Oldest first, as all lists here. */
  ofPrompt(community: string, prompt: string): Promise<readonly GivenAnswer[]>
  /** How many answered, with the members who were forgotten since. */
  countOf(community: string, prompt: string): Promise<number>
  /** Of one member, given at `since` or later. */
  ofLearner(community: string, learner: string, since: number): Promise<readonly GivenAnswer[]>
  ofCommunity(community: string, since: number): Promise<readonly GivenAnswer[]>
  ofItem(community: string, item: ItemId): Promise<readonly GivenAnswer[]>
  /**
   * Judges anew the answers to an item, as when a vote is accepted later; how many were changed. One that `judge` says
   * nothing of stays.
   */
  revise(
    community: string,
    item: ItemId,
    judge: (answer: GivenAnswer) => { readonly verdict: Verdict; readonly points: number } | undefined,
  ): Promise<number>
  /** Forgets hints and skips older than `before`; how many that were. Answers stay. */
  prune(before: number): Promise<number>
}

/** The answers in a database. */
export function createAnswers(database: Database, { warn }: { warn(sentence: string): void }): AnswerBook {
  const find = (community: string, prompt: string, learner: string): Promise<GivenAnswer | undefined> =>
    database.read(async (tables) => {
      const [row] = await rowsWhere(tables, community, { prompt, learner })
      return row && answerOf(row)
    })
  const all = (community: string, which: Which): Promise<readonly GivenAnswer[]> =>
    database.read((tables) => answersWhere(tables, community, which, warn))
  return {
    give: (answer) => give(database, answer, find),
    find,
    noteHint: (...mark) => note(database, 'hint', ...mark),
    hinted: (...mark) => isNoted(database, 'hint', ...mark),
    noteSkip: (...mark) => note(database, 'skip', ...mark),
    skipped: (...mark) => isNoted(database, 'skip', ...mark),
    ofPrompt: (community, prompt) => all(community, { prompt }),
    countOf: (community, prompt) => database.read((tables) => countOf(tables, community, prompt)),
    ofLearner: (community, learner, since) => all(community, { learner, since }),
    ofCommunity: (community, since) => all(community, { since }),
    ofItem: (community, item) => all(community, { item }),
    revise: (community, item, judge) =>
      database.atomically(async (tables) => {
        const answers = await answersWhere(tables, community, { item }, warn)
        let revised = 0
        for (const answer of answers) if (await judgeAnew(tables, answer, judge(answer))) revised++
        return revised
      }),
    prune: (before) => pruneBefore(database, 'mark', before),
  }
}

const TRIES = 3

/** One that is not there although another was first was forgotten with its member in between: then this is the first. */
async function give(database: Database, answer: GivenAnswer, find: AnswerBook['find']): Promise<Given> {
  const row = answerRow(answer)
  for (let i = 0; i < TRIES; i++) {
    const added = await database.write((tables) =>
      tables
        .insertInto('answer')
        .values(row)
        .onConflict((conflict) => conflict.columns(['community', 'prompt', 'learner']).doNothing())
        .returning('prompt')
        .executeTakeFirst(),
    )
    if (added !== undefined) return { isFirst: true }
    const first = await find(answer.community, answer.prompt, answer.learner)
    if (first !== undefined) return { isFirst: false, answer: first }
  }
  throw new StoreError(
    `The answer of ${answer.learner} to ${answer.prompt} of the community ${answer.community} is being removed while it is given. Give it again.`,
  )
}

/** Which answers of a community: all that match each field that is there. */
type Which = Partial<Pick<GivenAnswer, 'prompt' | 'learner' | 'item'>> & { readonly since?: number }

/** Oldest first; of one millisecond, along their keys, which both databases would sort in their own ways. */
async function answersWhere(
  tables: Queries,
  community: string,
  which: Which,
  warn: (sentence: string) => void,
): Promise<readonly GivenAnswer[]> {
  const rows = await rowsWhere(tables, community, which)
  const keyOf = ({ prompt, learner }: GivenAnswer): string => JSON.stringify([prompt, learner])
  return [...readRows(rows, answerOf, warn)].sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1))
}

function rowsWhere(
  tables: Queries,
  community: string,
  { since, ...which }: Which,
): Promise<readonly Parameters<typeof answerOf>[0][]> {
  let query = tables.selectFrom('answer').where('community', '=', community)
  if (which.prompt !== undefined) query = query.where('prompt', '=', which.prompt)
  if (which.learner !== undefined) query = query.where('learner', '=', which.learner)
  if (which.item !== undefined) query = query.where('item', '=', which.item)
  if (since !== undefined) query = query.where('at', '>=', since)
  return query.selectAll().execute()
}

async function judgeAnew(
  tables: Queries,
  { community, prompt, learner, verdict, points }: GivenAnswer,
  judged: { readonly verdict: Verdict; readonly points: number } | undefined,
): Promise<boolean> {
  if (judged === undefined || (judged.verdict === verdict && judged.points === points)) return false
  const changed = await tables
    .updateTable('answer')
    .set({ verdict: judged.verdict, points: JSON.stringify(judged.points) })
    .where('community', '=', community)
    .where('prompt', '=', prompt)
    .where('learner', '=', learner)
    .returning('prompt')
    .executeTakeFirst()
  return changed !== undefined
}

async function countOf(tables: Queries, community: string, prompt: string): Promise<number> {
  const { answers } = await tables
    .selectFrom('answer')
    .where('community', '=', community)
    .where('prompt', '=', prompt)
    .select(({ fn }) => fn.countAll<number>().as('answers'))
    .executeTakeFirstOrThrow()
  const kept = await tables
    .selectFrom('prompt')
    .where('community', '=', community)
    .where('id', '=', prompt)
    .select('forgotten')
    .executeTakeFirst()
  return Number(answers) + (kept?.forgotten ?? 0)
}

function note(
  database: Database,
  kind: 'hint' | 'skip',
  community: string,
  prompt: string,
  learner: string,
  at: number,
): Promise<void> {
  return database.write(async (tables) => {
    await tables
      .insertInto('mark')
      .values({ community, prompt, learner, kind, at })
      .onConflict((conflict) => conflict.columns(['community', 'prompt', 'learner', 'kind']).doNothing())
      .execute()
  })
}

function isNoted(
  database: Database,
  kind: 'hint' | 'skip',
  community: string,
  prompt: string,
  learner: string,
): Promise<boolean> {
  return database.read(async (tables) => {
    const mine = tables.selectFrom('mark').where('community', '=', community).where('prompt', '=', prompt)
    const row = await mine
      .where('learner', '=', learner)
      .where('kind', '=', kind)
      .select('at')
      .executeTakeFirst()
    return row !== undefined
  })
}
