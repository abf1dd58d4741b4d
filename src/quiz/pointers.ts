import { hasVerb } from './clause.ts'
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

const CLAUSE_BORDER =
  /^(?:[,;:(]|-+|–|—|and|but|or|while|whereas|although|though|that|which|who|because|if|when)$/i
const SEVERAL =
  /^(?:and|or|all|every|everyone|each|both|two|pair|either|neither|any|different|between|half)$/i
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

/**
 * Whether a *similarly*, *also*, *the same* or *the other* compares with something that stands nowhere in these tokens:
 * no clause before it, no second thing, no noun of the same name.
 */
export function comparesWithUntold(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, i) => {
    const isThe = /^the$/i.test(tokens[i - 1]?.text ?? '')
    if (/^(?:similarly|likewise|also)$/i.test(text))
      return (
        !/^(?:to|but)$/.test(tokens[i + 1]?.text ?? '') &&
        !/^(?:but|or)$/.test(tokens[i - 1]?.text ?? '') &&
        !hasClauseBefore(tokens, i)
      )
    if (isThe && text === 'same') return !isSharedSame(tokens, i) && !hasClauseBefore(tokens, i)
    return isThe && /^others?$/.test(text) && !isSecondOfTwo(tokens, i)
  })
}

/** A clause before the one that token `i` stands in: "The lamp is tarred, and the buoy ▸ likewise". */
function hasClauseBefore(tokens: readonly Token[], i: number): boolean {
  const border = tokens.slice(0, i).findLastIndex(({ text }) => CLAUSE_BORDER.test(text))
  return border > 0 && hasVerb(tokens.slice(0, border))
}

/** "All of them have the same toll", "the same toll as before": several share it, or it is said which. */
function isSharedSame(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i + 1, i + 8).map(({ text }) => text)
  if (next.some((word) => /^(?:as|that|which|who|whom|where|time)$/.test(word))) return true
  return (
    isNamedBefore(tokens, i) ||
    tokens
      .slice(0, i - 1)
      .some(({ text, pos, lemma }) => SEVERAL.test(text) || (pos === 'NOUN' && text.toLowerCase() !== lemma))
  )
}

/** "one boat … the other", "Leith and the other ports": what it is other than was named. */
function isSecondOfTwo(tokens: readonly Token[], i: number): boolean {
  if (/^(?:side|sides|end|hand|way|day|half|words?)$/.test(tokens[i + 1]?.text ?? '')) return true
  const before = tokens.slice(0, i - 1)
  return (
    isNamedBefore(tokens, i) ||
    before.some(
      ({ text, pos }) =>
        pos === 'PROPN' || pos === 'NUM' || SEVERAL.test(text) || /^(?:one|first)$/i.test(text),
    )
  )
}

/** Whether the noun after token `i` stands before it too. */
function isNamedBefore(tokens: readonly Token[], i: number): boolean {
  const noun = tokens.slice(i + 1, i + 4).find(({ pos }) => pos === 'NOUN')
  return noun !== undefined && tokens.slice(0, i).some(({ lemma }) => lemma === noun.lemma)
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
