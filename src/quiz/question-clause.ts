import type { Range } from '../text/range.ts'
import { endOfWords, isClosed } from './clause.ts'
import { isBroken, nextClause, withoutOpenEnd } from './clause-end.ts'
import { findSubject, isReduced, isVerb } from './clause-subject.ts'
import type { StudiedSentence, Token } from './studied-text.ts'
import { isParticiple, isPast } from './verb-forms.ts'

/**
 * The first clause of a sentence, in the parts that a question moves about: "[In 1712], [the merchants], [masters of
 * the coast], [soon] [sold] [their ships to Norway]". What another clause adds after it is left out.
 */
export type QuestionClause = {
  readonly sentence: StudiedSentence
  /** A phrase with a preposition before the subject, without its comma; often empty. */
  readonly lead: readonly Token[]
  readonly subject: readonly Token[]
  /** What stands between commas after the subject. */
  readonly aside: readonly Token[]
  readonly adverbs: readonly Token[]
  readonly verb: Token
  /** *was* and a participle, *was* and what something was, a past tense, or any other verb. */
  readonly form: 'passive' | 'copula' | 'past' | 'other'
  readonly rest: readonly Token[]
}

/**
 * The clauses of a sentence whose subject and verb are plain to see: the one it opens with, and those after a comma and
 * *and* or *but* that have a name for their subject.
 */
export function readClauses(sentence: StudiedSentence): readonly QuestionClause[] {
  const tokens = wordsToAsk(sentence)
  const first = readClause(tokens, sentence)
  const others = tokens.flatMap(({ text }, i) => {
    if (text !== ',' || !/^(?:and|but|while)$/.test(tokens[i + 1]?.text ?? '')) return []
    const clause = readClause(tokens.slice(i + 2), sentence)
    return clause && clause.lead.length === 0 && isNamed(clause) ? [clause] : []
  })
  return first ? [first, ...others] : others
}

function isNamed({ subject: [first], sentence: { mentions } }: QuestionClause): boolean {
  return mentions.some(
    ({ start, end, type }) => type !== 'number' && first && start <= first.start && first.start < end,
  )
}

function readClause(tokens: readonly Token[], sentence: StudiedSentence): QuestionClause | undefined {
  const from = leadLength(tokens, sentence)
  if (from === undefined) return undefined
  const found = findSubject(tokens, from)
  if (!found) return undefined
  const { subject, aside, at, adverbs } = found
  const verb = tokens[at]
  // “sold” cannot become a plain form: its opening mark went with the subject.
  if (!verb || !isClosedBefore(verb, subject, sentence)) return undefined
  const all = tokens.slice(at + 1)
  if (verb.pos === 'VERB' && (all[0]?.text === 'by' || isReduced(all))) return undefined
  const rest = withoutOpenEnd(all.slice(0, nextClause(all, sentence)))
  if (isBroken(rest)) return undefined
  const lead = tokens.slice(0, from).filter((token, i) => i < from - 1 || token.text !== ',')
  return { sentence, lead, subject, aside, adverbs, verb, form: formOf(verb, rest), rest }
}

function isClosedBefore(verb: Token, [first]: readonly Token[], { start, text }: StudiedSentence): boolean {
  return first !== undefined && isClosed(text, { start: first.start - start, end: verb.start - start })
}

/** The words of a sentence from where it can be understood to its last. */
export function wordsToAsk(sentence: StudiedSentence): readonly Token[] {
  const end = endOfWords(sentence)
  return sentence.tokens.filter((token) => token.start >= sentence.from && token.end <= end)
}

/**
 * The clause that says more of a name: "Hale, who led the convoy", "Hale is the botanist who found". Its subject is the name.
 */
export function readRelative(sentence: StudiedSentence, answer: Range): QuestionClause | undefined {
  const tokens = wordsToAsk(sentence)
  const at = tokens.findIndex(({ start }) => start >= answer.start)
  const subject = tokens.filter(({ start, end }) => start >= answer.start && end <= answer.end)
  const behind = tokens.findIndex(({ start }) => start >= answer.end)
  if (at < 0 || behind < 0 || subject.length === 0) return undefined
  const isAside = tokens[behind]?.text === ','
  const who = behind + 1
  if (!isAside || !/^(?:who|which)$/.test(tokens[who]?.text ?? '')) return undefined
  const adverb = tokens[who + 1]?.pos === 'ADV' ? 1 : 0
  const verb = tokens[who + 1 + adverb]
  if (!verb || !isVerb(verb)) return undefined
  const all = tokens.slice(who + 2 + adverb)
  const comma = all.findIndex(({ text }) => text === ',')
  const own = comma < 0 ? all : all.slice(0, comma)
  const rest = withoutOpenEnd(own.slice(0, nextClause(own, sentence)))
  const adverbs = tokens.slice(who + 1, who + 1 + adverb)
  if (isBroken(rest)) return undefined
  return { sentence, lead: [], subject, aside: [], adverbs, verb, form: formOf(verb, rest), rest }
}

function formOf(verb: Token, rest: readonly Token[]): QuestionClause['form'] {
  if (/^(?:was|were|is|are)$/.test(verb.text)) {
    const main = rest.find(({ pos }) => pos !== 'ADV')
    return main && isParticiple(main) ? 'passive' : 'copula'
  }
  return isPast(verb) ? 'past' : 'other'
}

/** How many words a phrase such as "In 1712," takes up; undefined where the opening is neither that nor a subject. */
function leadLength(tokens: readonly Token[], { mentions }: StudiedSentence): number | undefined {
  const [first] = tokens
  if (first?.pos !== 'ADP' && first?.text !== 'Following') return opensSubject(first) ? 0 : undefined
  const isInside = ({ start }: Token): boolean => mentions.some((m) => m.start < start && start < m.end)
  const comma = tokens.findIndex((token) => token.text === ',' && !isInside(token))
  const before = tokens.slice(1, comma)
  if (comma > 0 && comma <= LONGEST_LEAD && !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    return opensSubject(tokens[comma + 1]) ? comma + 1 : undefined
  const date = mentions.find(({ start, type }) => start === tokens[1]?.start && /^(?:year|date)$/.test(type))
  const next = date ? tokens.findIndex(({ start }) => start >= date.end) : -1
  return next > 0 && opensSubject(tokens[next]) ? next : undefined
}

function opensSubject(token: Token | undefined): boolean {
  return token !== undefined && (OPENS_SUBJECT.has(token.pos) || /^["“]$/.test(token.text))
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const LONGEST_LEAD = 12
