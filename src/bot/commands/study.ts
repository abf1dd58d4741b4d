import { doctorView } from '../../view/doctor-view.ts'
import { type AnswersTo, feedbackView, libraryView, settingsView } from '../../view/study-view.ts'
import type { View } from '../../view/view.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import { listedDocuments } from '../listed-documents.ts'
import type { Origin, Reply } from '../request.ts'
import { refuse, say } from '../say.ts'

/** What the hosts of a group look at and change: library, settings, doctor, feedback. */
export async function study(argument: string, context: Context): Promise<Reply> {
  if (!(await context.floor.isHost())) return refuse('hostsOnly', context)
  const { deps, request, words } = context
  const { from } = request
  switch (argument.trim().toLowerCase()) {
    case '':
    case 'library':
      return say(libraryView(deps.library, deps.unread, listedDocuments(deps.surface), words), context)
    case 'settings': {
      if (from.isDirect === true) return refuse('noGroup', context)
      const { answers } = await deps.store.channels.settingsOf(from.community, from.channel)
      return say(channelSettings(answers, context), context)
    }
    case 'doctor':
      return say(doctorView(await deps.examine(from.community)), context)
    case 'feedback':
      return say(
        feedbackView(await deps.store.feedback.list(from.community, countedFeedback), words),
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
  return say(channelSettings(answers, context), context)
}

function channelSettings(answers: AnswersTo, { words }: Context): View {
  const next: AnswersTo = answers === 'asker' ? 'channel' : 'asker'
  const label = next === 'channel' ? words.buttons.answersToAll : words.buttons.answersToAsker
  return settingsView(answers, { id: encodeAction({ kind: 'answers', id: next }), label }, words)
}
