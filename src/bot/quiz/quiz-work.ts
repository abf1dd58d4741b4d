import type { Work } from '../../schedule/carry-out.ts'
import { createDailyWork, type DailyDeps } from './daily-work.ts'
import { createRemindWork } from './remind-work.ts'
import { createTogetherWork } from './together-count.ts'

/** All that the quiz does without being asked at that moment, by the kind of run. */
export function createQuizWork(deps: DailyDeps): Readonly<Record<string, Work>> {
  return { ...createDailyWork(deps), ...createRemindWork(deps), ...createTogetherWork(deps) }
}
