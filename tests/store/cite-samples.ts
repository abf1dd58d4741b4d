import type { Anchor } from '../../src/cite/anchor.ts'
import type { SavedQuote } from '../../src/store/quotes.ts'

/** A quotation of some words of a tide book, but for what a test says otherwise. */
export function anchorOf(changes: Partial<Anchor> = {}): Anchor {
  return {
    document: 'tidebook12',
    version: 'f00d'.repeat(16),
    start: 120,
    end: 141,
    exact: 'the lamp turns slowly',
    prefix: 'In every fog ',
    suffix: ', and a bell rings.',
    paragraphs: ['p7'],
    ...changes,
  }
}

/** The same saved by Ada. */
export function quoteOf(changes: Partial<SavedQuote> = {}): SavedQuote {
  return {
    ...{ id: 'q1', community: 'g', learner: 'ada', anchor: anchorOf(), at: 1000, isShared: false },
    ...changes,
  }
}
