import type { Document } from '../corpus/document.ts'
import { analyze } from '../search/analyzer.ts'
import { distinctiveness } from '../search/distinctiveness.ts'
import { countTelling, hasHole, hasVerb, isClosed } from './clause.ts'
import type { Piece } from './item.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { pointsElsewhere, recallTokens } from './recall-start.ts'
import type { StudiedSentence, StudiedText, Token } from './studied-text.ts'
import { cutOf, itemWriter } from './write-item.ts'

/** Terms that a sentence introduces: "… called X", "… known as X", "… referred to as X". */
export function makeCalled(studied: StudiedText): readonly RatedItem[] {
  const write = itemWriter(studied, 'definition')
  return studied.sentences.flatMap((sentence) => {
    const tokens = hasHole(sentence.text) ? [] : recallTokens(sentence)
    const term = tokens.length > 0 ? calledTerm(tokens) : undefined
    if (!term || !isAskable(studied.document, sentence, tokens, term)) return []
    const { paragraph, start, end } = sentence
    const from = tokens[0]?.start ?? start
    const answer = { start: term.tokens[0]?.start ?? start, end: term.tokens.at(-1)?.end ?? end }
    const isName = term.tokens.every(({ pos }) => pos === 'PROPN')
    const ellipsis: readonly Piece[] = from > start ? [{ kind: 'ellipsis' }] : []
    const prompt = [
      ...ellipsis,
      cutOf({ start: from, end: answer.start }),
      { kind: 'gap' } as const,
      cutOf({ start: answer.end, end }),
    ]
    const item = write({ paragraph, quote: { start, end }, prompt, answer, type: isName ? 'name' : 'term' })
    return [{ item, score: scoreOf(1 + (answer.end >= end - 2 ? 0.3 : 0)) }]
  })
}

type Term = { readonly at: number; readonly tokens: readonly Token[] }

