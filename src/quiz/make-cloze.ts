import type { Range } from '../text/range.ts'
import { faultOfAnswer } from './answer-filter.ts'
import { capitalisesNouns } from './capital-nouns.ts'
import { endOfWords } from './clause.ts'
import { excerptScope } from './excerpt-scope.ts'
import { findTerms } from './find-terms.ts'
import type { Piece } from './item.ts'
import { rateGap } from './rate-gap.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import type { Mention, StudiedSentence, StudiedText } from './studied-text.ts'
import { profileOf, type TextProfile } from './text-profile.ts'
import { cutOf, itemWriter } from './write-item.ts'

/** A gap that can be asked for: what stood there, and the stretch of its sentence that is shown around it. */
export type Gap = {
  readonly sentence: StudiedSentence
  readonly answer: Mention
  readonly scope: Range
  readonly points: number
}

/** The typed cloze questions of a text: over whole sentences (`cloze`) and over parts of long ones (`excerpt`). */
export function makeCloze(studied: StudiedText): readonly RatedItem[] {
  const write = { cloze: itemWriter(studied, 'cloze'), excerpt: itemWriter(studied, 'excerpt') }
  const gaps = findGaps(studied)
  const isRich = gaps.length >= MANY_GAPS && gaps.length * WORDS_A_GAP >= countWords(studied)
  return gaps.flatMap((gap) => {
    const { sentence, answer } = gap
    const isWhole = gap.scope.start === sentence.start && gap.scope.end >= endOfWords(sentence)
    if (!isWhole && (answer.type === 'term' || answer.type === 'number' || (isRich && isThin(answer))))
      return []
    if (isDated(answer) && isRich) return []
    const item = write[isWhole ? 'cloze' : 'excerpt']({
      paragraph: sentence.paragraph,
      quote: sentence,
      prompt: promptOf(gap),
      answer,
      type: answer.type,
      accept: otherForms(answer, studied),
    })
    return [{ item, score: scoreOf(gap.points) }]
  })
}

/** A year is better told among four than typed. */
function isDated({ type }: Mention): boolean {
  return type === 'year' || type === 'date'
}

/** Less than a full name or a phrase of several words: out of part of a sentence hardly anyone knows it. */
function isThin({ text }: Mention): boolean {
  return !text.includes(' ')
}

/** The best gaps of a text, at most two of a sentence, or three of a rich one, in reading order. */
export function findGaps(studied: StudiedText): readonly Gap[] {
  const known = found.get(studied)
  if (known) return known
  const gaps = searchGaps(studied)
  found.set(studied, gaps)
  return gaps
}

/** Two makers ask for the gaps of the same text. */
const found = new WeakMap<StudiedText, readonly Gap[]>()

function searchGaps(studied: StudiedText): readonly Gap[] {
  if (!studied.isEnglish) return []
  const profile = profileOf(studied)
  const gaps = studied.sentences.flatMap((sentence) => {
    if (sentence.tokens.length === 0) return []
    const gaps = [...sentence.mentions, ...findTerms(sentence, profile)]
      .flatMap((answer) => gapOf(answer, sentence, studied, profile))
      .sort((a, b) => b.points - a.points)
    return gaps.filter(
      ({ points }, i) => i < (points >= RICH_POINTS ? GAPS_OF_A_RICH_SENTENCE : GAPS_OF_A_SENTENCE),
    )
  })
  const words = countWords(studied)
  const above = (least: number): readonly Gap[] => gaps.filter(({ points }) => points >= least)
  const good = above(GOOD_POINTS)
  if (good.length * WORDS_A_GAP >= words) return good
  // An essay has few names: there a plainer gap is better than none. A short text has other kinds of questions.
  const isEssay =
    good.length * WORDS_A_GAP_OF_ESSAY < words && studied.document.text.length > LETTERS_OF_ESSAY
  return isEssay ? gaps : above(FAIR_POINTS)
}

/** The prompt of a gap: the text around it, with `…` where the sentence goes on outside. */
export function promptOf({ sentence, scope, answer }: Gap): readonly Piece[] {
  const pieces: Piece[] = []
  if (scope.start > sentence.start) pieces.push({ kind: 'ellipsis' })
  if (answer.start > scope.start) pieces.push(cutOf({ start: scope.start, end: answer.start }))
  pieces.push({ kind: 'gap' })
  const isWhole = scope.end >= endOfWords(sentence)
  const end = isWhole ? endOfStop(sentence) : scope.end
  if (end > answer.end) pieces.push(cutOf({ start: answer.end, end }))
  if (!isWhole) pieces.push({ kind: 'ellipsis' })
  return pieces
}

const GAPS_OF_A_SENTENCE = 2
/** Of a sentence full of names and dates each is worth knowing. */
const GAPS_OF_A_RICH_SENTENCE = 3
/** Texts with fewer gaps need their years. */
const MANY_GAPS = 6
const RICH_POINTS = 1.2
/** Gaps with fewer points are hardly worth a person's time. */
const LEAST_POINTS = 0.3
const FAIR_POINTS = 0.7
const GOOD_POINTS = 1
const WORDS_A_GAP = 100
const WORDS_A_GAP_OF_ESSAY = 250
const LETTERS_OF_ESSAY = 4000
/** Longer sentences are asked about in part. */
const LONGEST_WHOLE = 34

function gapOf(
  answer: Mention,
  sentence: StudiedSentence,
  studied: StudiedText,
  profile: TextProfile,
): readonly Gap[] {
  if (!ASKED.has(answer.type)) return []
  if (answer.type === 'name' && capitalisesNouns(studied)) return []
  const scope = scopeFor(answer, sentence, studied, profile)
  if (!scope || answer.start < scope.start || answer.end > scope.end) return []
  if (faultOfAnswer(answer, scope, sentence, profile)) return []
  const points = rateGap(answer, scope, sentence, profile)
  return points < LEAST_POINTS ? [] : [{ sentence, answer, scope, points }]
}

const ASKED: ReadonlySet<string> = new Set([
  'person',
  'place',
  'event',
  'organisation',
  'name',
  'year',
  'date',
  'number',
  'term',
])

function countWords({ sentences }: StudiedText): number {
  return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}

/** A fit sentence from where it can be understood on, if it is not too long; else the part around the answer. */
function scopeFor(
  answer: Mention,
  sentence: StudiedSentence,
  studied: StudiedText,
  profile: TextProfile,
): Range | undefined {
  const words = sentence.text.split(/\s+/).length
  if (sentence.isFit && words <= LONGEST_WHOLE) return { start: sentence.from, end: endOfWords(sentence) }
  return excerptScope(answer, sentence, studied.document.text, profile.title)
}

/** Past the full stop, but before a footnote's mark. */
function endOfStop(sentence: StudiedSentence): number {
  const end = endOfWords(sentence)
  const stop = /^[.!]/.exec(sentence.text.slice(end - sentence.start))
  return stop ? end + 1 : end
}

function otherForms({ text }: Mention, studied: StudiedText): readonly string[] {
  const other = profileOf(studied).otherForm(text)
  return other === undefined ? [] : [other]
}
