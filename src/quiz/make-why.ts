import type { Document } from '../corpus/document.ts'
import {
  canOpenClause,
  countTelling,
  countWords,
  cutsComparison,
  endOfWords,
  hasHole,
  hasLoosePronoun,
  hasVerb,
  isClosed,
  isOrder,
} from './clause.ts'
import { endOfThought, runsOver } from './end-of-thought.ts'
import type { Piece } from './item.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { isAuthorship, isDegree, isNounOnly, opensReason } from './reason-openers.ts'
import { leansBack, pointsElsewhere, recallTokens } from './recall-start.ts'
import type { StudiedSentence, StudiedText, Token } from './studied-text.ts'
import { tellsHow } from './study-design.ts'
import { shareTold } from './told-before.ts'
import { cutOf, itemWriter } from './write-item.ts'

/** Why: a statement is shown without the reason or the purpose that its sentence gives for it. */
export function makeWhy(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const write = itemWriter(studied, 'why')
  return studied.sentences.flatMap((sentence) => {
    const tokens = recallTokens(sentence)
    const reason = reasonAfter(tokens) ?? reasonBefore(tokens)
    if (!reason || !isWorthAsking(studied.document, sentence, reason)) return []
    const { paragraph, start, end } = sentence
    const shown = { start: reason.shown[0]?.start ?? 0, end: reason.shown.at(-1)?.end ?? 0 }
    const answer = {
      start: reason.from?.start ?? reason.asked[0]?.start ?? 0,
      end: Math.min(endOfWords(sentence), reason.asked.at(-1)?.end ?? 0),
    }
    const ellipsis: Piece = { kind: 'ellipsis' }
    const prompt = [
      ...(shown.start > start ? [ellipsis] : []),
      cutOf(shown),
      ...(shown.start < answer.start ? [ellipsis] : []),
    ]
    const item = write({ paragraph, quote: { start, end }, prompt, answer, type: 'phrase' })
    return [{ item, score: scoreOf(pointsOf(reason)) }]
  })
}

/** `from`: the word before the reason that says how much of one it is (*partly*); it is asked for with it. */
type Reason = {
  readonly shown: readonly Token[]
  readonly asked: readonly Token[]
  readonly points: number
  readonly from?: Token | undefined
}

/** A reason that says little is one for anything: "in order to be effective". */
function pointsOf({ shown, asked, points }: Reason): number {
  const thin = countTelling(asked) < 3 ? 0.6 : 0
  return points + 0.1 * Math.min(8, countTelling(shown)) - thin - 0.2
}

/** "The harbour was closed because …": the reason stands last. */
function reasonAfter(tokens: readonly Token[]): Reason | undefined {
  for (let i = 4; i < tokens.length - 3; i++) {
    const points = opensReason(tokens, i)
    if (points === undefined) continue
    let last = i
    while (/^(?:,|–|—)$/.test(tokens[last - 1]?.text ?? '') || isDegree(tokens[last - 1])) last--
    const shown = tokens.slice(0, last)
    const from = tokens.slice(last, i).find(isDegree)
    const isPlain =
      hasVerb(shown) &&
      !tokens.slice(last, i).some(({ text }) => QUALIFIES.test(text)) &&
      !isDenied(shown, tokens[i - 1]) &&
      !shown.some(({ text }) => text === 'because') &&
      !startsWithRelative(shown) &&
      !endsInPart(shown) &&
      !isStatedBy(shown) &&
      !isOrder(shown) &&
      isSaid(shown) &&
      !/^(?:AUX|ADP|CCONJ|SCONJ)$/.test(shown.at(-1)?.pos ?? '') &&
      !LEANS.test(shown.at(-1)?.text ?? '')
    return isPlain ? { shown, asked: reasonOnly(tokens.slice(i)), points, from } : undefined
  }
  return undefined
}

/**
 * "The mill did not close because of the flood": whether the statement is denied or the reason for it, only its writer knows.
 * After a comma the reason is given for the denial, unless nobody is its subject.
 */
