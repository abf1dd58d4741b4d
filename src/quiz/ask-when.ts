import { hidesVerb } from './clause-subject.ts'
import type { Piece } from './item.ts'
import type { QuestionClause } from './question-clause.ts'
import { after, phraseStart, questionOf } from './question-words.ts'
import type { Mention, Token } from './studied-text.ts'
import { plainOf } from './verb-forms.ts'

/**
 * "When was …?", "When did …?" for a clause that says so with *in* or *on* and the answer, at its start or right after
 * what happened; undefined for any other.
 */
export function askWhen(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  if (answer.type !== 'year' && answer.type !== 'date') return undefined
  const { lead } = clause
  if (isNobody(clause)) return undefined
  const said = saidIn(answer, clause)
  if (
    !said ||
    namesOtherTime(answer, clause) ||
    NOT_ONCE.test(textOf([...clause.adverbs, clause.verb, ...said]))
  )
    return undefined
  const isAside = lead.length > 0 && !isLead(answer, clause)
  // "After the war, in 1712": two openings.
  return isAside ? undefined : turned('When', clause, said)
}

/** A clause as a question: the auxiliary or *did* first, then the subject, then what is said of it; undefined where it has another verb. */
export function turned(
  word: string,
  clause: QuestionClause,
  said: readonly Token[],
): readonly Piece[] | undefined {
  const { subject, adverbs, verb, form } = clause
  if (form === 'passive') return questionOf(clause, [`${word} ${verb.text}`, subject, adverbs, said])
  if (form !== 'past' || LASTING.has(plainOf(verb))) return undefined
  if (said.some(({ text }, i) => /^(?:it|him|them)$/.test(text) && (i === 0 || said[i - 1]?.pos === 'ADP')))
    return undefined
  // After *did* stands one plain form; no other verb of the clause keeps its tense.
  if (hidesVerb(subject) || hidesVerb(said)) return undefined
  return questionOf(clause, [`${word} did`, subject, adverbs, plainOf(verb), said])
}

function isLead(answer: Mention, { lead }: QuestionClause): boolean {
  const before = lead.filter(({ start }) => start < answer.start)
  const said = before.map(({ text }) => text).join(' ')
  return (
    DATING.test(said) && after(lead, answer).length === 0 && lead.some(({ start }) => start === answer.start)
  )
}

/** What the clause says without the date; undefined where that is not plainly the date of it. */
function saidIn(answer: Mention, clause: QuestionClause): readonly Token[] | undefined {
  const { rest, form } = clause
  if (isLead(answer, clause)) return form === 'past' && rest.length === 0 ? undefined : rest
  const at = phraseStart(rest, answer, /^(?:in|on)$/)
  if (at === undefined || at < (form === 'passive' ? 1 : 0)) return undefined
  const before = rest.slice(0, at)
  const behind = after(rest, answer)
  // A date belongs to the last verb: "suspended in May, with a return in June" says nothing of when in June.
  const verbs = before.filter(({ pos }) => pos === 'VERB').length
  if (
    verbs > (form === 'passive' ? 1 : 0) ||
    before.some(({ text, pos }) => HANGING.test(text) || pos === 'SCONJ')
  )
    return undefined
  if (behind.length === 0 || behind[0]?.text === ',') return before
  return /^(?:by|at|in|to|with|as|for|after|under|from)$/.test(behind[0]?.text ?? '')
    ? [...before, ...behind]
    : undefined
}

/** "An early draft", "The squadron": one of many, or one that was spoken of before; a name tells which. */
function isNobody({ subject }: QuestionClause): boolean {
  const [first, ...others] = subject
  if (others.some(({ text }) => /^\p{Lu}|^\d/u.test(text))) return false
  if (/^an?$/i.test(first?.text ?? '')) return true
  const isTold = others.some(({ text, pos, lemma }) => pos === 'ADP' || text === '-' || UNIQUE.has(lemma))
  return /^the$/i.test(first?.text ?? '') && !isTold
}

function namesOtherTime(answer: Mention, { sentence, subject, rest }: QuestionClause): boolean {
  const { mentions } = sentence
  const end = rest.at(-1)?.end ?? 0
  const first = subject[0]?.start ?? 0
  if (
    mentions.some(
      ({ start, type }) =>
        start !== answer.start && start >= first && start < end && (type === 'year' || type === 'date'),
    )
  )
    return true
  return [...subject, ...rest].some(
    ({ text, start, end: stop }) =>
      /^(?:1\d{3}|20\d\d)$/.test(text) && !(answer.start <= start && stop <= answer.end),
  )
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

/** "In 1712", "In early 1712", "In the autumn of 1712". */
const DATING =
  /^(?:In|On)(?: (?:early|late|mid|the (?:early|late|spring|summer|autumn|fall|winter|year|early spring|late summer)(?: of)?))?(?: -)?$/
/** A text speaks of one. */
const UNIQUE: ReadonlySet<string> = new Set(
  'government parliament army church press constitution king queen emperor president'.split(' '),
)
const HANGING =
  /^(?:,|;|:|–|—|that|which|who|whom|whose|where|with|to|and|but|after|before|since|until|during|following)$/
const NOT_ONCE =
  /\b(?:not|never|no longer|respectively|earlier|again|still|only|even|almost|when|while|until|since|every|each|often|usually)\b|\([^)]*\b\d{4}/
/** What is so rather than happens, and participles that pass for verbs. */
const LASTING: ReadonlySet<string> = new Set(
  'name call know title base entitle dub include contain consist have see consider believe want seem remain like love own belong represent mean cover depend need range hope think resemble continue'.split(
    ' ',
  ),
)
