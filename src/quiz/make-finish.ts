import type { Document } from '../corpus/document.ts'
import { countTelling, countWords, endOfWords, hasHole, isClosed, isOrder } from './clause.ts'
import { pointsOfCut } from './cut-places.ts'
import { endOfThought, runsOver } from './end-of-thought.ts'
import { comparesWithUntold, isExpletive } from './pointers.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { pointsBack, pointsElsewhere, recallTokens } from './recall-start.ts'
import { saysLittle } from './says-little.ts'
import type { Mention, StudiedSentence, StudiedText, Token } from './studied-text.ts'
import { isEssay, tellsHow } from './study-design.ts'
import { tellingTerms } from './text-profile.ts'
import { shareTold } from './told-before.ts'
import { cutOf, itemWriter } from './write-item.ts'

/**
 * Finish the author's thought: a sentence is shown up to where a clause or a verb's complement begins, and the rest is
 * recalled. It is never cut inside a noun phrase, and there is at most one question for each sentence.
 */
export function makeFinish(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const write = itemWriter(studied, 'finish')
  const least = isEssay(studied) ? OF_ESSAY : OF_BOOK
  return studied.sentences.flatMap((sentence) => {
    const cut = bestCut(studied.document, sentence, least)
    if (!cut) return []
    const { start, end, paragraph } = sentence
    const { from } = cut
    const prompt = [
      ...(from > start ? [{ kind: 'ellipsis' } as const] : []),
      cutOf({ start: from, end: cut.before }),
      { kind: 'ellipsis' } as const,
    ]
    const answer = { start: cut.after, end: cut.end }
    const item = write({ paragraph, quote: { start, end }, prompt, answer, type: 'phrase' })
    return [{ item, score: scoreOf(cut.points) }]
  })
}

/** What a cut must have: points, words that are shown, and telling ones among these. */
type Least = { readonly points: number; readonly words: number; readonly telling: number }

/** A place to cut at: the prompt ends at `before`, the answer starts at `after`. */
type Cut = {
  readonly from: number
  readonly before: number
  readonly after: number
  readonly end: number
  readonly points: number
}

function bestCut(document: Document, sentence: StudiedSentence, least: Least): Cut | undefined {
  const tokens = recallTokens(sentence)
  const words = countWords(tokens)
  if (
    words < 12 ||
    words > 60 ||
    TOO_MUCH.test(sentence.text) ||
    hasHole(sentence.text) ||
    tellsHow(sentence.text)
  )
    return undefined
  const cuts = tokens.flatMap((_, i) => {
    const points = pointsOfCut(tokens, i)
    return points === undefined ? [] : rate(document, sentence, tokens, i, { points, least })
  })
  return cuts.reduce<Cut | undefined>(
    (best, cut) => (best && best.points >= cut.points ? best : cut),
    undefined,
  )
}

function rate(
  { text, metadata }: Document,
  sentence: StudiedSentence,
  tokens: readonly Token[],
  i: number,
  { points, least }: { readonly points: number; readonly least: Least },
): readonly Cut[] {
  const { mentions } = sentence
  const end = endOfWords(sentence)
  const last = tokens[i - 1]
  const next = tokens[i]
  if (!last || !next) return []
  const shown = tokens.slice(0, i)
  const asked = thought(
    tokens.slice(i).filter((token) => token.start < end),
    !/^(?:VERB|AUX|ADP|PART)$/.test(last.pos),
  )
  const to = endOfAnswer(text, next.start, Math.min(asked.at(-1)?.end ?? end, end))
  const range = { start: tokens[0]?.start ?? 0, end: last.end }
  const words = text.slice(next.start, to)
  const before = text.slice(range.start, range.end)
  if (!isClosed(text, range) || !isClosed(text, { start: next.start, end: to })) return []
  if (isThinPrompt(shown, mentions) || comparesWithUntold([...shown, ...asked])) return []
  if (!isEnough(shown, least) || !standsAlone(shown, mentions) || isOpenEnded(before)) return []
  if (!isThought(asked, words) || (!TURNS.test(last.text) && pointsBack(asked, shown))) return []
  const told = shareTold(asked, `${metadata.title.value} ${before}`)
  if (told >= 0.6) return []
  const shownTelling = countTelling(shown)
  const askedWords = countWords(asked)
  const leans = Math.min(...shown.map(({ text }) => LEANING.get(text.toLowerCase()) ?? 0))
  const long = askedWords > 18 ? -0.4 : 0
  const names = asked.filter(({ pos }) => pos === 'PROPN' || pos === 'NUM').length
  const thin = shownTelling < 4 ? -0.5 : 0
  const total = points + thin + leans + long - 0.15 * names + 0.1 * Math.min(shownTelling, 8) - told - 0.2
  return total < least.points
    ? []
    : [{ from: range.start, before: last.end, after: next.start, end: to, points: total }]
}

function isEnough(shown: readonly Token[], least: Least): boolean {
  return countTelling(shown) >= least.telling && countWords(shown) >= least.words
}

