import type { Range } from '../text/range.ts'
import type { StudiedSentence, Token } from './studied-text.ts'

/** Where a sentence's words end: before its full stop and the footnote marks behind it (not a decimal's digits), but not before a quotation mark. */
export function endOfWords({ start, end, text }: StudiedSentence): number {
  const tail = TAIL.exec(text)
  return tail ? start + tail.index : end
}

/** Not tried from within a run of such marks: of a row of dots each would be, up to the end of the row. */
const TAIL = /(?<![.!\s]|\[\d+\])(?:\.|!|\[\d+\]|(?<=(?:\D|\d{4})[.!]["”’]?)\d{1,3}|\s)+$/u

/** How many words stand between two offsets: tokens that hold a letter or a digit. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => WORD.test(text)).length
}

/** How many of the tokens say something by themselves: nouns, names, adjectives, numbers, verbs but the commonest. */
export function countTelling(tokens: readonly Token[]): number {
  return tokens.filter(
    ({ pos, lemma, text }) => TELLING.has(pos) && WORD.test(text) && !PLAIN_VERBS.has(lemma) && text !== "'s",
  ).length
}

/** Whether there is a verb that can carry a clause: an auxiliary, or a verb that is neither -ing nor an infinitive. */
export function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ pos, text }, i) =>
      (pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text))) && !/^to$/i.test(tokens[i - 1]?.text ?? ''),
  )
}

/** Whether words tell their reader what to do: "Imagine a town …", "Remove loose boards …". */
export function isOrder(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (first?.pos !== 'VERB' || first.lemma !== first.text.toLowerCase()) return false
  return /^(?:DET|PRON|ADJ)$/.test(second?.pos ?? '') && !tokens.some(({ pos }) => pos === 'AUX')
}

/** Whether a clause can open here: with a determiner, a noun, a name, an adjective, a number or a pronoun. */
export function canOpenClause(token: Token | undefined): boolean {
  return token !== undefined && OPENS_CLAUSE.has(token.pos)
}

/** Whether a clause with *which*, *who* or *that* stands open before token `i`, so that a verb there may not be the main one. */
export function isInsideRelative(tokens: readonly Token[], i: number): boolean {
  const main = tokens.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB')
  const isUnder = main >= 0 && tokens.slice(main + 1, i).some(({ text }) => OPENS_UNDER.test(text))
  const opener = tokens.slice(0, i).findIndex(({ text }) => OPENS_RELATIVE.test(text))
  if (isUnder || opener < 0) return isUnder
  const ownVerb = tokens.slice(opener, i).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  return hasVerb(tokens.slice(0, opener)) || !ownVerb
}

/** Whether words were lost when the text was made: a comma after a space or after a word that cannot stand before one. */
export function hasHole(text: string): boolean {
  return /\s[,;.]|\b(?:of|in|with|by|from|the|a|an|as|for|at)[,.;]|\(\s*[,;)]|,\s*,/.test(text)
}

/** Whether brackets and quotation marks are all closed within a stretch. */
export function isClosed(text: string, { start, end }: Range): boolean {
  const stretch = text.slice(start, end)
  const count = (mark: RegExp): number => stretch.match(mark)?.length ?? 0
  return (
    count(/["“”]/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/\[/g) === count(/\]/g)
  )
}

/** Whether a pronoun stands in the tokens with no noun before it among them that it could mean. */
export function hasLoosePronoun(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, i) => {
    if (!PRONOUN.test(text)) return false
    const before = tokens.slice(0, i)
    return !before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  })
}

/** Whether a comparison is cut in two: "cheaper to mend ▸ than to build", the *than* belonging to what comes before the cut. */
export function cutsComparison(shown: readonly Token[], asked: readonly Token[]): boolean {
  const than = asked.findIndex(({ text }) => text === 'than')
  const compared = shown.findLastIndex(isComparative)
  if (than < 0 || compared < 0 || asked.slice(0, than).some(isComparative)) return false
  return !shown.slice(compared).some(({ text }) => text === 'than')
}

function isComparative({ text, pos }: Token): boolean {
  return COMPARES.test(text) || (/^(?:ADJ|ADV)$/.test(pos) && /.{2}er$/.test(text))
}

const COMPARES = /^(?:more|less|fewer|better|worse|rather|further|farther|other|otherwise|sooner|different)$/i
const OPENS_RELATIVE = /^(?:which|who|whose|whom|that|where|when|what|how|why)$/i
const OPENS_UNDER = /^(?:than|while|whereas|although|though|because|if|unless|whether|until)$/i
const WORD = /[\p{L}\p{N}]/u
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'])
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'])
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'be have do make take get go come give say become seem use include'.split(' '),
)
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves)$/i
