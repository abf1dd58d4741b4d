import { canOpenClause, hasVerb, isInsideRelative } from './clause.ts'
import { isExpletive } from './pointers.ts'
import type { Token } from './studied-text.ts'

/** Points for what opens a reason or a purpose at token `i`; none where nothing does. */
export function opensReason(tokens: readonly Token[], i: number): number | undefined {
  const words = tokens
    .slice(i, i + 4)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  const opener = OPENERS.find(({ pattern }) => pattern.test(words))
  if (!opener?.fits(tokens, i)) return undefined
  return !/^because\b/.test(words) && (isInsideClause(tokens, i) || isMadeTo(tokens, i))
    ? undefined
    : opener.points
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
  { pattern: /^(?:on account|by virtue|for (?:want|lack)) of\b/, points: 0.9, fits: isCause },
  { pattern: /^as a (?:result|consequence) of\b/, points: 0.8, fits: isCause },
  { pattern: /^on the grounds? that\b/, points: 1.2, fits: () => true },
  { pattern: /^for fear (?:of|that)\b/, points: 1.1, fits: () => true },
  { pattern: /^with the (?:aim|goal|intention|intent|purpose|object|hope) of\b/, points: 1, fits: isAim },
  { pattern: /^(?:in (?:the )?hopes? (?:of|that)|for the purpose of)\b/, points: 1, fits: isFree },
  { pattern: /^for\b/, points: 1, fits: isCausalFor },
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

/** "is open if the ferry was lost due to": what comes after an *if* or a *that* gives the reason for that clause alone. */
function isInsideClause(tokens: readonly Token[], i: number): boolean {
  const main = tokens.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB')
  const at = tokens
    .slice(0, i)
    .findLastIndex(({ text, pos }) => text === ',' || (OPENS_INNER.test(text) && pos !== 'DET'))
  const clause = tokens[at]?.text ?? ''
  if (main < 0 || at <= main || clause === ',') return false
  // "It is likely that" makes no claim of its own, and ", when it fell" goes on with the story.
  if (clause === 'that' && /^it$/i.test(tokens[0]?.text ?? '') && isExpletive(tokens)) return false
  return !(tokens[at - 1]?.text === ',' && /^(?:when|which|who)$/.test(clause))
}

/** "are designed so as to": the infinitive says what for, and without it nothing is said. */
function isMadeTo(tokens: readonly Token[], i: number): boolean {
  const isInfinitive = /^(?:to|so|in)$/.test(tokens[i]?.text ?? '') && tokens[i + 2]?.text !== 'that'
  return isInfinitive && /^(?:designed|meant|intended|made|used)$/.test(tokens[i - 1]?.text ?? '')
}

/** "compatible with the aim of" names an aim that is nobody's yet. */
function isAim(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.pos !== 'ADJ' && isFree(tokens, i)
}

/** A cause in a noun phrase; where a clause comes after it, it belongs to that one. */
function isCause(tokens: readonly Token[], i: number): boolean {
  return isVerbal(tokens, i) && isNounOnly(tokens.slice(i))
}

/** "because of the toll the bridge was left": in a cause that is a noun no verb stands but that of a relative clause. */
export function isNounOnly(asked: readonly Token[]): boolean {
  const cause = asked.slice(2)
  const opener = cause.findIndex(({ text }) => /^(?:that|which|who|whose|where|what|,|\()$/.test(text))
  const comma = cause.findIndex(({ text }) => text === ',')
  const main = comma < 0 ? [] : cause.slice(comma + 1, comma + 5)
  return (
    !cause.slice(0, opener < 0 ? undefined : opener).some(({ pos }) => pos === 'AUX') &&
    !cause.some((_, at) => isVerbOfSentence(cause, at)) &&
    !(
      main[0]?.pos === 'DET' &&
      main.slice(1).some(({ pos }, at) => pos === 'VERB' && main[at]?.pos === 'NOUN')
    )
  )
}

/** "collapsed due to", "was closed, largely due to": it says why, where "deaths due to" says which deaths. */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const [noun, before] = [tokens[i - 2], tokens[i - 1]]
  if (before === undefined) return false
  if (before.pos !== 'VERB') return before.text === ',' || isDegree(before)
  // "image blur due to": after a noun in the singular a verb has its ending.
  return !(isSingular(noun) && before.text === before.lemma)
}

function isSingular(noun: Token | undefined): boolean {
  return noun?.pos === 'NOUN' && !/(?:s|men|people|children)$/.test(noun.text)
}

/** "the rain floods the": behind a noun in the singular a word with -s before an article is the verb of the sentence. */
function isVerbOfSentence(cause: readonly Token[], i: number): boolean {
  const [noun, verb, next] = [cause[i - 1], cause[i], cause[i + 1]]
  return (
    isSingular(noun) &&
    verb !== undefined &&
    /^(?:NOUN|VERB)$/.test(verb.pos) &&
    /s$/.test(verb.text) &&
    verb.text !== verb.lemma &&
    next?.pos === 'DET'
  )
}

/** "due to Hale and Rowe (1999)": whose work it is. */
export function isAuthorship(asked: readonly Token[]): boolean {
  const [first, , ...names] = asked
  return (
    /^due$/i.test(first?.text ?? '') &&
    names.every(({ pos, text }) => /^(?:PROPN|CCONJ|PUNCT|NUM)$/.test(pos) || /^(?:&|al|et)$/.test(text)) &&
    names.some(({ text }) => /^(?:and|&|al)$|^\d{4}[a-z]?$/.test(text))
  )
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

/** ", for the ice had closed the strait": a clause of its own, after a comma. */
function isCausalFor(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',' || NO_CAUSE.test(tokens[i + 1]?.text ?? '')) return false
  const clause = tokens.slice(i + 1, i + 9)
  const verb = clause.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB')
  const subject = clause.slice(0, Math.max(0, verb))
  const isPronoun = /^(?:it|they|he|she|there|nobody|nothing)$/.test(subject[0]?.text ?? '')
  return (
    canOpenClause(subject[0]) &&
    (clause[verb]?.pos === 'AUX' || isPronoun) &&
    !/^(?:be|been|being|having)$|[^r]ing$/.test(clause[verb]?.text ?? '') &&
    !/^the sakes?$/.test(`${subject[0]?.text} ${subject[1]?.text}`) &&
    !subject.some(({ text, pos }) => pos === 'PUNCT' || OUTSIDE_SUBJECT.test(text)) &&
    // "for the boats the council had": what the boats are for, and whose they were.
    !subject.some(({ pos }, at) => pos === 'DET' && subject[at - 1]?.pos === 'NOUN')
  )
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

/** Words after which a *for* says in what case or for how long. */
const NO_CAUSE = /^(?:example|instance|now|long|ever|once|all)$/i
const OUTSIDE_SUBJECT = /^(?:,|-+|–|—|that|which|who|whose|where|when|what|how|to)$/
const OPENS_INNER = /^(?:if|unless|whether|when|that|which|who)$/i
const CONDITIONS =
  /^(?:requir(?:e[ds]?|ing|ements?)|need(?:s|ed)?|necessary|must|obliged|essential|eligible)$/i
const DEGREE =
  /^(?:both|partly|largely|mainly|mostly|primarily|chiefly|simply|precisely|especially|particularly|probably|perhaps|solely|only|just|principally|possibly|apparently|presumably|again|part|in)$/i
const PURPOSES: ReadonlySet<string> = new Set(
  'ensure prevent avoid protect secure commemorate celebrate escape defend restore deter discourage honor honour minimize reduce preserve counter'.split(
    ' ',
  ),
)
const NOUNS_WITH_TO: ReadonlySet<string> = new Set(
  'ability attempt effort plan decision need right desire tendency failure way power opportunity refusal willingness authority chance intention measure duty obligation responsibility capacity struggle campaign promise wish will drive pressure commitment proposal permission reason time mission evidence means aspiration hope finance fund money force resource method tool intervention law rule strategy step program programme policy approach option technique'.split(
    ' ',
  ),
)
const VERBS_WITH_TO: ReadonlySet<string> = new Set(
  'allow enable force require help cause lead encourage persuade ask order want expect permit urge tell compel need be have try attempt seek use join need strive work act serve fail continue intend design oblige mean direct invite call send appoint vote lobby authorize authorise commit agree advise warn remind teach instruct'.split(
    ' ',
  ),
)
