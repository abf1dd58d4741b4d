import { MONTHS } from './csl-date.ts'

/** An entry as the file has it: the values still TeX, macros put in and pieces put together. */
export type Entry = {
  /** In lower case. */
  readonly type: string
  readonly key: string
  readonly line: number
  /** By their names in lower case; of two with one name, the first. */
  readonly fields: ReadonlyMap<string, string>
}

/** The entries of a file, and a sentence for each that is broken or names what is not there. */
export type Entries = { readonly entries: readonly Entry[]; readonly problems: readonly string[] }

/**
 * Reads the entries of BibTeX as it is found: any text between them, `%` comments, `@string`, `#`, a comma too many or
 * too few. A broken entry ends where the next one begins, so that it costs no other; the time is linear.
 */
export function readEntries(text: string): Entries {
  const cursor: Cursor = { text, at: 0, line: 1, counted: 0, lent: 0 }
  const macros = new Map<string, string>(MONTHS.map((name) => [name.slice(0, 3), capital(name)]))
  const entries: Entry[] = []
  const problems: string[] = []
  while (skipToEntry(cursor)) {
    const line = lineAt(cursor)
    const opening = take(cursor, OPENING)
    const [, type = '', bracket = ''] = opening ?? []
    if (opening === undefined) cursor.at++
    else if (SKIPPED.has(type.toLowerCase())) skipGroup(cursor, bracket)
    else readEntry({ cursor, type: type.toLowerCase(), bracket, line, macros, entries, problems })
  }
  return { entries, problems }
}

/** Where the reader is; `line` is that of `counted`, which lags behind, and macros have put in `lent` characters. */
type Cursor = { readonly text: string; at: number; line: number; counted: number; lent: number }

type Reading = {
  readonly cursor: Cursor
  readonly type: string
  readonly bracket: string
  readonly line: number
  readonly macros: Map<string, string>
  readonly entries: Entry[]
  readonly problems: string[]
}

function readEntry({ cursor, type, bracket, line, macros, entries, problems }: Reading): void {
  const isString = type === 'string'
  const key = isString ? '@string' : (take(cursor, KEY)?.[1]?.trim() ?? '')
  const name = key === '' ? 'an entry without a key' : key
  const fields = new Map<string, string>()
  const unknown = new Set<string>()
  const broken = readFields(cursor, bracket === '(' ? ')' : '}', fields, macros, unknown)
  if (broken !== undefined) problems.push(`${name} (line ${line}): ${broken}; the entry is left out.`)
  else if (isString) for (const [macro, value] of fields) macros.set(macro, value)
  else entries.push({ type, key, line, fields })
  if (broken === undefined && isMatch(cursor, LEFT_OVER))
    problems.push(
      `${name} (line ${line}): it ends before its last field, which is lost; look for a brace too many.`,
    )
  if (broken === undefined && unknown.size > 0) {
    const names = [...unknown].slice(0, 5).join(', ')
    problems.push(`${name} (line ${line}): no @string says what stands for ${names}; it is read as it is.`)
  }
}

/** Reads fields up to the end of the entry; gives what is wrong where that does not come. */
function readFields(
  cursor: Cursor,
  close: string,
  fields: Map<string, string>,
  macros: ReadonlyMap<string, string>,
  unknown: Set<string>,
): string | undefined {
  for (;;) {
    skipBlank(cursor)
    const here = cursor.text.charAt(cursor.at)
    if (here === close) {
      cursor.at++
      return undefined
    }
    const field = take(cursor, FIELD)?.[1]?.toLowerCase()
    if (field === undefined) return here === '' || isEntry(cursor) ? UNCLOSED : noField(cursor)
    const value = readValue(cursor, macros, unknown)
    if (value === undefined) return `the value of "${field}" is not closed, or is none`
    if (!fields.has(field)) fields.set(field, value)
  }
}

/** Pieces in braces, quotes, digits or macros, with `#` between them. */
function readValue(
  cursor: Cursor,
  macros: ReadonlyMap<string, string>,
  unknown: Set<string>,
): string | undefined {
  const pieces: string[] = []
  for (;;) {
    skipBlank(cursor)
    const piece = readDelimited(cursor) ?? readBare(cursor, macros, unknown)
    if (piece === undefined) return undefined
    pieces.push(piece)
    skipBlank(cursor)
    if (cursor.text.charAt(cursor.at) !== '#') return pieces.join('')
    cursor.at++
  }
}

