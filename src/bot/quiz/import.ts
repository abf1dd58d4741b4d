import { mostImported, readTable, type TableCard } from '../../quiz/formats/read-table.ts'
import { importView, type LeftOut } from '../../view/import-view.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { roomFor, writerOf } from './add.ts'
import { cardOf, keepCard } from './card-store.ts'
import { findSource } from './find-source.ts'
import { privately, tell } from './tell.ts'

/** As much as every chat takes into a field. */
const mostPasted = 3000

/** Brings in a table: the option `table`, words with line breaks after the command, or what is pasted into the form. */
export async function runImport(argument: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  if (deps.library.documents.length === 0) return tell(words.quizCards.noReadings())
  const option = request.kind === 'command' ? request.options?.['table'] : undefined
  const table = option ?? (argument.includes('\n') ? argument : undefined)
  if (table !== undefined) return importTyped(table, context)
  // A line is all that a terminal can be given at a time: a table comes as a file.
  if (deps.surface === 'terminal') return tell(words.quizCards.import.howTo())
  const { title, label, send } = words.quizCards.import
  return {
    kind: 'form',
    form: {
      id: encodeAction({ kind: 'c-import', id: 'new' }),
      title,
      submit: send,
      fields: [{ kind: 'words', name: 'table', label, isRequired: true, limit: mostPasted }],
    },
  }
}

/** Takes the cards of a table whose passage is found, and says of every other line why not. Those of a host are approved. */
export async function importTyped(table: string, context: Context): Promise<Reply> {
  const { floor, words } = context
  const read = readTable(table.toWellFormed())
  const isHost = await floor.isHost()
  const room = isHost ? mostImported : await roomFor(context)
  const leftOut: LeftOut[] = [...read.problems]
  let taken = 0
  for (const card of read.cards.slice(0, mostImported)) {
    const why = taken < room ? await take(card, isHost, context) : 'waiting'
    if (why === undefined) taken++
    else leftOut.push({ line: card.line, why })
  }
  return privately(importView(taken, leftOut, isHost, words), context)
}

async function take(
  { question, answer, accept, source }: TableCard,
  isHost: boolean,
  context: Context,
): Promise<LeftOut['why'] | undefined> {
  const { deps, turn } = context
  // Each card is a search: nobody waits for all of them.
  await turn()
  const found = findSource({ words: source, question, answer }, deps)
  if (found.kind === 'near') return 'no-source'
  const state = isHost ? 'approved' : 'proposed'
  const card = cardOf({ prompt: question, answer, accept }, found.source, writerOf(context), state)
  const kept = await keepCard(card, isHost, deps)
  return kept === 'kept' ? undefined : kept
}
