import type { Item } from './item.ts'

/** A question that was asked, on its local date (YYYY-MM-DD), and how the group did. */
export type AskedItem = {
  readonly item: Item
  readonly date: string
  /** How many answered by the reveal, and how many of them were right (close counts one half). */
  readonly answered: number
  readonly right: number
}

/** Whether fewer than half of those who answered were right. */
export function isMissed({ answered, right }: AskedItem): boolean {
  return answered > 0 && right * 2 < answered
}

/** The history in the order it was asked, without a date after `until`. */
export function inOrder(history: readonly AskedItem[], until: string): readonly AskedItem[] {
  return history
    .filter(({ date }) => date <= until)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.item.id, b.item.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
