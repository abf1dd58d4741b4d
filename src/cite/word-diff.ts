import type { DiffPart } from './verdict.ts'

/**
 * What became of some words, word by word, in order: `removed` stand in `before` alone, `added` in `after` alone. How the words
 * are laid out in lines does not matter. Texts of thousands of words that share little are one change.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  let head = 0
  while (head < old.length && head < now.length && isSame(old[head], now[head])) head++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && isSame(old.at(-1 - tail), now.at(-1 - tail))) {
    tail++
  }
  const changed = middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  const steps = [...now.slice(0, head).map(kept), ...changed, ...now.slice(now.length - tail).map(kept)]
  return joined(steps)
}

type Word = { readonly text: string; readonly isSpaced: boolean }
type Step = Word & { readonly kind: DiffPart['kind'] }

/** Cells of the table at most: some milliseconds. */
const largest = 2_000_000

function middle(old: readonly Word[], now: readonly Word[]): readonly Step[] {
  const removed = old.map((word): Step => ({ ...word, kind: 'removed' }))
  const added = now.map((word): Step => ({ ...word, kind: 'added' }))
  if (old.length * now.length > largest) return [...removed, ...added]
  const common = commonLengths(old, now)
  const width = now.length + 1
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [one, other] = [removed[i], added[j]]
    const here = common[i * width + j] ?? 0
    if (one !== undefined && other !== undefined && one.text === other.text) {
      steps.push(kept(other))
      i++
      j++
    } else if (one !== undefined && (other === undefined || common[(i + 1) * width + j] === here)) {
      steps.push(one)
      i++
    } else if (other !== undefined) {
      steps.push(other)
      j++
    }
  }
  return steps
}

/** The lengths of the longest common subsequences of what is left from each pair of places on. */
function commonLengths(old: readonly Word[], now: readonly Word[]): Int32Array {
  const width = now.length + 1
  const table = new Int32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i * width + j] = isSame(old[i], now[j])
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
    }
  }
  return table
}

function kept(word: Word): Step {
  return { ...word, kind: 'same' }
}

function joined(steps: readonly Step[]): readonly DiffPart[] {
  const parts: { kind: DiffPart['kind']; text: string }[] = []
  for (const [index, { kind, text, isSpaced }] of steps.entries()) {
    const next = steps[index + 1]
    // The last word of one text has no space after it, and may stand before a word of the other.
    const isApart = isSpaced || (next !== undefined && next.kind !== kind && !isSign(text))
    const written = next !== undefined && isApart ? `${text} ` : text
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += written
    else parts.push({ kind, text: written })
  }
  return parts
}

function wordsIn(text: string): readonly Word[] {
  return [...text.trim().matchAll(pattern)].map(([all, word = '']) => ({
    text: word,
    isSpaced: all.length > word.length,
  }))
}

function isSame(one: Word | undefined, other: Word | undefined): boolean {
  return one?.text === other?.text
}

function isSign(text: string): boolean {
  return sign.test(text)
}

/** Scripts that put no space between words give a word for each sign. */
const sign = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const pattern =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\S)+)\s*/gu
