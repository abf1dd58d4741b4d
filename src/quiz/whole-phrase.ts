import type { NounPhrase } from './noun-phrases.ts'
import type { StudiedSentence, Token } from './studied-text.ts'

/** Whether a phrase is the whole of what its sentence calls so: no part of a longer one, and no verb taken for a noun. */
export function isWholePhrase({ tokens }: StudiedSentence, phrase: NounPhrase): boolean {
  const before = tokens.findLast(({ end }) => end <= phrase.start)
  const after = tokens.filter(({ start }) => start >= phrase.end)
  return (
    !goesOn(after, phrase) &&
    !isBracketed(tokens, phrase) &&
    !isMember(tokens, phrase) &&
    !isSaidOf(tokens, phrase) &&
    (phrase.isName || !opensEarlier(before, phrase))
  )
}

/** In brackets stand examples and asides. */
function isBracketed(tokens: readonly Token[], { start }: NounPhrase): boolean {
  const mark = tokens.findLast(({ end, text }) => end <= start && /^[()[\]]$/.test(text))
  return /^[([]$/.test(mark?.text ?? '')
}

/** "a small bronze ▸ hand-cast bell", "the Mark ▸ 2", "type ▸ A soils". */
function goesOn([next, second]: readonly Token[], { end, isName, tokens }: NounPhrase): boolean {
  if (!next || next.start > end + 1) return false
  // "strand break", "seed sowing": a noun that was taken for a verb.
  const isSingular = !/s$/.test(tokens.at(-1)?.text ?? '')
  const isBare = next.pos === 'VERB' && (/ing$/.test(next.text) || (isSingular && next.text === next.lemma))
  if ((isBare || (next.pos === 'VERB' && OFTEN_NOUNS.test(next.text))) && !isName) return true
  return (
    /^(?:NOUN|PROPN|NUM)$/.test(next.pos) ||
    (next.pos === 'ADJ' && !isName) ||
    /^(?:\p{Lu}|\d.*)$/u.test(next.text) ||
    (/^[-–]$/.test(second?.text ?? '') && second?.start === next.end)
  )
}

/** One of a list: a comma or *and* at both its sides, or an *and* that joins it to a noun before it. */
function isMember(tokens: readonly Token[], { start, end }: NounPhrase): boolean {
  const before = tokens.filter((token) => token.end <= start && !/^(?:the|an?)$/i.test(token.text))
  const [next, ...rest] = tokens.filter((token) => token.start >= end)
  const last = before.at(-1)?.text ?? ''
  const isJoined = /^(?:,|and|or)$/.test(last)
  if (isJoined && /^(?:,|and|or|\.|;)$/.test(next?.text ?? '.')) return true
  if (/^(?:and|or)$/.test(last)) return /^(?:NOUN|PROPN)$/.test(before.at(-2)?.pos ?? '') && !isVerb(next)
  if (next?.text !== ',') return false
  const stop = rest.findIndex((token) => /^(?:,|and|or)$/.test(token.text))
  return stop > 0 && stop < 5 && !rest.slice(0, stop).some((token) => isVerb(token) || token.pos === 'ADP')
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX'
}

/** "was ▸ an old town": what kind of thing the subject is, which many others are too. */
function isSaidOf(tokens: readonly Token[], { start, isName }: NounPhrase): boolean {
  const [verb, article] = tokens.filter((token) => token.end <= start).slice(-2)
  return (
    !isName && /^an?$/.test(article?.text ?? '') && /^(?:is|are|was|were|be|been|as)$/.test(verb?.text ?? '')
  )
}

/** "can ▸ increase output", "to ▸ harvest wheat" hold a verb; "iron ▸ ore" has lost its beginning. */
function opensEarlier(before: Token | undefined, { start, tokens }: NounPhrase): boolean {
  if (!before || before.end < start - 1) return false
  const isRow = before.text === ',' || before.pos === 'CCONJ'
  if (isRow && OFTEN_VERBS.test(tokens[0]?.text ?? '')) return true
  return (
    /^(?:NOUN|PROPN)$/.test(before.pos) ||
    MODAL.test(before.text) ||
    /^(?:they|we|you|I|who)$/i.test(before.text)
  )
}

const MODAL = /^(?:to|can|could|may|might|will|would|shall|should|must|cannot)$/i
/** Verbs in form that after a noun may be the noun that ends its phrase: "daily salt ▸ needs". */
const OFTEN_NOUNS =
  /^(?:needs?|demands?|uses?|changes?|increases?|attacks?|claims?|costs?|rates?|levels?|values?|controls?|reports?|studies|tests?|loads?|plans?|works?|moves?|returns?|supplies|ranges?|markets?|forces?|shows?|losses|gains?|stores?|responses?)$/
/** Nouns in form that after a comma or *and* are nearly always verbs. */
const OFTEN_VERBS =
  /^(?:increase|decrease|reduce|fight|help|support|control|limit|boost|cut|raise|lower|improve|promote|prevent|enhance|influence|affect|produce|create|form|cause|drive|target|protect|stop|block|fund|supply|process|release|store|transport|visit|attack|face|offer|order|spread|trigger|impact|use|claim|demand|guide|host|lead|shape)$/i
