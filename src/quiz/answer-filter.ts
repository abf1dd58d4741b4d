import type { Range } from '../text/range.ts'
import { completesName, isInTitle, isReckoned, namesYearBeside, repeats } from './answer-leaks.ts'
import { countTelling } from './clause.ts'
import { isCutOut } from './cut-name.ts'
import { isHousehold } from './household.ts'
import { isListed } from './is-listed.ts'
import { isDemonym } from './name-words.ts'
import type { Mention, StudiedSentence, Token } from './studied-text.ts'
import type { TextProfile } from './text-profile.ts'

/** Why a name, date or number cannot be the gap of a question. */
export type AnswerFault =
  | 'again in the prompt'
  | 'in the title'
  | 'everywhere in the text'
  | 'one of a list'
  | 'of a range'
  | 'told by another year'
  | 'known to everyone'
  | 'part of a longer name'
  | 'edge of a quotation'
  | 'says of which people'
  | 'an adjective'
  | 'an alias beside it'
  | 'in brackets'
  | 'news of a day'
  | 'one example of several'
  | 'only quoted'
  | 'a bare code'
  | 'of a reference'
  | 'points to another work'
  | 'too little left'

/**
 * What is wrong with asking for `answer` where the stretch `scope` of its sentence is the prompt; undefined where
 * nothing is. These are the rules that made most of the difference between a bad question and a good one.
 */
export function faultOfAnswer(
  answer: Mention,
  scope: Range,
  sentence: StudiedSentence,
  profile: TextProfile,
): AnswerFault | undefined {
  const text = sentence.text.replace(/\s/g, ' ')
  const before = text.slice(Math.max(0, scope.start - sentence.start), answer.start - sentence.start)
  const after = text.slice(answer.end - sentence.start, scope.end - sentence.start)
  if (isCutOut(answer, before, after, sentence)) return 'part of a longer name'
  if (isQuotedEdge(before, after)) return 'edge of a quotation'
  if (answer.text.split(' ').every(isDemonym) || /^(?:U\.S\.?|US|USA|U\.S\.A\.|U\.K\.|UK)$/.test(answer.text))
    return 'says of which people'
  if (isRange(before, after, answer)) return 'of a range'
  if (
    namesYearBeside(answer, `${before} ${after}`) ||
    isReckoned(answer, `${before} ${after}`, profile.years)
  )
    return 'told by another year'
  if (isHousehold(answer, `${before} ${after}`)) return 'known to everyone'
  if (isListed(before, after, answer)) return 'one of a list'
  if (isAdjective(answer, sentence, before)) return 'an adjective'
  if (isInBrackets(before)) return 'in brackets'
  const fault = faultOfSource(answer, text, before) ?? faultBeside(answer, before, after)
  if (fault) return fault
  // The stop that ends the sentence may be the last letter's own: "Washington, D.C."
  if (isShown(answer.text, `${before} ${after}.`, profile)) return 'again in the prompt'
  if (isInTitle(answer, profile)) return 'in the title'
  if (isEverywhere(answer, profile)) return 'everywhere in the text'
  return leavesTooLittle(answer, scope, sentence, before) ? 'too little left' : undefined
}

/** What has its place in a reference, an index or a list of links. */
function faultOfSource({ text, type }: Mention, sentence: string, before: string): AnswerFault | undefined {
  if (WORK.test(sentence)) return 'points to another work'
  if (/^\p{L}\d{1,2}$/u.test(text)) return 'a bare code'
  return type === 'person' && REFERENCE.test(before) ? 'of a reference' : undefined
}

/** What the words right beside it show. */
function faultBeside(answer: Mention, before: string, after: string): AnswerFault | undefined {
  if (isNews(answer, before, after)) return 'news of a day'
  if (isSpeaker(answer, before, after)) return 'only quoted'
  if (EXAMPLE.test(before) || OPEN_LIST.test(before)) return 'one example of several'
  return hasAlias(before, after) ? 'an alias beside it' : undefined
}

function isShown(answer: string, rest: string, profile: TextProfile): boolean {
  return repeats(answer, rest, profile) || completesName(answer, rest, profile) || writesYear(answer, rest)
}

