import type { GivenAnswer } from '../../store/answers.ts'
import type { Session } from '../../store/sessions.ts'
import type { QuestionResult, Worth } from '../../view/session-view.ts'
import type { BotDeps } from '../command.ts'
import { type PromptDeps, soundItem } from './prompts.ts'
import { answersIn, sessionPromptId } from './session-questions.ts'

/** How each question of a session went for a member, in the order they were asked. */
export async function resultsOf(
  session: Session,
  learner: string,
  deps: PromptDeps,
): Promise<readonly QuestionResult[]> {
  const [answers, kept] = await Promise.all([
    answersIn(session, learner, deps),
    deps.store.items.findAll(session.community, session.items),
  ])
  const byId = new Map(kept.map((item) => [item.id, item]))
  return Promise.all(
    session.items.map(async (id, index): Promise<QuestionResult> => {
      const item = byId.get(id)
      const sound = item && (await soundItem(item, deps))
      const answer = answers.get(index)
      const worth = answer === undefined ? undefined : worthOf(answer)
      if (sound === undefined) return { kind: 'gone', ...(worth === undefined ? {} : { worth }) }
      const optionOrder = session.optionOrders[index] ?? []
      return { kind: 'asked', ...sound, optionOrder, ...(worth === undefined ? {} : { worth }) }
    }),
  )
}

/** What an answer is worth in a summary; one's own judgement counts as what it says. */
export function worthOf({ verdict, given }: Pick<GivenAnswer, 'verdict' | 'given'>): Worth {
  if (verdict !== 'recalled') return verdict
  return given === 'got-it' ? 'right' : given === 'missed' ? 'wrong' : 'close'
}

/** All answers to the questions of a session, question by question. */
export function answersToAll(
  session: Session,
  { store }: Pick<BotDeps, 'store'>,
): Promise<readonly (readonly GivenAnswer[])[]> {
  return Promise.all(
    session.items.map((_, index) =>
      store.answers.ofPrompt(session.community, sessionPromptId(session.id, index)),
    ),
  )
}
