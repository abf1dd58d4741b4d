import type { Range } from './range.ts'

/** The longest quotation or bracket, in characters, that is kept whole; a longer one is split at its sentences. */
export const LONGEST_ENCLOSURE = 400

/**
 * The quotations and brackets of a text with their marks, outermost only, in order and apart: no sentence begins
 * inside one. Of those longer than `LONGEST_ENCLOSURE` only the closing mark is given, which goes with what stands
 * before it. A mark without its partner on the same line counts for nothing.
 */
export function enclosures(text: string): readonly Range[] {
  const open: OpenMarks = new Map()
  const found: Range[] = []
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '\n') open.clear()
    const start = openedAt(text, mark, index, open)
    if (start === undefined) continue
    const end = index + mark.length
    found.push({ start: end - start <= LONGEST_ENCLOSURE ? start : index - 1, end })
  }
  return outermost(found)
}

/** Where the marks still open stand, by kind, the latest last. */
type OpenMarks = Map<string, number[]>

/** Where the quotation or bracket began that this mark closes; an opening mark is noted for later. */
function openedAt(text: string, mark: string, index: number, open: OpenMarks): number | undefined {
  const before = text[index - 1] ?? ' '
  const after = text[index + mark.length] ?? ' '
  if (mark === '"') return straightDouble(before, after, index, open)
  if (mark === "'") return straightSingle(before, after, index, open)
  if (mark === '’' && LETTER.test(after)) return undefined
  for (const kind of CLOSED_BY.get(mark) ?? []) {
    const start = open.get(kind)?.pop()
    if (start !== undefined) return start
  }
  if (OPENING.has(mark)) open.set(mark, [...(open.get(mark)?.slice(-MOST_NESTED) ?? []), index])
  return undefined
}

/** The spaces around it say which way it looks; where they do not, it closes if one is open. */
function straightDouble(before: string, after: string, index: number, open: OpenMarks): number | undefined {
  const looksRight = BEFORE_OPENING.test(before) && !SPACE.test(after)
  const looksLeft = !SPACE.test(before) && !LETTER.test(after)
  const start = looksRight && !looksLeft ? undefined : open.get('"')?.pop()
  // A closing mark without an opening one is an inch or a slip, so it opens nothing.
  if (start === undefined && (looksRight || !looksLeft)) open.set('"', [index])
  return start
}

/** An apostrophe more often than not: it opens before a letter, and closes only behind another mark. */
function straightSingle(before: string, after: string, index: number, open: OpenMarks): number | undefined {
  if (BEFORE_OPENING.test(before) && LETTER.test(after)) open.set("'", [index])
  if (LETTER.test(after)) return undefined
  const start = open.get("'")?.pop()
  return LETTER.test(before) ? undefined : start
}

function outermost(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || range.start >= last.end) merged.push(range)
    else if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end }
  }
  return merged
}

const SPACE = /\s/
const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{“‘«—–-]/

/** Brackets opened deeper than this are noise, and forgetting them keeps the work linear. */
const MOST_NESTED = 7

/** Each closing mark with the opening marks it can answer; `` and '' and -LRB- are how the Penn Treebank writes them. */
const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['”', ['“', '„']],
  ['“', ['„']],
  ['’', ['‘', '‚']],
  ['»', ['«']],
  [')', ['(']],
  [']', ['[']],
  ['}', ['{']],
  ['）', ['（']],
  ['】', ['【']],
  ['」', ['「']],
  ['』', ['『']],
  ['》', ['《']],
  ["''", ['``']],
  ['-RRB-', ['-LRB-']],
  ['-RSB-', ['-LSB-']],
  ['-RCB-', ['-LCB-']],
])

const OPENING: ReadonlySet<string> = new Set([...CLOSED_BY.values()].flat())

const MARKS = /``|''|-[LR][RSC]B-|["'“”„‘’‚«»()[\]{}（）【】「」『』《》\n]/g
