import { countTelling, countWords } from './clause.ts'
import type { Token } from './studied-text.ts'

/**
 * Where, in what is asked, a further thought begins: a new clause, or another thing that its subject does. `isClause`:
 * what is asked is a clause itself rather than a phrase.
 */
export function endOfThought(asked: readonly Token[], isClause: boolean): number | undefined {
  for (const [i, { text }] of asked.entries()) {
    if (i === 0 || isPaired(asked, i)) continue
    if (isOtherVerb(asked, i) || isOtherClause(asked, i, isClause))
      return text === ',' || asked[i - 1]?.text !== ',' ? i : i - 1
    if (isBreak(asked, i) && countWords(asked.slice(0, i)) >= 5 && countTelling(asked.slice(0, i)) >= 3)
      return i
  }
  return undefined
}

/** Whether words cut from a text break off or run into more: a footnote's mark, a letter and its stop, a loose mark. */
export function runsOver(words: string): boolean {
  return /\[\d+\]|\.\[|(?:^|[\s.])\p{Lu}\.?$|\.\p{Lu}$|\s['’]\s/u.test(words)
}

function isBreak(asked: readonly Token[], i: number): boolean {
  const token = asked[i]
  if (/^[;—:]$/.test(token?.text ?? '')) return true
  const isSpaced = (asked[i - 1]?.end ?? 0) < (token?.start ?? 0)
  if (/^[-–]$/.test(token?.text ?? '') && isSpaced) return true
  return token?.text === ',' && i + 1 < asked.length && isFurther(asked, i + 1)
}

/** "both sealed, being wet, and …": *both* still waits for its *and*. */
function isPaired(asked: readonly Token[], i: number): boolean {
  const pair = asked.slice(0, i).findLastIndex(({ text }) => /^(?:both|either|neither|between)$/.test(text))
  return pair >= 0 && !asked.slice(pair, i).some(({ text }) => /^(?:and|or|nor)$/.test(text))
}

/** "… and is", "… but declines", "… and that": the sentence goes on with another thing that is done or said. */
function isOtherVerb(asked: readonly Token[], i: number): boolean {
  const word = asked[i]?.text ?? ''
  const next = asked[i + 1]
  if (!/^(?:and|but)$/.test(word) || !next) return false
  const isBare = next.pos === 'VERB' && !/(?:ing|ed)$/.test(next.text)
  return (
    next.pos === 'AUX' || next.text === 'that' || (isBare && (word === 'but' || asked[i - 1]?.text === ','))
  )
}

/** "a loss of trust and the guild was closed": after *and* stands a subject with a verb of its own. */
function isOtherClause(asked: readonly Token[], i: number, isClause: boolean): boolean {
  if (!/^(?:and|but|so)$/.test(asked[i]?.text ?? '')) return false
  // "primary and secondary schools are": both say which schools.
  if (asked[i - 1]?.pos === 'ADJ' && asked[i + 1]?.pos === 'ADJ') return false
  const before = asked.slice(0, i)
  const opener = before.findLastIndex(({ text }) => OPENS.test(text))
  // Without a verb before it, *and* may still join two subjects: "that tin and copper were …".
  const mayJoinSubjects = isClause || opener >= 0 || before.length < 2
  if (mayJoinSubjects && !before.slice(opener + 1).some(isVerb)) return false
  const stop = asked.findIndex(
    ({ text }, at) => at > i && (/^(?:[,;:(]|and|or|to)$/.test(text) || OPENS.test(text)),
  )
  const rest = asked.slice(i + 1, stop < 0 ? i + 9 : Math.min(stop, i + 9))
  return rest.findIndex(isFiniteVerb) > 0 && CAN_OPEN.has(rest[0]?.pos ?? '')
}

function isVerb({ pos, text }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text))
}

function isFiniteVerb({ pos, text }: Token): boolean {
  return pos === 'AUX' && !/^(?:be|been|being)$/.test(text)
}

/** ", which …", ", using …", ", and it …": more than the thought that was begun. */
function isFurther(asked: readonly Token[], i: number): boolean {
  const [first, ...rest] = asked.slice(i)
  if (!first) return false
  if (
    /^(?:which|who|whose|whom|where|while|whereas|although|though|including|as|with|such|since|because|when|mainly|partly|largely|especially|particularly|thus|thereby)$/.test(
      first.text,
    )
  )
    return true
  if (/^(?:and|but|so|yet|or)$/.test(first.text)) {
    const verb = rest.slice(0, 7).findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB')
    const isList = first.text !== 'but' && asked.slice(0, i - 1).some(({ text }) => text === ',')
    return !isList && verb >= 1 && !rest.slice(0, verb).some(({ text }) => text === ',')
  }
  return first.pos === 'VERB' && /ing$/.test(first.text)
}

const OPENS = /^(?:that|which|who|whose|where|when|if|how|what|because|as|than)$/i
const CAN_OPEN: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'])
