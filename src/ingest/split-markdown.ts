/** A piece of a Markdown text: `text` is its `length` characters, and after them the definitions that it uses. */
export type MarkdownPiece = { readonly text: string; readonly length: number }

/**
 * Cuts a long Markdown text where a paragraph or heading begins at the margin, outside of code and comments, so that
 * the pieces read as the whole does. The parser takes time with the square of a text's length: a book of 1 MB takes 23 s
 * whole and 5 s in pieces.
 */
export function splitMarkdown(markdown: string): readonly MarkdownPiece[] {
  const { cuts, definitions } = scan(markdown)
  return cuts.map((start, i) => {
    const piece = markdown.slice(start, cuts[i + 1])
    const lent = cuts.length > 1 ? usedDefinitions(piece, definitions) : ''
    return { text: lent === '' ? piece : `${piece}\n\n${lent}`, length: piece.length }
  })
}

/** Where the pieces begin, and the lines that define what a link or footnote stands for, by their labels. */
function scan(markdown: string): {
  readonly cuts: readonly number[]
  readonly definitions: Map<string, string>
} {
  const cuts = [0]
  const definitions = new Map<string, string>()
  let closing: RegExp | undefined
  let isAfterBlank = false
  for (const { 0: line, index } of markdown.matchAll(LINE)) {
    if (closing) {
      if (closing.test(line)) closing = undefined
    } else {
      const isLong = index - (cuts.at(-1) ?? 0) >= PIECE
      if (isLong && isAfterBlank && AT_MARGIN.test(line)) cuts.push(index)
      closing = opens(line)
      const label = line.match(DEFINITION)?.[1]
      if (label !== undefined && !definitions.has(key(label))) definitions.set(key(label), line)
    }
    isAfterBlank = line.trim() === ''
  }
  return { cuts, definitions }
}

/** What ends the code or raw HTML that a line begins, blank lines or not. */
function opens(line: string): RegExp | undefined {
  const fence = line.match(/^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/)?.[1]
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}\\s*$`)
  const raw = RAW.find(({ start, end }) => {
    const found = line.match(start)
    return found && !end.test(line.slice(found[0].length))
  })
  return raw?.end
}

function usedDefinitions(piece: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return ''
  const used = new Set<string>()
  for (const { 1: label = '' } of piece.matchAll(LABEL)) {
    const definition = definitions.get(key(label))
    if (definition !== undefined) used.add(definition)
  }
  return [...used].join('\n\n')
}

/** Labels match whatever their case and spaces. */
function key(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** In characters: about 0.1 s of parsing. */
const PIECE = 16_000
const LINE = /[^\n]*(?:\n|$)/g
/** A heading, a letter, a quotation mark or bold type: after a blank line, no list or table goes on with any of them. */
const AT_MARGIN = /^(?:#{1,6}\s|\*\*|[\p{L}"'“‘«(_])/u
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,999})\]:/
const LABEL = /\[([^[\]\n]{1,999})\]/g
const RAW = [
  { start: /^ {0,3}<!--/, end: /-->/ },
  { start: /^ {0,3}<(?:script|pre|style|textarea)(?=[\s>])/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^ {0,3}<\?/, end: /\?>/ },
  { start: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/ },
] as const
