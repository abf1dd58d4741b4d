import type { Document } from '../corpus/document.ts'
import type { Item, Option } from '../quiz/item.ts'
import type { Range } from '../text/range.ts'
import type { Words } from './words.ts'

/** One of the answers that can be pressed. */
export type Offer = {
  /** Names it within its item, whatever order the options are shown in. */
  readonly name: string
  /** What its button says: a letter, a word, or letters in an order. */
  readonly label: string
  /** What pressing it answers, as the marking of answers takes it. */
  readonly given: string
  /** What it says. */
  readonly text: string
  /** Which of the item's options it is. */
  readonly choice?: number
  /** Where its words stand in the item's document. */
  readonly from?: Range
}

/** One of the things that are told apart by letters. */
export type Lettered = Pick<Offer, 'label' | 'text'>

/**
 * The answers that an item offers, in the order of their buttons; none where an answer is typed or recalled. Three
 * events have six orders, each of them an offer: to press one is less work than to type it.
 */
export function offersOf(
  item: Item,
  optionOrder: readonly number[],
  document: Document | undefined,
  { quizPlay }: Words,
): readonly Offer[] {
  if (item.kind === 'true-false') {
    const offer = (given: string, text: string): Offer => ({ name: given, label: text, given, text })
    return [offer('true', quizPlay.isTrue), offer('false', quizPlay.isFalse)]
  }
  if (item.kind === 'order') return ordersOf(item)
  return optionOrder.flatMap((choice, index) => {
    const option = item.options[choice]
    if (option === undefined) return []
    const text = optionText(option, document)
    const from = option.from === undefined ? {} : { from: option.from }
    return [{ name: String(choice), label: letterOf(index), given: option.text, text, choice, ...from }]
  })
}

/** The lines to print above the buttons: what each letter stands for; none where the buttons say all. */
export function letteredLines(
  item: Item,
  optionOrder: readonly number[],
  document: Document | undefined,
  words: Words,
): readonly Lettered[] {
  if (item.kind === 'true-false') return []
  // The key of an order is in letters, so these stand as the item has them.
  if (item.kind === 'order') {
    return item.options.map((option, index) => ({
      label: letterOf(index),
      text: optionText(option, document),
    }))
  }
  return offersOf(item, optionOrder, document, words)
}

/** The words of an option, cut from its document anew where they stand there. */
export function optionText({ text, from }: Option, document: Document | undefined): string {
  return from === undefined || document === undefined ? text : document.text.slice(from.start, from.end)
}

/** The most events whose orders are offered; those of four would be 24 buttons. */
const mostOrdered = 3

function ordersOf({ options }: Item): readonly Offer[] {
  if (options.length > mostOrdered) return []
  return permutations(options.map((_, index) => letterOf(index))).map((letters) => {
    const given = letters.join(' ')
    return { name: letters.join(''), label: given, given, text: given }
  })
}

function permutations(letters: readonly string[]): readonly (readonly string[])[] {
  if (letters.length <= 1) return [letters]
  return letters.flatMap((letter, index) =>
    permutations(letters.toSpliced(index, 1)).map((rest) => [letter, ...rest]),
  )
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