/** What stands between braces or quotes; braces in it are balanced. Undefined where it is not closed before the next entry. */
function readDelimited(cursor: Cursor): string | undefined {
  const { text } = cursor
  const open = text.charAt(cursor.at)
  if (open !== '{' && open !== '"') return undefined
  const from = cursor.at + 1
  let depth = 0
  for (cursor.at = from; cursor.at < text.length; cursor.at++) {
    const character = text.charAt(cursor.at)
    if (depth === 0 && character === (open === '{' ? '}' : '"')) {
      cursor.at++
      return text.slice(from, cursor.at - 1)
    }
    if (character === '{') depth++
    else if (character === '}') depth = Math.max(0, depth - 1)
    else if (character === '\n' && startsEntry(text, cursor.at + 1)) return undefined
  }
  return undefined
}

function readBare(
  cursor: Cursor,
  macros: ReadonlyMap<string, string>,
  unknown: Set<string>,
): string | undefined {
  const word = take(cursor, BARE)?.[0]
  if (word === undefined || /^\d+$/.test(word)) return word
  const value = macros.get(word.toLowerCase())
  cursor.lent += value?.length ?? 0
  // Macros made of macros multiply: a page of them can hold more than any memory does.
  const isPutIn = value !== undefined && cursor.lent <= MOST_LENT
  if (!isPutIn) unknown.add(word.slice(0, 40))
  return isPutIn ? value : word
}

/** Whether there is one more `@`; what stands before it, and lines that begin with `%`, are comments. */
function skipToEntry(cursor: Cursor): boolean {
  const { text } = cursor
  let isStart = cursor.at === 0 || text.charAt(cursor.at - 1) === '\n'
  for (; cursor.at < text.length; cursor.at++) {
    const character = text.charAt(cursor.at)
    if (character === '@') return true
    if (isStart && character === '%') toLineEnd(cursor)
    isStart = text.charAt(cursor.at) === '\n' || (isStart && character.trim() === '')
  }
  return false
}

/** Passes white space, commas and comments between fields. */
function skipBlank(cursor: Cursor): void {
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text.charAt(cursor.at)
    if (character === '%') toLineEnd(cursor)
    else if (character !== ',' && character.trim() !== '') return
  }
}

function toLineEnd(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at)
  cursor.at = end < 0 ? cursor.text.length : end
}

/** Passes a comment or preamble; one that is not closed ends where the next entry begins. */
function skipGroup(cursor: Cursor, bracket: string): void {
  const close = bracket === '(' ? ')' : '}'
  let depth = 1
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text.charAt(cursor.at)
    if (character === bracket) depth++
    if (character === close) depth--
    if (depth === 0 || (character === '\n' && startsEntry(cursor.text, cursor.at + 1))) return
  }
}

function isEntry({ text, at }: Cursor): boolean {
  return startsEntry(text, at)
}

function startsEntry(text: string, at: number): boolean {
  return isMatch({ text, at }, NEXT_ENTRY)
}

function isMatch({ text, at }: { readonly text: string; readonly at: number }, pattern: RegExp): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function noField({ text, at }: Cursor): string {
  const found = text
    .slice(at, at + 20)
    .replace(/\s+/g, ' ')
    .trim()
  return `there should be a field where it says "${found}"`
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text) ?? undefined
  if (found) cursor.at = pattern.lastIndex
  return found
}

function lineAt(cursor: Cursor): number {
  for (; cursor.counted < cursor.at; cursor.counted++)
    if (cursor.text.charAt(cursor.counted) === '\n') cursor.line++
  return cursor.line
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const UNCLOSED = 'it is not closed; look for a brace or quotation mark too many or too few'
/** In characters: more than the files that people keep ever take from macros. */
const MOST_LENT = 10_000_000
const SKIPPED: ReadonlySet<string> = new Set(['comment', 'preamble'])
/** Bounded and sticky, each on characters that the next part cannot take: none of them can be slow. */
const OPENING = /@[ \t]{0,9}([a-z]{1,40})[ \t\n]{0,9}([{(])/iy
const KEY = /\s*([^\s,={}"#][^,={}"#\n]{0,500}|)(?:,|(?=\s{0,20}[})]))/y
const FIELD = /([a-z][\w:.+/-]{0,80})\s*=/iy
const LEFT_OVER = /\s{0,99},?\s{0,99}[a-z]{1,40}\s{0,9}=\s{0,9}[{"]/iy
const BARE = /[^\s,={}"#()%@\\]{1,200}/y
const NEXT_ENTRY =
  /[ \t]{0,40}@[ \t]{0,9}[a-z]{1,40}[ \t]{0,9}[{(][ \t]{0,9}[^\s,={}"#()]{0,200}[ \t]{0,9}[,=]/iy
