/** Evidence, and what it turned out to be. */
export type Observation = { readonly evidence: readonly number[]; readonly answered: boolean }

/** bias + Σ weight · evidence; `weights` begins with the bias. */
export function odds(evidence: readonly number[], weights: readonly number[]): number {
  return evidence.reduce((sum, value, i) => sum + value * (weights[i + 1] ?? 0), weights[0] ?? 0)
}

/**
 * Logistic regression by Newton's method with a ridge of 1e-4 per observation; gives the bias and the weights.
 * Deterministic; ten steps are more than it needs.
 */
export function learnOdds(observations: readonly Observation[], ridge = 1e-4): readonly number[] {
  const size = (observations[0]?.evidence.length ?? 0) + 1
  let weights: readonly number[] = new Array<number>(size).fill(0)
  for (let step = 0; step < 10; step++) {
    const { gradient, hessian } = slopes(observations, weights, ridge * observations.length)
    const change = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight - (change[i] ?? 0))
  }
  return weights
}

/** The first and second derivatives of the loss. */
function slopes(
  observations: readonly Observation[],
  weights: readonly number[],
  ridge: number,
): { readonly gradient: readonly number[]; readonly hessian: readonly (readonly number[])[] } {
  const gradient = weights.map((weight) => ridge * weight)
  const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)))
  for (const { evidence, answered } of observations) {
    const x = [1, ...evidence]
    const p = 1 / (1 + Math.exp(-odds(evidence, weights)))
    for (const [i, row] of hessian.entries()) {
      gradient[i] = (gradient[i] ?? 0) + (p - (answered ? 1 : 0)) * (x[i] ?? 0)
      for (const j of row.keys()) row[j] = (row[j] ?? 0) + p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0)
    }
  }
  return { gradient, hessian }
}

/** Solves A·x = b by Gaussian elimination; A is symmetric and positive definite here, so it needs no pivoting. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): readonly number[] {
  const rows = a.map((row, i) => [...row, b[i] ?? 0])
  for (const [i, row] of rows.entries()) {
    for (const [j, other] of rows.entries()) {
      if (j === i) continue
      const factor = (other[i] ?? 0) / (row[i] ?? 1)
      for (let k = i; k < other.length; k++) other[k] = (other[k] ?? 0) - factor * (row[k] ?? 0)
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1))
}
