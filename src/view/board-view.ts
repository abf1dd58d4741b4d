import type { Board, BoardRow, BoardWindow } from '../quiz/board.ts'
import { type Action, type Block, type ListItem, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** What the group answered this week, and how much it aims at, where it does. */
export type TeamWeek = { readonly answered: number; readonly goal?: number }

/** The reader's own place, which only they are told. */
export type OwnPlace = BoardRow & { readonly isShown: boolean }

/** What a group without a board is shown: what it did together. `isOff` says why there is no more. */
export function teamView(team: TeamWeek, isOff: boolean, actions: readonly Action[], words: Words): View {
  const { board } = words.quizProgress
  return {
    blocks: [
      { kind: 'heading', content: board.teamHeading() },
      { kind: 'paragraph', content: teamLine(team, words) },
      { kind: 'note', content: board.counts() },
      ...(isOff ? [{ kind: 'note', content: board.off() } as const] : []),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
    ],
  }
}

/** What is for one reader alone: their own place, where they have one, and what they can do. */
export type BoardReader = { readonly own: OwnPlace | undefined; readonly actions: readonly Action[] }

/** The board of those who want to be on it and what all did together, and below what is for its one reader, if any. */
export function boardView(
  { rows, total }: Board,
  window: BoardWindow,
  team: TeamWeek,
  reader: BoardReader | undefined,
  words: Words,
): View {
  const { board } = words.quizProgress
  const shown = rows.slice(0, mostShown)
  const list: Block =
    shown.length === 0
      ? { kind: 'paragraph', content: board.nobody() }
      : { kind: 'list', items: shown.map((row) => rowItem(row, words)) }
  const rest = rows.length - shown.length
  return {
    blocks: [
      { kind: 'heading', content: [text(board.heading[window])] },
      list,
      ...(rest > 0 ? [{ kind: 'note', content: board.more(rest) } as const] : []),
      { kind: 'paragraph', content: teamLine(team, words) },
      { kind: 'note', content: board.total(total) },
      { kind: 'note', content: board.counts() },
      ...(reader === undefined
        ? []
        : [
            { kind: 'note', content: ownLine(reader.own, words) } as const,
            { kind: 'actions', actions: reader.actions } as const,
          ]),
    ],
  }
}

/** As many places as a message has room for. */
const mostShown = 10

function rowItem({ rank, member, points, answers }: BoardRow, { quizProgress }: Words): ListItem {
  const { board } = quizProgress
  return {
    label: text(`${rank}.`),
    content: [{ kind: 'member', learner: member, text: board.member }],
    detail: board.points(points, answers),
  }
}

function ownLine(own: OwnPlace | undefined, { quizProgress: { board } }: Words): Phrase {
  if (own === undefined) return board.yoursNone()
  return own.isShown ? board.yours(own.rank, own.points) : board.yoursHidden(own.rank, own.points)
}

function teamLine({ answered, goal }: TeamWeek, { quizProgress: { board } }: Words): Phrase {
  return goal === undefined ? board.team(answered) : board.teamOf(answered, goal)
}
