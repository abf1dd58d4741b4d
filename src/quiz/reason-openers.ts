import { canOpenClause, hasVerb, isInsideRelative } from './clause.ts'
import type { Token } from './studied-text.ts'

/** Points for what opens a reason or a purpose at token `i`; none where nothing does. */
export function opensReason(tokens: readonly Token[], i: number): number | undefined {
  const words = tokens
    .slice(i, i + 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  const opener = OPENERS.find(({ pattern }) => pattern.test(words))
  return opener?.fits(tokens, i) ? opener.points : undefined
}

type Opener = {
  readonly pattern: RegExp
  readonly points: number
  readonly fits: (tokens: readonly Token[], i: number) => boolean
}

const OPENERS: readonly Opener[] = [
  { pattern: /^because\b/, points: 1.4, fits: () => true },
  { pattern: /^in order (?:to|that)\b/, points: 1.2, fits: isFree },
  { pattern: /^so as to\b/, points: 1, fits: isFree },
  { pattern: /^so that\b/, points: 1, fits: isWished },
  { pattern: /^in an? (?:attempt|effort|bid)\b/, points: 1, fits: () => true },
  { pattern: /^(?:due|owing|thanks) to\b/, points: 0.9, fits: isCause },
  { pattern: /^as a result\b/, points: 0.8, fits: isCause },
  { pattern: /^since\b/, points: 0.9, fits: isCausalSince },
  { pattern: /^to \w/, points: 0.5, fits: isPurpose },
]
/** Whether a word says how much of a reason it is: *partly*, *mainly*. */
export function isDegree(token: Token | undefined): boolean {
  return token !== undefined && DEGREE.test(token.text)
}

/**
 * A *so that* of purpose has a verb of wishing or of being able after its subject, and no comma before it. Any other one
 * gives what came of the statement, which is no reason for it.
 */
function isWished(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || before.pos === 'AUX' || before.text === ',') return false
  const verb = tokens.slice(i + 2, i + 12).find(({ pos }) => pos === 'AUX' || pos === 'VERB')
  return /^(?:can|could|may|might|would|should)$/.test(verb?.text ?? '')
}

/** "must swear an oath in order to vote" gives a condition rather than a reason. */
function isFree(tokens: readonly Token[], i: number): boolean {
  return !tokens.slice(0, i).some(({ text }) => CONDITIONS.test(text))
}

/** A cause in a noun phrase; where a clause comes after it, it belongs to that one. */
function isCause(tokens: readonly Token[], i: number): boolean {
  const cause = tokens.slice(i + 2)
  const opener = cause.findIndex(({ text }) => /^(?:that|which|who|whose|where|,)$/.test(text))
  return (
    isVerbal(tokens[i - 1]) &&
    !cause.slice(0, opener < 0 ? undefined : opener).some(({ pos }) => pos === 'AUX')
  )
}

/** "collapsed due to", "was closed, largely due to": it says why, where "deaths due to" says which deaths. */
function isVerbal(before: Token | undefined): boolean {
  return before !== undefined && (before.text === ',' || before.pos === 'VERB' || isDegree(before))
}

/** A *since* of reason: after a comma, and before a clause that holds no date. */
function isCausalSince(tokens: readonly Token[], i: number): boolean {
  const clause = tokens.slice(i + 1)
  const isDated = clause
    .slice(0, 4)
    .some(({ text, pos }) => /\d/.test(text) || pos === 'NUM' || /^(?:then|when)$/.test(text))
  const isClause = canOpenClause(clause[0]) && clause.slice(0, 9).some(({ pos }) => pos === 'AUX')
  return tokens[i - 1]?.text === ',' && isClause && !isDated
}

/** "built walls to prevent …": a verb has its object already, and neither of them asks for an infinitive itself. */
function isPurpose(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const verb = tokens.slice(0, i).findLast(({ pos }) => pos === 'VERB')
  return (
    PURPOSES.has(tokens[i + 1]?.text ?? '') &&
    before?.pos === 'NOUN' &&
    !NOUNS_WITH_TO.has(before.lemma) &&
    verb !== undefined &&
    isLast(tokens.slice(i + 2)) &&
    !/ing$/i.test(tokens[0]?.text ?? '') &&
    !VERBS_WITH_TO.has(verb.lemma) &&
    !isInsideRelative(tokens, i) &&
    !tokens.slice(0, i).some(({ text }) => /^(?:too|enough|able)$/.test(text))
  )
}

/** No verb of the sentence's own comes after: "using force to defend a claim ▸ is …" has its purpose inside the subject. */
function isLast(rest: readonly Token[]): boolean {
  return !rest.some(({ pos, text }) => text === ',' || pos === 'AUX') && !hasVerb(rest)
}

const CONDITIONS =
  /^(?:requir(?:e[ds]?|ing|ements?)|need(?:s|ed)?|necessary|must|obliged|essential|eligible)$/i
const DEGREE =
  /^(?:partly|largely|mainly|mostly|primarily|chiefly|simply|precisely|especially|particularly|probably|perhaps|solely|only|just|principally|possibly|apparently|presumably|again|part|in)$/i
const PURPOSES: ReadonlySet<string> = new Set(
  'ensure prevent avoid protect secure commemorate celebrate escape defend restore deter discourage honor honour minimize reduce preserve counter'.split(
    ' ',
  ),
)
const NOUNS_WITH_TO: ReadonlySet<string> = new Set(
  'ability attempt effort plan decision need right desire tendency failure way power opportunity refusal willingness authority chance intention measure duty obligation responsibility capacity struggle campaign promise wish will drive pressure commitment proposal permission reason time mission evidence means aspiration hope finance fund money force resource method tool strategy step program programme policy approach option technique'.split(
    ' ',
  ),
)
const VERBS_WITH_TO: ReadonlySet<string> = new Set(
  'allow enable force require help cause lead encourage persuade ask order want expect permit urge tell compel need be have try attempt seek use join need strive work act serve fail continue intend design oblige mean direct invite call send appoint vote lobby authorize authorise commit agree advise warn remind teach instruct'.split(
    ' ',
  ),
)
