import type { Item } from '../../quiz/item.ts'
import type { BotDeps } from '../command.ts'
import type { Origin } from '../request.ts'
import { isAlone } from './practice.ts'

type Deps = Pick<BotDeps, 'store' | 'now'>

/**
 * What nobody is to learn elsewhere, since others are still to answer it: questions of the day whose answer is not out,
 * and those of exams that are going on in any channel: who sits one may speak in another.
 */
export async function secretItems(
  { community }: Pick<Origin, 'community'>,
  deps: Deps,
): Promise<readonly Item[]> {
  const running = await deps.store.sessions.running(community, 'exam')
  const asked = running
    .filter((exam) => !isAlone(exam) && exam.startedAt > deps.now() - examFor)
    .flatMap(({ items }) => items)
  const [dailies, exams] = await Promise.all([
    openDailies(community, deps),
    deps.store.items.findAll(community, [...new Set(asked)]),
  ])
  return [...dailies.map(({ item }) => item), ...exams]
}

/** Questions of the day whose answer is not out and that a member has not answered: a review would tell them. */
export async function unansweredDailies(
  { community, learner }: Pick<Origin, 'community' | 'learner'>,
  deps: Deps,
): Promise<readonly Item[]> {
  const open = await openDailies(community, deps)
  const answers = await Promise.all(open.map(({ id }) => deps.store.answers.find(community, id, learner)))
  return open.flatMap(({ item }, index) => (answers[index] === undefined ? [item] : []))
}

/** Whether two questions are about the same words: the answer to one may be the answer to the other. */
export function isSameSentence(a: Item, b: Item): boolean {
  return (
    a.id === b.id || (a.document === b.document && a.quote.start < b.quote.end && b.quote.start < a.quote.end)
  )
}

/** An exam that nobody ended by then is over, and keeps its questions from nobody. */
const examFor = 14 * 86_400_000
/** The longest that a question of the day is open, and the most that are looked through for them. */
const openFor = 3 * 86_400_000
const mostOpen = 100

async function openDailies(
  community: string,
  { store, now }: Deps,
): Promise<readonly { readonly id: string; readonly item: Item }[]> {
  const wanted = { since: now() - openFor, limit: mostOpen, isDaily: true } as const
  const days = await store.prompts.history(community, wanted)
  return days.filter(({ revealedAt }) => revealedAt === undefined)
}
