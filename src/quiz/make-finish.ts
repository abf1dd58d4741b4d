import type { Document } from '../corpus/document.ts'
import { countTelling, countWords, endOfWords, hasHole, isClosed } from './clause.ts'
import { pointsOfCut } from './cut-places.ts'
import { endOfThought, runsOver } from './end-of-thought.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { pointsElsewhere, recallTokens } from './recall-start.ts'
import type { StudiedSentence, StudiedText, Token } from './studied-text.ts'
import { isEssay, tellsHow } from './study-design.ts'
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
  const shownTelling = countTelling(shown)
  const askedTelling = countTelling(asked)
  const askedWords = countWords(asked)
  if (
    shownTelling < least.telling ||
    countWords(shown) < least.words ||
    pointsElsewhere(last.text === 'that' ? shown.slice(0, -1) : shown, mentions) ||
    askedTelling < 3 ||
    askedWords < 5 ||
    askedWords > 26
  )
    return []
  const range = { start: tokens[0]?.start ?? 0, end: last.end }
  if (!isClosed(text, range) || !isClosed(text, { start: next.start, end: to }) || isTrivial(asked)) return []
  const words = text.slice(next.start, to)
  if (runsOver(words) || /\s(?:it|them|him|her|this)$/.test(words)) return []
  const before = text.slice(range.start, range.end)
  if (isFiller(words) || OPEN.test(before) || FALSE_SUBJECT.test(before) || NAMED_CLAUSE.test(before))
    return []
  const told = shareTold(asked, `${metadata.title.value} ${text.slice(range.start, range.end)}`)
  if (told >= 0.6) return []
  const leans = Math.min(...shown.map(({ text }) => LEANING.get(text.toLowerCase()) ?? 0))
  const long = askedWords > 18 ? -0.4 : 0
  const names = asked.filter(({ pos }) => pos === 'PROPN' || pos === 'NUM').length
  const thin = shownTelling < 4 ? -0.5 : 0
  const total = points + thin + leans + long - 0.15 * names + 0.1 * Math.min(shownTelling, 8) - told - 0.2
  return total < least.points
    ? []
    : [{ from: range.start, before: last.end, after: next.start, end: to, points: total }]
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

/** Mostly names and numbers: a detail to look up rather than a thought to finish. */
function isTrivial(asked: readonly Token[]): boolean {
  const names = asked.filter(({ pos, text }) => pos === 'PROPN' || pos === 'NUM' || /\d/.test(text)).length
  return names > 0.4 * countTelling(asked)
}

/** What could end a sentence of any text: that little is known, that more must be found out, that it matters. */
function isFiller(asked: string): boolean {
  return FILLER.test(asked) || STOCK.test(asked) || UNDONE.test(asked) || UNSETTLED.test(asked)
}

/** Points for words that lean on the sentence before. */
const LEANING: ReadonlyMap<string, number> = new Map([
  ['also', -0.4],
  ...'too however then therefore thus instead'.split(' ').map((word) => [word, -1] as const),
])
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
/** "there were …": what is said to exist could be anything. */
const FALSE_SUBJECT = /\bthere (?:\p{L}+ )?(?:to be|is|are|was|were|remains?|exists?)$/iu
/** "… an important tool in the trade", "… a key role": it could be said of anything. */
const STOCK =
  /^(?:an? |the |one of the )?(?:very |highly |most )?(?:important|key|major|critical|crucial|essential|vital|valuable|useful|powerful|promising|significant|central|effective) (?:\p{L}+ ){0,2}(?:tools?|roles?|parts?|steps?|factors?|functions?|components?|methods?|approach(?:es)?|strateg(?:y|ies)|resources?|aspects?|features?|elements?|players?|questions?|areas?)\b/iu
/** Nothing has been found out. */
const UNDONE =
  /\b(?:(?:has|have|had|is|are|was|were|remains?) (?:\p{L}+ )?(?:not|never|yet) (?:\p{L}+ ){0,3}(?:clarified|elucidated|established|determined|investigated|explored|understood|studied|resolved|reported|examined|described|clear|known)|(?:remains?|is|are) (?:still )?(?:largely |poorly |incompletely |not )(?:unresolved|unexplored|uncharacteri[sz]ed|characteri[sz]ed|explained))\b/iu
/** "there are conflicting data": that nothing is settled. */
const UNSETTLED =
  /^there (?:is|are|was|were|remains?) (?:\p{L}+ )?(?:conflicting|limited|insufficient|inconsistent|scarce|little|few|no|contradictory) (?:\p{L}+ )?(?:data|evidence|results|reports|information|studies|findings|consensus|agreement)\b/iu
const FILLER =
  /^(?:very |relatively |surprisingly )?(?:little|less|nothing|not much|much|few studies|no study|several questions)\b|^(?:very |highly |particularly |increasingly |most )?(?:critical|important|essential|crucial|vital|necessary|needed|useful|helpful) (?:for|to|in)\b|^(?:an? |the |one of the |still )?(?:very |highly |most )?(?:critical|important|promising|attractive|major|leading|significant|serious|growing|common) (?:\p{L}+ )?(?:causes?|problems?|concerns?|challenges?|targets?|issues?)\b|^it (?:is|was|becomes?|remains?|seems?) (?:also |now |very |not )?(?:important|necessary|essential|critical|crucial|possible|clear|unclear|unknown|known|likely|tempting|desirable|imperative)\b|\b(?:elusive|obscure|unclear|unknown|controversial|poorly understood|not (?:well |fully |completely |clearly )?(?:known|understood|clear|established|defined)|to be (?:determined|elucidated|established|clarified|investigated|explored|defined|seen))\b|\b(?:further|future|more|additional) (?:studies|research|work|investigation|trials)\b/iu
