import type { Document } from '../corpus/document.ts'
import type { Item } from '../quiz/item.ts'
import { itemQuote } from './item-quote.ts'
import { keyText } from './key-text.ts'
import { questionBlocks } from './prompt-view.ts'
import { text, type View } from './view.ts'
import type { Words } from './words.ts'

/** A question with its answer and quotation, as an entry of a printed sheet. Throws where it does not hold. */
export function sheetView(
  item: Item,
  document: Document,
  { order, number }: { readonly order: readonly number[]; readonly number: number },
  words: Words,
): View {
  const shown = { item, optionOrder: order }
  return {
    blocks: [
      { kind: 'heading', content: [text(`${number}. ${item.kind}`)] },
      ...questionBlocks(shown, document, words),
      { kind: 'paragraph', content: words.quizPlay.answer(keyText(shown, document, words)) },
      itemQuote(item, document, words),
    ],
  }
}
