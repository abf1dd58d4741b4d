import { askedNoun } from './asked-noun.ts'
import type { Piece } from './item.ts'
import { isDemonym, isRole, isTitle } from './name-words.ts'
import type { QuestionClause } from './question-clause.ts'
import { after, isOneOfSeveral, phraseStart, questionOf } from './question-words.ts'
import type { Mention, Token } from './studied-text.ts'
import { pastOf } from './verb-forms.ts'

/** "Who was able to …?", "Which treaty ended …?" for a clause whose subject is the answer alone; undefined for any other. */
export function askSubject(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  const { subject, aside, adverbs, verb, rest, lead } = clause
  const at = subject.findIndex(({ start }) => start === answer.start)
  if (at < 0 || after(subject, answer).length > 0 || rest.length < 2) return undefined
  const asked = askingWords(answer, subject.slice(0, at), aside)
  if (!asked || !isDeed(answer, clause) || /^As$/i.test(lead[0]?.text ?? '')) return undefined
  const said = [...adverbs, verb, ...rest]
  if (lead.length === 0) return questionOf(clause, [...asked, said])
  // "Who led the convoy in 1712?", but a longer phrase stays where it is.
  const isDated = /^(?:In|On)$/.test(lead[0]?.text ?? '') && lead.some(({ text }) => /\d/.test(text))
  if (isDated && !rest.some(({ text }) => text === ','))
    return questionOf(clause, [...asked, said, (lead[0]?.text ?? '').toLowerCase(), lead.slice(1)])
  const [first = '', ...others] = asked
  const small = typeof first === 'string' ? first.charAt(0).toLowerCase() + first.slice(1) : first
  return questionOf(clause, [lead[0]?.text ?? '', lead.slice(1), ',', small, ...others, said])
}

/** Whether a clause tells of one thing that one alone did or was. */
function isDeed({ type }: Mention, clause: QuestionClause): boolean {
  const { form, adverbs, verb, rest } = clause
  if (form === 'copula' && /^(?:one|among|part)$/.test(rest[0]?.text ?? '')) return false
  // What one did not do, many others did not.
  if ([...adverbs, ...rest.slice(0, 2)].some(({ text }) => NOT.test(text))) return false
  // What somebody does or will do passes; what a river does may stay.
  if (type !== 'person') return isOver(clause) || type === 'place'
  return isOver(clause) && verb.text !== 'were' && !rest.some(({ text }, i) => isSomeoneElse(text, i, rest))
}

function isOver({ verb, form }: QuestionClause): boolean {
  return form === 'past' || /^(?:was|were|had)$/.test(verb.text)
}

/** "drove him up the river": another one, of whom nothing was said. */
function isSomeoneElse(text: string, i: number, rest: readonly Token[]): boolean {
  if (!/^(?:he|him|she|it|they|them)$/.test(text)) return false
  return i === 0 || /^(?:ADP|VERB)$/.test(rest[i - 1]?.pos ?? '')
}

