import type { LookedAt } from './look-at-lines.ts'

/**
 * The stretch of lines that is the text of a page: the one whose scores have the largest sum (Kadane's algorithm).
 * It ends at the comments, if there is a text before them.
 */
export function mainRun(lines: readonly LookedAt[]): { readonly start: number; readonly end: number } {
  const end = commentsStart(lines)
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  for (const [i, line] of lines.slice(0, end).entries()) {
    sum += score(line)
    if (sum > best.sum) best = { start, end: i + 1, sum }
    if (sum > 0) continue
    start = i + 1
    sum = 0
  }
  return best
}

function score({ features, shape, pattern, ender }: LookedAt): number {
  if (ender) return -40
  if (pattern) return -7
  if (shape === 'good') return Math.min(features.words, 60)
  if (shape === 'near') return 0.6 * features.words
  return shape === 'short' ? -3 : -7
}

/** A link to the comments may stand at the top of a page; the comments themselves come after its text. */
function commentsStart(lines: readonly LookedAt[]): number {
  let prose = 0
  for (const [i, line] of lines.entries()) {
    if (line.ender === 'comments' && prose >= ENOUGH) return i
    if (line.shape === 'good' && !line.pattern) prose += line.features.words
  }
  return lines.length
}

/** In words. */
const ENOUGH = 50
