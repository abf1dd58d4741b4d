import { isExpletive, isInsideSubject } from './pointers.ts'
import type { Mention, StudiedSentence, Token } from './studied-text.ts'

/**
 * The tokens of a sentence from where a prompt can begin: after a connective or a *But*; none where its opening can only
 * be understood with the sentence before. Looser than `isFit`, which asks it of the whole sentence: what a person
 * recalls is shown with its quotation, so only the words shown must stand alone (`pointsElsewhere`).
 */
export function recallTokens({ tokens, from, isFit }: StudiedSentence): readonly Token[] {
  const own = isFit ? tokens.filter(({ start }) => start >= from) : tokens.slice(afterConnective(tokens))
  const rest = own.slice(afterNote(own))
  if (rest.length < own.length && (leansBack(rest) || opensOnDefinite(rest))) return []
  if (opensOnUntold(rest)) return []
  return (!isFit && leansBack(rest)) || leansBack(afterDate(rest)) || opensOnPronoun(rest) ? [] : rest
}

/** How many tokens a call for attention takes: "Note that", "It should be noted that". */
function afterNote(tokens: readonly Token[]): number {
  const that = tokens.slice(0, 9).findIndex(({ text }) => text === 'that')
  const words = tokens.slice(0, Math.max(0, that)).map(({ text }) => text.toLowerCase())
  return NOTE.test(words.join(' ')) ? that + 1 : 0
}

/** "the wooden boats are": which ones, nothing behind the noun says. */
function opensOnDefinite(tokens: readonly Token[]): boolean {
  if (!/^the$/i.test(tokens[0]?.text ?? '')) return false
  const next = tokens.slice(1).find(({ pos }) => !/^(?:ADJ|NOUN|ADV|PUNCT|NUM)$/.test(pos))
  return next?.pos !== 'PROPN' && !SAYS_WHICH.test(next?.text ?? '')
}

/** "The chances increase": chances of what, only what stood before can say, whatever the document is about. */
function opensOnUntold(tokens: readonly Token[]): boolean {
  if (!/^the$/i.test(tokens[0]?.text ?? '')) return false
  const at = MAIN.test(tokens[1]?.text ?? '') ? 2 : 1
  const noun = tokens[at]
  const next = tokens[at + 1]
  if (noun?.pos !== 'NOUN' || !UNTOLD.has(noun.lemma) || SAYS_WHICH.test(next?.text ?? '')) return false
  // "The change agent" is another noun; after a plural, what is taken for one is the verb.
  return next?.pos !== 'NOUN' || noun.text.toLowerCase() !== noun.lemma
}

/** "Founded in 1947, it …", "As a member of the league, its …": the one that is meant was named before. */
function opensOnPronoun(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const main = comma > 0 ? tokens.slice(comma + 1) : []
  const first = tokens[0]?.pos ?? ''
  if (first === 'ADP' && isLateSubject(tokens)) return true
  if (/^(?:VERB|ADP)$/.test(first) && /^(?:it|its|they|their|he|she|his|her)$/.test(main[0]?.text ?? ''))
    return true
  if (isParticipleUnder(tokens) && /^(?:it|they|he|she)$/.test(main[0]?.text ?? '')) return true
  // "First published in 1776, the book …"
  const isParticiple = tokens.slice(0, 2).some(({ pos, text }) => pos === 'VERB' && /ed$|^known$/i.test(text))
  return isParticiple && main[0]?.text === 'the' && leansBack(main)
}

/** "Even carved in wood", "While mending a net": the one it is said of comes after it. */
function isParticipleUnder(tokens: readonly Token[]): boolean {
  const verb = tokens.slice(0, 3).findIndex(({ pos }) => pos === 'VERB')
  const comma = tokens.findIndex(({ text }) => text === ',')
  // "While mending a net is slow": a subject, not what somebody does.
  const isSubject = tokens.slice(verb, comma).some(({ pos }) => pos === 'AUX')
  return (
    verb > 0 &&
    !(isSubject && /ing$/.test(tokens[verb]?.text ?? '')) &&
    tokens.slice(0, verb).every(({ pos, text }) => /^(?:ADV|SCONJ)$/.test(pos) && !/^how$/i.test(text)) &&
    tokens[verb]?.text !== tokens[verb]?.lemma
  )
}

