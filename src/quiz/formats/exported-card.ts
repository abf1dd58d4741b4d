import type { Range } from '../../text/range.ts'
import type { ItemId } from '../item.ts'

/** A question as it leaves the bot: plain words, with the quotation that says the answer. */
export type ExportedCard = {
  readonly id: ItemId
  /** Lines of the question: its source, what is asked with _____ for a gap, and what is offered. */
  readonly question: readonly string[]
  readonly answer: string
  readonly accept: readonly string[]
  /** Words of the document, to the letter, and which of them are the answer; empty where nothing is quoted. */
  readonly quote: string
  readonly mark: Range
  /** The citation of the quotation. */
  readonly citation: string
}
