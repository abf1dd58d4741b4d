import type { Prompt } from '../../store/prompts.ts'
import type { CountedAnswer } from '../../view/reveal-view.ts'
import type { BotDeps } from '../command.ts'

/** The answers that a reveal counts: those given in time, oldest first, each with whether its member may be named. */
export async function countedAnswers(
  { community, id }: Prompt,
  { store }: Pick<BotDeps, 'store'>,
): Promise<readonly CountedAnswer[]> {
  const [answers, members] = await Promise.all([
    store.answers.ofPrompt(community, id),
    store.learners.everyone(community),
  ])
  const unnamed = new Set(members.filter(({ settings }) => !settings.isNamed).map(({ learner }) => learner))
  return answers
    .filter(({ isLate }) => !isLate)
    .map(({ learner, given, verdict }) => ({ learner, given, verdict, isNamed: !unnamed.has(learner) }))
}
