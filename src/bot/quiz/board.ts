import { type BoardWindow, boardOf, type Score } from '../../quiz/board.ts'
import { boardView, type OwnPlace, type TeamWeek, teamView } from '../../view/board-view.ts'
import type { Action, View } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import type { Context } from '../command.ts'
import { placeOf, type Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { weekStart } from './daily-times.ts'
import { groupZone } from './group-zone.ts'
import { make, withTyped } from './session-buttons.ts'
import { sharedAnswers } from './shared-answers.ts'
import { tell } from './tell.ts'

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
  return reply(await privateBoard(window, false, context), context)
}

/** Shows a board to everyone in the place it was asked for in: those who want to be on it, and nobody's own line. */
export async function showToAll(window: BoardWindow, context: Context): Promise<Reply> {
  const { deps, floor, request, words } = context
  if (!canShow(context)) return refuse('unknownAction', context)
  const { community, channel } = request.from
  const at = deps.now()
  const place = placeOf(request.from)
  // A run that is over from the beginning is nothing but a name that can be taken once.
  const name = { community, kind: 'board-shown', subject: place, key: `${window}:${Math.floor(at / again)}` }
  const run = { ...name, due: at, until: undefined, done: { at, outcome: channel } }
  if ((await deps.store.jobs.open([run])) === 0) return tell(words.quizProgress.board.shownBefore())
  const { blocks } = await openBoard(window, context)
  const by = { kind: 'note', content: words.answer.sharedBy(request.speaker) } as const
  const posted = await floor.post({ blocks: [...blocks, by] })
  if (posted.kind !== 'posted') return refuse(posted.kind, context)
  return reply(await privateBoard(window, true, context), context)
}

/** How long a board that was shown is not shown again in its place, in milliseconds. */
const again = 600_000

/** A window by its name; the week where it is none. */
export function windowOf(named: string): BoardWindow {
  const name = named.trim().toLowerCase()
  return windows.find((window) => window === name) ?? 'week'
}

const windows: readonly BoardWindow[] = ['week', 'month', 'all']

function reply(view: View, { to }: Context): Reply {
  return { kind: 'message', view, to: to === 'update' ? 'update' : 'asker' }
}

type Standing = {
  readonly team: TeamWeek
  /** Absent where the group has no board. */
  readonly board?: { readonly scores: readonly Score[]; readonly shown: ReadonlySet<string> }
  readonly zone: string
  readonly now: number
}

async function standing({ deps, request }: Context): Promise<Standing> {
  const { store } = deps
  const { community } = request.from
  const now = deps.now()
  const [group, zone, answers, members] = await Promise.all([
    store.groups.settingsOf(community),
    groupZone(community, deps),
    sharedAnswers(community, 0, deps),
    store.learners.everyone(community),
  ])
  const since = weekStart(now, zone)
  const answered = answers.filter(({ at }) => at >= since).length
  const team = { answered, ...(group.goal === undefined ? {} : { goal: group.goal }) }
  if (!group.board) return { team, zone, now }
  const shown = new Set(members.filter(({ settings }) => settings.onBoard).map((each) => each.learner))
  const scores = answers.map(({ learner: member, points, at }): Score => ({ member, points, at }))
  return { team, zone, now, board: { scores, shown } }
}

async function privateBoard(window: BoardWindow, isShown: boolean, context: Context): Promise<View> {
  const { request, words } = context
  const { learner } = request.from
  const { team, zone, now, board } = await standing(context)
  const show = canShow(context) ? [showButton(window, isShown, words)] : []
  if (board === undefined) return teamView(team, true, show, words)
  const { scores, shown } = board
  const isOn = shown.has(learner)
  const row = boardOf(scores, window, zone, now, new Set([...shown, learner])).rows.find(
    ({ member }) => member === learner,
  )
  const own: OwnPlace | undefined = row && { ...row, isShown: isOn }
  const actions = [...actionsOf(window, isOn, words), ...show]
  return boardView(boardOf(scores, window, zone, now, shown), window, team, { own, actions }, words)
}

async function openBoard(window: BoardWindow, context: Context): Promise<View> {
  const { team, zone, now, board } = await standing(context)
  if (board === undefined) return teamView(team, false, [], context.words)
  const rows = boardOf(board.scores, window, zone, now, board.shown)
  return boardView(rows, window, team, undefined, context.words)
}

/** Where nobody else reads there is nobody to show it to, and in the open it is shown already. */
function canShow({ floor, request, deps }: Context): boolean {
  return deps.surface === 'chat' && request.from.isDirect === undefined && floor.isOpen === undefined
}

function showButton(window: BoardWindow, isShown: boolean, { quizProgress: { board } }: Words): Action {
  const button = make('s-show', window, isShown ? board.shown : board.show)
  return isShown ? { ...button, isDone: true } : button
}

function actionsOf(
  shown: BoardWindow,
  isOn: boolean,
  { quizProgress: { settings, board }, quizSlash }: Words,
): readonly Action[] {
  const { buttons, typed } = settings
  const place = isOn ? 'leave' : 'join'
  return [
    ...windows
      .filter((window) => window !== shown)
      .map((window) => withTyped(make('s-board', window, quizSlash.periods[window]), board.typed)),
    withTyped(make('s-place', shown, buttons[place], isOn ? 'off' : 'on'), typed[place]),
  ]
}
