import type { AnswerType, Item, ItemKind, Option, Piece } from '../quiz/item.ts'
import { fieldsOf, jsonOf, listOf, stretchOf, textOf, wordOf } from './decode.ts'
import { DamagedValue } from './store-error.ts'

/** An item as JSON: its own fields and nothing that came along. Throws a DamagedValue for what could not be read again. */
export function writeItem(item: Item): string {
  return JSON.stringify(readFields(item, 'item'))
}

/** The item that `writeItem` wrote. Throws a DamagedValue for anything else. */
export function readItem(json: unknown): Item {
  return readFields(jsonOf(json, 'item'), 'item')
}

/** One of the kinds of items. Throws a DamagedValue. */
export function kindOf(value: unknown, at: string): ItemKind {
  return wordOf(value, kinds, at)
}

function readFields(value: unknown, at: string): Item {
  const fields = fieldsOf(value, at)
  const text = (field: string): string => textOf(fields[field], `${at}.${field}`)
  return {
    id: text('id'),
    kind: kindOf(fields['kind'], `${at}.kind`),
    document: text('document'),
    version: text('version'),
    paragraph: text('paragraph'),
    quote: stretchOf(fields['quote'], `${at}.quote`),
    prompt: listOf(fields['prompt'], `${at}.prompt`, readPiece),
    answer: stretchOf(fields['answer'], `${at}.answer`),
    type: wordOf(fields['type'], answerTypes, `${at}.type`),
    key: text('key'),
    options: listOf(fields['options'], `${at}.options`, readOption),
    accept: listOf(fields['accept'], `${at}.accept`, textOf),
  }
}

function readPiece(value: unknown, at: string): Piece {
  const fields = fieldsOf(value, at)
  const kind = wordOf(fields['kind'], ['cut', 'gap', 'ellipsis', 'words'], `${at}.kind`)
  switch (kind) {
    case 'cut':
      return { kind, ...stretchOf(value, at) }
    case 'gap':
    case 'ellipsis':
      return { kind }
    case 'words':
      return { kind, text: textOf(fields['text'], `${at}.text`) }
    default:
      kind satisfies never
      throw new DamagedValue(`${at} is no piece of a prompt`)
  }
}

function readOption(value: unknown, at: string): Option {
  const { text, from } = fieldsOf(value, at)
  return {
    text: textOf(text, `${at}.text`),
    ...(from !== undefined && { from: stretchOf(from, `${at}.from`) }),
  }
}

/** Takes a list only if no word of the union is missing from it: the compiler says when the quiz learns a new one. */
function all<Word extends string>(): <const List extends readonly Word[]>(
  list: List & (Exclude<Word, List[number]> extends never ? unknown : never),
) => List {
  return (list) => list
}

const kinds = all<ItemKind>()([
  ...(['cloze', 'excerpt', 'choice', 'wh', 'definition', 'acronym'] as const),
  ...(['finish', 'find', 'why', 'order', 'true-false', 'card'] as const),
])

const answerTypes = all<AnswerType>()([
  ...(['person', 'place', 'event', 'organisation', 'name', 'year'] as const),
  ...(['date', 'number', 'term', 'phrase', 'passage'] as const),
])
