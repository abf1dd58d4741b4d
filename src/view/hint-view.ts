import type { Hint } from '../quiz/hint.ts'
import type { Offer } from './offers.ts'
import type { Block, Phrase, View } from './view.ts'
import type { Words } from './words.ts'

/**
 * A help with a question that does not give its answer away, and what it costs where answers have points. `offers` as
 * they were shown.
 */
export function hintView(hint: Hint, offers: readonly Offer[], hasPoints: boolean, words: Words): View {
  const cost: Block = { kind: 'note', content: words.quizPlay.hintCost() }
  return {
    blocks: [{ kind: 'paragraph', content: hintPhrase(hint, offers, words) }, ...(hasPoints ? [cost] : [])],
  }
}

function hintPhrase(hint: Hint, offers: readonly Offer[], { quizPlay: { hints } }: Words): Phrase {
  switch (hint.kind) {
    case 'letters':
      return hints.letters(hint.first, hint.letters, hint.words)
    case 'words':
      return hints.words(hint.words)
    case 'first':
      return hints.first(hint.letter)
    case 'options':
      return hints.struck(
        offers
          .filter(({ choice }) => choice !== undefined && hint.struck.includes(choice))
          .map(({ label }) => label),
      )
    default:
      return hint satisfies never
  }
}
