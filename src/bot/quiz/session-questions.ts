import { hash10 } from '../../corpus/hash.ts'
import type { Item } from '../../quiz/item.ts'
import { optionOrder } from '../../quiz/shuffle-options.ts'
import type { GivenAnswer } from '../../store/answers.ts'
import type { Prompt } from '../../store/prompts.ts'
import type { Session } from '../../store/sessions.ts'
import type { Language } from '../../view/language.ts'
import type { BotDeps } from '../command.ts'
import { type FoundPrompt, type PromptDeps, recallPrompt } from './prompts.ts'

/** A question of a session, as somebody is asked it. */
export type SessionQuestion = FoundPrompt & { readonly session: Session; readonly index: number }

/** What a session that begins is made of. */
export type NewSession = Pick<Session, 'community' | 'id' | 'channel' | 'learner' | 'style'> & {
  readonly items: readonly Item[]
}

/** The id of a question of a session: the same for all who are asked it. */
export function sessionPromptId(session: string, index: number): string {
  return hash10('session', session, index)
}

/** Begins a session: freezes its questions, and the order of their options. */
export async function startSession(
  { items, ...wanted }: NewSession,
  { store, now }: Pick<BotDeps, 'store' | 'now'>,
): Promise<Session> {
  for (const item of items) await store.items.keep(wanted.community, item)
  const session: Session = {
    ...wanted,
    items: items.map(({ id }) => id),
    // The letters of events belong to their item.
    optionOrders: items.map((item) =>
      item.kind === 'order' ? item.options.map((_, index) => index) : optionOrder(item, wanted.id),
    ),
    index: 0,
    startedAt: now(),
    attempts: items.map(() => 0),
    version: 0,
  }
  await store.sessions.create(session)
  return session
}

/** Asks a question of a session, for the first time or again; undefined where the readings no longer hold it. */
export async function openQuestion(
  session: Session,
  index: number,
  language: Language,
  deps: PromptDeps & Pick<BotDeps, 'now'>,
): Promise<SessionQuestion | undefined> {
  const { community, channel } = session
  const [item] = await deps.store.items.findAll(community, session.items.slice(index, index + 1))
  if (item === undefined) return undefined
  const id = sessionPromptId(session.id, index)
  const now = deps.now()
  const { openedAt } = await deps.store.prompts.open({
    ...{ community, id, session: session.id, item, language },
    // A question to one person alone does not name them: prompts outlast what is kept of a member.
    channel: channel === session.learner ? session.id : channel,
    openedAt: now,
    optionOrder: session.optionOrders[index] ?? item.options.map((_, place) => place),
  })
  // Nobody counts under a question to one person, so that it was shown again is all that this says.
  if (openedAt < now && session.style !== 'together')
    await deps.store.prompts.setShownCount(community, id, 0, now)
  const recalled = await recallPrompt(community, id, deps)
  return recalled.kind === 'found' ? { ...withoutKind(recalled), session, index } : undefined
}

/** When somebody was asked a question of a session last, in epoch milliseconds. */
export async function lastAsked(
  { community, id, openedAt }: Prompt,
  { store }: Pick<BotDeps, 'store'>,
): Promise<number> {
  return (await store.prompts.shownCount(community, id))?.at ?? openedAt
}

/** How far a member is with the questions of a session: their answers, by the index of the question. */
export async function answersIn(
  session: Session,
  learner: string,
  { store }: Pick<BotDeps, 'store'>,
): Promise<ReadonlyMap<number, GivenAnswer>> {
  const found = await Promise.all(
    session.items.map((_, index) =>
      store.answers.find(session.community, sessionPromptId(session.id, index), learner),
    ),
  )
  return new Map(found.flatMap((answer, index) => (answer === undefined ? [] : [[index, answer] as const])))
}

/** The questions of a session that a member has neither answered nor skipped, by their indexes. */
export async function leftIn(
  session: Session,
  learner: string,
  { store }: Pick<BotDeps, 'store'>,
): Promise<readonly number[]> {
  const { community, id, items } = session
  const answered = await answersIn(session, learner, { store })
  const open = [...items.keys()].filter((index) => !answered.has(index))
  const skipped = await Promise.all(
    open.map((index) => store.answers.skipped(community, sessionPromptId(id, index), learner)),
  )
  return open.filter((_, place) => skipped[place] !== true)
}

/** The first question of a session that is left for a member, asked now; undefined after the last. */
export async function nextQuestion(
  session: Session,
  learner: string,
  language: Language,
  deps: PromptDeps & Pick<BotDeps, 'now'>,
): Promise<SessionQuestion | undefined> {
  const { community, id } = session
  for (const index of await leftIn(session, learner, deps)) {
    const question = await openQuestion(session, index, language, deps)
    if (question !== undefined) return question
    // Its words are gone from the readings; it is passed over from now on.
    await deps.store.answers.noteSkip(community, sessionPromptId(id, index), learner, deps.now())
  }
  return undefined
}

/** The question of a session behind the id of a prompt; undefined where there is none. */
export async function findQuestion(
  found: FoundPrompt,
  { store }: Pick<BotDeps, 'store'>,
): Promise<SessionQuestion | undefined> {
  const { community, id, session: of } = found.prompt
  const session = of === undefined ? undefined : await store.sessions.find(community, of)
  if (session === undefined) return undefined
  const index = session.items.findIndex((_, place) => sessionPromptId(session.id, place) === id)
  return index === -1 ? undefined : { ...found, session, index }
}

function withoutKind({ prompt, document }: FoundPrompt): FoundPrompt {
  return document === undefined ? { prompt } : { prompt, document }
}
