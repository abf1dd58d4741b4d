import { mostReadings, progressPicture } from '../../draw/progress-picture.ts'
import { renderPng } from '../../draw/render-png.ts'
import { doneOn, type Progress, statsView } from '../../view/stats-view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { groupZone } from './group-zone.ts'
import { learnerZone } from './learner-zone.ts'
import { progressOf } from './progress-facts.ts'
import { make, withTyped } from './session-buttons.ts'

/** Shows a member how they are doing, and nobody else. */
export async function runStats(_argument: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const zone = await learnerZone(request.from, await groupZone(request.from.community, deps), deps)
  const progress = await progressOf(request.from, zone, deps)
  const { button, typed } = words.quizProgress.settings
  const settings = withTyped(make('s-settings', 'mine', button), typed.settings)
  const event = progress.streak?.events.at(-1)
  if (event !== undefined) {
    const { community, learner } = request.from
    await deps.store.learners.change(community, learner, { toldStreak: event.promptId })
  }
  const view = statsView(progress, await drawn(progress, context), [settings], words)
  return { kind: 'message', view, to: 'asker' }
}

/** Without the picture all is still said in words: what fails here is told to whoever runs the bot alone. */
async function drawn(progress: Progress, { deps }: Context): Promise<Uint8Array | undefined> {
  // A terminal shows no pictures.
  if (deps.surface === 'terminal') return undefined
  try {
    return await renderPng(
      progressPicture({
        days: progress.days.map((day) => ({ date: day.date, count: doneOn(day) })),
        ...(progress.retention.share === undefined ? {} : { retention: progress.retention.share }),
        readings: progress.coverage
          .slice(0, mostReadings)
          .map(({ paragraphs, asked, known }) => ({ all: paragraphs, asked, known })),
      }),
    )
  } catch (bug) {
    deps.report(bug, 'drawing the picture of somebody’s progress')
    return undefined
  }
}
