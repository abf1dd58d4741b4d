import type { Library } from '../../corpus/library.ts'
import { problemView } from '../../view/problem-view.ts'
import { documentView, sourcesView } from '../../view/source-view.ts'
import type { View } from '../../view/view.ts'
import { commandWords } from '../../view/words.ts'
import type { Command, CommandContext } from '../command.ts'
import { type DocumentMatch, findDocument } from '../find-document.ts'
import { namesDocument } from '../plain-line.ts'
import { unfoundDocument } from '../unfound-document.ts'

/** Lists the documents, or shows one: what is known about it and, with `lines`, what was set aside. */
export const sources: Command = {
  name: 'sources',
  ...commandWords.sources,
  claims: (argument, library) => namesDocument(argument.replace(linesWord, ''), library),
  run: showSources,
}

const linesWord = /\s+lines$/i

function showSources(argument: string, { library }: CommandContext): View {
  const typed = argument.trim()
  if (typed === '') return sourcesView(library)
  const { match, withLines } = matchWithLines(typed, library)
  if (match.kind !== 'one') return problemView(unfoundDocument(match, typed, `sources ${typed}`))
  return documentView(match.document, match.ordinal, withLines)
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
