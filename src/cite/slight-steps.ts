import type { Step } from './align-words.ts'
import type { Quoted } from './find-phrase.ts'
import { foldQuotedWord } from './quotation-words.ts'
import { slightDifferences } from './same-typography.ts'
import type { SlightDifference } from './verdict.ts'
import type { WordIndex } from './word-index.ts'

/** A word as it stands in a text. */
type Standing = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly folded: string
}

/**
 * In what a quotation differs where no word is another: a number glued to a word is a note's ("alliance.¹"), and words may be
 * parted by points, hyphens or line ends ("e-mail", "U.S."). Undefined where a word differs.
 */
export function slightSteps(
  steps: readonly Step[],
  quoted: Quoted,
  index: WordIndex,
): readonly SlightDifference[] | undefined {
  const found = new Set<SlightDifference>()
  for (const { added, removed } of hunks(steps)) {
    const slight = slightHunk(
      added.map((word) => quotedWord(quoted, word)),
      removed.map((place) => indexedWord(index, place)),
    )
    if (slight === undefined) return undefined
    found.add(slight)
  }
  for (const step of steps) {
    if (step.kind !== 'same') continue
    const word = quotedWord(quoted, step.quoted)
    const there = indexedWord(index, step.place)
    if (slightDifferences(rawOf(word), rawOf(there)).length > 0) found.add('case')
  }
  return [...found]
}

/** Steps between two words that are the same: what the quotation has there, and what the document has. */
export type Hunk = { readonly added: readonly number[]; readonly removed: readonly number[] }

/** The places of an alignment where words differ, in order. */
export function hunks(steps: readonly Step[]): readonly Hunk[] {
  const found: { added: number[]; removed: number[] }[] = []
  let open: { added: number[]; removed: number[] } | undefined
  for (const step of steps) {
    if (step.kind === 'same') {
      open = undefined
      continue
    }
    if (open === undefined) {
      open = { added: [], removed: [] }
      found.push(open)
    }
    if (step.kind !== 'removed') open.added.push(step.quoted)
    if (step.kind !== 'added') open.removed.push(step.place)
  }
  return found
}

function slightHunk(added: readonly Standing[], removed: readonly Standing[]): SlightDifference | undefined {
  if (isNote(added, removed)) return 'footnote'
  const [fewer, more] = added.length < removed.length ? [added, removed] : [removed, added]
  const isOne = fewer.length > 0 && joined(fewer) === joined(more) && isGlued(fewer) && isGlued(more)
  return isOne ? 'punctuation' : undefined
}

/** Numbers of notes at one word. */
const MOST_NOTES = 3

/** Whether all that the quotation lacks are numbers of notes. */
function isNote(added: readonly Standing[], removed: readonly Standing[]): boolean {
  if (added.length === 0)
    return removed.length > 0 && removed.length <= MOST_NOTES && removed.every(isNoteNumber)
  const [word, there] = [added[0], removed[0]]
  if (added.length !== 1 || removed.length !== 1 || word === undefined || there === undefined) return false
  const extra = there.folded.startsWith(word.folded) ? there.folded.slice(word.folded.length) : ''
  return /\p{L}$/u.test(word.folded)
    ? /^\d{1,3}$/.test(extra)
    : /^[12]\d{3}$/.test(word.folded) && /^[.,]\d{1,3}$/.test(extra)
}

/** "Bush,1 depends" or "the treaty [12] says". */
function isNoteNumber({ text, start, end, folded }: Standing): boolean {
  if (!/^\d{1,3}$/.test(folded)) return false
  const before = text.slice(Math.max(0, start - 3), start)
  return /[\p{L}\d)\]”’"'][.,;:!?)\]”’"']+$/u.test(before) || (before.endsWith('[') && text[end] === ']')
}

const joined = (words: readonly Standing[]): string => words.map(({ folded }) => folded).join('')

/** Whether nothing stands between some words but marks, without a space; a hyphen may end a line. */
function isGlued(words: readonly Standing[]): boolean {
  return words.every((word, i) => {
    const next = words[i + 1]
    return (
      next === undefined ||
      /^(?:[^\s\p{L}\p{N}'’]*|[-‐‑\u00AD]\s+)$/u.test(word.text.slice(word.end, next.start))
    )
  })
}

function quotedWord({ text, words }: Quoted, word: number): Standing {
  const { start, end, folded } = words[word] ?? { start: 0, end: 0, folded: '' }
  return { text, start, end, folded }
}

function indexedWord(index: WordIndex, place: number): Standing {
  const { text } = index.stretchAt(place)
  const [start = 0, end = 0] = [index.starts[place], index.ends[place]]
  return { text, start, end, folded: foldQuotedWord(text.slice(start, end)) }
}

const rawOf = ({ text, start, end }: Standing): string => text.slice(start, end)
