import type { Range } from '../text/range.ts'
import { excludedRanges } from './excluded-ranges.ts'
import { longestReference, parseReference } from './parse-reference.ts'
import type { Reference } from './reference.ts'

/** What stands between double brackets: a reference, or something that cannot be read as one, as a bare alias. */
export type Found =
  | ({ readonly kind: 'reference' } & Reference)
  | (Range & { readonly kind: 'unread'; readonly typed: string })

/**
 * What stands between `[[` and `]]` in a message, in order: never in code, in block quotes, in spoilers, in addresses, between
 * `<` and `>`, or behind a backslash. Total, and in time proportional to the message.
 */
export function findReferences(message: string): readonly Found[] {
  const matches = [...message.matchAll(bracketed)]
  if (matches.length === 0) return []
  const isExcluded = within(excludedRanges(message))
  return matches.flatMap(({ 0: words, 1: inner = '', index }) => {
    const range = { start: index, end: index + words.length }
    if (inner.trim() === '' || isEscaped(message, index) || isExcluded(range)) return []
    const whole = readOne(inner, range)
    return whole.kind === 'unread' ? (readSeveral(inner, range) ?? [whole]) : [whole]
  })
}

function readOne(inner: string, range: Range): Found {
  const typed = inner.trim()
  const parsed = parseReference(typed)
  return parsed === undefined
    ? { kind: 'unread', ...range, typed }
    : { kind: 'reference', ...range, typed, ...parsed }
}

/**
 * References to several works in one pair of brackets, with semicolons between them; what is none by itself goes on with the
 * places before it. Undefined where they cannot be read so.
 */
function readSeveral(inner: string, { start, end }: Range): readonly Found[] | undefined {
  const works: string[] = []
  for (const part of inner.split(';')) {
    const last = works.at(-1)
    if (last === undefined || parseReference(part.trim()) !== undefined) works.push(part)
    else works[works.length - 1] = `${last};${part}`
  }
  let at = start + '[['.length
  const found = works.map((work, index) => {
    const from = index === 0 ? start : at
    at += work.length + ';'.length
    return readOne(work, { start: from, end: index === works.length - 1 ? end : at })
  })
  return found.some(({ kind }) => kind === 'unread') ? undefined : found
}

const bracketed = new RegExp(String.raw`\[\[([^[\]\n]{1,${longestReference}})\]\]`, 'g')

/** Whether a backslash stands before the brackets that begin here, and is not itself behind one. */
function isEscaped(message: string, start: number): boolean {
  let at = start - 1
  // Brackets in a row are escaped together: whoever typed the backslash meant all of them.
  while (message.charAt(at) === '[') at--
  let backslashes = 0
  while (message.charAt(at - backslashes) === '\\') backslashes++
  return backslashes % 2 === 1
}

/** Answers for rising ranges whether any of the others touches them. */
function within(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  let next = 0
  // The end of what began earlier: ranges may hold one another.
  let reach = 0
  return ({ start, end }) => {
    for (let range = sorted[next]; range !== undefined && range.start < end; range = sorted[next]) {
      reach = Math.max(reach, range.end)
      next++
    }
    return reach > start
  }
}