function isDenied(shown: readonly Token[], before: Token | undefined): boolean {
  if (/^(?:no|nobody|none|neither)$/i.test(shown[0]?.text ?? '')) return true
  return before?.text !== ',' && shown.some(({ text }) => /^(?:not|n['’]t|never|hardly)$/i.test(text))
}

/** Up to where the statement goes on: "…, and was pulled down", "… and the quay was closed", "…, 20 % to save time". */
function reasonOnly(asked: readonly Token[]): readonly Token[] {
  const end = asked.findIndex(({ text }, i) => i >= 3 && text === ',' && isTurn(asked.slice(i + 1)))
  const own = end >= 3 ? asked.slice(0, end) : asked
  const rest = own.slice(2)
  const isClause = /^(?:because|since|so)$/.test(own[0]?.text ?? '') && own[1]?.text !== 'of'
  const other = endOfThought(rest, isClause)
  const isOther = other !== undefined && /^(?:and|but|so|,)$/.test(rest[other]?.text ?? '')
  return isOther ? own.slice(0, other + 2) : own
}

function isTurn(rest: readonly Token[]): boolean {
  const [next, second] = rest
  if (/^(?:while|whereas|although|though|which|who|all|some|most|only)$/.test(next?.text ?? '')) return true
  if (!/^(?:and|but|so)$/.test(next?.text ?? '')) return next?.pos === 'NUM'
  return second?.pos === 'AUX' || /^(?:that|when|if|after|as|while|in)$/.test(second?.text ?? '')
}

/** "After the council had met, …": what is shown has no main clause. */
function isUnderOnly(shown: readonly Token[]): boolean {
  if (!UNDER.test(shown[0]?.text ?? '')) return false
  return !shown.some(({ text }, i) => {
    const main = shown.slice(i + 1)
    const stop = main.findIndex(({ text }) => text === ',')
    const clause = stop < 0 ? main : main.slice(0, stop)
    const plain = clause.filter((_, at) => clause[at - 1]?.text !== '-' && clause[at - 1]?.text !== 'to')
    return text === ',' && canOpenClause(main[0]) && hasVerb(plain)
  })
}

/** "Because of the frost, the harbour was closed": the reason stands first, up to the comma before the statement. */
function reasonBefore(tokens: readonly Token[]): Reason | undefined {
  const opening = tokens
    .slice(0, 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  if (!/^(?:because |due to|owing to|in order to|so as to)/.test(opening)) return undefined
  const comma = tokens.findIndex(({ text }, i) => i > 3 && text === ',')
  const shown = tokens.slice(comma + 1, lastWord(tokens))
  if (comma < 0 || !canOpenClause(shown[0]) || !hasVerb(shown) || hasLoosePronoun(shown)) return undefined
  if (/^the$/i.test(shown[0]?.text ?? '') && leansBack(shown)) return undefined
  if (tokens.slice(comma + 1, comma + 5).some(({ text }) => /^(?:,|and|or|which|whom|whose)$/.test(text)))
    return undefined
  return { shown, asked: tokens.slice(0, comma), points: 1 }
}

function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text)) + 1
}

function isWorthAsking(
  { text, metadata }: Document,
  sentence: StudiedSentence,
  { shown, asked }: Reason,
): boolean {
  const first = shown[0]
  const last = shown.at(-1)
  const askedEnd = asked.at(-1)
  const askedFirst = asked[0]
  if (!first || !last || !askedEnd || !askedFirst) return false
  const words = countWords(asked)
  return (
    !pointsElsewhere([...shown, ...asked], sentence.mentions) &&
    !/^(?:this|these|those|such|that)$/i.test(asked.find(({ pos }) => pos === 'DET')?.text ?? '') &&
    countWords(shown) >= 6 &&
    countWords(shown) <= 32 &&
    countTelling(shown) >= 4 &&
    !isUnderOnly(shown) &&
    !tellsHow(sentence.text) &&
    // "more because of the toll than because of the mud": half of a comparison is no reason.
    !/\bthan because\b/.test(sentence.text) &&
    !runsOver(text.slice(askedFirst.start, askedEnd.end)) &&
    !isThin(asked) &&
    !isAuthorship(asked) &&
    !isHalf(asked, sentence.tokens) &&
    !cutsComparison(shown, asked) &&
    shareTold(
      asked.filter(({ text: word }) => !/^(?:due|owing|thanks|order)$/i.test(word)),
      `${metadata.title.value} ${text.slice(first.start, last.end)}`,
    ) < 0.4 &&
    words >= 4 &&
    words <= 30 &&
    countTelling(asked) >= 2 &&
    !/;/.test(sentence.text) &&
    !hasHole(sentence.text) &&
    isClosed(text, { start: first.start, end: last.end }) &&
    isClosed(text, { start: askedFirst.start, end: Math.min(askedEnd.end, endOfWords(sentence)) })
  )
}

/** "in order to attract attention", "due to a lack of data": what anybody would say. */
function isThin(asked: readonly Token[]): boolean {
  if (asked.some(({ text }, i) => text === 'lack' && UNTOLD.test(asked[i + 2]?.text ?? ''))) return true
  return PURPOSE.test(asked[0]?.text ?? '') && asked[1]?.text !== 'that' && countTelling(asked) < 4
}

/** No verb is left of a clause, the other half of a contrast is not asked for, or a second case runs into the reason. */
function isHalf(asked: readonly Token[], tokens: readonly Token[]): boolean {
  const [first, second] = asked
  const isClause = /^(?:because|since)$/i.test(first?.text ?? '') && second?.text !== 'of'
  if (isClause ? !hasVerb(asked) : second?.text === 'of' && !isNounOnly(asked)) return true
  if (
    asked.some(({ text }, i) => /^(?:and|or)$/.test(text) && /^(?:when|if)$/.test(asked[i + 1]?.text ?? ''))
  )
    return true
  const end = asked.at(-1)?.end ?? 0
  const isOne = asked.some(({ text }, i) => /^(?:one|some)$/i.test(text) && asked[i - 1]?.text === 'in')
  return isOne && tokens.some(({ start, text }) => start >= end && /^others?$/i.test(text))
}

/** The subject's own relative clause may not be over: "A monk who fasts in order to …" is no statement yet. */
function startsWithRelative(shown: readonly Token[]): boolean {
  const opener = shown.findIndex(({ text }) => /^(?:who|which|that|whose|where)$/i.test(text))
  return opener >= 0 && !hasVerb(shown.slice(0, opener))
}

/** "a decay that may set in because of the damp": the reason belongs to a part of what is shown. */
function endsInPart(shown: readonly Token[]): boolean {
  const opener = shown.findLastIndex(({ text }) => /^(?:that|which|who)$/.test(text))
  return (
    (/^(?:NOUN|PROPN)$/.test(shown[opener - 1]?.pos ?? '') || shown[opener - 1]?.text === 'those') &&
    hasVerb(shown.slice(0, opener)) &&
    !shown.slice(opener).some(({ text }) => text === ',')
  )
}

/** Not a line of a glossary ("Mill: A house built …"), nor a bare phrase after a colon. */
function isSaid(shown: readonly Token[]): boolean {
  const colon = shown.findLastIndex(({ text }) => text === ':')
  return colon < 0 || (colon > 4 && hasVerb(shown.slice(colon)))
}

/** "The abbot told them that the bell had cracked because …": whether it cracked or was told for that reason is open. */
function isStatedBy(shown: readonly Token[]): boolean {
  return shown.some(({ pos, lemma }) => pos === 'VERB' && SAYS.has(lemma))
}

/** Without its hedge or its limit a reason says more than the text: "probably because", "solely due to". */
const QUALIFIES =
  /^(?:solely|only|merely|purely|simply|just|exclusively|probably|possibly|perhaps|presumably|apparently|allegedly|supposedly|likely|maybe)$/i
/** That nothing is known has no other reason. */
const UNTOLD = /^(?:data|evidence|information|studies|research|knowledge|records)$/i
const PURPOSE = /^(?:in|so)$/i
const UNDER =
  /^(?:even|after|when(?:ever)?|wherever|while|as|if|although|though|since|once|before|until|because|whereas|unless)$/i
const SAYS: ReadonlySet<string> = new Set(
  'say tell recall testify explain argue object insist complain remark note declare assert contend'.split(
    ' ',
  ),
)
const LEANS = /^(?:which|that|who|not|nor|purely|merely|only|simply|just|than|but|and|or)$/i
