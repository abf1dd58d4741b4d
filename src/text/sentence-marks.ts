const CLOSING = String.raw`["'”“’»›)\]}」』）】》*_†‡⁰¹²³⁴⁵⁶⁷⁸⁹\u200D\uFE0F]`
const TOKENISED = String.raw`\s(?:''|["»](?=\s|$)|[)\]}])|\s?-R[RSC]B-`
const REFERENCE = String.raw`\[[^\][]{1,24}\]`
const EMOJI = String.raw`\s?\p{Emoji_Presentation}`
const FOOTNOTE = String.raw`\d{1,3}(?:[,–-]\d{1,3}){0,9}(?!\d)`
/** No two alternatives match the same text, and their number is bounded: no input makes a match slow. */
const SEVERAL = `(?:${CLOSING}|${TOKENISED}|${REFERENCE}|${EMOJI}){0,20}`

/**
 * The source of a pattern (flag `u`) for what belongs to the terminal mark before it: closing quotation marks and
 * brackets, in tokenised text with a space before them; footnote marks glued to it, emphasis, emoji.
 */
export const CLOSING_MARKS: string = `${SEVERAL}(?:${FOOTNOTE}${SEVERAL})?`

/**
 * Every place where a sentence may begin, as an offset, in order: where UAX 29 finds a boundary, and where it
 * finds none by rule. Many are wrong; none that is right is missing but for sentences without a terminal mark.
 */
export function possibleStarts(text: string): readonly number[] {
  const starts = Array.from(SEGMENTER.segment(text), ({ index }) => index)
  for (const found of text.matchAll(UNSEEN)) starts.push(found.index + found[0].length)
  // Two sorted runs, which the sort merges in linear time.
  return starts.sort((a, b) => a - b)
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * UAX 29 (rule SB8) sees no end before a digit or a small letter, none at an ellipsis character or a full stop with
 * no space behind it, and puts an end before the marks of tokenised text and after half a footnote mark.
 */
const UNSEEN = new RegExp(
  String.raw`[.!?…]${CLOSING_MARKS}(?:[^\S\n]+(?=[^\s.!?…])|(?=\p{Lu}\p{Ll}*\s))|[。！？｡]${CLOSING_MARKS}`,
  'gu',
)
