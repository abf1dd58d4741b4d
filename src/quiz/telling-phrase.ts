import { analyze } from '../search/analyzer.ts'
import { distinctiveness, mostDistinctive } from '../search/distinctiveness.ts'
import { countryOf } from '../search/names.ts'
import type { Range } from '../text/range.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { StudiedText, Token } from './studied-text.ts'

/** The numbers of the paragraphs that hold each term, the terms of the title, and how many paragraphs there are. */
export type TermHomes = {
  readonly of: ReadonlyMap<string, ReadonlySet<number>>
  readonly title: ReadonlySet<string>
  readonly all: number
}

/** Where the terms of a text stand; made once for all its phrases, in steps of a few milliseconds. */
export function* termHomes({ document }: StudiedText): Generator<void, TermHomes> {
  const of = new Map<string, Set<number>>()
  for (const { start, end, number } of document.paragraphs) {
    yield
    for (const { term } of analyze(document.text.slice(start, end))) {
      const numbers = of.get(term)
      if (numbers) numbers.add(number)
      else of.set(term, new Set([number]))
    }
  }
  const title = new Set(analyze(document.metadata.title.value).map(({ term }) => term))
  return { of, title, all: document.paragraphs.length }
}

/** What leads from a phrase to its passage: its terms, the paragraphs that hold them all, and how telling it is. */
export type Telling = {
  readonly terms: ReadonlySet<string>
  readonly homes: ReadonlySet<number>
  /** Whether more than one paragraph speaks of it. */
  readonly isTheme: boolean
  readonly points: number
}

/** What a phrase's words tell; none where they are too common, in English or in this text, to lead to one passage. */
export function tellOf(
  text: string,
  { start, end, tokens, isName, isWide }: NounPhrase,
  { of, title, all }: TermHomes,
): Telling | undefined {
  const words = text.slice(start, end)
  if (!isPlain(text, { start, end }) || (!isName && isTangled(tokens))) return undefined
  const terms = new Set(analyze(words).map(({ term }) => term))
  const homes = [...terms].map((term) => of.get(term) ?? NOWHERE).reduce(common)
  if (homes.size > Math.max(all < FEW ? 4 : 2, all * 0.25) || [...terms].every((term) => title.has(term)))
    return undefined
  const titled = [...terms].filter((term) => title.has(term)).length / terms.size
  const weights = [...terms].map(distinctiveness)
  const most = Math.max(...weights)
  const isLong = tokens.length > 1 && weights.filter((weight) => weight >= 3.5).length > 1
  // Two words must say something between them, and a name must be no common word.
  if (!(isName || isLong) || most < (isLong && !isName ? 4.5 : mostDistinctive)) return undefined
  const wide = isWide ? 1.2 : 0
  return {
    terms,
    homes,
    isTheme: homes.size > 1,
    points: 0.7 - wide + (isLong ? 0.5 : 0) + (most >= mostDistinctive ? 0.2 : 0) - 0.7 * titled,
  }
}

function isPlain(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end)
  const isGerund =
    /(?<!build|mean|train|paint|engineer|manufactur|fund|hous|spr|farm|bank|min|writ|learn|teach|shipp|plann|market)ing$/.test(
      words,
    )
  return (
    !isGerund &&
    !/^\p{Lu}\p{Ll}+(?:ian|ese|ish|ist|lim)$/u.test(words) &&
    countryOf(words.toLowerCase()) === undefined &&
    words.length >= 4 &&
    !UNFIT.test(words) &&
    !VAGUE.test(words) &&
    !isFragment(text, { start, end })
  )
}

/** Whether two phrases share no term, and one paragraph alone holds them both. */
export function isMetOnce(a: Telling, b: Telling): boolean {
  return ![...a.terms].some((term) => b.terms.has(term)) && common(a.homes, b.homes).size === 1
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...a].filter((number) => b.has(number)))
}

/** Paragraphs of an essay. */
const FEW = 30
const NOWHERE: ReadonlySet<number> = new Set()

/** Four words and more, a word that is a verb nearly always, or a plural before the last word: a verb has been taken for a noun ("scientists measure"). */
function isTangled(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /\p{L}/u.test(text))
  return (
    words.length > 3 ||
    words.slice(1).some(({ text }) => OFTEN_VERBS.test(text)) ||
    words
      .slice(0, -1)
      .some(({ pos, text, lemma }) => pos === 'NOUN' && /[^s]s$/.test(text) && lemma !== text.toLowerCase())
  )
}

/** "growth show decay": a verb in its plain form between two nouns. */
const OFTEN_VERBS =
  /^(?:show|remain|become|include|contain|lack|exhibit|occur|differ|appear|provide|require|suggest|indicate|give|make|take|hold|keep|bring|undergo|display|mid-?way|halfway)$/i

/** Part of a longer name or compound: a hyphen or another capital stands right beside it. */
function isFragment(text: string, { start, end }: Range): boolean {
  if (/[-–\p{L}]$/u.test(text.slice(0, start)) || /^(?:[-–]|['’]s\b)/u.test(text.slice(end, end + 3)))
    return true
  if (/["“”]/.test(text.charAt(start - 1)) !== /["“”]/.test(text.charAt(end))) return true
  if (!/\p{Lu}/u.test(text.slice(start, end))) return false
  return (
    /^ (?:of |and |& )?\p{Lu}/u.test(text.slice(end, end + 6)) ||
    /\p{Lu}[\p{L}.’']*(?: (?:of|the|de|la|du|di|da|del|von|van|al|el|i|o|y))* $/u.test(
      text.slice(Math.max(0, start - 30), start),
    ) ||
    // In the title of a book: "Astral Lore in Umbria, 1999".
    /^, (?:1[5-9]|20)\d\d\b/.test(text.slice(end, end + 8))
  )
}

/** Numbers, quotation marks and days are no part of a subject. */
const UNFIT =
  /[\d"“”'’()[\]/]|^\p{Ll}.*\p{Lu}|^\w+ing\s|^\p{Lu}\p{Ll}+ly$|^(?:vitro|vivo|situ|silico)\b|-\p{L}+(?:al|ic|ed|ive|ar)$|[\p{Ll}\p{N}]\.$|\b(?:contrary|amid|amidst|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u
/** Phrases that end in a word for anything at all. */
const VAGUE =
  /(?:^|\s)(?:thing|way|part|kind|type|sort|form|number|amount|time|year|day|month|week|centur|decade|case|example|fact|end|start|beginning|lot|rest|side|place|point|person|people|man|men|woman|women|use|term|name|note|word|set|group|member|level|degree|range|series|variet|majorit|percent|addition|order|result|reason|basis|role|manner|aspect|feature|factor|situation|condition|period|era|age|spot|holder|score|work|view|idea|question|issue|problem|sense|background|subject|patient|participant|respondent|volunteer|individual|mouse|mice|rat|animal|sample|cohort|control|gap|score|prognosis|outcome|condition)(?:e?s|y|ies)?$/i
