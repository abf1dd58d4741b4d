import type { Ending } from '../../schedule/carry-out.ts'
import type { Run } from '../../schedule/jobs.ts'
import { openPost, postZone, revealedPost } from './daily-post.ts'
import type { DailyDeps } from './daily-work.ts'
import { type FoundPrompt, recallPrompt } from './prompts.ts'
import { over, refused } from './run-ending.ts'

/** Shows under an open question how many have answered by now, if its post says another number. */
export async function editCount(run: Run, deps: DailyDeps): Promise<Ending> {
  const { community, subject } = run
  const { prompts, answers } = deps.store
  const found = await recallPrompt(community, subject, deps)
  if (found.kind !== 'found') return over(found.kind === 'changed' ? 'changed' : 'unposted')
  const { message, revealedAt } = found.prompt
  if (message === undefined) return over('unposted')
  // A try before this one may have covered the answer.
  if (revealedAt !== undefined) return run.tries > 1 ? showAnswer(found, message, run, deps) : over('closed')
  const [count, shown] = await Promise.all([
    answers.countOf(community, subject),
    prompts.shownCount(community, subject),
  ])
  if (shown?.count === count) return over('unchanged')
  const zone = await postZone(found.prompt, deps)
  const edited = await deps.outlet.edit(message, await openPost(found, count, zone, deps))
  if (edited.kind !== 'posted') return refused(edited.kind, run, deps.now())
  await prompts.setShownCount(community, subject, count, deps.now())
  const after = await recallPrompt(community, subject, deps)
  const isOut = after.kind === 'found' && after.prompt.revealedAt !== undefined
  return isOut ? showAnswer(after, message, run, deps) : over('counted')
}

/** An answer that came out while the count was edited must not stay covered by it. */
async function showAnswer(found: FoundPrompt, message: string, run: Run, deps: DailyDeps): Promise<Ending> {
  const { post } = await revealedPost(found, await postZone(found.prompt, deps), deps)
  const edited = await deps.outlet.edit(message, post)
  return edited.kind === 'posted' ? over('closed') : refused(edited.kind, run, deps.now())
}