/** "With great care they mended": nothing but the phrase before has been named that could be meant. */
function isLateSubject(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return (
    verb > 1 &&
    /^(?:he|she|they|it)$/.test(tokens[verb - 1]?.text ?? '') &&
    !isExpletive(tokens.slice(verb - 1))
  )
}

/** What stands after "In 2014," or "On 3 May 1805,": the opening that may lean as well as the sentence's own. */
function afterDate(tokens: readonly Token[]): readonly Token[] {
  const year = tokens.slice(0, 7).findLastIndex(({ text }) => /^\d{4}s?$/.test(text))
  const isDate = year > 0 && /^(?:in|on|by|during|since|after|until|from)$/i.test(tokens[0]?.text ?? '')
  if (!isDate) return tokens
  return tokens.slice(tokens[year + 1]?.text === ',' ? year + 2 : year + 1)
}

/** Whether words that are shown point at something outside of them: *this plan*, *it* or *his* with no noun before. */
export function pointsElsewhere(shown: readonly Token[], mentions: readonly Mention[]): boolean {
  return shown.some((_, i) => isPointer(shown, i) || isLoosePronoun(shown, i, mentions))
}

/** Whether words that are asked for hold a *these* or *such* whose noun the words shown do not name. */
export function pointsBack(asked: readonly Token[], shown: readonly Token[]): boolean {
  return asked.some(({ text }, i) => {
    if (!/^(?:these|such)$/i.test(text) || /^(?:as|that|an?)$/.test(asked[i + 1]?.text ?? '')) return false
    const rest = asked.slice(i + 1)
    const stop = rest.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos))
    const nouns = rest.slice(0, stop < 0 ? undefined : stop).filter(({ pos }) => pos === 'NOUN')
    if (nouns.length === 0) return /^these$/i.test(text)
    return !nouns.some(({ lemma }) => shown.some((token) => token.lemma === lemma))
  })
}

function isPointer(shown: readonly Token[], i: number): boolean {
  const word = shown[i]?.text.toLowerCase() ?? ''
  const before = shown[i - 1]?.text.toLowerCase() ?? ''
  const next = shown[i + 1]?.text ?? ''
  if (/^(?:this|these|such)$/.test(word)) return !/^(?:as|century|that)$/.test(next)
  if (word === 'so') return isActBefore(shown, i)
  if (word === 'those') return !/^(?:who|of|that|which|in|with|on|for|from)$/.test(next)
  if (word === 'that') return shown[i]?.pos === 'DET'
  if (before !== 'the') return false
  return (
    /^(?:latter|former|above|aforementioned|following)$/.test(word) ||
    (word === 'same' && !/^(?:time|as)$/.test(next))
  )
}

/** "Failure to do so": what is done has not been said. */
function isActBefore(shown: readonly Token[], i: number): boolean {
  if (!/^(?:do|does|did|doing|done)$/i.test(shown[i - 1]?.text ?? '')) return false
  return !shown.slice(0, i - 1).some(({ pos }) => pos === 'VERB')
}

/** *He* with no person before it, *it* or *they* with no noun. */
function isLoosePronoun(shown: readonly Token[], i: number, mentions: readonly Mention[]): boolean {
  const word = shown[i]?.text ?? ''
  const before = shown.slice(0, i)
  if (/^(?:he|she|his|her|him|hers|himself|herself)$/i.test(word)) {
    const persons = mentions.filter(({ type }) => PERSONAL.has(type))
    return !before.some(({ start, end }) => persons.some((one) => one.start <= start && end <= one.end))
  }
  if (!/^(?:it|its|they|their|them|itself|themselves)$/i.test(word)) return false
  // "The question of its use": of the use of what is asked.
  if (isInsideSubject(shown, i)) return true
  const isOne = /^it/i.test(word)
  const isNamed = before.some(
    ({ pos, text, lemma }) => pos === 'PROPN' || (pos === 'NOUN' && (!isOne || text.toLowerCase() === lemma)),
  )
  return !isNamed && !isExpletive(shown.slice(i))
}

