import { countWords } from '../corpus/count-words.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** What can be counted in a line, whatever it says. Shares are of its words, from 0 to 1. */
export type Features = {
  readonly words: number
  readonly functionShare: number
  readonly capitalShare: number
  readonly digitShare: number
  readonly sentenceEnds: number
  readonly endsSentence: boolean
  /** Signs between the items of a menu: `|`, `»`, `·`, `>`. */
  readonly separators: number
}

/** Counts a line's features. */
export function lineFeatures(text: string): Features {
  const tokens = text.match(TOKEN) ?? []
  const cased = tokens.filter((token) => CASED.test(token))
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of)
  return {
    words: countWords(text),
    functionShare: share(
      tokens.filter((token) => FUNCTION_WORDS.has(token.toLowerCase())).length,
      tokens.length,
    ),
    capitalShare: share(cased.filter((token) => CAPITAL.test(token)).length, cased.length),
    digitShare: share(tokens.filter((token) => DIGIT.test(token)).length, tokens.length),
    sentenceEnds: text.match(SENTENCE_END)?.length ?? 0,
    endsSentence: ENDS_SENTENCE.test(text),
    separators: text.match(SEPARATOR)?.length ?? 0,
  }
}

/**
 * Whether a line reads as sentences do. Where most of a text has none of the small words known here, it is in a
 * language that they are not known of, and the shape of its sentences decides alone.
 */
export function isProse(features: Features, knowsLanguage: boolean): boolean {
  const { words, functionShare, capitalShare, digitShare, sentenceEnds, endsSentence, separators } = features
  if (separators > words / 10 || digitShare > 0.4) return false
  if (!knowsLanguage) return sentenceEnds > 0 && (endsSentence || words >= 20)
  if (functionShare < 0.15) return false
  return capitalShare < 0.6 || (endsSentence && capitalShare < 0.8)
}

/** Whether the small words of the text's language are known: half its longer lines have them. */
export function knowsLanguage(lines: readonly Features[]): boolean {
  const shares = lines.filter(({ words }) => words >= 10).map(({ functionShare }) => functionShare)
  const median = shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)]
  return median === undefined || median >= 0.15
}

/**
 * Whether a line could stand over a section or a text: a few words that end no sentence, the first a capital, a
 * number, or of a script that has none.
 */
export function isHeadingLike(text: string): boolean {
  if (text.length > 120 || !/^["'“‘«(¿¡[]?[\p{Lu}\p{Lt}\p{Lo}\p{N}§]/u.test(text)) return false
  if (countWords(text) > 16 || !/\p{L}|\p{N}/u.test(text)) return false
  return !/[.,;:!…。，；：]["'”’»)\]]*$/.test(text) || NUMBER_ALONE.test(text)
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
const CASED = /^[\p{Lu}\p{Ll}\p{Lt}]/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const DIGIT = /^\d/
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s|$)|[。！？]/g
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*\d{0,3}$/
const SEPARATOR = /(?:^|\s)[|»›>·•→/](?=\s|$)|\|/g
/** A chapter's number by itself: `IV.` or `3.` */
const NUMBER_ALONE = /^(?:[IVXLC]{1,7}|\d{1,3})\.$/
