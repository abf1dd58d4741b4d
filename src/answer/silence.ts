import { type Evidence, evidenceNames } from './evidence.ts'

/** How sure one must be that the readings answer before they speak; below it the bot is silent. */
const leastOdds = 0.2

const weights: Evidence = { window: 4.01, sentence: 4.81, exact: 3.6 }
const bias = -5.46

/**
 * Whether the readings speak to a question. The evidence is turned into the probability that there is an answer,
 * 1/(1 + exp(−(bias + Σ weight · evidence))).
 */
export function speaks(evidence: Evidence): boolean {
  return probability(evidence) >= leastOdds
}

/** The probability that readings which show this evidence hold an answer. */
export function probability(evidence: Evidence): number {
  const odds = evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], bias)
  return 1 / (1 + Math.exp(-odds))
}
