import type { Range } from '../text/range.ts'

/** A quotation in a message: its range holds its marks, `text` what stands between them, a block without its ">". */
export type FoundQuotation = Range & { readonly text: string }

/**
 * What a message quotes, in order and apart: between quotation marks of any custom, and on lines that begin with ">". Of
 * nested quotations the outer one is given; code is no quotation, nor are marks without their partner in the paragraph.
 */
export function findQuotations(message: string): readonly FoundQuotation[] {
  const blocks = blockQuotations(message)
  const closed = [...ranges(message, CODE), ...blocks].sort((a, b) => a.start - b.start)
  const found: FoundQuotation[] = [...blocks]
  const ends: Ends = new Map()
  for (let at = 0; at < message.length; ) {
    const wall = closed.find(({ start, end }) => start <= at && at < end)
    const end =
      wall === undefined ? closingAt(message, at, nextStart(closed, at, message.length), ends) : undefined
    if (end !== undefined) found.push({ start: at, end, text: message.slice(at + 1, end - 1).trim() })
    at = wall?.end ?? end ?? at + 1
  }
  return found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).sort((a, b) => a.start - b.start)
}

/** Fenced code, and code between backticks on one line. */
const CODE = /```[\s\S]*?(?:```|$)|(`+)[^`\n]+\1/gu

/** In some chats ">>>" quotes all that follows. */
const BLOCK = /^>>>[ \t]?[\s\S]*|^(?:>(?!>>)[^\n]*(?:\n|$))+/gmu

function blockQuotations(message: string): readonly FoundQuotation[] {
  const code = ranges(message, CODE)
  return ranges(message, BLOCK)
    .filter(({ start }) => !code.some((each) => each.start <= start && start < each.end))
    .map(({ start, end }) => {
      const lines = message.slice(start, end).replace(/^>>>[ \t]?|^>[ \t]?/gmu, '')
      return { start, end, text: withoutMarks(lines.trim()) }
    })
}

/** Marks around a whole block are no part of what it quotes. */
function withoutMarks(text: string): string {
  const end = closingAt(text, 0, text.length, new Map())
  return end === text.length && end > 2 ? text.slice(1, -1).trim() : text
}

function ranges(message: string, pattern: RegExp): readonly Range[] {
  return [...message.matchAll(pattern)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }))
}

function nextStart(closed: readonly Range[], at: number, length: number): number {
  return closed.find(({ start }) => start > at)?.start ?? length
}

/** Each mark that opens with those that close it; where one mark does both, what stands around it tells. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”“'],
  ['„', '“”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
])

/** Where quotations end by where they begin, as far as that has been worked out. */
type Ends = Map<number, number | undefined>

/** Where a quotation ends that begins with the mark at an offset; undefined where none does. */
function closingAt(message: string, at: number, limit: number, ends: Ends): number | undefined {
  const closing = CLOSING.get(message.charAt(at))
  if (closing === undefined || !mayOpen(message, at)) return undefined
  if (!ends.has(at)) pairUp(message, at, limit, closing, ends)
  return ends.get(at)
}

/** Pairs a mark and those of its kind behind it with the marks that close them, up to the end of the paragraph. */
function pairUp(message: string, at: number, limit: number, closing: string, ends: Ends): void {
  const mark = message.charAt(at)
  const open = [at]
  for (let i = at + 1; i < limit && open.length > 0; i++) {
    const character = message.charAt(i)
    if (character === '\n' && BLANK_LINE.test(message.slice(i, i + LONGEST_INDENT))) break
    if (closing.includes(character) && mayClose(message, i)) ends.set(open.pop() ?? at, i + 1)
    else if (character === mark && mayOpen(message, i)) open.push(i)
  }
  // What was worked out once for a mark that nobody closes need not be worked out again for each behind it.
  for (const unclosed of open) ends.set(unclosed, undefined)
}

const BLANK_LINE = /^\n[ \t]*\n/
const LONGEST_INDENT = 40

/** An opening mark stands before a word, and not behind one, where scripts have spaces. */
function mayOpen(message: string, at: number): boolean {
  const mark = message.charAt(at)
  if ('「『„‚“«‹'.includes(mark)) return true
  const isBehindWord = /[\p{L}\p{N}]$/u.test(message.slice(Math.max(0, at - 2), at))
  const isUnspaced = UNSPACED.test(message.slice(Math.max(0, at - 2), at))
  return (!isBehindWord || isUnspaced) && /^\S/u.test(message.slice(at + 1))
}

/** An apostrophe stands before a letter or behind the "s" of a word; a closing mark does neither, nor behind a space. */
function mayClose(message: string, at: number): boolean {
  const mark = message.charAt(at)
  if ('」』»›”'.includes(mark)) return true
  const after = message.slice(at + 1, at + 2)
  if (/[\p{L}\p{N}]/u.test(after) && !UNSPACED.test(after)) return false
  if (/\s/u.test(message.charAt(at - 1))) return false
  // "the dogs’ bowl’ she said": the last mark that may close is the one.
  return (
    mark !== '’' ||
    message.charAt(at - 1) !== 's' ||
    !/^[^‘\n]*’(?![\p{L}\p{N}])/u.test(message.slice(at + 1))
  )
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u
