import { isEnglishWord } from '../search/dictionary.ts'
import { isGivenName } from './given-names.ts'
import { isNeverName } from './name-runs.ts'
import { isCalendarWord, isDemonym, isTitle, sortOfWord } from './name-words.ts'
import { knownPlace } from './place-names.ts'
import type { Mention, StudiedSentence } from './studied-text.ts'

/**
 * Whether what is taken for a name is only a part of one, or more than one: "‹Sciences›" of an "Academy of Arts and
 * Sciences", or two names in a row. `before` and `after` are the words of the prompt around it.
 */
export function isCutOut(answer: Mention, before: string, after: string, sentence: StudiedSentence): boolean {
  if (answer.type === 'person' && isMisread(answer, before, after)) return true
  if (LABEL.test(answer.text)) return true
  return (
    isPartOfName(before, after, answer) ||
    isWordPart(answer, before, after) ||
    isGlued(answer) ||
    isCutName(before, after, answer, sentence)
  )
}

/** "the second Figure ABC": the drawing or the part of a text that letters or a number belong to. */
const LABEL =
  /^(?:Figures?|Figs?|Tables?|Sections?|Chapters?|Equations?|Eqs?|Plates?|Diagrams?|Appendi(?:x|ces)|Listings?|Examples?|Exercises?)(?:\.|\s|$)/

