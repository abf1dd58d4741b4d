/** A row of a table; `line` is that of its beginning, 1 for the first. */
export type Row = { readonly line: number; readonly fields: readonly string[] }

/** The rows of a table, and the lines that open a quotation mark and never close it: each of them is left out alone. */
export type Separated = { readonly rows: readonly Row[]; readonly unclosed: readonly number[] }

/** What stands between the fields of a table. */
export type Separator = ',' | ';' | '\t' | '|' | ':' | ' '

/**
 * Reads a table as RFC 4180 has it, with any separator: a field that begins with a quotation mark ends with one, holds
 * separators and line breaks, and has two for one. Blank lines are passed over. `first` is the number of the first line.
 */
export function parseSeparated(text: string, separator: Separator, first = 1): Separated {
  const rows: Row[] = []
  const unclosed: number[] = []
  let [at, line] = [0, first]
  while (at < text.length) {
    const { fields, end } = readRow(text, at, separator)
    const next = end ?? lineEnd(text, at)
    if (end === undefined) unclosed.push(line)
    else if (fields.some((field) => field.trim() !== '')) rows.push({ line, fields })
    line += countBreaks(text.slice(at, next))
    at = next
  }
  return { rows, unclosed }
}

/** The separator that parts the first rows most evenly: tab, semicolon or comma; tab where none does. */
export function guessSeparator(text: string): Separator {
  const sample = text.slice(0, 20_000)
  const scored = ([`\t`, ';', ','] as const).map((separator) => {
    const rows = parseSeparated(sample, separator).rows.slice(0, 10)
    const wanted = rows[0]?.fields.length ?? 0
    const even = wanted < 2 ? 0 : rows.filter(({ fields }) => fields.length === wanted).length
    return { separator, even }
  })
  return scored.reduce((best, each) => (each.even > best.even ? each : best), { separator: '\t', even: 0 })
    .separator
}

type Read = { readonly fields: readonly string[]; readonly end: number | undefined }

/** The fields from `from` to the end of their row, and where the next begins; no end where a quotation mark stays open. */
function readRow(text: string, from: number, separator: Separator): Read {
  const fields: string[] = []
  let at = from
  for (;;) {
    const field = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, separator)
    if (field === undefined) return { fields, end: undefined }
    // What follows a closing quotation mark belongs to the field as it stands.
    const rest = readPlain(text, field.end, separator)
    fields.push(field.value + rest.value)
    at = rest.end
    if (text[at] === separator) at++
    else return { fields, end: lineEnd(text, at) }
  }
}

type Field = { readonly value: string; readonly end: number }

function readPlain(text: string, from: number, separator: Separator): Field {
  let end = from
  while (end < text.length && text[end] !== separator && !isBreak(text[end])) end++
  return { value: text.slice(from, end), end }
}

function readQuoted(text: string, from: number): Field | undefined {
  let [value, at] = ['', from + 1]
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return undefined
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    at = quote + 2
  }
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBreak(text[at])) at++
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2
  return Math.min(text.length, at + 1)
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
