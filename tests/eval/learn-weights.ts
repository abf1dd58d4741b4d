/** One candidate of a choice: its features, and whether it is a right one. */
export type Candidate = { readonly features: readonly number[]; readonly right: boolean }

/** What search offered for one question. */
export type Choice = readonly Candidate[]

/** The linear score of a candidate. */
export function score(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)
}

/**
 * Weights that put right candidates before wrong ones: minimises the mean over questions of
 * −ln( Σ right exp(s) / Σ all exp(s) ) per right candidate (ListNet's top-one loss, Cao et al. 2007), every set
 * counting the same whatever its size, plus `ridge`/2·|w|², by Adam (Kingma & Ba 2015). Deterministic.
 */
export function learn(sets: readonly (readonly Choice[])[], ridge = 1e-3, steps = 200): readonly number[] {
  const size = sets.flat(2)[0]?.features.length ?? 0
  const weights = new Float64Array(size)
  const momentum = new Float64Array(size)
  const variance = new Float64Array(size)
  const lessons = sets.flatMap((choices) => {
    const useful = choices.filter(
      (choice) => choice.some(({ right }) => right) && choice.some(({ right }) => !right),
    )
    return useful.map((choice) => ({ choice, share: 1 / useful.length / sets.length }))
  })
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => ridge * weight)
    for (const { choice, share } of lessons) addGradient(gradient, choice, share, weights)
    const rate = step > 0.7 * steps ? 0.04 : 0.2
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] ?? 0
      momentum[i] = 0.9 * (momentum[i] ?? 0) + 0.1 * slope
      variance[i] = 0.99 * (variance[i] ?? 0) + 0.01 * slope ** 2
      const first = (momentum[i] ?? 0) / (1 - 0.9 ** step)
      const second = Math.sqrt((variance[i] ?? 0) / (1 - 0.99 ** step))
      weights[i] = (weights[i] ?? 0) - (rate * first) / (second + 1e-9)
    }
  }
  return [...weights]
}

/** d/dw of the loss of one choice: each right candidate against all the wrong ones. */
function addGradient(gradient: Float64Array, choice: Choice, share: number, weights: Float64Array): void {
  for (const [i, pull] of pulls(choice, weights).entries()) {
    if (pull === 0) continue
    const features = choice[i]?.features ?? []
    for (let k = 0; k < gradient.length; k++)
      gradient[k] = (gradient[k] ?? 0) + share * pull * (features[k] ?? 0)
  }
}

/** d/ds of the loss for the score of each candidate. */
function pulls(choice: Choice, weights: Float64Array): readonly number[] {
  const scores = choice.map(({ features }) => features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0))
  const top = Math.max(...scores)
  const odds = scores.map((value) => Math.exp(value - top))
  const wrong = choice.reduce((sum, { right }, i) => sum + (right ? 0 : (odds[i] ?? 0)), 0)
  const rights = choice.filter(({ right }) => right).length
  // Σ over right candidates of 1 / (its odds + all wrong odds): what each wrong one is pushed down by.
  const push = choice.reduce((sum, { right }, i) => sum + (right ? 1 / (wrong + (odds[i] ?? 0)) : 0), 0)
  return choice.map(({ right }, i) => {
    const own = odds[i] ?? 0
    return (right ? -wrong / (wrong + own) : own * push) / rights
  })
}