/** The noun phrase after "called" or "known as", where a mark, a verb or the sentence's end closes it. */
function calledTerm(tokens: readonly Token[]): Term | undefined {
  for (let i = 5; i < tokens.length - 1; i++) {
    const first = afterCalled(tokens, i)
    if (first === undefined) continue
    let from = first
    while (/^(?:the|an?|["“‘'])$/i.test(tokens[from]?.text ?? '')) from++
    let to = from
    while (to < tokens.length && isTermWord(tokens, to)) to++
    const term = tokens.slice(from, to)
    if (term.length > 0 && term.length <= 5 && isTermEnd(term.at(-1)) && isClosing(tokens[to]))
      return { at: i, tokens: term }
  }
  return undefined
}

/** Where the term begins if token `i` is "called", or the *as* of "known as"; none after "so-", "also" and the like. */
function afterCalled(tokens: readonly Token[], i: number): number | undefined {
  const word = tokens[i]?.text.toLowerCase() ?? ''
  const before = tokens[i - 1]?.text.toLowerCase() ?? ''
  if (
    /^(?:also|otherwise|sometimes|better|formerly|previously|then|now|so|best|originally|-|variously|often|informally|commonly|well|alternatively)$/.test(
      before,
    )
  )
    return undefined
  if (/^(?:called|termed|dubbed)$/.test(word)) {
    const isNaming = /^(?:is|are|was|were|be|been|,|a|what)$/.test(before)
    return isNaming || tokens[i - 1]?.pos === 'NOUN' ? i + 1 : undefined
  }
  if (word !== 'as') return undefined
  if (
    before === 'known' &&
    !/^(?:also|best|better|well|formerly|commonly|otherwise|-)$/.test(tokens[i - 2]?.text.toLowerCase() ?? '')
  )
    return i + 1
  return before === 'to' && tokens[i - 2]?.text === 'referred' ? i + 1 : undefined
}

function isTermWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (/^[-–]$/.test(token.text))
    return token.start === tokens[i - 1]?.end && token.end === tokens[i + 1]?.start
  return /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && /\p{L}/u.test(token.text)
}

function isTermEnd(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

function isClosing(token: Token | undefined): boolean {
  return token === undefined || /^[.,;)"”’!]$/.test(token.text) || token.pos === 'AUX'
}

/** Enough is said before the term, none of it the term itself, and the term is no pronoun's nickname. */
function isAskable(
  { text, metadata }: Document,
  sentence: StudiedSentence,
  tokens: readonly Token[],
  { at, tokens: term }: Term,
): boolean {
  const first = term[0]
  const last = term.at(-1)
  if (!first || !last) return false
  const before = tokens.slice(0, at)
  const after = tokens.filter(({ start }) => start >= last.end)
  const letters = new Set(term.filter(({ pos }) => pos !== 'PUNCT').map(stemOf))
  const around = text.slice(sentence.start, first.start) + text.slice(last.end, sentence.end)
  const isTold =
    plain(around).includes(plain(text.slice(first.start, last.end))) ||
    [...before, ...after].some((token) => token.text.length > 2 && letters.has(stemOf(token)))
  const isQuoted = /["“‘']/.test(text.charAt(first.start - 1))
  const title = metadata.title.value.toLowerCase()
  const isInTitle = [...letters].some((stem) => title.includes(stem))
  const isRow =
    /^(?:and|or)$/.test(after[0]?.text ?? '') ||
    (after[0]?.text === ',' && /^(?:and|or)$/.test(after[1]?.text ?? '') && after.length < 6)
  return (
    !isTold &&
    !isRow &&
    !isPassing(tokens, at) &&
    !/^["”’]?[-–]\p{L}/u.test(text.slice(last.end, last.end + 3)) &&
    (isQuoted || !(isRole(tokens, at, first) || isCommon(text.slice(first.start, last.end)))) &&
    !LEANING.test(text.slice(sentence.start, first.start)) &&
    countTelling(before) >= 4 &&
    !pointsElsewhere(before, sentence.mentions) &&
    last.end - first.start >= 3 &&
    isClosed(text, {
      start: sentence.start,
      end: first.start - (/["“]/.test(text.charAt(first.start - 1)) ? 1 : 0),
    }) &&
    !isInTitle &&
    tokens.length <= 48
  )
}

/**
 * "what were termed", "may be called", "will be called": a way of speaking or a plan, and no name that the thing has; or
 * no sentence at all but for the naming: "Copying it onto another host called a mirror."
 */
function isPassing(tokens: readonly Token[], at: number): boolean {
  const naming = /^(?:called|termed|dubbed)$/.test(tokens[at]?.text ?? '')
  const lead = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase())
  const isMeant = naming && lead.includes('what') && !lead.includes('are')
  const isPlanned = lead.some((word) => /^(?:may|might|could|can|will|would|should)$/.test(word))
  return isMeant || isPlanned || !hasVerb(tokens.filter((_, i) => i !== at))
}

function stemOf({ lemma }: Token): string {
  return plain(lemma).slice(0, 5)
}

/** Without capitals and accents: "xīngguān" gives "Xingguan" away. */
function plain(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** "were known as skilful river pilots": what they were like rather than what they were called. */
function isRole(tokens: readonly Token[], at: number, first: Token): boolean {
  return first.pos === 'ADJ' && tokens[at]?.text !== 'called'
}

/** A word that everybody has: nothing was named by it that needed a name. */
function isCommon(term: string): boolean {
  const weights = analyze(term).map((token) => distinctiveness(token.term))
  return weights.length < 2 && Math.max(0, ...weights) < LEAST_DISTINCT
}

const LEAST_DISTINCT = 5
/** Something spoken of before. */
const LEANING =
  /\bthe (?:region|area|country|city|town|island|kingdom|empire|state|period|group|people|tribe|family|company|film|novel|book|game|plan|system|process|disease|procedure|technique|device|method|structure|building|event)s?\b(?! (?:of|in|that|which|who|where|between|for|around|from|on|by|with|to|when))/i
