import { findSubject, isVerb } from './clause-subject.ts'
import type { Token } from './studied-text.ts'

/**
 * Whether the words after a head are no meaning of it: a bare row of things, a sentence about something else, what
 * happened on a day, the label of a parameter, or the remark that it is one of the greatest of its sort. Expects their tokens.
 */
export function saysNoMeaning(said: string, tokens: readonly Token[], term: string): boolean {
  return (
    DATED.test(said) ||
    labelsParameter(said, tokens, term) ||
    isRow(tokens) ||
    isAboutOther(tokens, term) ||
    isPraise(said)
  )
}

/** "Salt prices, harbour dues, and the cost of barrels": nouns between commas, of which none says what the term is. */
function isRow(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => !/^[.!]$/.test(text))
  const parts = splitRow(words)
  const [first = []] = parts
  const last = parts.at(-1) ?? []
  if (parts.length < 3 || first.length === 0 || !last.some(({ pos }) => pos === 'CCONJ')) return false
  // "Rules for barrels, salt, and oil", "A tool": these have a head.
  if (first[0]?.pos === 'DET' || first.some(({ pos, text }) => pos === 'ADP' && text !== 'of')) return false
  return parts.every(isNounPhrase) && !words.some(({ text }) => LINKS.test(text))
}

function splitRow(words: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of words) {
    if (token.text === ',' || token.text === ';') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

function isNounPhrase(part: readonly Token[]): boolean {
  return (
    part.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') &&
    part.every(({ pos, text }) => OF_ROW.has(pos) || /^[-–/&]$/.test(text))
  )
}

/** "Mapping systems give …" under "Plan": a whole sentence with a subject that is not the head. */
function isAboutOther(tokens: readonly Token[], term: string): boolean {
  const isUnder = OPENS_UNDER.test(tokens[0]?.text ?? '')
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (isUnder && comma < 0) return false
  const isSpoken = tokens.some(({ text }, i) => SPEAKER.test(text) && tokens[i - 1]?.text === ',')
  if (isUnder && isSpoken) return true
  const found = findSubject(tokens, isUnder ? comma + 1 : 0)
  if (!found || found.aside.length > 0) return false
  const isAuxiliary = isUnder && tokens[found.at]?.pos === 'AUX'
  if (!isAuxiliary && !isMainVerb(tokens, found.at)) return false
  const own = new Set(term.toLowerCase().split(/\s+/))
  return !found.subject.some(({ text }) => own.has(text.toLowerCase()))
}

/** A verb in the present tense with its object: participles behind a noun ("salt sold in …") look like a past tense. */
function isMainVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!verb || !isVerb(verb, before) || verb.pos !== 'VERB' || !HAS_OBJECT.has(next?.pos ?? '')) return false
  if (verb.text === verb.lemma) return before?.pos === 'PROPN' || /[^s]s$/.test(before?.text ?? '')
  return verb.text === `${verb.lemma}s` || verb.text === `${verb.lemma}es`
}

/** "Name of the barrel table - salt table name" of *brtable*: which name to give, in the words that the head is made of. */
function labelsParameter(said: string, tokens: readonly Token[], term: string): boolean {
  const mark = tokens.findIndex(({ text }) => /^[-–—(]$/.test(text))
  const opening = mark < 0 ? tokens : tokens.slice(0, mark)
  if (!NAMES.test(said) || opening.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false
  const head = term.toLowerCase()
  const words = said.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.some((word) => head.includes(word)) || /\s[-–—] .*\bname\b/i.test(said)
}

function isPraise(said: string): boolean {
  const rest = PRAISE.exec(said)?.[1]
  return rest !== undefined && !/\p{Lu}|\d|\b(?:who|that|which|whose)\b/u.test(rest)
}

const NAMES = /^(?:\p{L}+ ){0,2}names? (?:of|for)\b/iu
/** "June 10, 1714: …", "10 June 1714: …", "1714 – …". */
const DATED =
  /^(?:[Oo]n |[Ii]n )?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? |\d{4}(?![\d\p{L}]))[\d, -]*(?:[:;–—]|\. )/u
const OF_ROW: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'CCONJ', 'ADP', 'DET', 'NUM'])
const LINKS = /^(?:as|such|like)$/
const OPENS_UNDER = /^(?:Where|When|If|While|Although|Though|Since|Because|Once|As)$/
const SPEAKER = /^(?:we|you|I|one|he|she)$/
const HAS_OBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])
const PRAISE =
  /^(?:(?:is|are|was|were) )?(?:(?:one|some) of|among) (?:the|its|their|his|her) (?:\p{L}+[’']?s )?(?:greatest|best|finest|biggest|largest|(?:best|most)[- ]\p{L}+|leading|foremost)\b(.*)$/isu
