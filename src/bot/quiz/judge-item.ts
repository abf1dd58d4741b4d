import type { ItemId } from '../../quiz/item.ts'
import { normaliseAnswer } from '../../quiz/normalise-answer.ts'
import { pointsFor } from '../../quiz/points.ts'
import type { Prompt } from '../../store/prompts.ts'
import type { BotDeps } from '../command.ts'

/** Votes for an answer at which hosts are asked to accept it. */
export const votesToPropose = 3
/** Flags at which an item is asked no more. */
const flagsToRetire = 2

type Deps = Pick<BotDeps, 'store' | 'now'>

/** Keeps that somebody holds an item for a bad question; true where it is asked no more. */
export async function flagItem(
  { community, item }: Prompt,
  learner: string,
  { store, now }: Deps,
): Promise<boolean> {
  await store.items.keep(community, item)
  const flags = await store.items.flag(community, item.id, learner, now())
  if (flags < flagsToRetire) return false
  await store.items.retire(community, item.id, 'flags', now())
  return true
}

/** Keeps that somebody holds their own answer for right; how many do. */
export async function voteFor(
  { community, item }: Prompt,
  given: string,
  learner: string,
  { store, now }: Deps,
): Promise<number> {
  // A host who decides later sees what was asked.
  await store.items.keep(community, item)
  return store.votes.vote(community, item.id, given, learner, now())
}

/** Makes an answer right for everyone, from now on and for those who gave it; how many of these there were. */
export async function acceptAnswer(
  community: string,
  item: ItemId,
  given: string,
  host: string,
  { store, now }: Deps,
): Promise<number> {
  await store.votes.accept(community, item, given, host, now())
  const accepted = normaliseAnswer(given)
  return store.answers.revise(community, item, (answer) => {
    if (answer.given !== given && (accepted === '' || normaliseAnswer(answer.given) !== accepted))
      return undefined
    const { hinted, isLate } = answer
    // What was asked of everyone and answered in time had points, right or wrong.
    const isShared = answer.points > 0
    const points = pointsFor({ verdict: 'right', usedHint: hinted, isLate, isShared })
    return { verdict: 'right', points }
  })
}
