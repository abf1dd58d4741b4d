import type { Range } from '../text/range.ts'

/** A word of a text as quotations are compared: where it stands there, and what it is without case and typography. */
export type QuotedWord = Range & { readonly folded: string }

/**
 * The words of a part of a text, in order and apart. Han, kana, Thai, Lao, Khmer and Burmese have a word for each
 * character, since no space says where theirs end; a number keeps its points. Law: how a word is cut and folded depends on
 * nothing but the word, so that the words of a stretch cut between words are words of the text.
 */
export function quotedWords(
  text: string,
  { start, end }: Range = { start: 0, end: text.length },
): readonly QuotedWord[] {
  const words: QuotedWord[] = []
  scanWords(text, { start, end }, (raw, from) => {
    words.push({ start: from, end: from + raw.length, folded: foldQuotedWord(raw) })
  })
  return words
}

/** Gives each word of a part of a text as it stands there, in order. */
export function scanWords(
  text: string,
  { start, end }: Range,
  take: (raw: string, start: number) => void,
): void {
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const { 0: raw, index } of part.matchAll(WORD)) take(raw, start + index)
}

/** A word in small letters and compatibility forms, with straight apostrophes and without hidden characters: "ﬁ­re" is "fire". */
export function foldQuotedWord(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase()
  const folded = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHE, "'")
    .replace(UNSEEN, '')
    .replaceAll('ς', 'σ')
  return folded === '' ? raw : folded
}

/** Whether a word is one character of a script that is written without spaces. */
export function isUnspaced(folded: string): boolean {
  return ONE_CHARACTER.test(folded)
}

const PLAIN = /^[A-Za-z0-9]+$/
const APOSTROPHE = /[’ʼ＇]/g

/** Hidden characters and what NFKC makes of compound signs, as the stroke of "½". */
const UNSEEN = /[^\p{L}\p{N}\p{M}.,']/gu

/** Characters that nobody sees, which may stand inside a word: soft hyphen, joiners, direction marks, variation selectors. */
const HIDDEN = String.raw`\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF`
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
const CHARACTER = String.raw`[[\p{L}\p{N}]&&[${UNSPACED}]][\p{M}ﾞﾟ${HIDDEN}]*`
const LETTERS = String.raw`(?:[[\p{L}\p{N}]--[${UNSPACED}]][\p{M}${HIDDEN}]*)+`
/** What an apostrophe may be followed by within an English word; elsewhere it parts words: "l’homme". */
const CONTRACTED = String.raw`(?:['’ʼ＇](?:t|s|re|ve|ll|d|m)(?![\p{L}\p{N}]))?`

const WORD = new RegExp(
  String.raw`${CHARACTER}|${LETTERS}(?:(?<=\p{Nd})[.,](?=\p{Nd})${LETTERS})*${CONTRACTED}`,
  'giv',
)
const ONE_CHARACTER = new RegExp(`^[${UNSPACED}]`, 'v')
