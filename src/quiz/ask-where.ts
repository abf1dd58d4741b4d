import { turned } from './ask-when.ts'
import type { Piece } from './item.ts'
import type { QuestionClause } from './question-clause.ts'
import { after, phraseStart } from './question-words.ts'
import type { Mention } from './studied-text.ts'

/** "Where was … signed?", "Where did … land?" for a clause that says at which place it was; undefined for any other. */
export function askWhere(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  if (answer.type !== 'place') return undefined
  const { rest, form, lead, verb } = clause
  const at = phraseStart(rest, answer, /^(?:in|at|near)$/)
  if (at === undefined) return undefined
  const main = form === 'passive' ? rest.find(({ pos }) => pos !== 'ADV') : verb
  const before = rest.slice(0, at)
  const verbs = before.filter(({ pos }) => pos === 'VERB').length
  if (
    !main ||
    !(form === 'passive' ? DONE : DID).has(main.text) ||
    verbs > (form === 'passive' ? 1 : 0) ||
    before.length > 8 ||
    before.some(({ text, pos }) => text === ',' || pos === 'SCONJ' || /^(?:to|and|with)$/.test(text))
  )
    return undefined
  // "in Leith, Scotland, in 1712": of the place, no more; of the rest, what says when.
  const behind = after(rest, answer)
  const when = behind.findIndex(
    ({ text }, i) => /^(?:in|on)$/.test(text) && /^\d|^\p{Lu}\p{Ll}+$/u.test(behind[i + 1]?.text ?? ''),
  )
  const isPair = behind[0]?.text === ','
  if (behind.length > 0 && when !== 0 && !isPair) return undefined
  const tail = when === 0 || (isPair && when > 0 && when <= 4) ? behind.slice(when) : []
  const dated = tail.slice(0, tail.findLastIndex(({ text }) => /\d/.test(text)) + 1)
  if (lead.length > 0 && !/^(?:In|On)$/.test(lead[0]?.text ?? '')) return undefined
  return turned('Where', clause, [...before, ...dated])
}

/** What is done at a place. */
const DONE: ReadonlySet<string> = new Set(
  'born buried signed built founded discovered established invented opened executed crowned killed assassinated arrested educated found fought imprisoned exiled filmed recorded published launched created first hanged shot wounded captured married trained raised defeated ambushed formed performed printed written staged beheaded tried interred murdered assembled'.split(
    ' ',
  ),
)
/** What happens at a place. */
const DID: ReadonlySet<string> = new Set(
  'died settled landed met opened took began occurred happened grew gathered surrendered studied taught'.split(
    ' ',
  ),
)
