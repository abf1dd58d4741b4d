import type { Piece } from './item.ts'
import type { QuestionClause } from './question-clause.ts'
import { after, isOneOfSeveral, questionOf } from './question-words.ts'
import type { Mention, Token } from './studied-text.ts'
import { isParticiple, pastOf } from './verb-forms.ts'

/**
 * "Who designed …?", "When was … built?" for a thing that a clause brings in with its maker or its date: "The Long Pier
 * is a bridge designed by the answer"; undefined for any other.
 */
export function askMaker(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  const { subject, rest, form, lead, sentence, verb } = clause
  const isNamed = sentence.mentions.some(({ start, end }) =>
    subject.some((token) => token.start >= start && token.end <= end),
  )
  if (form !== 'copula' || lead.length > 0 || !isNamed || subject.length > 8) return undefined
  const at = rest.findIndex(({ start }) => start === answer.start)
  const word = rest[at - 2]
  const kind = rest.slice(0, at - 2)
  if (!word || at < 4 || !/^an?$/.test(kind[0]?.text ?? '') || !isPlainKind(kind)) return undefined
  const thing: Thing = [subject, kind.slice(1)]
  const joint = rest[at - 1]?.text
  if (joint === 'by' && answer.type === 'person' && answer.sort === 'full') {
    const past = pastOf(word)
    if (!past || isOneOfSeveral(answer, clause)) return undefined
    return questionOf(clause, [`Who ${past}`, ...named(thing)])
  }
  if (joint !== 'in' || answer.type !== 'year' || !isParticiple(word)) return undefined
  return questionOf(clause, [
    `When ${verb.text.replace('is', 'was').replace('are', 'were')}`,
    subject,
    [word],
  ])
}

/** "Who built …?", "When was … built?" for "The Long Pier, built by Hale in 1712, …"; undefined for any other. */
export function askAside(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  const { subject, aside, lead } = clause
  const [word, joint] = aside
  const at = aside.findIndex(({ start }) => start === answer.start)
  if (at < 1 || lead.length > 0 || !word || !isParticiple(word)) return undefined
  const behind = after(aside, answer)
  if (joint?.text === 'by' && at === 2 && answer.type === 'person' && answer.sort === 'full') {
    const past = pastOf(word)
    if (!past || (behind.length > 0 && !/^(?:in|at|on|for)$/.test(behind[0]?.text ?? ''))) return undefined
    return questionOf(clause, [`Who ${past}`, subject, behind])
  }
  const isDated =
    (answer.type === 'year' || answer.type === 'date') && /^(?:in|on)$/.test(aside[at - 1]?.text ?? '')
  const before = aside.slice(0, at - 1)
  const isOne = before.filter(({ pos }) => pos === 'VERB').length === 1 && behind.length === 0
  const be = isPlural(subject) ? 'were' : 'was'
  return isDated && isOne ? questionOf(clause, [`When ${be}`, subject, before]) : undefined
}

/** Two that are joined, or a plural noun before what says of what it is: "the bridges of Leith". */
function isPlural(subject: readonly Token[]): boolean {
  const link = subject.findIndex(({ pos }) => pos === 'ADP')
  const named = link < 0 ? subject : subject.slice(0, link)
  const head = named.at(-1)
  const and = named.findIndex(({ text }) => text === 'and')
  // "The Salt and Ice Company": one article for a name that holds both.
  const isOneName =
    /^the$/i.test(named[0]?.text ?? '') && head?.pos === 'PROPN' && named[and + 1]?.text !== 'the'
  return (and >= 0 && !isOneName) || (head?.pos === 'NOUN' && /[^s]s$/.test(head.text))
}

type Thing = readonly [name: readonly Token[], kind: readonly Token[]]

/** "the northern bridge Long Pier" says no more than "Long Pier" does where the name has an article. */
function named([name, kind]: Thing): readonly (string | readonly Token[])[] {
  return /^the$/i.test(name[0]?.text ?? '') ? [name] : ['the', kind, name]
}

function isPlainKind(kind: readonly Token[]): boolean {
  return (
    kind.length <= 9 &&
    kind.every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || text === '-')
  )
}
