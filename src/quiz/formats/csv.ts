import { csvField } from '../../text/csv-field.ts'
import type { ExportedCard } from './exported-card.ts'

/**
 * The cards as a table (RFC 4180, UTF-8 with a byte order mark, so that table programs read it as such), with headings
 * that an import knows again. A field that a table program would calculate with has an apostrophe before it.
 */
export function writeCsv(cards: readonly ExportedCard[]): string {
  const rows = cards.map(({ question, answer, accept, quote, citation }) => [
    question.join('\n'),
    answer,
    accept.join('; '),
    quote,
    citation,
  ])
  const table = [['Question', 'Answer', 'Accept', 'Source', 'Citation'], ...rows]
  return `\uFEFF${table.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`
}
