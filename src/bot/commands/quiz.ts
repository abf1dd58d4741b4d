import type { Command, Context } from '../command.ts'
import { runAdd } from '../quiz/add.ts'
import { runBoard } from '../quiz/board.ts'
import { runCards } from '../quiz/cards.ts'
import { runDaily } from '../quiz/daily.ts'
import { runExport } from '../quiz/export.ts'
import { runImport } from '../quiz/import.ts'
import { runNow } from '../quiz/now.ts'
import { runStats } from '../quiz/stats.ts'
import type { Reply } from '../request.ts'

/** Questions from the readings: now unless something else is named, as "daily" or "stats". */
export const quiz: Command = { name: 'quiz', isPrivate: true, claims: isAboutQuizzes, run: runQuiz }

type Part = (argument: string, context: Context) => Promise<Reply>

const parts: Readonly<Record<string, Part>> = {
  now: runNow,
  daily: runDaily,
  stats: runStats,
  board: runBoard,
  cards: runCards,
  add: runAdd,
  import: runImport,
  export: runExport,
}

function runQuiz(argument: string, context: Context): Promise<Reply> {
  const { part, rest } = partOf(argument)
  return part === undefined ? runNow(argument.trim(), context) : part(rest, context)
}

/** "quiz", "quiz 5", "quiz in the glossary" and "quiz daily"; "quiz questions on the treaty?" is asked of the readings. */
function isAboutQuizzes(argument: string): boolean {
  const rest = argument.trim()
  return rest === '' || partOf(rest).part !== undefined || /^(?:\d|in\s|practice|together|exam)/i.test(rest)
}

function partOf(argument: string): { readonly part: Part | undefined; readonly rest: string } {
  const [, first = '', rest = ''] = /^(\S*)\s*(.*)$/su.exec(argument.trim()) ?? []
  const name = first.toLowerCase()
  return { part: Object.hasOwn(parts, name) ? parts[name] : undefined, rest }
}
