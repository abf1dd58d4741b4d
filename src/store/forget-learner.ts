import type { Database } from './database.ts'
import type { Queries } from './schema.ts'

/**
 * Removes what the quiz keeps of a member of a community, and the quotations they saved, shared ones too; how many rows
 * that were. Each prompt that they answered counts them on as a number; an exam or a round that they began for a channel
 * goes on without their name.
 */
export async function forgetLearner(database: Database, community: string, learner: string): Promise<number> {
  return database.atomically(async (tables) => {
    let gone = await forgetAnswers(tables, community, learner)
    await leaveToOthers(tables, community, learner)
    for (const table of tablesOfLearners) {
      const mine = tables.deleteFrom(table).where('community', '=', community)
      const { numDeletedRows } = await mine.where('learner', '=', learner).executeTakeFirst()
      gone += Number(numDeletedRows)
    }
    // Cards that were sent are the group's; what was only typed goes.
    const drafts = tables.deleteFrom('card').where('community', '=', community).where('author', '=', learner)
    const unsent = await drafts
      .where('state', '=', 'dropped')
      .where('decided_by', 'is', null)
      .executeTakeFirst()
    gone += Number(unsent.numDeletedRows)
    // What was planned for them alone, or done for them once, is named by them.
    const runs = tables.deleteFrom('run').where('community', '=', community)
    const theirs = runs.where(({ eb, or }) => or([eb('subject', '=', learner), eb('key', '=', learner)]))
    const { numDeletedRows } = await theirs.executeTakeFirst()
    return gone + Number(numDeletedRows)
  })
}

const tablesOfLearners = [
  'mark',
  'session',
  'flag',
  'vote',
  'review',
  'review_log',
  'learner',
  'quote',
] as const

/** What is played by a whole channel is not theirs alone; their own sessions go by their own id. */
async function leaveToOthers(tables: Queries, community: string, learner: string): Promise<void> {
  const theirs = tables.updateTable('session').where('community', '=', community)
  await theirs
    .where('learner', '=', learner)
    .where('style', 'in', ['exam', 'together'])
    .where('channel', '!=', learner)
    .set({ learner: '' })
    .execute()
}

async function forgetAnswers(tables: Queries, community: string, learner: string): Promise<number> {
  const mine = tables.deleteFrom('answer').where('community', '=', community)
  const answers = await mine.where('learner', '=', learner).returning(['prompt', 'verdict']).execute()
  // Always in one order: two members who are forgotten at once must not wait for each other.
  const sorted = answers.sort((a, b) => (a.prompt < b.prompt ? -1 : 1))
  for (const { prompt, verdict } of sorted) {
    const right = verdict === 'right' ? 1 : 0
    await tables
      .updateTable('prompt')
      .set(({ eb }) => ({
        forgotten: eb('forgotten', '+', 1),
        forgotten_right: eb('forgotten_right', '+', right),
      }))
      .where('community', '=', community)
      .where('id', '=', prompt)
      .execute()
  }
  return answers.length
}
