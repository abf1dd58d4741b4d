import { stemmer } from 'stemmer'
import { foldWord } from '../text/fold.ts'
import type { Range } from '../text/range.ts'
import { americanSpelling } from './american-spelling.ts'
import { stripParticle } from './korean.ts'
import { abbreviationOf, countryOf, longName } from './names.ts'

/** One word of a text: `word` is it folded, `term` is what the index knows it by; the range is where it stands. */
export type Token = Range & { readonly word: string; readonly term: string }

/**
 * The tokens of a text, stop words included, in reading order. Index and query use this one function, so a word
 * is found however it is written: case, accents, plural and verb endings, possessives, "U.S." or "United States",
 * "1,000" or "1000". Han and kana run without spaces and become bigrams; a Hangul word gives its stem without
 * the particle and that stem's bigrams, which overlap (the CJKAnalyzer of Lucene does the same).
 */
export function analyze(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [surface] = match
    const start = match.index
    if (spaceless.test(surface)) pushRuns(tokens, surface, start)
    else pushWord(tokens, surface, start)
  }
  return tokens
}

/**
 * Words with inner apostrophes, numbers with inner separators, and dotted initials such as "U.S.".
 * Hyphens divide: "Korea-based" is found by "Korea".
 */
const wordPattern =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const runs =
  /(\p{Script=Hangul}+)|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+)|[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu

function pushWord(tokens: Token[], surface: string, start: number): void {
  const { word, term } = known(surface)
  const previous = tokens.at(-1)
  const name = previous && longName(previous.word, word)
  if (name && previous && start - previous.end <= 1) {
    tokens[tokens.length - 1] = { word: name, term: name, start: previous.start, end: start + surface.length }
  } else {
    tokens.push({ word, term, start, end: start + surface.length })
  }
}

function pushRuns(tokens: Token[], surface: string, start: number): void {
  for (const match of surface.matchAll(runs)) {
    const [run, hangul, ideographs] = match
    const at = start + match.index
    if (hangul) {
      const word = foldWord(hangul)
      const term = stripParticle(word)
      const stem = (hangul.match(syllable) ?? []).slice(0, term.length)
      tokens.push({ word, term, start: at, end: at + stem.join('').length })
      if (stem.length > 2) pushBigrams(tokens, stem, at)
    } else if (ideographs) pushBigrams(tokens, [...ideographs], at)
    else pushWord(tokens, run, at)
  }
}

/** One syllable, also where it is written in separate letters (NFD, as file systems and some keyboards write it). */
const syllable = /[\u1100-\u115F][\u1160-\u11A7]?[\u11A8-\u11FF]?|./gu

function pushBigrams(tokens: Token[], characters: readonly string[], start: number): void {
  let at = start
  const last = Math.max(1, characters.length - 1)
  for (let i = 0; i < last; i++) {
    const surface = characters.slice(i, i + 2).join('')
    const pair = foldWord(surface)
    tokens.push({ word: pair, term: pair, start: at, end: at + surface.length })
    at += characters[i]?.length ?? 1
  }
}

type Forms = { readonly word: string; readonly term: string }

/** The forms of a surface word, remembered: a text repeats its words, and stemming is the dearest step. */
function known(surface: string): Forms {
  const remembered = memory.get(surface)
  if (remembered) return remembered
  if (memory.size >= memoryLimit) memory.clear()
  const forms = formsOf(surface)
  memory.set(surface, forms)
  return forms
}

const memory = new Map<string, Forms>()
const memoryLimit = 100_000

function formsOf(surface: string): Forms {
  const abbreviation = abbreviationOf(surface.replace(possessive, ''))
  if (abbreviation) return { word: abbreviation, term: abbreviation }
  if (number.test(surface)) {
    const digits = surface.replace(thousands, '')
    return { word: digits, term: digits }
  }
  const word = foldWord(surface.slice(0, longest)).replace(possessive, '').replaceAll('.', '')
  return { word, term: countryOf(word) ?? (stemmable.test(word) ? stemmer(americanSpelling(word)) : word) }
}

const number = /^\p{N}+(?:[.,]\p{N}+)+$/u
const thousands = /,(?=\p{N}{3}(?!\p{N}))/gu
const possessive = /['’]s?$/
/** Known by its beginning from here on: no word is as long, and to put a million accents in order takes minutes. */
const longest = 256
const stemmable = /^[a-z']{3,}$/