/** "Y2038: The year _____": digits of the year behind a letter or an apostrophe. */
function writesYear(answer: string, rest: string): boolean {
  const [year = '', , short = ''] = /\b(\d\d)(\d\d)\b/.exec(answer) ?? []
  return year !== '' && (rest.includes(year) || new RegExp(`[‘’']${short}(?!\\d)`).test(rest))
}

/** "As James Hale noted", "“…,” James Hale wrote", "according to James Hale": what is told anybody could have said. */
function isSpeaker({ type }: Mention, before: string, after: string): boolean {
  if (type === 'year' || type === 'date' || type === 'number') return false
  return (
    (/\b[Aa]s $/.test(before) && QUOTED.test(after)) ||
    (/[,.!?—–-]["”’] $/.test(before) && SAID.test(after)) ||
    SAID_BY.test(before) ||
    SAID_THAT.test(after) ||
    /\b[Aa]ccording to (?:the )?(?:[\p{L}-]+ ){0,3}$/u.test(before)
  )
}

const OFTEN = '(?:(?:ha[sd]|once|often|also|later|already|first|himself|herself|\\p{L}+ly) )*'
const SAY =
  'mention(?:s|ed)|not(?:es|ed)|sa(?:ys|id)|observe[sd]|remark(?:s|ed)|point(?:s|ed)(?: out)?|wr(?:ites|ote)|written|explain(?:s|ed)|report(?:s|ed)|state[sd]'
const QUOTED = new RegExp(
  `^,? ${OFTEN}(?:${SAY}|put|puts|show(?:s|ed|n)|suggest(?:s|ed)|argue[sd]|describe[sd])\\b`,
  'u',
)
/** The speaker's calling may stand before the verb: "“…,” James Hale, the mayor, said". */
const SAID = new RegExp(
  `^(?:, [^,]{2,60},)? ${OFTEN}(?:${SAY}|tells|told|adds|added|recalls|recalled)\\b`,
  'u',
)
const SAID_BY = new RegExp(`[,.!?—–-]["”’] (?:${SAY}|adds|added|recalls|recalled) (?:[\\p{L}-]+ ){0,4}$`, 'u')
const SAID_THAT = new RegExp(`^ ${OFTEN}(?:${SAY})(?: that\\b|[,:] ?["“])`, 'u')

/** "presented in: F. Hale and C. Rowe": a preposition before a colon has no other use. */
const REFERENCE = /\b(?:in|by|from|at|see|to|of): (?:\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*(?:,? and |, ))*$/u

/** Where something can be read, heard or had, rather than what was found there. */
const WORK =
  /\(PDF\b|\bPDF (?:slides|version|file)|\(slides\b|\b[Ss]lides (?:of|from|for) [^,.]*\b(?:talk|lecture|presentation)\b|\(\d+ minutes\b|\b(?:second|third|fourth|\d+(?:nd|rd|th)) edition\b|\b(?:is|are) (?:also |freely |now )?available (?:at|from|on)\b|\bfurther reading\b|\b[Ff]or more (?:information|details)\b|\bcan be found in (?:an?|the|his|her) book\b|\b(?:book|edition)\b.*\bpublished by\b|\bpublished by\b.*\b(?:book|edition)\b|\b(?:talk|presentation|screencast|video|webinar) (?:by|titled|entitled)\b|\bhas (?:written|recorded|posted) an? (?:\p{L}+ ){0,3}(?:guide|tutorial|introduction|overview)\b/u

function hasAlias(before: string, after: string): boolean {
  return (
    /^ ?\((?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|\p{Ll}{2,4}\)|or |also |now |then |later |formerly )|^ ["“]\p{Lu}/u.test(
      after,
    ) ||
    GLOSSED.test(after) ||
    /\($/.test(before)
  )
}

/** The same in another script, or its sound. */
const GLOSSED = /^,? ?[([“"‘]*(?:(?!\p{Script=Latin})\p{L}|pinyin\b|lit\.|literally\b|transliterated\b)/u

/** What stands in brackets is a detail. */
function isInBrackets(before: string): boolean {
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']')
  )
}

/** What was so on the day of writing, and who was in the news of it: "_____, 61, said", "Mrs. _____", "was launched last year". */
function isNews({ type }: Mention, before: string, after: string): boolean {
  if (type === 'person' && (/^, (?:aged? )?\d\d,/.test(after) || /\b(?:Mr|Mrs|Ms|Miss)\.? $/.test(before)))
    return true
  return DAY_OF_WRITING.test(`${before}_${after}`)
}

const DAY_OF_WRITING =
  /\b(?:yesterday|tonight|tomorrow|(?:weeks?|months?|years?|days?|decades?) ago\b|(?:last|next|this) (?:week|month|year|season|spring|summer|fall|autumn|winter|morning|afternoon|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day))\b(?! of)/

const EXAMPLE =
  /\b(?:such as|including|like) [^,;.]{2,50} and (?:the )?$|\b(?:such as|includ(?:e|es|ed|ing)|like|unlike|especially|e\.g\.,?|namely|notably|particularly|for example,|for instance,|as well as) (?:(?:the|those of|that of) )?$/

/** Between *such as* and the gap stand other examples alone. */
const OPEN_LIST = /\b(?:such as|including|e\.g\.,?|like) (?:[^\s,;.()]+,? ){1,7}$/

function isQuotedEdge(before: string, after: string): boolean {
  if (/(?:^|\s)['’] $/.test(before)) return true
  const opens = /["“‘]$/.test(before)
  const closes = /^[.,]?["”’](?!s)/.test(after)
  return opens !== closes
}

/** "from 1939 to 1945", "1806 and 1815", "between X and Y": the other end gives it away or both fit. */
function isRange(before: string, after: string, { type }: Mention): boolean {
  if (/\bbetween (?:the )?$/i.test(before) || /\bbetween [^,;]{2,60} and (?:the )?$/i.test(before))
    return true
  if (type !== 'year' && type !== 'date' && type !== 'number') return false
  return (
    /\d,? (?:to|and|or|until|till|through|–|-) $/.test(before) ||
    /^,? (?:to|and|or|until|till|through|–|-) (?:\p{Lu}\p{Ll}+ )?\d/u.test(after)
  )
}

/** "a Pennsylvania businessman", "the Bush administration's": what the noun after it already says. */
function isAdjective(
  { type, text, end, start }: Mention,
  { tokens }: StudiedSentence,
  before: string,
): boolean {
  if (type === 'year' || type === 'date') return nextIsNoun(tokens, end)
  if (type === 'number') return false
  // "often ‹Americanized› to": no thing's name.
  if (type === 'name' && /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(text)) return true
  if (/\b(?:a|an) $/i.test(before) && type !== 'event' && type !== 'term') return true
  if (
    type === 'place' &&
    /, $/.test(before) &&
    tokens.some((token) => token.end === start - 2 && token.pos === 'PROPN')
  )
    return true
  if (type === 'name' || type === 'person')
    return tokens.some(
      (next) =>
        next.pos === 'NOUN' &&
        next.start >= end &&
        next.start <= end + 1 &&
        // After a person, what is taken for a plural is often the verb.
        !(type === 'person' ? /^administrations?$|(?:s|ed)$/ : /^administrations?$/).test(next.text),
    )
  return type === 'place' && nextIsNoun(tokens, end)
}

function nextIsNoun(tokens: readonly Token[], end: number): boolean {
  const next = tokens.find(({ start }) => start >= end)
  return (
    next !== undefined &&
    next.start <= end + 1 &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  )
}

/** What stands in three paragraphs of ten is the subject: everyone knows it. */
function isEverywhere({ text, type }: Mention, profile: TextProfile): boolean {
  if (type === 'number' || type === 'date') return false
  const homes = profile.homes(text).size
  return homes > 2 && homes > 0.3 * profile.paragraphs
}

function leavesTooLittle(
  answer: Mention,
  scope: Range,
  { tokens, mentions }: StudiedSentence,
  before: string,
): boolean {
  const rest = tokens.filter(
    ({ start, end }) =>
      start >= scope.start && end <= scope.end && (end <= answer.start || start >= answer.end),
  )
  if (countTelling(rest) < 6) return true
  if (before.trim().length > 3) return false
  return !mentions.some(({ start, end }) => start >= answer.end && end <= scope.end)
}
