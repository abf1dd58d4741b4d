import type { Run } from '../style.ts'

/** Words with signs of their own for italics and quotation marks, which `toRuns` reads. */
export type Markup = string

const slanting = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u
const ITALIC = '\uE001'
const ROMAN = '\uE002'
const OPEN = '\uE003'
const CLOSE = '\uE004'
const CLOSE_SINGLE = '\uE005'

/** Words of a record: straight quotation marks and apostrophes become typographic ones, as citeproc makes them. */
export function words(text: string | undefined): Markup {
  if (text === undefined) return ''
  const clean = text.replace(controls, ' ').replace(/\s+/gu, ' ').trim()
  if (!/['"]/.test(clean)) return clean
  return clean
    .replace(/(^|[\s([{—–-])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{—–-])'/gu, '$1‘')
    .replaceAll("'", '’')
}

/** The title of a work that stands alone; scripts that have no italics are left as they are. */
export function italic(text: Markup): Markup {
  return slanting.test(text) ? slanted(text) : text
}

/** In italics whatever its script. */
export function slanted(text: Markup): Markup {
  return text === '' ? '' : ITALIC + text + ROMAN
}

/** The title of a part of a whole; quotation marks in it become single ones. */
export function quoted(text: Markup): Markup {
  if (text === '') return ''
  const inner = text.replace(/[“”]|‘|’(?!\p{L})(?<=‘[^‘’]*’)/gu, (mark) => flipped[mark] ?? mark)
  return OPEN + inner + CLOSE
}

/** What there is of some parts, with a delimiter between each two. */
export function join(delimiter: string, ...parts: readonly (Markup | false | undefined)[]): Markup {
  return parts.filter((part) => part !== '' && part !== undefined && part !== false).join(delimiter)
}

/** The text between an opening and a closing, where there is any. */
export function wrap(before: string, text: Markup | undefined, after: string): Markup {
  return text === '' || text === undefined ? '' : before + text + after
}

/** With a capital letter at its beginning. */
export function capitalised(text: Markup): Markup {
  return text.replace(/^[^\p{L}\p{N}]?\p{Ll}/u, (first) => first.toUpperCase())
}

/**
 * The runs of a citation: of two marks that meet one goes where English keeps one, and full stops and commas stand before a
 * closing quotation mark.
 */
export function toRuns(markup: Markup): readonly Run[] {
  const settled = settle(markup)
  const runs: Run[] = []
  for (const piece of settled.split(ITALIC)) {
    const [inside = '', ...outside] = piece.split(ROMAN)
    if (runs.length === 0 && outside.length === 0 && !settled.startsWith(ITALIC)) {
      push(runs, { text: inside })
      continue
    }
    if (outside.length > 0) push(runs, { text: inside, italic: true })
    push(runs, { text: outside.length > 0 ? outside.join('') : inside })
  }
  return runs
}

function push(runs: Run[], run: Run): void {
  if (run.text !== '') runs.push(run)
}

function settle(markup: Markup): string {
  const inside = markup.replace(closing, '$3$1$2')
  return inside
    .replace(meeting, merge)
    .replaceAll(OPEN, '“')
    .replaceAll(CLOSE, '”')
    .replaceAll(CLOSE_SINGLE, '’')
}

const closing = /([\uE004\uE005”]+)(\uE002?)([.,])/gu
/** Two marks with nothing or only signs of ours between them. */
const meeting = /([!?.:;,])([\uE002\uE004\uE005”’]*)([!?.:;,])/gu
const merge = (both: string, first: string, signs: string, second: string): string =>
  first === second || swallowed.has(first + second) ? first + signs : both
/** Where a question ends, no full stop follows. */
const swallowed: ReadonlySet<string> = new Set(['!.', '?.', '!:', '?:', ':.', ';.', ';:'])
const flipped: Readonly<Record<string, string>> = { '“': '‘', '”': CLOSE_SINGLE, '‘': '“', '’': '”' }
/** What no word has: control characters, and the private signs that are ours here. */
const controls = /[\p{Cc}\uE001-\uE005]+/gu
