import type { Range } from '../text/range.ts'
import { countWords, endOfWords, hasVerb, isClosed } from './clause.ts'
import { fitFrom } from './fit-sentence.ts'
import { namesOneOfBefore } from './leans-back.ts'
import { hasPointers } from './pointers.ts'
import type { Mention, StudiedSentence, Token } from './studied-text.ts'

/**
 * The stretch of a long sentence that is enough to ask for `answer`: from the sentence's start or a clause's to a
 * clause's end or the sentence's, 11 to 32 words that can be understood alone; undefined where there is none.
 */
export function excerptScope(
  answer: Range,
  sentence: StudiedSentence,
  fullText: string,
  topic: ReadonlySet<string>,
): Range | undefined {
  const { tokens } = sentence
  const last = endOfWords(sentence)
  const at = tokens.findIndex(({ start }) => start >= answer.start)
  const starts = tokens.filter((_, i) => i <= at && canStart(tokens, i)).map(({ start }) => start)
  const ends = [
    ...tokens
      .filter((token, i) => token.start >= answer.end && canEnd(tokens, i))
      .map((token) => endBefore(fullText, token)),
    last,
  ]
  const scopes = starts.flatMap((start) => ends.map((end) => ({ start, end })))
  const fit = scopes.filter((scope) => isFitScope(scope, sentence, fullText, topic))
  const rated = fit.map((scope) => ({ scope, points: rateScope(scope, sentence, last) }))
  return rated.sort((a, b) => b.points - a.points)[0]?.scope
}

/** The sentence's own start, or the word after a semicolon, a colon or a dash, or after *that*. */
function canStart(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true
  const before = tokens[i - 1]
  const token = tokens[i]
  if (before === undefined || !token) return false
  // A title goes on after its colon, and so does a list: neither makes sense without what announced it.
  if (before.text === ':') return false
  if (isDash(tokens, i - 1)) return OPENS.has(token.pos) || /s$/.test(token.text)
  // "… resulted in a statement by": the verb after a long subject.
  if (i > 8 && isMainVerb(token) && before.text === ',' && tokens[i + 1]?.pos === 'ADP') return true
  if (before.text !== 'that' || before.pos !== 'SCONJ') return false
  return token.text !== 'same' && (OPENS.has(token.pos) || /s$/.test(token.text))
}

/** Before a semicolon, a dash, or a comma or none before a clause that adds something. */
function canEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next) return false
  // "a;b" is one name: a semicolon that ends a clause stands before a space.
  if (token.text === ';' && next.start === token.end) return false
  if (isDash(tokens, i) && token.text !== ':') return true
  if (token.text === ',') {
    return /^(?:which|who|where|although|though|while|whereas|because|but|so|yet|since|thus|including|making|leading|resulting|causing|leaving)$/.test(
      next.text,
    )
  }
  const isClause = /^(?:because|although|whereas|while|but)$/.test(token.text)
  return isClause && tokens[i - 1]?.text !== ',' && hasVerb(tokens.slice(i + 1))
}

/** A semicolon, a colon, or a dash: a hyphen with a space at both sides is one too. */
function isDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (/^[;:]$/.test(token.text)) return true
  // Two dashes hold an aside between them, which neither ends nor opens a clause.
  if (tokens.filter(({ text }) => /^[-–—]$/.test(text)).length > 1) return false
  if (token.text === '—') return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return (
    /^[-–]$/.test(token.text) &&
    before !== undefined &&
    after !== undefined &&
    before.end < token.start &&
    token.end < after.start
  )
}

function isMainVerb({ text }: Token): boolean {
  return /^(?:resulted|culminated|ended|consisted|consists|stems|stemmed)$/.test(text)
}

function endBefore(text: string, { start }: Token): number {
  let end = start
  while (/\s/.test(text.charAt(end - 1))) end--
  return end
}

