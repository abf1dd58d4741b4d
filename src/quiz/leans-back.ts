import { hasVerb } from './clause.ts'
import { isExpletive } from './pointers.ts'
import type { Token } from './studied-text.ts'

/**
 * Whether a sentence opens with words that only the one before explains: *he*, *this*, "The treaty" with nothing after
 * that says which. Of a noun in `topic` it is known: the document is about it.
 */
export function leansBack(tokens: readonly Token[], topic: ReadonlySet<string>): boolean {
  const [first, second] = tokens
  if (!first || !second) return true
  const opening = first.text.toLowerCase()
  if (OPENS_LEANING.has(opening)) return !(opening === 'it' && isExpletive(tokens))
  if (first.pos === 'CCONJ' || isLateSubject(tokens) || isLaterTime(tokens) || isFirstOfKind(tokens))
    return true
  return /^(?:the|both|all)$/.test(opening) && leansOnNoun(tokens, topic)
}

/** "the location of the kingdom": wherever it stands, a noun with *the* that only the words left out can explain. */
export function namesOneOfBefore(tokens: readonly Token[], topic: ReadonlySet<string>): boolean {
  return tokens.some(({ text }, i) => {
    const noun = tokens[i + 1]
    if (!/^the$/i.test(text) || noun?.pos !== 'NOUN' || !LEANING_NOUNS.has(noun.lemma)) return false
    const isNew = !tokens.slice(0, i).some(({ lemma }) => lemma === noun.lemma)
    return isNew && !topic.has(noun.lemma) && !isExplained(tokens, noun)
  })
}

/** "Furnished with notes, it played", "As well as covering the war, it tells": what *it* is stood in the sentence before. */
function isLateSubject(tokens: readonly Token[]): boolean {
  if (!/^(?:VERB|ADP|SCONJ|ADV)$/.test(tokens[0]?.pos ?? '')) return false
  const at = tokens.findIndex(
    ({ text }, i) => text === ',' && /^(?:it|they|he|she)$/.test(tokens[i + 1]?.text ?? ''),
  )
  if (at < 0 || isExpletive(tokens.slice(at + 1))) return false
  return tokens[0]?.pos === 'VERB' || !hasVerb(tokens.slice(1, at))
}

/** "In 1712 it was the first town to": that *it* is a thing spoken of before, unlike the one of "it was the first time that". */
function isFirstOfKind(tokens: readonly Token[]): boolean {
  const opening = tokens
    .slice(0, 9)
    .map(({ text }) => text)
    .join(' ')
  return /^(?:\p{L}+ (?:\p{L}+ )?\d{4} ,? ?)?it (?:was|is|became|remained) the (?:first|second|third|last|only|largest|smallest|oldest) (?!time\b)/iu.test(
    opening,
  )
}

/** "Six days later", "The same year", "That summer": a time counted from one that the sentence before named. */
function isLaterTime(tokens: readonly Token[]): boolean {
  const opening = tokens
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ')
  return LATER.test(opening)
}

const LATER =
  /^(?:(?:in |on |by |during )?the (?:same|next|following|previous|first|second) (?:year|month|week|day|season|summer|winter|spring|autumn|fall|morning|evening|night)|(?:just |only |about |some )?(?:\p{L}+ ){0,2}(?:years?|months?|weeks?|days?|hours?|minutes?|decades?) (?:later|earlier|afterwards?)|(?:at|by) (?:the|that) (?:time|point|moment|end) ?(?:,|\.|$)|(?:shortly|soon|immediately|long) (?:after(?:wards?)?|before) ?,|(?:later|earlier) (?:that|in the) )/iu

function leansOnNoun(tokens: readonly Token[], topic: ReadonlySet<string>): boolean {
  const [first, second, third] = tokens
  if (COUNTED.test(second?.text ?? '')) return true
  const noun = [second, third].find((token) => token?.pos === 'NOUN')
  if (!noun) return false
  if (/^both$/i.test(first?.text ?? '')) return noun === second
  if (topic.has(noun.lemma) || isExplained(tokens, noun)) return false
  // "The treaty ended": alone a noun that has been spoken of; "The lunar orbit ended" may introduce itself.
  return LEANING_NOUNS.has(noun.lemma) || (noun === second && !UNIQUE.has(noun.lemma))
}

const COUNTED =
  /^(?:two|three|four|five|latter|former|same|other|others|following|above|rest|first|second|third|last|new|next)$/i

const OPENS_LEANING: ReadonlySet<string> = new Set(
  (
    'he she it they his her its their him them this these those that such here there one another others some most ' +
    'many few several either neither both each all none who which what where why how when whose so yet then thus ' +
    'therefore hence otherwise nor and but or again too also only still even'
  ).split(' '),
)

/** There is but one of each. */
const UNIQUE: ReadonlySet<string> = new Set(
  'sun moon earth world universe sky public press media government state church economy environment internet heart brain liver kidney skin human body'.split(
    ' ',
  ),
)

/** Nouns that, with *the* before them and nothing after, mean one spoken of before. */
const LEANING_NOUNS: ReadonlySet<string> = new Set(
  (
    'plan treaty program programme city kingdom colony territory result book author article film game team company group project study report ' +
    'event idea law act bill war battle attack agreement deal decision process problem issue term name word term word ' +
    'method system theory model reason fact case example effect change difference question answer point view position ' +
    'team organization organisation committee council commission school church building area region site location ' +
    'town village country nation state province man woman king queen emperor president minister child people person ' +
    'family son daughter brother couple pair move proposal idea incident crisis situation strategy policy approach ' +
    'concept definition rest majority remainder number figure list table test experiment technique device machine ' +
    'album song band show series episode character story novel play poem work text document speech letter paper ' +
    'station ship aircraft vessel species disease drug organism cell structure material substance compound reaction'
  ).split(' '),
)

/** Whether *of*, *that*, *to* or a name right after the noun says which one is meant. */
function isExplained(tokens: readonly Token[], noun: Token): boolean {
  const next = tokens[tokens.indexOf(noun) + 1]
  return (
    next !== undefined &&
    (/^(?:of|that|which|who|to|in|between|for|on|by|at|from|against|known|called)$/.test(next.text) ||
      next.pos === 'PROPN' ||
      next.pos === 'NOUN')
  )
}
