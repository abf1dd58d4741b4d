import { turned } from './ask-when.ts'
import { askedNoun } from './asked-noun.ts'
import type { Piece } from './item.ts'
import type { QuestionClause } from './question-clause.ts'
import { after, isOneOfSeveral, phraseStart } from './question-words.ts'
import type { Mention, Token } from './studied-text.ts'

/**
 * "Which treaty did … sign?", "In which battle was … killed?", "Whom did … appoint?" for a clause that names the answer
 * right after its verb or after a preposition; undefined for any other.
 */
export function askWhich(answer: Mention, clause: QuestionClause): readonly Piece[] | undefined {
  const { rest, form, lead } = clause
  const asked = answer.type === 'person' && answer.sort === 'full' ? 'whom' : askedNoun(answer)
  if (asked === undefined || lead.length > 0) return undefined
  const at = rest.findIndex(({ start }) => start === answer.start)
  const behind = after(rest, answer)
  if (
    at < 0 ||
    isOneOfSeveral(answer, clause) ||
    /^(?:NOUN|PROPN|ADJ|PART)$/.test(behind[0]?.pos ?? '') ||
    behind[0]?.text === '-'
  )
    return undefined
  const tail = behind[0]?.text === ',' ? [] : behind
  const first = rest[0]?.text === 'the' ? 1 : 0
  if (form === 'past' && at === first && clause.verb.text !== 'made')
    return turned(asked === 'whom' ? 'Whom' : `Which ${asked}`, clause, tail)
  return asked === 'whom' ? undefined : askPlaced(answer, asked, clause, tail)
}

/** "In which battle was … killed?" */
function askPlaced(
  answer: Mention,
  asked: string,
  clause: QuestionClause,
  tail: readonly Token[],
): readonly Piece[] | undefined {
  const { rest, form } = clause
  const preposition = phraseStart(rest, answer, /^(?:in|at|to|from|with|against|during|under|into|near)$/)
  if (preposition === undefined) return undefined
  const before = rest.slice(0, preposition)
  if (
    before.length > 9 ||
    before.filter(({ pos }) => pos === 'VERB').length > (form === 'passive' ? 1 : 0) ||
    before.some(({ text, pos }) => text === ',' || pos === 'SCONJ' || /^(?:to|and|of|that)$/.test(text)) ||
    (form === 'past' && before.length === 0 && tail.length === 0)
  )
    return undefined
  const word = rest[preposition]?.text ?? ''
  return turned(`${word.charAt(0).toUpperCase()}${word.slice(1)} which ${asked}`, clause, [
    ...before,
    ...tail,
  ])
}
