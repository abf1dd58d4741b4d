import type { StoreReport } from '../../src/store/check.ts'
import type { Exchange } from '../../src/store/exchanges.ts'
import type { Feedback } from '../../src/store/feedback.ts'
import type { KeptExcerpt } from '../../src/store/kept-excerpt.ts'
import { ofEachTable } from '../../src/store/schema.ts'

/** What is in a store in which nothing is. */
export const noRows: StoreReport['rows'] = await ofEachTable(async () => 0)

/** An excerpt as the bot keeps one. */
export const keptExcerpt: KeptExcerpt = {
  document: 'tidebook12',
  version: 'f00d'.repeat(16),
  start: 120,
  end: 188,
  marks: [
    { start: 4, end: 9 },
    { start: 20, end: 27 },
  ],
  locator: { headings: ['Harbours', 'Low water'], firstParagraph: 7, lastParagraph: 8, pages: ['iv', '5'] },
  score: 3.25,
}

/** An exchange that has every field, but for what a test says otherwise. */
export function exchangeOf(changes: Partial<Exchange> = {}): Exchange {
  return {
    id: 'x1',
    community: 'reading-group',
    place: 'c-lighthouse',
    learner: 'ada',
    at: 1_000_000,
    question: 'Why does the lamp turn?',
    subject: 'the lamp',
    within: 'tidebook12',
    target: 'message-9',
    isWide: true,
    kind: 'found',
    page: 1,
    shown: 4,
    matched: { passages: 12, documents: 3 },
    excerpts: [keptExcerpt],
    ...changes,
  }
}

/** An exchange that has no more than it must. */
export function silentExchange(changes: Partial<Exchange> = {}): Exchange {
  const { subject: _, within: __, target: ___, isWide: ____, ...rest } = exchangeOf()
  return {
    ...rest,
    kind: 'silent',
    page: 0,
    shown: 0,
    matched: { passages: 0, documents: 0 },
    excerpts: [],
    ...changes,
  }
}

/** Feedback of Ada's, but for what a test says otherwise. */
export function feedbackOf(changes: Partial<Feedback> = {}): Feedback {
  return {
    community: 'reading-group',
    exchange: 'x1',
    learner: 'ada',
    reason: 'wrong-passage',
    question: 'Why does the lamp turn?',
    at: 1_000_000,
    ...changes,
  }
}
