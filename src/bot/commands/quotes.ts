import { runQuotes } from '../cite/quotes.ts'
import { readQuotesLine } from '../cite/quotes-line.ts'
import type { Command } from '../command.ts'
import { namesDocument } from '../plain-line.ts'

/** Lists the quotations that were saved, and gives them as files. */
export const quotes: Command = {
  name: 'quotes',
  isPrivate: true,
  claims: (argument, library) => {
    const line = readQuotesLine(argument)
    return line !== undefined && (line.within === undefined || namesDocument(line.within, library))
  },
  run: runQuotes,
}
