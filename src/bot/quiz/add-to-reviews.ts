import { reviewGradeFor, selfGrades } from '../../quiz/points.ts'
import { newCard, review } from '../../review/schedule-review.ts'
import type { GivenAnswer } from '../../store/answers.ts'
import type { Prompt } from '../../store/prompts.ts'
import type { Review } from '../../store/reviews.ts'
import type { BotDeps, Context } from '../command.ts'
import type { Origin, Reply } from '../request.ts'
import { zoneOf } from './answer-prompt.ts'
import type { FoundPrompt } from './prompts.ts'
import { tell } from './tell.ts'

/** Puts the question of a prompt among the reviews of the one who pressed, and says whether it was new there. */
export async function addToReviews(
  { prompt }: FoundPrompt,
  { deps, request, words }: Context,
): Promise<Reply> {
  const isNew = await putAmongReviews(prompt, request.from, deps)
  return tell(isNew ? words.quizPlay.reviewAdded() : words.quizPlay.reviewThere())
}

/**
 * Puts a question among a member's reviews; false if it was there. Who has answered it has reviewed it for the first
 * time then; who has not sees it at the next review.
 */
export async function putAmongReviews(
  prompt: Prompt,
  from: Pick<Origin, 'community' | 'learner'>,
  deps: AddDeps,
): Promise<boolean> {
  const { store } = deps
  const { community, learner } = from
  const { item } = prompt
  const answer = await store.answers.find(community, prompt.id, learner)
  const at = answer?.at ?? deps.now()
  await store.items.keep(community, item)
  const unseen = newCard(at)
  const fresh: Review = { community, learner, item: item.id, card: unseen }
  if (!(await store.reviews.add(fresh))) return false
  if (answer !== undefined) {
    const grade = reviewGradeFor(gradedAs(answer), answer.hinted)
    const zone = await zoneOf(prompt, from, deps)
    const { card, log } = review(unseen, grade, { now: at, zone, seed: item.id })
    await store.reviews.grade(fresh, card, log)
  }
  return true
}

type AddDeps = Pick<BotDeps, 'store' | 'outlet' | 'now'>
type Graded = Parameters<typeof reviewGradeFor>[0]

/** How well an answer shows that it was remembered. */
export function gradedAs({ verdict, given }: Pick<GivenAnswer, 'verdict' | 'given'>): Graded {
  return verdict === 'recalled' ? (selfGrades.find((each) => each === given) ?? 'partly') : verdict
}
