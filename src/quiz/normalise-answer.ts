import { foldWord } from '../text/fold.ts'
import { writeNumbers } from './number-words.ts'

/**
 * An answer as answers are compared: words of folded letters and digits, one space between them. Case, accents, marks,
 * the way a number is written and a leading article are gone. Law: doing it twice is doing it once.
 */
export function normaliseAnswer(text: string): string {
  let words = text.replace(VULGAR_FRACTION, (sign) => ` ${sign.normalize('NFKC')} `)
  // The rules feed one another ("five 300" becomes "5 300", which is 5,300): they run until nothing changes.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = normaliseOnce(words)
    if (next === words) break
    words = next
  }
  return words
}

/** The words of an answer, normalised; none where it holds neither letter nor digit. */
export function answerWords(text: string): readonly string[] {
  const normal = normaliseAnswer(text)
  return normal === '' ? [] : normal.split(' ')
}

/** A word without its plural ending: "treaties" is "treaty"; "crisis", "status" and "pass" stay what they are. */
export function singular(word: string): string {
  if (word.length < 4 || !/[^\d]s$/.test(word) || /(?:is|us|ss)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function normaliseOnce(text: string): string {
  const letters = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .replace(/\S+/g, foldWord)
  const plain = takeNumbersApart(takeLettersApart(letters))
  const words = plain.split(/\s+/).filter((word) => word !== '')
  return readNumerals(writeNumbers(withoutArticle(words))).join(' ')
}

/** Abbreviations lose their points before punctuation goes, or "U.S." would be two words. */
function takeLettersApart(text: string): string {
  return text
    .replace(DOTTED_LETTERS, (letters) => `${letters.replace(/[.\s]/g, '')} `)
    .replace(/(?<![\p{L}\p{N}])no\.?\s*(?=\d)/gu, 'number ')
    .replace(/(?<![\p{L}\p{N}])(?:vs\.?|versus|v\.)(?![\p{L}\p{N}])/gu, ' v ')
    .replace(/(?<=\d)'s(?!\p{L})/gu, 's')
    .replace(/(?<=\p{L})'s(?!\p{L})/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu, '$1')
    .replace(JOINED_NON, 'non ')
    .replace(/(?<=\p{L})\++/gu, (signs) => ' plus'.repeat(signs.length))
    .replace(/(?<=\p{L})#/gu, ' sharp ')
    .replace(/&/g, ' and ')
}

function takeNumbersApart(text: string): string {
  return text
    .replace(/\bus(?=\$)/g, '')
    .replace(MONEY, (_, sign: string, amount: string) => ` ${amount} ${CURRENCIES[sign] ?? ''} `)
    .replace(/[$€£¥₩]/g, (sign) => ` ${CURRENCIES[sign] ?? ''} `)
    .replace(/\bper\s+cent\b|%/g, ' percent ')
    .replace(/°\s?c(?![\p{L}\p{N}])/gu, ' degree celsius ')
    .replace(/°\s?f(?![\p{L}\p{N}])/gu, ' degree fahrenheit ')
    .replace(/°/g, ' degree ')
    .replace(GROUPED, (digits) => digits.replace(/\D/g, ''))
    .replace(POINT_GROUPED, (digits) => digits.replace(/\D/g, ''))
    .replace(/(?<![\d,.])(\d+),(\d{1,2})(?![\d,])/g, '$1.$2')
    .replace(
      /(?<=\d)\s?(bn|mn|tn|k)(?![\p{L}\p{N}])/gu,
      (_, short: string) => ` ${SHORT_SCALES[short] ?? ''} `,
    )
    .replace(FRACTION, (_, top: string, bottom: string) => fraction(top, bottom))
    .replace(/(?<![^\s(])-\s?(?=\d)/g, ' minus ')
    .replace(/'/g, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .replace(/(?<!\d)[./]|[./](?!\d)/g, ' ')
    .replace(/(?<![\d.])0+(?=\d)/g, '')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/\.(?!\d)/g, ' ')
}

/** A proper fraction of small numbers is one number; any other slash stands between two. */
function fraction(top: string, bottom: string): string {
  const isFraction = Number(top) > 0 && Number(top) < Number(bottom) && Number(bottom) <= 20
  return isFraction ? `${Number(top)}/${Number(bottom)}` : `${top} ${bottom}`
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words
}

/** Roman numerals count only after another word: "War II" is "war 2", but "I" alone is a word. */
function readNumerals(words: readonly string[]): readonly string[] {
  return words.map((word, i) => {
    if (i === 0 || !ROMAN.test(word)) return word
    // Xi is also a family name, which a given name follows.
    return word === 'xi' && i < words.length - 1 ? word : String(romanValue(word))
  })
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const MOST_PASSES = 12
const VULGAR_FRACTION = /[\u00BC-\u00BE\u2150-\u215E]/g
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu
/** Written with a hyphen as often as without. */
const JOINED_NON = /(?<![\p{L}\p{N}])non(?!etheless|sens|chal|plus|agen|agon)(?=\p{L}{5})/gu
const QUOTES = /[‘’‚‛“”„‟′″`´«»‹›「」『』]/g
const DASHES = /[\u2010-\u2015\u2212\u30FB\uFE58\uFE63]/g
const DOTTED_LETTERS = /(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L})+(?![\p{L}\p{N}'])\.?/gu
const MONEY =
  /([$€£¥₩])\s?(\d[\d.,]*(?:\s?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|k))?)(?![\p{L}])/gu
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₩': 'won',
}
const SHORT_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
}
const GROUPED = /(?<![\d.,])\d{1,3}(?:[,' ]\d{3})+(?![\d'])/g
const POINT_GROUPED = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/g
const FRACTION = /(?<![\d/.,])(\d+)\s?[⁄/]\s?(\d+)(?![\d/.,])/g
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}\p{M}./]+/gu
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'der', 'die', 'das'])
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/
