import type { StudiedSentence, Token } from './studied-text.ts'

/** Where another clause begins: after a mark, a relative, or an *and* with a verb of its own; the length where none does. */
export function nextClause(rest: readonly Token[], { mentions }: StudiedSentence): number {
  let depth = 0
  for (const [i, { text, start }] of rest.entries()) {
    if (text === '(') depth++
    if (text === ')') depth--
    // "May 4, 1712" is one.
    const isInside = mentions.some((mention) => mention.start < start && start < mention.end)
    if (depth === 0 && !isInside && opensNext(rest, i)) return i
  }
  return rest.length
}

function opensNext(rest: readonly Token[], i: number): boolean {
  const { text = '', pos = '' } = rest[i] ?? {}
  if (/^[;:–—]$/.test(text) || BREAKS.test(text)) return true
  if (pos === 'CCONJ') return hasOwnVerb(rest, i)
  const isRow = rest[i - 1]?.pos === 'ADJ' && rest[i + 1]?.pos === 'ADJ'
  return text === ',' && !isRow && opensClause(rest, i + 1)
}

/** Whether the other end, or a verb, was left out: "between Leith", "said that Leith". */
export function isBroken(rest: readonly Token[]): boolean {
  const opener = rest.findLastIndex(({ text }) =>
    /^(?:that|which|who|whom|how|whether|if|when|where)$/.test(text),
  )
  const isOpen =
    opener >= 0 &&
    (!rest.slice(opener + 1).some(carriesClause) ||
      /^(?:when|if|as|although|while|since|because|once|after)$/.test(rest[opener + 1]?.text ?? ''))
  // "for low-income and landless tenants": the noun comes after the *and*.
  const isHalf =
    rest.length > 1 && /^[-–]$/.test(rest.at(-2)?.text ?? '') && rest.at(-2)?.end === rest.at(-1)?.start
  return (
    isOpen ||
    isHalf ||
    rest.some(
      ({ text }, i) =>
        PAIRS.test(text) && !rest.slice(i).some((other) => /^(?:and|or|nor)$/.test(other.text)),
    )
  )
}

function opensClause(rest: readonly Token[], i: number): boolean {
  const next = rest[i]
  if (!next) return false
  if (RELATIVE.test(next.text) || next.pos === 'SCONJ' || next.pos === 'PRON') return true
  if (next.pos === 'CCONJ') return hasOwnVerb(rest, i)
  const hanging = rest.slice(i)
  return hanging.length > LONGEST_HANGING || hanging.some(carriesClause)
}

function hasOwnVerb(rest: readonly Token[], conjunction: number): boolean {
  return rest.slice(conjunction + 1, conjunction + 10).some(carriesClause)
}

function carriesClause(token: Token): boolean {
  return token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.text))
}

/** Without the words at the end after which a sentence cannot stop. */
export function withoutOpenEnd(rest: readonly Token[]): readonly Token[] {
  const last = rest.findLastIndex(({ pos }) => !OPEN_ENDS.has(pos))
  const end = rest[last + 1]
  // "… Washington (D.C.)": a bracket closes.
  return rest.slice(0, end && /^[)"”’]$/.test(end.text) ? last + 2 : last + 1)
}

/** Words after which a sentence cannot stop. */
const OPEN_ENDS: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'AUX', 'PART'])
const PAIRS = /^(?:between|both|either|neither)$/
const BREAKS = /^(?:while|whereas|although|though|because|whose|whom)$/
const RELATIVE = /^(?:which|who|whom|whose|where|when|while|but|although|though|as|that)$/
const LONGEST_HANGING = 15
