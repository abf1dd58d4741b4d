/** The least of the values that at least `share` of them do not exceed (nearest rank); 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** The middle value, or the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}

/** What a figure was over several rounds: the middle one, and how far the others lie apart. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number }

/** The figures of several rounds in short; all 0 of none. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { median: 0, least: 0, most: 0 }
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}

/** What two sides did in one round each, one right after the other. */
export type Pair<T> = { readonly ours: T; readonly bare: T }

/** A figure of ours against the bare one's, pair by pair, so that a load that comes and goes weighs on both alike. */
export function spreadOver<T>(pairs: readonly Pair<T>[], compare: (ours: T, bare: T) => number): Spread {
  return spreadOf(pairs.map(({ ours, bare }) => compare(ours, bare)))
}
