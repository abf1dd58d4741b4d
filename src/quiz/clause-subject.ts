import type { Token } from './studied-text.ts'
import { isPast, looksPast } from './verb-forms.ts'

/** What a clause is about, what is said beside it, and where its verb stands. */
export type Subject = {
  readonly subject: readonly Token[]
  readonly aside: readonly Token[]
  readonly adverbs: readonly Token[]
  readonly at: number
}

/** Where a clause's subject and verb stand that begins at `from`; undefined where they are not plain to see. */
export function findSubject(tokens: readonly Token[], from: number): Subject | undefined {
  const to = tokens.findIndex((_, i) => i >= from && !isOfSubject(tokens, i, from))
  const end = tokens[to]
  const next = tokens[to + 1]
  const subject = tokens.slice(from, to)
  if (!end || to - from > LONGEST_SUBJECT || !hasNoun(subject) || hidesVerb(subject)) return undefined
  if (end.text === ',') return withAside(tokens, from, to)
  if (isVerb(end, tokens[to - 1])) return { subject, aside: [], adverbs: [], at: to }
  const isAdverb = end.pos === 'ADV' && next !== undefined && isVerb(next)
  return isAdverb ? { subject, aside: [], adverbs: [end], at: to + 1 } : undefined
}

function isOfSubject(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]
  if (!token || token.text === ',') return false
  if (i > from && /^\p{Lu}/u.test(token.text)) return true
  if (isVerb(token, tokens[i - 1])) return false
  return (
    OF_SUBJECT.has(token.pos) ||
    JOINS_NAMES.test(token.text) ||
    (token.pos === 'ADP' && LINKS.test(token.text))
  )
}

function hasNoun(subject: readonly Token[]): boolean {
  return subject.some(
    ({ pos, text }, i) => pos === 'NOUN' || pos === 'PROPN' || (i > 0 && /^\p{Lu}/u.test(text)),
  )
}

/**
 * Whether a verb was taken for a part of the subject: "Hale united the towns and | founded" ends with its *and*, or a
 * past tense stands in it behind a noun and before an article.
 */
export function hidesVerb(tokens: readonly Token[]): boolean {
  return (
    tokens.at(-1)?.text === 'and' ||
    tokens.some(
      ({ text }, i) =>
        i > 0 &&
        looksPast(text) &&
        HAS_OBJECT.test(tokens[i + 1]?.text ?? '') &&
        /^(?:NOUN|PROPN|CCONJ|PUNCT)$/.test(tokens[i - 1]?.pos ?? ''),
    )
  )
}

/** "Hale, a botanist from Leith, found": what lies between the commas is an aside. */
function withAside(tokens: readonly Token[], from: number, comma: number): Subject | undefined {
  const close = tokens.findIndex(({ text }, i) => i > comma + 1 && text === ',')
  const after = tokens[close + 1]
  const adverb = after?.pos === 'ADV' ? 1 : 0
  const verb = tokens[close + 1 + adverb]
  if (close < 0 || close - comma > LONGEST_ASIDE || !verb || !isVerb(verb)) return undefined
  return {
    subject: tokens.slice(from, comma),
    aside: tokens.slice(comma + 1, close),
    adverbs: adverb === 1 && after ? [after] : [],
    at: close + 1 + adverb,
  }
}

/** Whether a word is a verb that can carry a clause, as far as its tag and the word before it show. */
export function isVerb({ pos, text }: Token, before?: Token): boolean {
  if (before?.pos === 'DET' || /^['’]s$/.test(text)) return false
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text) && !/^(?:been|be|to)$/.test(text))
}

/** Whether another verb follows that nothing joins on: "rebels led by Hale conquered" has a participle first. */
export function isReduced(rest: readonly Token[]): boolean {
  const finite = rest.findIndex((token) => token.pos === 'AUX' || isPast(token))
  if (finite < 0) return false
  return !rest
    .slice(0, finite)
    .some(({ text, pos }) => pos === 'CCONJ' || pos === 'SCONJ' || JOINS.test(text))
}

const HAS_OBJECT = /^(?:the|an?|its|their|his|her|this|these|all|both)$/
const OF_SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PART'])
const JOINS_NAMES = /^(?:the|'s|’s|'|’|-|–|and|["“”])$/
const LINKS = /^(?:of|in|for|at|from|on|between|with|against)$/
const JOINS = /^(?:that|which|who|whom|whose|when|where|while|to|as|what|how|why|if|,)$/
const LONGEST_SUBJECT = 20
const LONGEST_ASIDE = 24
