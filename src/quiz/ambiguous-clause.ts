import type { QuestionClause } from './question-clause.ts'
import type { Mention, Token } from './studied-text.ts'
import { plainOf } from './verb-forms.ts'

/**
 * Whether a clause tells of something that its subject does again and again ("held a meeting", "publishes reports"), so
 * that a question for its time or place has several answers. A name or a number in the object tells which one it was.
 */
export function isRecurring({ form, verb, subject, rest }: QuestionClause, answer: Mention): boolean {
  if (form === 'passive') {
    const done = rest.find(({ pos }) => pos === 'VERB')
    return done !== undefined && RECURS.has(plainOf(done)) && isOneOfMany(subject, answer)
  }
  const object = objectOf(rest)
  // "announced plans to build", "announced that": what follows tells which.
  const isTold = /^(?:to|that)$/.test(rest[object.length]?.text ?? '')
  return form === 'past' && RECURS.has(plainOf(verb)) && !isTold && isOneOfMany(object, answer)
}

/** Whether what was done leans on what was told before: "an expanded version", "a second edition", "another", "the former". */
export function leansOnBefore({ rest }: Pick<QuestionClause, 'rest'>, answer: Mention): boolean {
  const object = objectOf(rest)
  const [first, ...others] = object
  if (/^(?:another|such)$/.test(first?.text ?? '')) return !isNamed(object, answer)
  if (!/^(?:an?|the|its|their|his|her)$/.test(first?.text ?? '')) return false
  const last = others.find(({ pos }) => pos === 'ADP')
  const head = last ? others.slice(0, others.indexOf(last)) : others
  if (/^(?:former|latter|same)$/.test(others[0]?.text ?? '')) return true
  if (!/^an?$/.test(first?.text ?? '') || isNamed(object, answer)) return false
  return head.some(({ text }) => LEANS.test(text)) || VERSION.test(head.at(-1)?.text ?? '')
}

/** The words behind a verb, up to where, when, why or by whom it was done; "a road to Leith" is one thing. */
function objectOf(rest: readonly Token[]): readonly Token[] {
  const end = rest.findIndex(
    ({ text }, i) => ENDS_OBJECT.test(text) || (text === 'to' && rest[i + 1]?.pos === 'VERB'),
  )
  return end < 0 ? rest : rest.slice(0, end)
}

/** A thing with *a*, or several without an article, that no name behind them and no number tells from others. */
function isOneOfMany(object: readonly Token[], answer: Mention): boolean {
  const [first] = object
  if (!first) return false
  if (/^an?$/i.test(first.text)) return !isNamed(object, answer)
  const link = object.findIndex(({ pos }) => pos === 'ADP')
  const head = object[(link < 0 ? object.length : link) - 1]
  const isBare = first.pos !== 'DET' && first.pos !== 'PRON' && !object.some(({ pos }) => pos === 'PART')
  const isPlural = head?.pos === 'NOUN' && /^\p{Ll}.*[^s]s$/u.test(head.text)
  return isBare && isPlural && (link < 0 || !isNamed(object.slice(link), answer))
}

function isNamed(object: readonly Token[], answer: Mention): boolean {
  return object.some(
    ({ text, start }, i) =>
      (start < answer.start || start >= answer.end) && (/\d/.test(text) || (i > 0 && /^\p{Lu}/u.test(text))),
  )
}

const RECURS: ReadonlySet<string> = new Set(
  'hold conduct host publish issue announce sign launch release organize organise'.split(' '),
)
const ENDS_OBJECT = /^(?:in|on|at|by|during|after|before|,|and|as|from|under|that)$/
const LEANS =
  /^(?:new|newer|second|third|fourth|further|similar|different|separate|revised|expanded|extended|improved|updated|modified|enlarged|shorter|longer|later|final|additional|subsequent|follow-up)$/
const VERSION = /^(?:version|edition|update|revision|sequel|successor|translation|variant|draft)s?$/
