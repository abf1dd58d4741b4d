import type { Mention, Token } from './studied-text.ts'

/** Whether words point at something outside these: a *he* without his person, a *this*, a *such*. */
export function hasPointers(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return hasUnresolvedPronoun(tokens, mentions) || hasPointer(tokens)
}

/** "It is clear that", "It was Darwin who": *it* stands for nothing said before. */
export function isExpletive([, verb, next, after, ...rest]: readonly Token[]): boolean {
  if (!/^(?:['’]s|is|was|seems|appears|remains|takes|took|became)$/i.test(verb?.text ?? '')) return false
  // "It was claimed that", "It is advised to wait" are, "It was moved to Leith" is not.
  if (next?.pos === 'VERB') return after?.text === 'that' || (after?.text === 'to' && ADVISED.test(next.text))
  return [next, after, ...rest.slice(0, 5)].some((token) => /^(?:that|who|to)$/.test(token?.text ?? ''))
}

const ADVISED = /^(?:recommended|advised|forbidden|permitted|agreed|decided|proposed|planned)$/

/** *He* or *his* with no person before it in the sentence, *they* or *it* with no noun before it that could be meant. */
function hasUnresolvedPronoun(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return tokens.some((token, i) => {
    const word = token.text.toLowerCase()
    if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(word))
      return !mentions.some(
        ({ type, start, end }) => type === 'person' && end <= token.start && start >= (tokens[0]?.start ?? 0),
      )
    if (/^(?:they|them|their|theirs|its|it)$/.test(word))
      return (
        isInsideSubject(tokens, i) ||
        (!tokens.slice(0, i).some((before) => isThing(before, mentions)) &&
          !(word === 'it' && isExpletive(tokens.slice(i))))
      )
    return false
  })
}

/** "Concerns about its safety were": the only noun before token `i` is the one that the pronoun there belongs to. */
export function isInsideSubject(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i)
  if (!/^(?:about|of|over|with|for|to|in|on|against)$/.test(before.at(-1)?.text ?? '')) return false
  const nouns = before.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').length
  return nouns < 2 && !before.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ',')
}

/** A noun that *they* or *it* can mean. */
function isThing({ pos, start }: Token, mentions: readonly Mention[]): boolean {
  if (pos !== 'NOUN' && pos !== 'PROPN') return false
  return !mentions.some(
    (mention) =>
      (mention.type === 'person' || mention.type === 'date' || mention.type === 'year') &&
      mention.start <= start &&
      start < mention.end,
  )
}

/** *This treaty*, *such a plan*, *here*: pointers at other sentences wherever they stand. */
function hasPointer(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      isPointer(token, tokens[i + 1]?.text ?? '', tokens[i + 1]?.pos ?? '', i === 0) || isThatOne(tokens, i),
  )
}

/** "under that agreement": after a preposition no clause begins. */
function isThatOne(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === 'that' &&
    /^(?:under|by|of|from|on|at|with|after|during|until|for)$/.test(tokens[i - 1]?.text ?? '') &&
    tokens[i + 1]?.pos === 'NOUN'
  )
}

function isPointer({ text, pos }: Token, next: string, nextPos: string, isFirst: boolean): boolean {
  switch (text.toLowerCase()) {
    case 'here':
    case 'these':
    case 'thereby':
    case 'therein':
    case 'thereof':
    case 'latter':
      return true
    case 'this':
      return !/^(?:century|day|way|month|year)$/.test(next)
    case 'those':
      return !/^(?:who|of|that|which|in|with)$/.test(next)
    case 'there':
      return !EXISTS.test(next)
    case 'such':
      return next !== 'as' || isFirst
    case 'that':
      return pos === 'DET' && /^(?:time|day|year|point|period|moment)$/.test(next)
    case 'former':
      return nextPos === 'PUNCT' || nextPos === 'AUX'
    default:
      return false
  }
}

const EXISTS =
  /^(?:is|are|was|were|has|have|had|exists?|remains?|will|would|may|can|could|should|seems?|appears?)$/