/** "Who discovered …?" for "… was discovered by the answer"; undefined for any other clause. */
export function askAgent(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  const { subject, rest, form, lead, sentence } = clause
  const first = phraseStart(rest, answer, /^by$/)
  const by = first ?? roleStart(rest, answer)
  if (form !== 'passive' || by === undefined) return undefined
  const at = rest.findIndex(({ pos }) => pos !== 'ADV')
  const verb = rest[at]
  const past = verb && pastOf(verb)
  const behind = after(rest, answer)
  if (!past || by <= at || isOneOfSeveral(answer, clause) || /^(?:'s|’s)$/.test(behind[0]?.text ?? ''))
    return undefined
  const isInDate = ({ start }: Token): boolean =>
    sentence.mentions.some((mention) => mention.start < start && start < mention.end)
  const between = rest.slice(at + 1, by).filter((token) => !isInDate(token))
  if (between.some(({ pos, text }) => pos === 'VERB' || text === ',')) return undefined
  const asked = askingWords(
    answer,
    rest.slice(by + 1).filter(({ start }) => start < answer.start),
    [],
  )
  if (!asked) return undefined
  const tail = TELLS_MORE.test(behind[0]?.text ?? '') ? behind : []
  const isDated = /^(?:In|On)$/.test(lead[0]?.text ?? '')
  if (lead.length > 0 && !isDated) return undefined
  const when = isDated ? [(lead[0]?.text ?? '').toLowerCase(), lead.slice(1)] : []
  return questionOf(clause, [
    ...asked,
    rest.slice(0, at),
    past,
    subject,
    rest.slice(at + 1, by),
    tail,
    ...when,
  ])
}

/** "Who was the first keeper of …?" for "The first keeper of … was the answer"; undefined for any other clause. */
export function askHolder(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  const { subject, rest, verb, form, lead, adverbs } = clause
  const at = rest.findIndex(({ start }) => start === answer.start)
  if (form !== 'copula' || at < 0 || answer.type !== 'person') return undefined
  const behind = after(rest, answer)
  if (lead.length > 0 || adverbs.length > 0 || !/^(?:,|$)/.test(behind[0]?.text ?? '')) return undefined
  if (
    !rest.slice(0, at).every(({ text }) => isRole(text) || isDemonym(text) || isTitle(text) || text === 'the')
  )
    return undefined
  if (!/^The$/.test(subject[0]?.text ?? '') || subject.length < 4) return undefined
  const asked = askingWords(answer, [], [])
  return asked && questionOf(clause, [...asked, [verb], subject])
}

type Asking = readonly (string | readonly Token[])[]

/** Who or which: "Which Scottish chemist" where the text says what he was. */
function askingWords(answer: Mention, before: readonly Token[], aside: readonly Token[]): Asking | undefined {
  if (answer.type === 'person') {
    if (!isIntroduction(before)) return undefined
    // A surname alone is who the text is about, or asks for more than it tells.
    if (answer.sort !== 'full' || /^(?:\p{Lu}\.? ?)+$|^(?:U\.?S|H\.?M|C\.?S)\.?S\.? /u.test(answer.text))
      return undefined
    const calling = before.filter(({ text }) => !/^(?:the|an?)$/i.test(text))
    const isTitled = calling.some(({ text }) => isTitle(text))
    if (calling.length > 0 && !isTitled && isCalling(calling.at(-1))) return ['Which', calling]
    return appositive(aside) ?? ['Who']
  }
  if (before.some(({ text }) => !/^the$/i.test(text))) return undefined
  const noun = askedNoun(answer)
  return noun === undefined ? undefined : [`Which ${noun}`]
}

/** "the Scottish chemist", "President": what stands before a name says who it is, and is no other name. */
function isIntroduction(before: readonly Token[]): boolean {
  const words = before.filter(({ text }) => !/^(?:the|an?)$/i.test(text))
  if (words.every(({ text }) => isDemonym(text) || isTitle(text))) return true
  return (
    isCalling(words.at(-1)) &&
    words.every(({ pos, text }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos) || text === '-')
  )
}

/** A word that says what someone does, known or by its ending. */
function isCalling(token: Token | undefined): boolean {
  if (!token) return false
  return (
    isRole(token.text) ||
    (token.pos === 'NOUN' && /^\p{Ll}+(?:ist|[^aeiou]er|tor|ian|man|woman)$/u.test(token.text))
  )
}

/** "Hale, a botanist from Leith, …": which botanist from Leith. */
function appositive(aside: readonly Token[]): Asking | undefined {
  const [article, ...calling] = aside
  const isPlain =
    calling.length <= 7 &&
    !calling.some(({ pos, text }) => /^(?:VERB|AUX|PRON|SCONJ)$/.test(pos) || text === ',')
  const head = calling.findIndex(({ pos }) => pos === 'ADP')
  const noun = calling[head < 0 ? calling.length - 1 : head - 1]
  return /^an?$/.test(article?.text ?? '') && isPlain && isCalling(noun) ? ['Which', calling] : undefined
}

/** "by the Scottish chemist James Hale": where the *by* stands before words that say what someone is. */
function roleStart(rest: readonly Token[], answer: Mention): number | undefined {
  const at = rest.findIndex(({ start }) => start === answer.start)
  const by = rest.findLastIndex(({ text }, i) => i < at && text === 'by')
  return by >= 0 && at - by <= 5 ? by : undefined
}

const NOT = /^(?:not|never|n['’]t)$/
/** What comes after the maker and is of the deed, not of him. */
const TELLS_MORE = /^(?:in|on|at|as|for|to|during|after|before|under|through|around)$/
