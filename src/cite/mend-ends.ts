import type { Step } from './align-words.ts'
import type { Quoted } from './find-phrase.ts'
import { foldQuotedWord } from './quotation-words.ts'
import type { WordIndex } from './word-index.ts'

/**
 * An alignment whose ends say what the document has in the place of words that are not there: free at both ends, it would
 * call them added. Not beyond the clause; where the same letters stand there as other words ("co-operation"), all of those.
 */
export function mendEnds(steps: readonly Step[], quoted: Quoted, index: WordIndex): readonly Step[] {
  const first = steps.find(({ kind }) => kind === 'same')
  const last = steps.findLast(({ kind }) => kind === 'same')
  if (first?.kind !== 'same' || last?.kind !== 'same') return steps
  const [from, to] = [steps.indexOf(first), steps.indexOf(last) + 1]
  return [
    ...mended(wordsIn(steps.slice(0, from)), first.place, -1, quoted, index),
    ...steps.slice(from, to),
    ...mended(wordsIn(steps.slice(to)), last.place, 1, quoted, index),
  ]
}

function wordsIn(steps: readonly Step[]): readonly number[] {
  return steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.quoted]))
}

/** Words beyond those of the quotation that its letters may be spread over. */
const MOST_MORE = 2

/** Words of the quotation before (-1) or behind (1) a word that is the same, laid on the document's from there on. */
function mended(
  words: readonly number[],
  place: number,
  way: 1 | -1,
  quoted: Quoted,
  index: WordIndex,
): readonly Step[] {
  if (words.length === 0) return []
  const near = neighbours(place, way, words.length + MOST_MORE, index)
  const beyond = near.findIndex((each) => endsClause(each, way, index))
  const clause = beyond < 0 ? near : near.slice(0, beyond)
  const outward = way === 1 ? words : words.toReversed()
  const ids = outward.map((word) => quoted.words[word]?.folded ?? '')
  const there = near.map((each) => foldedAt(each, index))
  const glued = there.findIndex((_, i) => joined(there.slice(0, i + 1), way) === joined(ids, way))
  const steps: readonly Step[] =
    glued >= 0
      ? [
          ...near.slice(0, glued + 1).map((each) => ({ kind: 'removed', place: each }) as const),
          ...outward.map((word) => ({ kind: 'added', quoted: word }) as const),
        ]
      : outward.map((word, i) => {
          const each = clause[i]
          return each === undefined
            ? { kind: 'added', quoted: word }
            : { kind: 'changed', quoted: word, place: each }
        })
  return way === 1 ? steps : steps.toReversed()
}

function foldedAt(place: number, index: WordIndex): string {
  return foldQuotedWord(index.stretchAt(place).text.slice(index.starts[place], index.ends[place]))
}

function joined(outward: readonly string[], way: 1 | -1): string {
  return (way === 1 ? outward : outward.toReversed()).join('')
}

/** Places of words from one on, at most so many. */
function neighbours(place: number, way: 1 | -1, most: number, index: WordIndex): readonly number[] {
  const { first, last } = index.stretchAt(place)
  const count = Math.min(most, way === 1 ? last - 1 - place : place - first)
  return Array.from({ length: count }, (_, i) => place + way * (i + 1))
}

/** Whether a clause ends between a word and the one that it is the neighbour of. */
function endsClause(place: number, way: 1 | -1, index: WordIndex): boolean {
  const [before, after] = way === 1 ? [place - 1, place] : [place, place + 1]
  return CLAUSE_END.test(index.stretchAt(place).text.slice(index.ends[before], index.starts[after]))
}

/** What follows a comma may be another thought: who quotes may have gone on in words of their own. */
const CLAUSE_END = /[.!?,;:]\S*\s|[。！？、，；：—]|\n\s*\n/u
