import type { Line } from './split-lines.ts'

/**
 * Parts a Project Gutenberg file at the marks that it puts around the book: what stands before and after them is its
 * licence and its own account of the file. Other texts are all body.
 */
export function splitEdition(lines: readonly Line[]): {
  readonly before: readonly Line[]
  readonly body: readonly Line[]
  readonly after: readonly Line[]
} {
  const start = lines.findIndex(({ text }) => START.test(text)) + 1
  const end = lines.findIndex(({ text }, i) => i >= start && END.test(text))
  const stop = end < 0 ? lines.length : end
  return { before: lines.slice(0, start), body: lines.slice(start, stop), after: lines.slice(stop) }
}

const START = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG/i
const END = /^(?:\*{3} ?)?END OF (?:THE|THIS) PROJECT GUTENBERG/i
