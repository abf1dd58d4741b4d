import { type BoardWindow, boardOf, type Score } from '../../quiz/board.ts'
import { boardView, type OwnPlace, teamView } from '../../view/board-view.ts'
import type { Action } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { weekStart } from './daily-times.ts'
import { groupZone } from './group-zone.ts'

/**
 * Who got how many points, of those who want to be shown, with the asker's own place for them alone; in a group without
 * a board what all answered together.
 */
export function runBoard(argument: string, context: Context): Promise<Reply> {
  const { request } = context
  const option = request.kind === 'command' ? request.options?.['period'] : undefined
  return showBoard(windowOf(option ?? argument), context)
}

/** The board of a window as a private message; `context.to` says whether it takes the place of another one. */
export async function showBoard(window: BoardWindow, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { store } = deps
  const { community, learner } = request.from
  const to = context.to === 'update' ? 'update' : 'asker'
  const now = deps.now()
  const [group, zone, answers, members] = await Promise.all([
    store.groups.settingsOf(community),
    groupZone(community, deps),
    store.answers.ofCommunity(community, 0),
    store.learners.everyone(community),
  ])
  const since = weekStart(now, zone)
  const answered = answers.filter(({ at }) => at >= since).length
  const team = { answered, ...(group.goal === undefined ? {} : { goal: group.goal }) }
  if (!group.board) return { kind: 'message', view: teamView(team, true, words), to }
  const shown = new Set(members.filter(({ settings }) => settings.onBoard).map((each) => each.learner))
  const scores: readonly Score[] = answers.map(({ learner: member, points, at }) => ({ member, points, at }))
  const hidden = new Set(scores.map(({ member }) => member).filter((member) => !shown.has(member)))
  const board = boardOf(scores, window, zone, now, hidden)
  const own = boardOf(scores, window, zone, now, new Set([...hidden].filter((each) => each !== learner)))
  const row = own.rows.find(({ member }) => member === learner)
  const isShown = shown.has(learner)
  const place: OwnPlace | undefined = row && { ...row, isShown }
  const view = boardView(board, window, team, place, actionsOf(window, isShown, words), words)
  return { kind: 'message', view, to }
}

/** A window by its name; the week where it is none. */
export function windowOf(named: string): BoardWindow {
  const name = named.trim().toLowerCase()
  return windows.find((window) => window === name) ?? 'week'
}

const windows: readonly BoardWindow[] = ['week', 'month', 'all']

function actionsOf(
  shown: BoardWindow,
  isShown: boolean,
  { quizProgress, quizSlash }: Words,
): readonly Action[] {
  const { buttons } = quizProgress.settings
  return [
    ...windows
      .filter((window) => window !== shown)
      .map((window) => ({
        id: encodeAction({ kind: 's-board', id: window }),
        label: quizSlash.periods[window],
      })),
    {
      id: encodeAction({ kind: 's-place', id: shown, arg: isShown ? 'off' : 'on' }),
      label: isShown ? buttons.leave : buttons.join,
    },
  ]
}