/** "Academy of Arts and ‹Sciences›", "‹Office› for the Census", "People's ‹Assembly›": names that go on outside. */
function isCutName(
  before: string,
  after: string,
  { type, text, start }: Mention,
  sentence: StudiedSentence,
): boolean {
  if (!/^(?:name|organisation|event|place)$/.test(type)) return false
  if (type !== 'place' && /\p{Lu}\p{L}+ (?:(?:of|on|for) (?:the )?|in the )$/u.test(before)) return true
  if (type === 'organisation' && goesOnBehind(after)) return true
  if (GOES_ON_TO_ACRONYM.test(after)) return true
  if (type !== 'place' && followsName(before, type)) return true
  const [people = '', given = ''] = text.split(' ')
  if (isDemonym(people) && isGivenName(given)) return true
  if (/& $/.test(before) || /^ (?:of|for) (?:the )?\p{Lu}/u.test(after)) return true
  if (type !== 'place' && /\p{Lu}\p{L}+['’]s $/u.test(before)) return true
  if (!text.includes(' ') || !/ and $/.test(before)) return false
  return sentence.mentions.some((other) => other.type === 'name' && other.end === start - ' and '.length)
}

/** "Glen ‹B. Warren›": the given name was taken for no part of it. */
function isMisread({ text }: Mention, before: string, after: string): boolean {
  // "his brother ‹James› he notes": words were lost.
  if (/^ (?:he|she) /.test(after)) return true
  const last = /(?:^|\s)(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1]
  if (last === undefined || isTitle(last) || isDemonym(last) || isNeverName(last)) return false
  return isGivenName(last) || /^\p{Lu}\. /u.test(text)
}

/** "the German Johannes Hale": two names in a row. */
function followsName(before: string, type: string): boolean {
  const last = /\s(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1]
  return last !== undefined && (!isTitle(last) || type === 'organisation') && !isDemonym(last)
}

/** "‹Bank› and Trust", "Senate ‹Subcommittee› on Mines", "‹Office of the Danish› salt Ministry". */
function goesOnBehind(after: string): boolean {
  if (/^ and \p{Lu}/u.test(after)) return true
  const on = /^ on (?:the )?(\p{Lu}\p{Ll}+)/u.exec(after)?.[1]
  if (on !== undefined) return !isCalendarWord(on)
  const [, kind = '', head = ''] = /^ (\p{Ll}+) (\p{Lu}\p{Ll}+)/u.exec(after) ?? []
  return !JOINS.test(kind) && sortOfWord(head)?.type === 'organisation'
}

const JOINS =
  /^(?:and|or|of|in|on|at|to|for|from|by|with|near|under|over|against|between|after|before|during|as|than|but|when|where|while|until|since|because|is|was|were|are|has|had|\p{L}+ed)$/u

/** "O.E.C.D. ‹|› Britain", "October Revolution ‹|› Lenin", "cyclin B. ‹|› Overexpression": two that only stand in a row. */
function isGlued({ text }: Mention): boolean {
  const words = text.split(' ')
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (/^(?:\p{Lu}\.){3,}$/u.test(words[0] ?? '') && knownPlace(words.slice(1).join(' ')) !== undefined)
    return true
  if (words.length === 2 && /^\p{Lu}\.$/u.test(before)) return NOUN_ENDING.test(last)
  return (
    words.length > 2 &&
    sortOfWord(before)?.type === 'event' &&
    /^\p{Lu}\p{Ll}+$/u.test(last) &&
    sortOfWord(last) === undefined &&
    !isNeverName(last) &&
    !isEnglishWord(last.toLowerCase())
  )
}

/** No surname ends so. */
const NOUN_ENDING = /\p{Ll}{3}(?:tion|sion|ment|ity|ance|ence|ness|ysis)s?$/u

/** "Fund ‹for Research› in Oncology (FRO)". */
const GOES_ON_TO_ACRONYM = /^(?: (?:of|for|in|on|and|the|\p{Lu}[\p{L}-]*))+ \(\p{Lu}{3,}\)/u

/** "Korea-based", or a common word of a name that was cut: "Wall" of "Hadrian's Wall". */
function isWordPart({ type, sort, text }: Mention, before: string, after: string): boolean {
  const tail = /-(\p{Ll}{3,})$/u.exec(text)?.[1]
  if (tail !== undefined && type !== 'person' && isEnglishWord(tail)) return true
  if (type !== 'name' || sort === 'title' || /ism$/.test(text) || /^ administration/.test(after)) return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return false
  const word = text.toLowerCase()
  // "the General ‹Rules› of the League": in the plural it is a word no less.
  return isEnglishWord(word) || (/\p{Lu}\p{L}+ $/u.test(before) && isEnglishWord(word.replace(/s$/, '')))
}

function isPartOfName(before: string, after: string, { type, text }: Mention): boolean {
  if (
    /[\p{L}\p{N}][-–/&]$|[/&+] ?$/u.test(before) ||
    /^ [/&+] /.test(after) ||
    /^(?:[-–/&+]|\(|\. \S|[.:][\p{L}\p{N}])|^,? (?:Inc|Ltd)\b|^['’](?!s\b)/u.test(after)
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
  // "the War of ‹1812›" is its name.
  if (/\s(?:One|Two|Three|Four|Five|Seven|Late|Early|Modern) $|\bthe War of $/.test(before)) return true
  if (type === 'year' || type === 'date')
    return NAMED_BY_YEAR.test(before) || (/\p{Lu}\p{L}+ $/u.test(before) && /^['’]s|^ \p{Lu}/u.test(after))
  if (type === 'number') return /^ ?[\p{Lu}°]/u.test(after)
  return /^ \d|^ \p{Lu}/u.test(after) || NUMBER_BEFORE.test(before)
}

/** "the Leith earthquake of ‹1712›", "the Salt Act of ‹1712›": so it is called. */
const NAMED_BY_YEAR =
  /\p{Lu}[\p{L}’'-]+ (?:[Ww]ar|[Tt]reaty|[Aa]ct|[Rr]evolution|[Uu]prising|[Rr]ebellion|[Ee]arthquake|[Ee]ruption|[Ff]ire|[Ff]lood|[Ff]amine|[Cc]rash|[Pp]anic|[Pp]lague|[Cc]risis|[Cc]onvention) of $|\b(?:War|Treaty|Revolution|Panic|Crash|Act) of $/u

/** "the 4 ‹Ospreys›"; a year after *in* belongs to no name: "In 1712 ‹Anna Holt›". */
const NUMBER_BEFORE = /(?<!\b(?:[Ii]n|[Bb]y|[Ss]ince|[Aa]fter|[Uu]ntil)(?: \p{Lu}\p{Ll}+)? \d{3})\d $/u
