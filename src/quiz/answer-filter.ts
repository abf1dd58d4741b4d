import { isEnglishWord } from '../search/dictionary.ts'
import type { Range } from '../text/range.ts'
import { completesName, isInTitle, isReckoned, namesYearBeside, repeats } from './answer-leaks.ts'
import { countTelling } from './clause.ts'
import { isGivenName } from './given-names.ts'
import { isHousehold } from './household.ts'
import { isListed } from './is-listed.ts'
import { isNeverName } from './name-runs.ts'
import { isDemonym, isTitle } from './name-words.ts'
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
  | 'one example of several'
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
  if (isPartOf(before, after, answer, sentence)) return 'part of a longer name'
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
  if (EXAMPLE.test(before) || OPEN_LIST.test(before)) return 'one example of several'
  if (hasAlias(before, after)) return 'an alias beside it'
  // The stop that ends the sentence may be the last letter's own: "Washington, D.C."
  if (isShown(answer.text, `${before} ${after}.`, profile)) return 'again in the prompt'
  if (isInTitle(answer, profile)) return 'in the title'
  if (isEverywhere(answer, profile)) return 'everywhere in the text'
  return leavesTooLittle(answer, scope, sentence, before) ? 'too little left' : undefined
}

function isPartOf(before: string, after: string, answer: Mention, sentence: StudiedSentence): boolean {
  return (
    isPartOfName(before, after, answer) ||
    isWordPart(answer, after) ||
    isCutName(before, after, answer, sentence)
  )
}

function isShown(answer: string, rest: string, profile: TextProfile): boolean {
  return repeats(answer, rest, profile) || completesName(answer, rest, profile)
}

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

/** "Academy of Arts and ‹Sciences›", "‹Office› for the Census", "People's ‹Assembly›": names that go on outside. */
function isCutName(
  before: string,
  after: string,
  { type, text, start }: Mention,
  sentence: StudiedSentence,
): boolean {
  if (!/^(?:name|organisation|event|place)$/.test(type)) return false
  if (type !== 'place' && /\p{Lu}\p{L}+ (?:(?:of|on|for) (?:the )?|in the )$/u.test(before)) return true
  if (type === 'organisation' && /^ and \p{Lu}/u.test(after)) return true
  if (GOES_ON_TO_ACRONYM.test(after)) return true
  // "the German Johannes Hale": two names in a row.
  const [people = '', given = ''] = text.split(' ')
  const last = /\s(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1]
  if (
    type !== 'place' &&
    last !== undefined &&
    (!isTitle(last) || type === 'organisation') &&
    !isDemonym(last)
  )
    return true
  if (isDemonym(people) && isGivenName(given)) return true
  if (/& $/.test(before) || /^ (?:of|for) (?:the )?\p{Lu}/u.test(after)) return true
  if (type !== 'place' && /\p{Lu}\p{L}+['’]s $/u.test(before)) return true
  if (!text.includes(' ') || !/ and $/.test(before)) return false
  return sentence.mentions.some((other) => other.type === 'name' && other.end === start - ' and '.length)
}

/** "Fund ‹for Research› in Oncology (FRO)". */
const GOES_ON_TO_ACRONYM = /^(?: (?:of|for|in|on|and|the|\p{Lu}[\p{L}-]*))+ \(\p{Lu}{3,}\)/u

/** "Korea-based", or a common word of a name that was cut: "Wall" of "Hadrian's Wall". */
function isWordPart({ type, sort, text }: Mention, after: string): boolean {
  const tail = /-(\p{Ll}{3,})$/u.exec(text)?.[1]
  if (tail !== undefined && type !== 'person' && isEnglishWord(tail)) return true
  if (type !== 'name' || sort === 'title' || /ism$/.test(text) || /^ administration/.test(after)) return false
  return /^\p{Lu}\p{Ll}+$/u.test(text) && isEnglishWord(text.toLowerCase())
}

/** What stands in brackets is a detail. */
function isInBrackets(before: string): boolean {
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']')
  )
}

const EXAMPLE =
  /\b(?:such as|including|like) [^,;.]{2,50} and (?:the )?$|\b(?:such as|includ(?:e|es|ed|ing)|like|unlike|especially|e\.g\.,?|namely|notably|particularly|for example,|for instance,|as well as) (?:(?:the|those of|that of) )?$/

/** Between *such as* and the gap stand other examples alone. */
const OPEN_LIST = /\b(?:such as|including|e\.g\.,?|like) (?:[^\s,;.()]+,? ){1,7}$/

function isPartOfName(before: string, after: string, { type, text }: Mention): boolean {
  if (
    /[\p{L}\p{N}][-–/&]$|[/&+] ?$/u.test(before) ||
    /^ [/&+] /.test(after) ||
    /^(?:[-–/&+]|\(|\. \S)|^,? (?:Inc|Ltd)\b|^['’](?!s\b)/u.test(after)
  )
    return true
  if (/[^\s"“‘(—]$/u.test(before) || /^['’]s \p{Lu}|^ the \p{Lu}|^,? (?:Jr|Sr|II+|IV)\b/u.test(after))
    return true
  const opening = /^(\p{Lu}[\p{L}-]+) $/u.exec(before)?.[1]
  if (
    opening !== undefined &&
    type !== 'year' &&
    type !== 'date' &&
    !isNeverName(opening) &&
    !isDemonym(opening) &&
    !isTitle(opening)
  )
    return true
  // What may be a title is a given name as often.
  if (/\bEarl $/.test(before) || (/\p{Lu}\p{L}+ of (?:the )?$/u.test(before) && type === 'place')) return true
  if (/^\p{Lu}$/u.test(text) || /\p{Lu}$/u.test(before)) return true
  if (/\s(?:One|Two|Three|Four|Five|Seven|Late|Early|Modern) $/.test(before)) return true
  if (type === 'year' || type === 'date')
    return /\p{Lu}\p{L}+ $/u.test(before) && /^['’]s|^ \p{Lu}/u.test(after)
  if (type === 'number') return /^ ?[\p{Lu}°]/u.test(after)
  return /^ \d|^ \p{Lu}/u.test(after) || /\d $/.test(before)
}

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
  if (type === 'name')
    return tokens.some(
      (next) =>
        next.pos === 'NOUN' &&
        next.start >= end &&
        next.start <= end + 1 &&
        !/^administrations?$/.test(next.text),
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
