import { type Evidence, evidenceNames } from './evidence.ts'

/**
 * Silence is a calibrated decision. The evidence is turned into the probability that the readings hold an answer,
 * 1 / (1 + exp(−(bias + Σ weight · evidence))), by a logistic regression that `npm run learn:silence` learns from
 * small libraries cut out of four test sets, each asked as many questions about its own passages as about others.
 * Below this probability the bot is silent: a wrong "nothing here" hides a text that is there, while an answer that is
 * none is seen through at once, being a quotation. Learnt from the other sets, a library of up to 50 passages is
 * silent on 91 % of what it does not answer and on 3.3 % of what it does; one of 300 on 57 % and 3.5 %, since a large
 * library has some passage near to everything. What share of a question the library does not know at all, names that
 * are missing, and the size of the library were tried as evidence too, and told nothing more.
 */
const leastProbability = 0.15

const weights: Evidence = { window: 1.13, sentence: 7.84, exact: 6.03, terms: 1.57 }
const bias = -8.81

/** Whether the readings speak to a question that is met with this evidence. */
export function speaks(evidence: Evidence): boolean {
  return probability(evidence) >= leastProbability
}

/** The probability that readings which show this evidence hold an answer. */
export function probability(evidence: Evidence): number {
  const odds = evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], bias)
  return 1 / (1 + Math.exp(-odds))
}
