import type { GroupSettings } from '../store/groups.ts'
import { type AnswersTo, type ShownGroup, settingsView } from '../view/study-view.ts'
import type { Action, Phrase } from '../view/view.ts'
import { encodeAction } from './action-id.ts'
import { citingControls } from './cite/citing-controls.ts'
import type { Context } from './command.ts'
import type { Reply } from './request.ts'
import { refuse } from './say.ts'

/** The settings of the channel and of its whole group, for a host alone, led by what has just been changed. */
export async function showSettings(context: Context, said?: Phrase): Promise<Reply> {
  const { deps, request, words, to } = context
  const { from } = request
  if (from.isDirect === true) return refuse('noGroup', context)
  const { answers, expand } = await deps.store.channels.settingsOf(from.community, from.channel)
  const settings = await deps.store.groups.settingsOf(from.community)
  const group = shownGroup(settings, context)
  const citing = {
    style: settings.style,
    reading: settings.reading,
    expand,
    hasLinks: deps.pages !== undefined,
  }
  const controls = citingControls(citing, words)
  const { groupSettings, buttons } = words
  const next: AnswersTo = answers === 'asker' ? 'channel' : 'asker'
  const change = make('answers', next, next === 'channel' ? buttons.answersToAll : buttons.answersToAsker)
  const actions = [
    group.streaks
      ? make('d-streaks', 'off', groupSettings.buttons.streaksOff)
      : make('d-streaks', 'on', groupSettings.buttons.streaksOn),
    group.board
      ? make('d-board', 'off', groupSettings.buttons.boardOff)
      : make('d-board', 'on', groupSettings.buttons.boardOn),
    make('d-goal', 'group', groupSettings.buttons.goal),
    make('d-line', 'group', groupSettings.buttons.line),
    make('d-list', 'all', groupSettings.buttons.daily),
    ...controls.actions,
  ]
  const view = settingsView(
    answers,
    change,
    { group, citing, actions, choice: controls.styles, ...(said === undefined ? {} : { said }) },
    words,
  )
  return { kind: 'message', view, to: to === 'update' ? 'update' : 'asker' }
}

function shownGroup({ streaks, board, goal, readingLine }: GroupSettings, { deps }: Context): ShownGroup {
  const lines = deps.library.documents.flatMap(({ id, metadata, paragraphs }) => {
    const paragraph = readingLine[id]
    if (paragraph === undefined) return []
    return [{ title: metadata.title.value, paragraph, paragraphs: paragraphs.length }]
  })
  return { streaks, board, lines, ...(goal === undefined ? {} : { goal }) }
}

function make(kind: string, id: string, label: string): Action {
  return { id: encodeAction({ kind, id }), label }
}
