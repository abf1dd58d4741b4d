import { type Evidence, evidenceNames } from './evidence.ts'

/**
 * Silence is a calibrated decision. The evidence is turned into the probability that the readings hold an answer,
 * 1 / (1 + exp(−(bias + Σ weight · evidence))), by a logistic regression that `npm run learn:silence` learns from
 * small libraries cut out of four test sets, each asked as many questions about its own passages as about others.
 * Below this probability the bot is silent: a wrong "nothing here" hides a text that is there, while an answer that is
 * none is seen through at once, being a quotation. Learnt from the other sets, a library of up to 50 passages is
 * silent on 92 % of what it does not answer and on 2.7 % of what it does; one of 300 on 59 % and 4 %, since a large
 * library has some passage near to everything.
 */
const leastProbability = 0.16

const weights: Evidence = { window: 2.03, sentence: 7.69, exact: 5.44, terms: 1.24 }
const bias = -8.18

/** Whether the readings speak to a question that is met with this evidence. */
export function speaks(evidence: Evidence): boolean {
  return probability(evidence) >= leastProbability
}

/** The probability that readings which show this evidence hold an answer. */
export function probability(evidence: Evidence): number {
  const odds = evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], bias)
  return 1 / (1 + Math.exp(-odds))
}
