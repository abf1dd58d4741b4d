import { endOfWords } from './clause.ts'
import type { Piece } from './item.ts'
import type { StudiedSentence, Token } from './studied-text.ts'
import { cutOf } from './write-item.ts'

/** Words of the question itself. */
export function wordsOf(text: string): Piece {
  return { kind: 'words', text }
}

/**
 * A stretch of the sentence inside a question: as it stands, but with the small letter that the first word of a
 * sentence has elsewhere. Empty for an empty stretch.
 */
export function insideQuestion(sentence: StudiedSentence, start: number, end: number): readonly Piece[] {
  if (end <= start) return []
  const first = sentence.tokens.find((token) => token.start >= start)
  if (!first || start !== sentence.from || isName(first, sentence)) return [cutOf({ start, end })]
  const small = first.text.charAt(0).toLowerCase() + first.text.slice(1)
  const pieces = [wordsOf(small)]
  return first.end < end ? [...pieces, cutOf({ start: first.end, end })] : pieces
}

/** The tokens from where the sentence can be understood to its last word. */
export function questionTokens(sentence: StudiedSentence): readonly Token[] {
  const end = endOfWords(sentence)
  return sentence.tokens.filter((token) => token.start >= sentence.from && token.end <= end)
}

/**
 * Where the verb of a simple sentence stands that opens with its subject: the index of the first AUX or VERB after a
 * noun phrase without verbs; undefined where the opening is anything else.
 */
export function verbAfterSubject(tokens: readonly Token[], from = 0): number | undefined {
  let hasNoun = false
  for (let i = from; i < tokens.length && i < from + LONGEST_SUBJECT; i++) {
    const token = tokens[i]
    if (!token) return undefined
    const isName = from < i && /^\p{Lu}/u.test(token.text)
    if (!isName && (token.pos === 'AUX' || token.pos === 'VERB')) return hasNoun ? i : undefined
    if (isName || token.pos === 'NOUN' || token.pos === 'PROPN') hasNoun = true
    else if (!SUBJECT.has(token.pos) && !/^(?:of|the|'s|’s|-|–|and)$/.test(token.text)) return undefined
  }
  return undefined
}

/** Whether a second clause follows, whose verb a question would leave as it is: "and withdrew". */
export function hasSecondClause(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, pos }, i) =>
      (pos === 'CCONJ' || text === ',') &&
      tokens
        .slice(i + 1, pos === 'CCONJ' ? i + 9 : i + 4)
        .some((next) => next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.text))),
  )
}

/** Whether what follows a subject has one verb, with its auxiliary, and nothing that hangs on another. */
export function isOneClause(tokens: readonly Token[]): boolean {
  const verbs = tokens.filter(({ pos }) => pos === 'VERB').length
  const hasAuxiliary = tokens[0]?.pos === 'AUX'
  if (verbs > 1 || tokens.slice(hasAuxiliary ? 2 : 1).some(({ pos }) => pos === 'AUX')) return false
  return !tokens.some(({ text, pos }) => HANGING.test(text) || pos === 'SCONJ')
}

const HANGING = /^(?:,|;|:|–|—|that|which|who|whom|whose|where|with|to|and|but)$/
const LONGEST_SUBJECT = 14
const SUBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

function isName(first: Token, { mentions }: StudiedSentence): boolean {
  return (
    mentions.some(({ start, end, type }) => start <= first.start && first.start < end && type !== 'number') ||
    first.pos === 'PROPN' ||
    /^.+\p{Lu}/u.test(first.text)
  )
}