/** How many tokens a connective at the start takes: "However,", "In addition,", or a bare "But". */
function afterConnective(tokens: readonly Token[]): number {
  const opening = tokens[0]?.text ?? ''
  if (/^(?:but|and|yet)$/i.test(opening)) return tokens[1]?.text === ',' ? 2 : 1
  const comma = tokens.findIndex(({ text }) => text === ',')
  const words = tokens
    .slice(0, Math.max(0, comma))
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  return CONNECTIVE.test(words) ? comma + 1 : 0
}

/** Whether a clause opens with words that only one before it explains: *they*, *this*, "the plan" with nothing that says which. */
export function leansBack(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (!first || !second || LEANING.test(first.text) || first.pos === 'PUNCT') return true
  if (/^it$/i.test(first.text)) return !isExpletive(tokens)
  // "In one there is …": of things told of before.
  if (/^(?:in|for|to|of)$/i.test(first.text) && /^(?:one|both|each|either)$/.test(second.text))
    return !/^(?:NOUN|ADJ|ADP|PROPN)$/.test(third?.pos ?? '')
  if (!/^the$/i.test(first.text)) return false
  // "The pirates", "The plan was": a bare noun is one spoken of before, unless what follows says which.
  if (second.pos === 'NOUN')
    return (
      !/^(?:of|that|which|who|to|in|between|for|on|by|from|with)$/.test(third?.text ?? '') &&
      third?.pos !== 'NOUN'
    )
  return /^(?:two|three|four|five|six|latter|former|same|other|others|first|second|third|last|next|new|final|resulting)$/i.test(
    second.text,
  )
}

const PERSONAL: ReadonlySet<string> = new Set(['person', 'name'])
const NOTE =
  /^(?:please )?(?:note|notice|remember|recall|observe)(?: (?:also|again|however|too))?$|^it (?:(?:should|must|may|can) (?:also |again )?be (?:noted|remembered|pointed out|mentioned|stressed|emphasi[sz]ed)|is (?:also )?(?:worth|important|useful|interesting) (?:noting|mentioning|remembering|(?:to )(?:note|remember|mention|point out|recall)))$/
const SAYS_WHICH =
  /^(?:of|that|which|who|whose|where|to|in|between|for|on|by|from|with|at|behind|against|about|over|among|called|known)$/
const MAIN = /^(?:main|major|chief|basic|only|real|key|central|whole|entire|actual|overall|\p{L}{2,}est)$/iu
/** Nouns that are always of something or for something. */
const UNTOLD: ReadonlySet<string> = new Set(
  (
    'chance failure question problem result process case method change outcome drawback advantage disadvantage ' +
    'difference reason effect issue solution procedure approach situation answer purpose goal aim consequence ' +
    'benefit probability likelihood risk increase decrease improvement loss success decision choice option idea ' +
    'point step stage example task operation'
  ).split(' '),
)
const LEANING =
  /^(?:he|she|they|his|her|hers|its|their|them|this|that|these|those|such|here|both|another|others|neither|either|each|all|then|thus|therefore|hence|otherwise|nor|or|also|too|again|what|which|who|how|why|where|likewise)$/i
const CONNECTIVE =
  /^(?:however|moreover|furthermore|nevertheless|nonetheless|consequently|likewise|similarly|meanwhile|instead|in addition|in fact|indeed|for example|for instance|in particular|as a result|in contrast|by contrast|on the other hand|at the same time|in other words|in turn|of course|in short|finally|first|second|third|in general|overall|more importantly|most importantly|most significantly|significantly|even so|specifically|notably|ultimately|conversely|unfortunately|fortunately|interestingly|ironically|additionally|accordingly|by definition|after all|to be sure)$/
