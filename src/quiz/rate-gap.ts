import { analyze } from '../search/analyzer.ts'
import type { Range } from '../text/range.ts'
import { knownPlace } from './place-names.ts'
import { isAcronym } from './spelt-out.ts'
import type { Mention, StudiedSentence } from './studied-text.ts'
import type { TextProfile } from './text-profile.ts'

/** Points for a gap: what is asked for counts most, then whether the rest of the prompt says enough to know it. */
export function rateGap(
  answer: Mention,
  scope: Range,
  { mentions, text, start }: StudiedSentence,
  profile: TextProfile,
): number {
  const others = mentions.filter(
    (mention) => mention.start >= scope.start && mention.end <= scope.end && mention.start !== answer.start,
  ).length
  const prompt = text.slice(scope.start - start, scope.end - start)
  const before = text.slice(scope.start - start, answer.start - start)
  const after = text.slice(answer.end - start, answer.end - start + 12)
  return (
    typePoints(answer, profile) +
    0.25 * Math.min(3, others) -
    commonness(answer, profile) +
    formPoints(prompt, answer, answer.start - scope.start) -
    (answer.type === 'name' && /^ \p{Ll}/u.test(after) && !FOLLOWS_NAME.test(after) ? 0.3 : 0) -
    (LOOSE.test(before) || /\b(?:President|Pope) $/.test(before) ? 0.4 : 0) +
    (/\b(?:called|named|titled|known as|nicknamed) (?:the )?["“]?$/.test(before) ? 0.4 : 0) +
    contentPoints(prompt, answer)
  )
}

/** What the length and build of a prompt say. */
function formPoints(prompt: string, { type }: Mention, at: number): number {
  const opensWithGap = at < 4 && type !== 'year' && type !== 'date'
  const words = prompt.split(/\s+/).length
  return (words < 11 ? -0.5 : 0) - (words > 30 ? 0.4 : 0) - (opensWithGap ? 0.2 : 0)
}

/** What a sentence tells: an event and its cause is worth knowing, how a study was done is not. */
function contentPoints(prompt: string, { type }: Mention): number {
  const isProcedure = type !== 'person' && type !== 'place' && PROCEDURE.test(prompt)
  return (
    (EVENTFUL.test(prompt) ? 0.4 : 0) -
    (OTHER_SCRIPT.test(prompt) ? 0.4 : 0) -
    (/\b(?:another|also|too|again)\b/.test(prompt) ? 0.2 : 0) -
    (isProcedure ? 0.8 : 0) -
    (UNDATED.test(prompt) && !/\b\d{4}\b/.test(prompt) ? 0.6 : 0) -
    (isPassing(prompt, type) ? 0.9 : 0) -
    (/\bit is (?:\p{Ll}+ )?(?:important|necessary|essential|crucial) to\b|\b(?:is|are) needed\b/u.test(prompt)
      ? 0.5
      : 0) -
    (/\b(?:was|were|is|are|has|have) not been\b|\bremains? (?:unclear|unknown)\b/.test(prompt) ? 0.3 : 0)
  )
}

/** The year of a figure that was another the year before. */
function isPassing(prompt: string, type: string): boolean {
  if (type !== 'year' && type !== 'date') return false
  return AS_OF.test(prompt) || (STATISTIC.test(prompt) && !EVENTFUL.test(prompt))
}

/** A name that the text speaks of all the time is the first that comes to mind. */
function commonness({ text, type }: Mention, profile: TextProfile): number {
  if (!/^(?:person|name|place|organisation|event)$/.test(type)) return 0
  const homes = profile.homes(text).size
  return homes < 4 ? 0 : Math.min(0.6, 0.06 * homes + homes / profile.paragraphs)
}

function typePoints({ type, sort, text }: Mention, profile: TextProfile): number {
  switch (type) {
    case 'person':
      return sort === 'full' ? 0.9 : 0.4
    case 'event':
      return 0.8
    case 'term':
      return termPoints(text, profile)
    case 'year':
      return sort === 'decade' ? -0.2 : 0.5
    case 'date':
      return /\d{4}/.test(text) ? 0.5 : 0
    case 'organisation':
      return 0.5
    case 'place':
      return placePoints(sort, text)
    case 'name':
      return namePoints(text, profile)
    case 'number':
      return sort === 'amount' ? -0.9 : -0.3
    default:
      return -0.5
  }
}

/** A term that the text comes back to is what it is about. */
function termPoints(text: string, { countPhrase }: TextProfile): number {
  const count = countPhrase(analyze(text).map(({ term }) => term))
  return count >= 4 ? 0.4 : 0
}

/** What is on every map is soon guessed. */
function placePoints(sort: string | undefined, text: string): number {
  if (sort === 'country' || sort === 'continent' || knownPlace(text) === 'country') return -0.6
  return sort === 'city' ? 0.1 : 0.4
}

/** A name of several words tells more than one; a short form stands for a class of things, which others fit too. */
function namePoints(text: string, profile: TextProfile): number {
  if (isAcronym(text)) {
    if (/\p{Lu}s$/u.test(text)) return -1.5
    if (profile.isShortForm(text)) return -0.4
    return /^\p{Lu}{2,}$/u.test(text) ? -0.2 : 0.2
  }
  return text.includes(' ') ? 0.5 : /\d/.test(text) ? 0.2 : 0.1
}

const FOLLOWS_NAME =
  /^ (?:was|is|were|are|had|has|and|in|on|at|to|for|of|by|from|with|as|who|which|that|when|where|because|but|declined|did|would|could)\b/
/** Before a number or name that is but one of many: "approximately 30 %", "genes of the _____ type". */
const LOOSE = /\b(?:approximately|about|around|nearly|almost|some|roughly|over|e\.g\.) $/
const EVENTFUL =
  /\b(?:because|so that|in order to|therefore|led to|resulted in|caused|founded|invented|discovered|established|introduced|signed|defeated|conquered|proposed|built|replaced|wrote|composed|designed|abolished|declared|elected|appointed|won)\b/
/** A name's spelling in another script, or how it sounds: hard to read, and no help. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]|\bpinyin\b|\/ ?[^ /]*[əɪʊˈɑɔʃŋ]/u
const AS_OF = /\b[Aa]s of (?:\p{Lu}\p{Ll}+ )?\d|\bthe end of (?:1|2)\d{3}\b|\bmost recent/u
const STATISTIC =
  /[$€£%]|\b(?:percent|per cent|million|billion|estimated|estimates?|averaged?|total(?:ed|led)?|population|ranked|accounted|rates?|(?:\d{1,3},)+\d{3})\b/
/** How a study was done. */
const PROCEDURE =
  /\b(?:was|were|been|we|have|has) (?:\p{Ll}+ly )?(?:used|performed|measured|analy[sz]ed|assessed|evaluated|determined|collected|obtained|derived|carried out|conducted|reviewed|recruited|enrolled|randomi[sz]ed|randomly|examined|investigated|included|excluded|classified|calculated|estimated|tested|extracted|searched|selected|treated|transfected|infected|cultured|incubated|maintained|injected|administered|stained|monitored|compared|studied|identified using|genotyped|sequenced|exposed|immuni[sz]ed|followed|interviewed|matched|achieved by|generated|observed|reported)\b/iu
const UNDATED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
