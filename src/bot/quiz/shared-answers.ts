import type { GivenAnswer } from '../../store/answers.ts'
import type { BotDeps } from '../command.ts'

/**
 * The answers to what everyone is asked, given at `since` or later: to questions of the day, and those that got points,
 * which rounds together alone give besides. What one practises by oneself is not among them.
 */
export async function sharedAnswers(
  community: string,
  since: number,
  { store }: Pick<BotDeps, 'store'>,
): Promise<readonly GivenAnswer[]> {
  const answers = await store.answers.ofCommunity(community, since)
  return answers.filter(({ via, points }) => via === 'daily' || points > 0)
}
