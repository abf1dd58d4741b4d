import type { Step } from './align-words.ts'
import { alignmentParts } from './alignment-parts.ts'
import { changesNegation } from './changes-negation.ts'
import { type Altered, findCuts } from './find-altered.ts'
import type { Quoted } from './find-phrase.ts'
import { hasOmission, withoutOmission } from './marked-parts.ts'
import { holdsNegation } from './negation.ts'
import { firstPlace, lastPlace, placeOf } from './step-places.ts'
import type { ComparedPart, Verdict } from './verdict.ts'
import type { WordIndex } from './word-index.ts'

/**
 * Two halves in order with words left out between them and hardly any change beside. Where the quotation marks that, it is
 * the changes in which it differs. Undefined where it is not that.
 */
export function checkCut(
  quoted: Quoted,
  altered: Altered,
  unit: number,
  index: WordIndex,
): Verdict | undefined {
  let best: Cut | undefined
  for (const { leap, cost, steps } of findCuts(quoted, altered, index)) {
    if (cost >= Math.min(altered.cost, best?.cost ?? Number.POSITIVE_INFINITY)) continue
    const [first, second] = [steps.slice(0, leap), steps.slice(leap)]
    if (isHalf(first, unit) && isHalf(second, unit)) best = { cost, first, second }
  }
  if (best === undefined) return undefined
  return hasOmission(between(best, quoted)) ? markedCut(best, quoted, index) : cut(best, quoted, index)
}

type Cut = { readonly cost: number; readonly first: readonly Step[]; readonly second: readonly Step[] }

/** At least two words that are the same (in characters twice as many), and at most one in five changed. */
function isHalf(steps: readonly Step[], unit: number): boolean {
  const same = steps.filter(({ kind }) => kind === 'same').length
  return same >= 2 * unit && 5 * (steps.length - same) <= steps.length
}

/** Where a word stands on both sides of what was left out, the leap may be laid so many words beside the mark. */
const BESIDE = 2

/** What the quotation says around the place where words are left out. */
function between({ first, second }: Cut, { text, words }: Quoted): string {
  const last = first.findLast(({ kind }) => kind === 'same')
  const next = second.find(({ kind }) => kind === 'same')
  if (last?.kind !== 'same' || next?.kind !== 'same') return ''
  return text.slice(words[last.quoted - BESIDE]?.end ?? 0, words[next.quoted + BESIDE]?.start)
}

function cut({ first, second }: Cut, quoted: Quoted, index: WordIndex): Verdict {
  const places = [placeOf(first, index), placeOf(second, index)] as const
  const from = lastPlace(first) + 1
  const gap = Array.from(
    { length: firstPlace(second) - from },
    (_, i) => ({ kind: 'removed', place: from + i }) as const,
  )
  const leftOut = index.stretchAt(from).text.slice(places[0].end, places[1].start)
  return {
    kind: 'cut',
    places,
    diff: alignmentParts([...first, ...gap, ...second], quoted, index),
    negation: holdsNegation(leftOut),
  }
}

function markedCut({ first, second }: Cut, quoted: Quoted, index: WordIndex): Verdict {
  const [before, after] = [placeOf(first, index), placeOf(second, index)]
  const leftOut = index.stretchAt(firstPlace(second)).text.slice(before.end, after.start)
  const diff: readonly ComparedPart[] = [
    ...alignmentParts(first, quoted, index).map((part, i, all) =>
      i === all.length - 1 && part.kind === 'added' ? { ...part, text: withoutOmission(part.text) } : part,
    ),
    { kind: 'omitted', text: leftOut },
    ...alignmentParts(second, quoted, index),
  ]
  const negation = [first, second].some((steps) => changesNegation(steps, quoted, index))
  return { kind: 'differs', place: { ...before, end: after.end }, diff, negation }
}
