import type { Paragraph } from '../corpus/document.ts'
import { hash10 } from '../corpus/hash.ts'
import type { Range } from '../text/range.ts'
import type { AnswerType, Item, ItemKind, Option, Piece } from './item.ts'
import type { StudiedText } from './studied-text.ts'

/** What a maker says of a question; the rest of the item follows from it. */
export type ItemParts = {
  readonly paragraph: Paragraph
  readonly quote: Range
  readonly prompt: readonly Piece[]
  readonly answer: Range
  readonly type: AnswerType
  /** The words at `answer` where it is absent. */
  readonly key?: string
  readonly options?: readonly Option[]
  readonly accept?: readonly string[]
}

/**
 * Makes the items of one kind from one text. An item's id is a hash of the document, the kind, the words quoted and
 * those of the answer, and their ordinal among equals, so it survives an edit elsewhere in the document.
 */
export function itemWriter({ document }: StudiedText, kind: ItemKind): (parts: ItemParts) => Item {
  const seen = new Map<string, number>()
  return ({ paragraph, quote, prompt, answer, type, key, options = [], accept = [] }) => {
    const quoted = document.text.slice(quote.start, quote.end)
    const answered = document.text.slice(answer.start, answer.end)
    const name = JSON.stringify([quoted, answered])
    const ordinal = seen.get(name) ?? 0
    seen.set(name, ordinal + 1)
    return {
      id: hash10(document.id, kind, quoted, answered, ordinal),
      kind,
      document: document.id,
      version: document.version,
      paragraph: paragraph.id,
      quote: rangeOf(quote),
      prompt,
      answer: rangeOf(answer),
      type,
      key: key ?? answered,
      options,
      accept: accept.filter((form) => form !== (key ?? answered)),
    }
  }
}

/** A piece of a prompt that is cut from the document. */
export function cutOf({ start, end }: Range): Piece {
  return { kind: 'cut', start, end }
}

/** The range alone, of something that has one. */
function rangeOf({ start, end }: Range): Range {
  return { start, end }
}
