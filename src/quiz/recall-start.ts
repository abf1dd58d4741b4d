import type { Mention, StudiedSentence, Token } from './studied-text.ts'

/**
 * The tokens of a sentence from where a prompt can begin: after a connective or a *But*; none where its opening can only
 * be understood with the sentence before. Looser than `isFit`, which asks it of the whole sentence: what a person
 * recalls is shown with its quotation, so only the words shown must stand alone (`pointsElsewhere`).
 */
export function recallTokens({ tokens, from, isFit }: StudiedSentence): readonly Token[] {
  const rest = isFit ? tokens.filter(({ start }) => start >= from) : tokens.slice(afterConnective(tokens))
  return (!isFit && leansBack(rest)) || leansBack(afterDate(rest)) || opensOnPronoun(rest) ? [] : rest
}

/** "Founded in 1947, it …", "As a member of the league, its …": the one that is meant was named before. */
function opensOnPronoun(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const main = comma > 0 ? tokens.slice(comma + 1) : []
  const first = tokens[0]?.pos ?? ''
  if (/^(?:VERB|ADP)$/.test(first) && /^(?:it|its|they|their|he|she|his|her)$/.test(main[0]?.text ?? ''))
    return true
  // "First published in 1776, the book …"
  const isParticiple = tokens.slice(0, 2).some(({ pos, text }) => pos === 'VERB' && /ed$|^known$/i.test(text))
  return isParticiple && main[0]?.text === 'the' && leansBack(main)
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

function isPointer(shown: readonly Token[], i: number): boolean {
  const word = shown[i]?.text.toLowerCase() ?? ''
  const before = shown[i - 1]?.text.toLowerCase() ?? ''
  const next = shown[i + 1]?.text ?? ''
  if (/^(?:this|these|such)$/.test(word)) return !/^(?:as|century|that)$/.test(next)
  if (word === 'those') return !/^(?:who|of|that|which|in|with|on|for|from)$/.test(next)
  if (word === 'that') return shown[i]?.pos === 'DET'
  if (before !== 'the') return false
  return (
    /^(?:latter|former|above|aforementioned|following)$/.test(word) ||
    (word === 'same' && !/^(?:time|as)$/.test(next))
  )
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
  return !before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') && !isExpletive(shown, i)
}

/** "It is clear that …", "it took years to …": *it* stands for what is still to come. */
function isExpletive(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(i + 2, i + 9).some(({ text }) => /^(?:that|to|who)$/.test(text))
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

function leansBack(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (!first || !second || LEANING.test(first.text) || first.pos === 'PUNCT') return true
  if (/^it$/i.test(first.text)) return !isExpletive(tokens, 0)
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
const LEANING =
  /^(?:he|she|they|his|her|hers|its|their|them|this|that|these|those|such|here|both|another|others|neither|either|each|all|then|thus|therefore|hence|otherwise|nor|or|also|too|again|what|which|who|how|why|where|likewise)$/i
const CONNECTIVE =
  /^(?:however|moreover|furthermore|nevertheless|nonetheless|consequently|likewise|similarly|meanwhile|instead|in addition|in fact|indeed|for example|for instance|in particular|as a result|in contrast|by contrast|on the other hand|at the same time|in other words|in turn|of course|in short|finally|first|second|third|in general|overall|more importantly|most importantly|most significantly|significantly|even so|specifically|notably|ultimately|conversely|unfortunately|fortunately|interestingly|ironically|additionally|accordingly|by definition|after all|to be sure)$/
