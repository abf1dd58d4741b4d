import type { Item } from './item.ts'

/** An item and how good a question it is likely to be: 0 (hardly worth asking) to 1. */
export type RatedItem = { readonly item: Item; readonly score: number }

/** The score of an item from points for and against it, where 0 points are one half and each point counts less. */
export function scoreOf(points: number): number {
  return 1 / (1 + Math.exp(-points))
}
