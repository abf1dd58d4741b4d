import type { CslRecord } from '../bibliography/csl-record.ts'
import { csvField } from '../text/csv-field.ts'

/** A saved quotation as it leaves the bot. */
export type ExportedQuote = {
  /** As it was saved. */
  readonly words: string
  /** Who wrote what, and where in it the words stand. */
  readonly citation: string
  /** ISO 8601 date of the day it was saved, in UTC. */
  readonly saved: string
  /** What has become of it since, in a word or two; empty where nothing has. */
  readonly state: string
  /** What stands there now; empty where that is the same, or nothing. */
  readonly now: string
}

/** Quotations as Markdown: a block quote each, with its source below. What would be markup in it is made harmless. */
export function writeMarkdown(quotes: readonly ExportedQuote[], title: string): string {
  const entries = quotes.map(({ words, citation, saved, state, now }) => {
    const change = state === '' ? '' : ` (${escaped(state)}${now === '' ? '' : `: “${oneLine(now)}”`})`
    return `${block(words)}\n>\n> — ${oneLine(citation)}${change} · ${saved}\n`
  })
  return [`# ${escaped(title)}\n`, ...entries].join('\n')
}

/** The same as a table (RFC 4180, UTF-8 with a byte order mark, so that table programs read it as such). */
export function writeQuotesCsv(quotes: readonly ExportedQuote[]): string {
  const rows = quotes.map(({ words, citation, saved, state, now }) => [words, citation, saved, state, now])
  const table = [['Quotation', 'Citation', 'Saved', 'State', 'Now'], ...rows]
  return `\uFEFF${table.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`
}

/** A record that says in its note what was quoted from the work, and where. */
export function withQuotes(
  record: CslRecord,
  quotes: readonly { readonly words: string; readonly place: string }[],
): CslRecord {
  const said = quotes.map(({ words, place }) => `“${words.replace(/\s+/gu, ' ')}” (${place})`)
  return { ...record, note: [...(record.note === undefined ? [] : [record.note]), ...said].join('; ') }
}

function block(words: string): string {
  const lines = words.split(/\r?\n/u)
  return lines.map((line) => `> ${escaped(line).replace(/^(\s*)([-+=]|\d+(?=[.)]))/u, leading)}`).join('\n')
}

/** What would begin a list, or underline a heading, at the beginning of a line. */
function leading(_all: string, space: string, sign: string): string {
  return /^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`
}

function oneLine(words: string): string {
  return escaped(words.replace(/\s+/gu, ' '))
}

function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
}
