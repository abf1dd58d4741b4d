import { countWords } from '../corpus/count-words.ts'
import type { Library } from '../corpus/library.ts'
import type { Alignment } from './align-words.ts'
import { alignmentParts } from './alignment-parts.ts'
import { changesNegation, isMostlyUnspaced } from './changes-negation.ts'
import { checkCut } from './check-cut.ts'
import { exactPlaces } from './exact-places.ts'
import { type Altered, findAltered } from './find-altered.ts'
import { findClose } from './find-close.ts'
import { type Quoted, quotedIn } from './find-phrase.ts'
import { findSplice, isTogether, type Piece } from './find-splice.ts'
import { placesOverAsides } from './over-asides.ts'
import { placeParts } from './place-parts.ts'
import { slightSteps } from './slight-steps.ts'
import { placeOf } from './step-places.ts'
import type { QuotationChecker, Verdict } from './verdict.ts'
import { asideStretches, buildWordIndex, type WordIndex } from './word-index.ts'

/** Fewer words than this do not tell one place from another. */
const FEWEST = 3

/** A longer quotation, in words, is looked for as it stands alone. */
const LONGEST = 3_000

/**
 * Checks quotations against the documents of one library. Its index is made in the background where `pause` is given, which
 * ends when others have had their turn; a check that comes before it is ready makes the rest of it at once.
 */
export function createQuotationChecker(library: Library, pause?: () => Promise<void>): QuotationChecker {
  const ready = lazily(buildIndexes(library), pause)
  return {
    check: (quotation) => checkQuotation(quotation.trim(), ready()),
  }
}

/** The text of the documents, and the lines that were set aside as no part of it. */
type Indexes = { readonly text: WordIndex; readonly asides: WordIndex }

function* buildIndexes(library: Library): Generator<void, Indexes> {
  return { text: yield* buildWordIndex(library), asides: yield* buildWordIndex(library, asideStretches) }
}

/** What a generator gives in the end: worked out in pauses, or where it is needed sooner, then and there. */
function lazily<T>(steps: Generator<void, T>, pause?: () => Promise<void>): () => T {
  let made: { readonly value: T } | undefined
  const step = (): void => {
    const { done, value } = steps.next()
    if (done === true) made = { value }
  }
  const work = async (rest: () => Promise<void>): Promise<void> => {
    while (made === undefined) {
      await rest()
      if (made === undefined) step()
    }
  }
  if (pause !== undefined) void work(pause)
  return () => {
    for (;;) {
      if (made !== undefined) return made.value
      step()
    }
  }
}

function checkQuotation(quotation: string, { text: index, asides }: Indexes): Verdict {
  const quoted = quotedIn(quotation, index)
  const exact = exactPlaces(quoted, index)
  if (exact?.kind === 'verbatim') return exact
  const aside = exact === undefined ? asideVerdict(quotation, asides) : undefined
  if (aside !== undefined) return aside
  if (quoted.words.length < FEWEST || countWords(quotation) < FEWEST) return { kind: 'short' }
  const marked = placeParts(quotation, index)
  // Where a mark stands for nothing, as an omission at an end, its name is better than that of other signs.
  if (exact !== undefined) return marked?.kind === 'nearly-verbatim' ? marked : exact
  if (quoted.words.length > LONGEST) return { kind: 'absent' }
  const places = placesOverAsides(quoted, index)
  if (places !== undefined) return { kind: 'over-asides', places }
  return marked ?? checkAltered(quoted, index)
}

/** Words of a line that was set aside stand in the document, though nobody may quote them from there. */
function asideVerdict(quotation: string, asides: WordIndex): Verdict | undefined {
  const found = exactPlaces(quotedIn(quotation, asides), asides)
  return found !== undefined && 'places' in found ? { kind: 'aside', place: found.places[0] } : undefined
}

/** Of a quotation whose words stand nowhere one after another. */
function checkAltered(quoted: Quoted, index: WordIndex): Verdict {
  const [altered] = findAltered(quoted, index)
  if (altered === undefined) return { kind: 'absent' }
  const slight = slightSteps(altered.steps, quoted, index)
  if (slight !== undefined)
    return { kind: 'nearly-verbatim', slight, places: [placeOf(altered.steps, index)] }
  // In scripts where each character counts as a word, two make one.
  const unit = isMostlyUnspaced(quoted) ? 2 : 1
  const isMuch = altered.cost > 2 * unit
  const cut = isMuch ? checkCut(quoted, altered, unit, index) : undefined
  if (cut !== undefined) return cut
  const pieces = isMuch ? findSplice(quoted, index) : undefined
  if (pieces !== undefined && !isTogether(pieces, index)) return spliced(pieces, index)
  if (isRecognised(quoted, altered, index)) return differs(quoted, altered, index)
  if (pieces !== undefined) return spliced(pieces, index)
  const close = findClose(quoted, index)
  return close === undefined ? { kind: 'absent' } : { kind: 'close', ...close }
}

/** Whether enough of the words, and of the telling ones, stand there for it to be the same sentence with changes. */
function isRecognised({ ids }: Quoted, { cost, same, steps }: Altered, index: WordIndex): boolean {
  if (same < FEWEST || 10 * cost > 4 * ids.length || 10 * same < 6 * ids.length) return false
  let [shared, all] = [0, 0]
  for (const step of steps) {
    if (step.kind === 'same') shared += index.weightOf(ids[step.quoted] ?? -1)
  }
  for (const id of ids) all += index.weightOf(id)
  return 2 * shared >= all
}

function differs(quoted: Quoted, { steps }: Alignment, index: WordIndex): Verdict {
  return {
    kind: 'differs',
    place: placeOf(steps, index),
    diff: alignmentParts(steps, quoted, index),
    negation: changesNegation(steps, quoted, index),
  }
}

function spliced(pieces: readonly Piece[], index: WordIndex): Verdict {
  const places = pieces.map(({ place, count }) => ({
    document: index.stretchAt(place).document,
    start: index.starts[place] ?? 0,
    end: index.ends[place + count - 1] ?? 0,
  }))
  const [first, second, ...rest] = places
  if (first === undefined || second === undefined) throw new RangeError('A splice has two pieces at least.')
  return { kind: 'spliced', places: [first, second, ...rest] }
}
