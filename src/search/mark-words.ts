import type { Range } from '../text/range.ts'
import type { RankedPassage } from './search-passages.ts'

/** The words of a stretch of the document that match the question, as ranges within that stretch, in order and apart. */
export function markWords({ match, indexed }: RankedPassage, { start, end }: Range): readonly Range[] {
  const marks: { start: number; end: number }[] = []
  const joins = (from: number, to: number): boolean => {
    const base = start - indexed.passage.start
    return hyphen.test(indexed.text.slice(base + from, base + to))
  }
  for (const token of match.tokens) {
    const mark = {
      start: (match.passage.starts[token] ?? 0) + indexed.passage.start - start,
      end: (match.passage.ends[token] ?? 0) + indexed.passage.start - start,
    }
    if (mark.start < 0 || mark.end > end - start) continue
    const previous = marks.at(-1)
    // Bigrams of one run overlap, and hyphens join what the analyzer divides: the reader sees one marked word.
    if (previous && (mark.start <= previous.end || joins(previous.end, mark.start)))
      previous.end = Math.max(previous.end, mark.end)
    else marks.push(mark)
  }
  return marks
}

const hyphen = /^\p{Pd}$/u
