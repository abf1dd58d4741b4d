/**
 * nDCG@k with gain 2^grade − 1 and discount log2(rank + 1), as trec_eval and BEIR compute it on binary grades.
 * 1 is a perfect order of the first k, 0 nothing relevant among them.
 */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>, k: number): number {
  const gain = (grade: number, i: number): number => (2 ** grade - 1) / Math.log2(i + 2)
  const dcg = ranked.slice(0, k).reduce((sum, id, i) => sum + gain(grades.get(id) ?? 0, i), 0)
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, k)
  const ideal = best.reduce((sum, grade, i) => sum + gain(grade, i), 0)
  return ideal === 0 ? 0 : dcg / ideal
}

/** The share of the relevant passages that stand among the first k. */
export function recall(ranked: readonly string[], grades: ReadonlyMap<string, number>, k: number): number {
  if (grades.size === 0) return 0
  return ranked.slice(0, k).filter((id) => grades.has(id)).length / grades.size
}

/** 1 / the rank of the first relevant passage, or 0 where none stands among the first k. */
export function reciprocalRank(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
  k: number,
): number {
  const at = ranked.slice(0, k).findIndex((id) => grades.has(id))
  return at < 0 ? 0 : 1 / (at + 1)
}

/** The mean of the values; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Half the width of the 95 % confidence interval of the mean, by the normal approximation. */
export function confidence(values: readonly number[]): number {
  if (values.length < 2) return 0
  const centre = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
  return 1.96 * Math.sqrt(variance / values.length)
}
