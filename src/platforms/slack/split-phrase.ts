import { isWhole, shortenQuote, splitQuote } from '../../view/split-quote.ts'
import type { Inline, Phrase } from '../../view/view.ts'

/** The pieces of a phrase that each have at most so many UTF-16 units; what stands for something else is never cut. */
export function splitPhrase(content: Phrase, limit: number): readonly Phrase[] {
  return whole(content, splitQuote(content.map(joined), limit, units))
}

/** A phrase of at most so many UTF-16 units, with "[…]" for what is left out; what stands for something else is never cut. */
export function shortenPhrase(content: Phrase, limit: number): Phrase {
  return whole(content, [shortenQuote(content.map(joined), limit, units)]).flat()
}

const units = (words: string): number => words.length

/** An atom as one word of the same length, between whose parts nobody cuts. */
function joined(part: Inline): Inline {
  if (!isWhole(part)) return part
  return { ...part, text: part.text.replace(/[^\p{L}\p{N}]/gu, (sign) => 'x'.repeat(sign.length)) || 'x' }
}

/** The atoms as they were; of one that was longer than everything that fits, the first piece stands for all. */
function whole(content: Phrase, pieces: readonly Phrase[]): readonly Phrase[] {
  const atoms = content.filter(isWhole)
  let left = 0
  const restore = (part: Inline): readonly Inline[] => {
    if (!isWhole(part)) return [part]
    const isRest = left > 0
    const atom = isRest ? undefined : atoms.shift()
    left = (isRest ? left : atom === undefined ? 0 : joined(atom).text.length) - part.text.length
    return atom === undefined ? [] : [atom]
  }
  return pieces.map((piece) => piece.flatMap(restore))
}
