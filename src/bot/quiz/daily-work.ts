import type { Work } from '../../schedule/carry-out.ts'
import { warnOnce } from '../../store/warn-once.ts'
import type { BotDeps } from '../command.ts'
import { editCount } from './edit-count.ts'
import { postDaily } from './post-daily.ts'
import type { PromptDeps } from './prompts.ts'
import { revealDaily } from './reveal-daily.ts'

/** What the daily question needs of the bot. */
export type DailyDeps = PromptDeps & Pick<BotDeps, 'outlet' | 'now' | 'warn'>

/** The kinds of work around a daily question, as the runner takes them: `post` of a series, the others of a prompt. */
export function createDailyWork(deps: DailyDeps): Readonly<Record<'post' | 'count' | 'reveal', Work>> {
  // The same trouble every day is said once; the outcome of each day is kept with its run.
  const telling = { ...deps, warn: warnOnce(deps.warn) }
  return {
    post: (run) => postDaily(run, telling),
    count: (run) => editCount(run, deps),
    reveal: (run) => revealDaily(run, telling),
  }
}
