import type { ParagraphId } from '../corpus/document.ts'
import type { Gap } from './make-cloze.ts'
import { type NamePool, rolesIn, titleBefore } from './name-pool.ts'
import { isDemonym } from './name-words.ts'
import { knownPlace } from './place-names.ts'
import type { Mention, StudiedText } from './studied-text.ts'
import { profileOf, type TextProfile, tellingTerms } from './text-profile.ts'

/** What a prompt says about what it asks for: whatever it rules out is no distractor. */
export type Asked = {
  readonly answer: Mention
  readonly paragraph: ParagraphId
  /** The prompt before the gap, after it, and all of it without the gap. */
  readonly before: string
  readonly after: string
  readonly rest: string
  readonly terms: ReadonlySet<string>
  readonly takesThe: boolean
  /** The years that the prompt names besides the gap. */
  readonly years: readonly number[]
  /** The titles and callings that the prompt gives the person. */
  readonly roles: readonly string[]
  readonly peoples: ReadonlySet<string>
  /** When it was, as far as the prompt says: its years, or the middle of a century that it names. */
  readonly times: readonly number[]
  readonly profile: TextProfile
}

/** Reads a gap's prompt for what it rules out. */
export function askedFor({ answer, sentence, scope }: Gap, studied: StudiedText, pool: NamePool): Asked {
  const { text, start } = sentence
  const before = text.slice(scope.start - start, answer.start - start)
  const after = text.slice(answer.end - start, scope.end - start)
  const rest = `${before} ${after}`
  const isPerson = answer.type === 'person'
  const own = pool.inDocument(studied.document.id, answer)
  return {
    answer,
    paragraph: sentence.paragraph.id,
    before,
    after,
    rest,
    terms: new Set(tellingTerms(rest)),
    takesThe: /\bthe $/i.test(before),
    years: isDated(answer) ? (rest.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? []).map(Number) : [],
    roles: isPerson ? rolesOf(answer, studied) : [],
    peoples: isPerson ? (own.find((name) => name.text === answer.text)?.peoples ?? NONE) : NONE,
    times: isDated(answer) ? [] : timesIn(rest),
    profile: profileOf(studied),
  }
}

/** Whether the prompt leaves but one option whatever is offered, or more than one that is right. */
export function givesAway({ answer, before, after, rest, roles }: Asked): boolean {
  if (isDated(answer)) {
    // Before, after and since a year are as true of others; what was not so in one year was not so in the next.
    if (OPEN_TIME.test(before) || LASTING.test(rest)) return true
    if (JUBILEE.test(rest) || HOUSEHOLD.test(rest) || (!/\d{4}/.test(answer.text) && !NAMES_YEAR.test(rest)))
      return true
    return answer.type === 'year' && (/\b(?:century|decade)\b/.test(rest) || /\b(?:AD|BC) $/.test(before))
  }
  // Of a city, whoever knows in which country it lies knows which one it is.
  if (answer.type === 'place') return namesCountry(rest)
  return answer.type === 'person' && tellsPerson(before, after, roles)
}

/** Only one person is what the prompt says, or nothing says of the others that they are not. */
function tellsPerson(before: string, after: string, roles: readonly string[]): boolean {
  // "co-producer _____": only one of the persons is that, and nothing says of the others that they are not.
  const calling = /(?:^|\s)([\p{Ll}-]+),? $/u.exec(before)?.[1] ?? ''
  if (roles.length === 0 && before.trimEnd() !== calling && isCalling(calling)) return true
  if (before.split(' ').slice(-4).some(isDemonym) || KIN.test(before)) return true
  // What somebody said or thought, any of the others may have said.
  if (SAYS.test(after) || SAID.test(before)) return true
  // "(of the Danish salt guild)", ", a Danish captain,": who is not is out of the question.
  const told = /^(?: \(|, )([^,;.)]*)/.exec(after)?.[1] ?? ''
  return told.split(' ').some((word) => isDemonym(word) || knownPlace(word) !== undefined)
}

/** The years of a stretch of text, and the middles of its centuries. */
export function timesIn(text: string): readonly number[] {
  const years = (text.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? []).map(Number)
  const centuries = [...text.matchAll(/\b(\d\d?)(?:st|nd|rd|th)[- ]century\b/gi)]
  return [...years, ...centuries.map(([, number]) => Number(number) * 100 - 50)]
}

function namesCountry(rest: string): boolean {
  const names: readonly string[] = rest.match(/\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?/gu) ?? []
  return names.some(
    (name) => isDemonym(name) || name.split(' ').some((word) => knownPlace(word) === 'country'),
  )
}

/** A word that says what someone does, by its ending. */
function isCalling(word: string): boolean {
  return (
    /(?:.{2}[eo]r|ist|ian|man|woman|ress)$/.test(word) &&
    !/^(?:after|over|under|never|however|whether|either|other|for|or|than)$/.test(word)
  )
}

function isDated({ type }: Mention): boolean {
  return type === 'year' || type === 'date'
}

/** Whoever the prompt says the person is not, is out of the question. */
function rolesOf({ start, end }: Mention, { document: { text } }: StudiedText): readonly string[] {
  const title = titleBefore(text, start)
  return [...(title === undefined ? [] : [title]), ...rolesIn(text.slice(end, end + 70))]
}

const NONE: ReadonlySet<string> = new Set()
const OPEN_TIME =
  /\b(?:before|after|since|until|till|by|around|about|from|to|through) (?:the )?(?:year )?(?:late |early |mid-)?$/i
/** Events whose year hardly anyone has to look up. */
const HOUSEHOLD =
  /\b(?:Napoleon|Waterloo|Hitler|Pearl Harbor|Hiroshima|D-Day|Apollo 11|Berlin Wall|September 11|Columbus|Bastille|Titanic|Star Wars|Black Death|World Wars?|Great Depression|[Rr]evolutions of)\b/
const JUBILEE = /centen|jubilee|anniversar|millenni|Y2K/i
const NAMES_YEAR = /\b(?:1\d{3}|20\d\d)\b/
const LASTING = /\b(?:not|never|still|until|remained|already|began to)\b/
const SAYS =
  /^[^,;.]{0,3}(?:,? \p{L}+ly)? (?:says?|said|argue[ds]?|notes?|noted|points?|pointed|summari[sz]e[ds]?|claim(?:s|ed)|assert(?:s|ed)?|states?|stated|describe[ds]?|writes|wrote that|called|report(?:s|ed)|suggest(?:s|ed)|put it|gave|thinks|thought|believe[ds]|felt|contends?|contended|indicates|explain(?:s|ed)|add(?:s|ed)|may assert|correctly)\b/u
const SAID =
  /\b(?:[Aa]ccording to|says?|said|argues?|argued|notes?|noted|in the (?:words|works|opinion|view) of|as did|questioned by|quoted by) (?:\p{Lu}?\p{L}+ ){0,2}$/u
const KIN = /\b(?:his|her) (?:son|daughter|wife|husband|brother|sister|father|mother) $/
