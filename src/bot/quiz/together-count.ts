import type { Ending, Work } from '../../schedule/carry-out.ts'
import { nextStretch, type Run } from '../../schedule/jobs.ts'
import { recallPrompt } from './prompts.ts'
import { over, refused } from './run-ending.ts'
import { findQuestion, type SessionQuestion, sessionPromptId } from './session-questions.ts'
import { reveal, type TogetherDeps, togetherPost } from './together.ts'

/** How often the count under a question of a round is edited at most, in milliseconds. */
const countEvery = 5_000

/** The work that rounds together need done in the background: `now-count` of a prompt. */
export function createTogetherWork(deps: TogetherDeps): Readonly<Record<'now-count', Work>> {
  return { 'now-count': (run) => editCount(run, deps) }
}

/**
 * What an answer in a round brings about: the answer for all, where everybody who took part in the question before has
 * given theirs; else that the count is edited, soon and once for all who answer meanwhile.
 */
export async function afterAnswer(question: SessionQuestion, deps: TogetherDeps): Promise<void> {
  const { message, revealedAt, community, id } = question.prompt
  if (message === undefined || revealedAt !== undefined) return
  if (await haveAllAnswered(question, deps)) {
    // One who cannot edit here says so to the one who presses Reveal.
    await deps.outlet.edit(message, await reveal(question, deps))
    return
  }
  const { key, due } = nextStretch(deps.now(), countEvery)
  await deps.store.jobs.open([
    { community, kind: 'now-count', subject: id, key, due, until: due + 600_000, done: undefined },
  ])
}

async function haveAllAnswered(
  { session, index, prompt }: SessionQuestion,
  { store }: TogetherDeps,
): Promise<boolean> {
  if (index === 0) return false
  const { community } = session
  const [before, now] = await Promise.all([
    store.answers.ofPrompt(community, sessionPromptId(session.id, index - 1)),
    store.answers.ofPrompt(community, prompt.id),
  ])
  const answered = new Set(now.map(({ learner }) => learner))
  const inTime = before.filter(({ isLate }) => !isLate)
  return inTime.length > 0 && inTime.every(({ learner }) => answered.has(learner))
}

async function editCount(run: Run, deps: TogetherDeps): Promise<Ending> {
  const { community, subject } = run
  const found = await recallPrompt(community, subject, deps)
  if (found.kind !== 'found') return over(found.kind === 'changed' ? 'changed' : 'unposted')
  const { message, revealedAt } = found.prompt
  if (message === undefined) return over('unposted')
  if (revealedAt !== undefined) return over('closed')
  const question = await findQuestion(found, deps)
  if (question === undefined) return over('off')
  const edited = await deps.outlet.edit(message, await togetherPost(question, deps))
  if (edited.kind !== 'posted') return refused(edited.kind, run, deps.now())
  // An answer that came out meanwhile must not be covered by a count.
  const now = await deps.store.prompts.find(community, subject)
  if (now?.revealedAt === undefined) return over('counted')
  const again = await deps.outlet.edit(message, await togetherPost({ ...question, prompt: now }, deps))
  return again.kind === 'posted' ? over('closed') : refused(again.kind, run, deps.now())
}
