import { dailyPromptId } from '../../src/bot/quiz/prompts.ts'
import type { Item } from '../../src/quiz/item.ts'
import { plainText } from '../../src/view/plain-text.ts'
import type { Said } from './made-outlet.ts'
import { items } from './quiz.ts'
import { madePlay, type Play, series } from './quiz-play.ts'

/** The id of the question of the first day. */
export const dailyId: string = dailyPromptId('s1', '2026-01-05')

/** What was posted, without what was edited. */
export function postsOf({ said }: Play): readonly Said[] {
  return said.filter(({ kind }) => kind === 'post')
}

/** What was said last, as words. */
export function lastSaid({ said }: Play): string {
  const view = said.at(-1)?.view
  return view === undefined ? '' : plainText(view)
}

/** A group with a series, whose bank has these questions. */
export async function dailyPlay(
  made: readonly Item[] = [items.choice],
  changed: Partial<typeof series> = {},
): Promise<Play> {
  const play = madePlay(made)
  await play.store.series.create({ ...series, ...changed })
  return play
}

/** The same with the question of the day posted and answered by two, of whom Ada was right. */
export async function answeredPlay(changed: Partial<typeof series> = {}): Promise<Play> {
  const play = await dailyPlay([items.choice], changed)
  await play.run('post', 's1')
  await play.press(`q-pick:v1:${dailyId}:0`, 'x:ada')
  await play.press(`q-pick:v1:${dailyId}:1`, 'x:bo')
  return play
}
