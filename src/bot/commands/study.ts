import { doctorView } from '../../view/doctor-view.ts'
import { type AnswersTo, feedbackView, libraryView } from '../../view/study-view.ts'
import type { Context } from '../command.ts'
import { listedDocuments } from '../listed-documents.ts'
import type { Origin, Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { showSettings } from '../show-settings.ts'

/** What the hosts of a group look at and change: library, settings, doctor, feedback. */
export async function study(argument: string, context: Context): Promise<Reply> {
  if (!(await context.floor.isHost())) return refuse('hostsOnly', context)
  const { deps, request, words } = context
  switch (argument.trim().toLowerCase()) {
    case '':
    case 'library':
      return say(libraryView(deps.library, deps.unread, listedDocuments(deps.surface), words), context)
    case 'settings':
      return showSettings(context)
    case 'doctor':
      return say(doctorView(await deps.examine(request.from.community)), context)
    case 'feedback':
      return say(
        feedbackView(await deps.store.feedback.list(request.from.community, countedFeedback), words),
        context,
      )
    default:
      return refuse({ kind: 'no-command', typed: `study ${argument.trim()}` }, context)
  }
}

const countedFeedback = 1000

/** Changes where answers go in this channel, and shows how it is now. */
export async function changeSettings(answers: AnswersTo, context: Context): Promise<Reply> {
  if (!(await context.floor.isHost())) return refuse('hostsOnly', context)
  const { community, channel }: Origin = context.request.from
  await context.deps.store.channels.change(community, channel, { answers })
  return showSettings(context)
}
