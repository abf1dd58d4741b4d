import { modeOf } from '../../quiz/item.ts'
import type { GivenAnswer } from '../../store/answers.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { acceptAnswer, flagItem, voteFor, votesToPropose } from './judge-item.ts'
import { acceptActions } from './prompt-actions.ts'
import type { FoundPrompt } from './prompts.ts'
import { privately, tell } from './tell.ts'

/** "I was right": keeps the vote; a host may accept the answer at once, and three votes ask the hosts to. */
export async function vote({ prompt }: FoundPrompt, context: Context): Promise<Reply> {
  const { deps, request, floor, words } = context
  const { quizPlay } = words
  const given = await arguable({ prompt }, context)
  if (given === undefined) return tell(quizPlay.nothingToVote())
  const votes = await voteFor(prompt, given, request.from.learner, deps)
  if (!(await floor.isHost())) return tell(votes >= votesToPropose ? quizPlay.proposed() : quizPlay.voted())
  const view = {
    blocks: [
      { kind: 'paragraph', content: quizPlay.hostMayAccept(given) },
      { kind: 'actions', actions: acceptActions(prompt, words) },
    ],
  } as const
  return privately(view, context)
}

/** Makes what a host answered right for everyone. */
export async function accept({ prompt }: FoundPrompt, context: Context): Promise<Reply> {
  const { deps, request, floor, words } = context
  if (!(await floor.isHost())) return refuse('hostsOnly', context)
  const given = await arguable({ prompt }, context)
  if (given === undefined) return tell(words.quizPlay.nothingToVote())
  const { community, learner } = request.from
  await acceptAnswer(community, prompt.item.id, given, learner, deps)
  const view = { blocks: [{ kind: 'paragraph', content: words.quizPlay.accepted(given) }] } as const
  return privately(view, context)
}

/** "Bad question": two members who say so retire it. */
export async function flag({ prompt }: FoundPrompt, { deps, request, words }: Context): Promise<Reply> {
  const isRetired = await flagItem(prompt, request.from.learner, deps)
  return tell(isRetired ? words.quizPlay.retired() : words.quizPlay.flagged())
}

/** What somebody typed that was not simply right; nobody votes for what they did not answer. */
async function arguable(
  { prompt }: Pick<FoundPrompt, 'prompt'>,
  { deps, request }: Context,
): Promise<GivenAnswer['given'] | undefined> {
  if (modeOf(prompt.item) !== 'typed') return undefined
  const { community, learner } = request.from
  const answer = await deps.store.answers.find(community, prompt.id, learner)
  return answer?.verdict === 'wrong' || answer?.verdict === 'close' ? answer.given : undefined
}
