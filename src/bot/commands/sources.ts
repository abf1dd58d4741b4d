import type { Document } from '../../corpus/document.ts'
import type { Library } from '../../corpus/library.ts'
import { type AliasOf, documentView, sourcesView } from '../../view/source-view.ts'
import type { Action, View } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import { citedBeside } from '../cite/cited-beside.ts'
import { exportSources, formatNamed, type ListWish, readListWish } from '../cite/export-sources.ts'
import { shelfOf } from '../cite/shelf-of.ts'
import type { Command, Context } from '../command.ts'
import { type DocumentMatch, findDocument } from '../find-document.ts'
import { listedDocuments } from '../listed-documents.ts'
import { namesDocument } from '../plain-line.ts'
import type { Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { lineOf, unfoundDocument } from '../unfound-document.ts'

/**
 * Lists the documents, or shows one: what is known about it and, with `lines`, what was set aside. With `export` it gives
 * them, or the one, as a file for a reference manager.
 */
export const sources: Command = {
  name: 'sources',
  claims: (argument, library) => {
    const wish = readListWish(argument, library)
    return namesDocument(wish === undefined ? argument.replace(linesWord, '') : wish.document, library)
  },
  run: showSources,
}

const linesWord = /\s+lines$/i

async function showSources(argument: string, context: Context): Promise<Reply> {
  const { deps, words } = context
  const typed = argument.trim()
  const wish = listWish(typed, context)
  if (wish !== undefined) return exportWish(wish, typed, context)
  if (typed === '') {
    const shelf = await shelfOf(deps, context.request.from.community)
    const aliasOf: AliasOf = ({ id }) => shelf.of(id).alias
    return say(sourcesView(deps.library, listedDocuments(deps.surface), words, aliasOf), context)
  }
  const { match, withLines } = matchWithLines(typed, deps.library)
  if (match.kind !== 'one')
    return refuse(unfoundDocument(match, typed, lineOf('sources', typed, context)), context)
  const lines = withLines ? 'shown' : linesAction(match.document, match.ordinal, words)
  return say(documentView(match.document, lines, words, await citedBeside(match.document, context)), context)
}

/** What is to be given as a file: by the option of the command, else by what was typed after it. */
function listWish(typed: string, { deps, request }: Context): ListWish | undefined {
  const option = request.kind === 'command' ? request.options?.['export'] : undefined
  const format = option === undefined ? undefined : formatNamed(option)
  return format === undefined ? readListWish(typed, deps.library) : { document: typed, format }
}

async function exportWish({ document, format }: ListWish, typed: string, context: Context): Promise<Reply> {
  const { library } = context.deps
  if (document === '') return exportSources(library.documents, format, context)
  const match = findDocument(library, document)
  return match.kind === 'one'
    ? exportSources([match.document], format, context)
    : refuse(unfoundDocument(match, document, lineOf('sources', typed, context)), context)
}

/** One document with the lines of its file that were set aside. */
export function linesView(document: Document, words: Words): View {
  return documentView(document, 'shown', words)
}

function linesAction({ id }: Document, ordinal: number, { buttons, typed }: Words): Action {
  return {
    id: encodeAction({ kind: 'lines', id }),
    label: buttons.lines,
    typed: { command: `sources ${ordinal} lines`, gets: typed.lines },
  }
}

/** "lines" at the end asks for the lines, unless only the words with it name a document ("Red Lines"). */
function matchWithLines(
  typed: string,
  library: Library,
): { readonly match: DocumentMatch; readonly withLines: boolean } {
  const withoutLines = typed.replace(linesWord, '')
  const match = findDocument(library, withoutLines)
  if (withoutLines === typed || match.kind === 'one') return { match, withLines: withoutLines !== typed }
  const whole = findDocument(library, typed)
  return whole.kind === 'none' ? { match, withLines: true } : { match: whole, withLines: false }
}
