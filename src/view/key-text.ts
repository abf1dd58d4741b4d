import type { Document } from '../corpus/document.ts'
import type { Item } from '../quiz/item.ts'
import { offersOf } from './offers.ts'
import type { ShownPrompt } from './prompt-view.ts'
import type { Words } from './words.ts'

/** What is right, as a person reads it: "B. 1950", "False", "B C A", what a member wrote, or the words of the text. */
export function keyText(
  { item, optionOrder }: Pick<ShownPrompt, 'item' | 'optionOrder'>,
  document: Document | undefined,
  words: Words,
): string {
  const offer = offersOf(item, optionOrder, document, words).find((each) => each.given === item.key)
  if (offer === undefined) return keyWords(item, document)
  return offer.choice === undefined ? offer.text : `${offer.label}. ${offer.text}`
}

function keyWords({ kind, key, answer }: Item, document: Document | undefined): string {
  return document === undefined || kind === 'order' || kind === 'true-false' || kind === 'card'
    ? key
    : document.text.slice(answer.start, answer.end)
}