function isFitScope(
  scope: Range,
  sentence: StudiedSentence,
  fullText: string,
  topic: ReadonlySet<string>,
): boolean {
  const inside = sentence.tokens.filter(({ start, end }) => start >= scope.start && end <= scope.end)
  const words = countWords(inside)
  if (words < 11 || words > 32 || !isClosed(fullText, scope) || closesUnopened(inside)) return false
  if (scope.start === sentence.start && scope.end >= endOfWords(sentence)) return false
  if (breaksOff(scope, inside, sentence)) return false
  const mentions: readonly Mention[] = sentence.mentions.filter(
    ({ start, end }) => start >= scope.start && end <= scope.end,
  )
  const [first] = inside
  if (first && scope.start > sentence.start && isMainVerb(first)) {
    // Without its subject, a verb needs other names to say what is meant.
    return mentions.length > 1 && !hasPointers(inside, mentions)
  }
  if (scope.start > sentence.from && namesOneOfBefore(inside, topic)) return false
  return fitFrom(inside, mentions, topic) === scope.start && hasMainVerb(inside)
}

/** Whether the scope starts or ends where no clause does. */
function breaksOff(scope: Range, inside: readonly Token[], sentence: StudiedSentence): boolean {
  const opening = inside[0]?.text ?? ''
  const isCut = scope.end < endOfWords(sentence)
  if (!/^[\p{L}\p{N}]/u.test(opening)) return true
  // A clause after *that* is often one of several: only the last one ends where it seems to.
  const before = sentence.tokens.findLast(({ end }) => end <= scope.start)
  if (before?.text === 'that' && (isCut || inside.some(({ text }) => text === 'that'))) return true
  // After a colon or a semicolon, one more is the mark of a list.
  if (scope.start > sentence.from && inside.some(({ text }) => text === ';')) return true
  if (endsInFragment(inside) || (isCut && endsInName(inside))) return true
  // What a comma opens before the scope's end has to be closed in it: "When X, Y" cannot stop after X.
  if (!OPENS_UNDER.test(opening)) return false
  const comma = inside.findIndex(({ text }) => text === ',')
  return comma < 0 || !hasVerb(inside.slice(comma + 1))
}

const OPENS_UNDER = /^(?:if|when|while|although|though|because|since|after|before|whether|unless|until|as)$/i

/** A bracket closes before one opens: the scope starts or ends inside brackets. */
function closesUnopened(tokens: readonly Token[]): boolean {
  let depth = 0
  for (const { text } of tokens) {
    depth += (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0)
    if (depth < 0) return true
  }
  return false
}

/** Words after which a clause cannot stop. */
const OPEN_ENDS: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART'])
const OPENS: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NUM', 'ADP', 'ADV', 'SCONJ'])

/** The words after the last comma are no clause and no end of one: ", with Dewar in his book". */
function endsInFragment(tokens: readonly Token[]): boolean {
  if (OPEN_ENDS.has(tokens.at(-1)?.pos ?? '') || tokens.at(-1)?.text === 'not') return true
  const mark = tokens.findLastIndex(({ text }) => /^(?:,|;|while|whereas|although|because)$/.test(text))
  const tail = tokens.slice(mark + 1)
  const isOpen =
    /^(?:;|while|whereas|although|because)$/.test(tokens[mark]?.text ?? '') ||
    /^(?:with|as|and|or|while|whereas)$/.test(tail[0]?.text ?? '')
  return mark > 0 && isOpen && !hasVerb(tail)
}

/** "was released in 1998, Rugrats in Paris": the next of a list begins after the last comma. */
function endsInName(tokens: readonly Token[]): boolean {
  const tail = tokens.slice(tokens.findLastIndex(({ text }) => text === ',') + 1)
  return tail.length < tokens.length && tail.length > 2 && tail[0]?.pos === 'PROPN' && !hasVerb(tail)
}

/** A verb that no *that*, *which* or *who* has taken. */
function hasMainVerb(tokens: readonly Token[]): boolean {
  const relative = tokens.findIndex(({ text }) => /^(?:which|who|that|where)$/.test(text))
  return (
    hasVerb(relative < 0 ? tokens : tokens.slice(0, relative)) ||
    (relative >= 0 && hasTwoVerbs(tokens.slice(relative)))
  )
}

function hasTwoVerbs(tokens: readonly Token[]): boolean {
  return tokens.filter(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text))).length > 1
}

/** A scope that starts where the sentence does, or ends there, of some 20 words. */
function rateScope({ start, end }: Range, sentence: StudiedSentence, last: number): number {
  return (start === sentence.start ? 2 : 0) + (end === last ? 1 : 0) - Math.abs(end - start - 130) / 60
}
