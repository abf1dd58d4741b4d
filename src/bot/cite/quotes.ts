import type { Context } from '../command.ts'
import { findDocument } from '../find-document.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { lineOf, unfoundDocument } from '../unfound-document.ts'
import { exportQuotes } from './export-quotes.ts'
import { type QuoteWish, showQuotes } from './quote-list.ts'
import { readQuotesLine } from './quotes-line.ts'

/** `/quotes`, and "quotes …" in words: lists saved quotations, or gives them as a file. */
export async function runQuotes(argument: string, context: Context): Promise<Reply> {
  const { deps, request } = context
  // A platform that has options gives each by its name; in words they stand in one line.
  const options = request.kind === 'command' ? (request.options ?? {}) : {}
  const line = readQuotesLine(argument) ?? { whose: 'mine' }
  const whose = (options['whose'] ?? line.whose) === 'group' ? 'group' : 'mine'
  const named = context.within ?? options['in'] ?? line.within
  const format = options['export'] ?? line.export
  const wish = { whose, ...(format === undefined ? {} : { format }) } as const
  if (named === undefined) return answer(wish, context)
  const match = findDocument(deps.library, named)
  return match.kind === 'one'
    ? answer({ ...wish, document: match.document.id }, context)
    : refuse(unfoundDocument(match, named, lineOf('quotes', argument, context)), context)
}

function answer(
  { format, ...wish }: QuoteWish & { readonly format?: string },
  context: Context,
): Promise<Reply> {
  return format === undefined ? showQuotes(wish, 0, context) : exportQuotes(wish, format, context)
}