/** "Some people have argued that": no name, and no three words that tell what it is about. */
function isThinPrompt(shown: readonly Token[], mentions: readonly Mention[]): boolean {
  const end = shown.at(-1)?.end ?? 0
  const telling = shown.filter(({ text, pos }) => !/^(?:ADV|DET)$/.test(pos) && !QUANTITY.test(text))
  const isNamed =
    shown.some(({ pos }, i) => i > 0 && pos === 'PROPN') ||
    mentions.some((one) => NAMES.has(one.type) && one.end <= end)
  return !isNamed && new Set(telling.flatMap(({ text }) => tellingTerms(text))).size < 3
}

/** After what is shown almost anything could follow. */
function isOpenEnded(before: string): boolean {
  return OPEN.test(before) || FALSE_SUBJECT.test(before) || NAMED_CLAUSE.test(before)
}

/** Whether what is asked is long enough to be a thought, short enough to be said again, whole, and of some weight. */
function isThought(asked: readonly Token[], words: string): boolean {
  const count = countWords(asked)
  if (count < 5 || count > 26 || countTelling(asked) < 3 || breaksOff(asked) || isTrivial(asked)) return false
  if (asked[0]?.text === ',' || /^(?:CCONJ|DET)$/.test(asked.at(-1)?.pos ?? '')) return false
  return !runsOver(words) && !/\s(?:it|them|him|her|this)$/.test(words) && !saysLittle(words)
}

/** Whether all that is shown can be understood without what stood before; a *that* at its end opens what is asked. */
function standsAlone(shown: readonly Token[], mentions: readonly Mention[]): boolean {
  const words = shown.at(-1)?.text === 'that' ? shown.slice(0, -1) : shown
  return !pointsElsewhere(words, mentions) && !hasLateSubject(words) && !isOrder(words)
}

/** A mark that the tagger left on the last word is no part of the answer. */
function endOfAnswer(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[,;:\s]+$/, '').length
}

/** What is asked, up to where a further thought begins: a new clause after a comma or a semicolon. */
function thought(asked: readonly Token[], isClause: boolean): readonly Token[] {
  const end = endOfThought(asked, isClause)
  if (end !== undefined) return asked.slice(0, end)
  return asked.slice(0, asked.findLastIndex(({ text }) => /[\p{L}\p{N}"”)%]/u.test(text)) + 1)
}

/** "functional; a worn one may leak": the text goes on with another thought before there is much of this one. */
function breaksOff(asked: readonly Token[]): boolean {
  return asked.some(({ text }) => /^[;:—]$/.test(text))
}

/** "Even when the frost grew harder, it failed to …": which of the things named before *it* is, only what follows could tell. */
function hasLateSubject(shown: readonly Token[]): boolean {
  const opening = shown[0]?.text ?? ''
  const comma = shown.findIndex(({ text }) => text === ',')
  const main = shown.slice(comma + 1)
  return comma > 0 && UNDER.test(opening) && /^(?:it|they)$/.test(main[0]?.text ?? '') && !isExpletive(main)
}

/** Mostly names and numbers: a detail to look up rather than a thought to finish. */
function isTrivial(asked: readonly Token[]): boolean {
  const names = asked.filter(({ pos, text }) => pos === 'PROPN' || pos === 'NUM' || /\d/.test(text)).length
  return names > 0.4 * countTelling(asked)
}

/** Points for words that lean on the sentence before. */
const LEANING: ReadonlyMap<string, number> = new Map([
  ['also', -0.4],
  ...'too however then therefore thus instead'.split(' ').map((word) => [word, -1] as const),
])
/** After these a clause comes whose *this* the clause before may have named. */
const TURNS = /^(?:but|yet|while|whereas|although|though|that)$/i
const QUANTITY = /^(?:several|many|various|numerous|different|few|certain|recent|other)$/i
const NAMES: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'name'])
const UNDER = /^(?:even|although|though|while|if|unless|whereas|because|since|once|when|where)$/i
const OF_BOOK: Least = { points: 0.66, words: 5, telling: 3 }
/** An essay has few sentences, and each of them bears on its argument. */
const OF_ESSAY: Least = { points: 0.3, words: 4, telling: 2 }
const TOO_MUCH = /;.*;|\d\/\d|\d.*\d.*\d.*\d.*\d.*\d.*\d.*\d.*\d/
/** "The finding that the toll is …": the clause ends before the sentence says anything of it. */
const NAMED_CLAUSE =
  /^(?:the|an?) (?:\p{L}+ )?(?:finding|fact|idea|observation|discovery|notion|hypothesis|belief|claim|view|suggestion|possibility) that\b/iu
/** "One of the largest is …", "Although the cause is unclear, …": anything may follow. */
const OPEN =
  /^(?:one|some|another|others?|many|most) (?:of the |\p{L}+ ){1,5}(?:is|are|was|were)$|^(?:although|though|while|even though)\b[^,]*\b(?:remains?|is|are) (?:still |largely )?(?:unclear|unknown|debated|controversial|poorly understood)\b[^,]*,?$/iu
/** "there were …", "and it is …": what is said to be could be anything. */
const FALSE_SUBJECT =
  /\bthere (?:\p{L}+ )?(?:to be|is|are|was|were|remains?|exists?)$|\bit (?:\p{L}+ )?(?:is|was|remains|became)$/iu
