import { hash10 } from '../corpus/hash.ts'
import type { Item, Option } from './item.ts'
import { answerWords } from './normalise-answer.ts'
import { readDate } from './read-date.ts'

/**
 * The item with its options in the order of a local date (YYYY-MM-DD), the same wherever and whenever it is shown that
 * day. Years, dates and numbers go up. The key of an order question follows: its letters name the same events.
 */
export function shuffleOptions(item: Item, date: string): Item {
  const order = optionOrder(item, date)
  const options = order.map((index) => item.options[index]).filter((option) => option !== undefined)
  const key = item.kind === 'order' ? renameLetters(item.key, order) : item.key
  return { ...item, options, key }
}

/** The indexes of an item's options in the order of a date. */
export function optionOrder({ id, options }: Item, date: string): readonly number[] {
  const indexes = options.map((_, i) => i)
  const sizes = sizesOf(options)
  if (sizes) return indexes.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b)
  const hashes = indexes.map((i) => hash10(id, date, i))
  return indexes.sort((a, b) => ((hashes[a] ?? '') < (hashes[b] ?? '') ? -1 : 1))
}

/** What the options count as, all as dates or all as numbers; none where they are neither. */
function sizesOf(options: readonly Option[]): readonly number[] | undefined {
  for (const measure of [dateSize, numberSize]) {
    const sizes = options.map(({ text }) => measure(text)).filter((size) => size !== undefined)
    if (sizes.length === options.length) return sizes
  }
  return undefined
}

/** Days, about: enough to put dates in order. */
function dateSize(text: string): number | undefined {
  const date = readDate(text)
  if (!date) return undefined
  const year = (date.era === 'before' ? -1 : 1) * (date.year ?? 0)
  return year * 400 + (date.month ?? 0) * 32 + (date.day ?? 0)
}

function numberSize(text: string): number | undefined {
  const [first = '', second = ''] = answerWords(text)
  const digits = first === 'minus' ? `-${second}` : first
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined
}

function renameLetters(key: string, order: readonly number[]): string {
  return key.replace(/[A-Z]/g, (letter) => {
    const now = order.indexOf(letter.charCodeAt(0) - A)
    return now < 0 ? letter : String.fromCharCode(A + now)
  })
}

const A = 'A'.charCodeAt(0)
