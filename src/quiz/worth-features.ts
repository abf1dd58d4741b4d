import { analyze } from '../search/analyzer.ts'
import type { ItemKind } from './item.ts'

/** A question as it is read: the prompt with `_____` for its gap and `…` for what is left out, and what goes with it. */
export type Asked = {
  readonly kind: ItemKind
  readonly prompt: string
  readonly key: string
  readonly title: string
  /** What the quotation says. */
  readonly quote: string
  /** The characters of the document before the quotation. */
  readonly before: number
  /** Of the key, as `ReadingCounts` has it. */
  readonly rarity: number
  readonly repeats: number
}

/** The name of something that tells good questions from others. */
export type WorthFeature = (typeof worthFeatures)[number]
/** The features by name, explained at `measures`. */
export const worthFeatures = [
  'rarity',
  'repeats',
  'loneName',
  'titled',
  'keyTitled',
  'turning',
  'passing',
  'purpose',
  'contrast',
  'cause',
  'present',
  'past',
  'negated',
  'keyNegated',
  'keyLength',
  'stopsAtBe',
  'goesOn',
  'quoting',
  'lateness',
  'articles',
  'opensThe',
  'names',
  'capitalKey',
  'promptShare',
  'opensMidway',
] as const

/** What a feature comes to for a question: a count, a share, or 1 and 0 for yes and no. */
export function featureOf(name: WorthFeature, asked: Asked): number {
  return Number(measures[name](asked))
}

const measures: Readonly<Record<WorthFeature, (asked: Asked) => number | boolean>> = {
  /** A key that other readings also have is soon guessed, and seldom what this one is about. */
  rarity: ({ rarity }) => rarity,
  /** What the document says again and again stands in the reader's mind without the sentence. */
  repeats: ({ repeats }) => repeats,
  /** "Smith": one of several, or nobody that a reader remembers. */
  loneName: ({ key }) => /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(key),
  /** A sentence with words of the title tells what the document is about. */
  titled: ({ prompt, title }) => shareOf(termsOf(prompt), termsOf(title)),
  keyTitled: ({ key, title }) => shareOf(termsOf(key), termsOf(title)) > 0,
  /** Something began, was made, or turned into something else. */
  turning: ({ prompt }) => TURNING.test(prompt),
  /** News of the day, of the stage and of sports. */
  passing: ({ prompt }) => PASSING.test(prompt),
  /** What people did it for is guessed from what they did. */
  purpose: ({ key }) => /^(?:in order|so that|so as|to )/i.test(key),
  contrast: ({ prompt }) => /\b(?:but|while|whereas|although|despite|however)\b/i.test(prompt),
  cause: ({ prompt }) => /\b(?:because|cause|led|lead|result|therefore|due)/i.test(prompt),
  present: ({ prompt }) => /\b(?:is|are|has)\b/.test(prompt),
  past: ({ prompt }) => /\b(?:was|were|had)\b/.test(prompt),
  negated: ({ prompt }) => NEGATION.test(prompt),
  keyNegated: ({ key }) => NEGATION.test(key),
  keyLength: ({ key }) => Math.min(20, wordsOf(key).length) / 10,
  /** "The convoy is…": anything may be said of it. */
  stopsAtBe: ({ prompt }) => /\b(?:is|are|was|were|be)…?$/.test(prompt),
  /** The sentence goes on after the key, so that where the thought ends is open. */
  goesOn: ({ quote, key }) => /\p{L}/u.test(quote.slice(quote.lastIndexOf(key) + key.length)),
  quoting: ({ prompt }) => /[“”"]/.test(prompt),
  /** A document says what its terms are where it begins. */
  lateness: ({ before }) => Math.log(1 + before) / 10,
  articles: ({ prompt }) => Math.min(3, prompt.match(/\b[Tt]he\b/g)?.length ?? 0),
  opensThe: ({ prompt }) => prompt.startsWith('The '),
  names: ({ prompt }) => Math.min(6, prompt.match(NAME)?.length ?? 0) / 3,
  /** A term with a capital is the name of one thing, which one knows or does not. */
  capitalKey: ({ key }) => /^\p{Lu}/u.test(key),
  /** How much of the quotation is asked with: in a glossary all but the term. */
  promptShare: ({ prompt, quote }) => Math.min(1, prompt.length / Math.max(1, quote.length)),
  opensMidway: ({ prompt }) => prompt.startsWith('…'),
}

/** The words of a text, with what is joined by hyphens and apostrophes in one. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
}

/** The terms of the longer words. */
function termsOf(text: string): ReadonlySet<string> {
  return new Set(analyze(text).flatMap(({ word, term }) => (word.length > 3 ? [term] : [])))
}

function shareOf(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return terms.size === 0 ? 0 : [...terms].filter((term) => others.has(term)).length / terms.size
}

/** A word with a capital that opens no sentence. */
const NAME = /(?<![.!?…] )(?<!^)\b\p{Lu}[\p{L}\p{N}]+/gu
const NEGATION = /\b(?:not|no|never|cannot|without)\b/
const TURNING =
  /\b(?:founded|founder|established|invented|inventor|discovered|introduced|published|composed|written|wrote|directed|created|formed|built|designed|signed|abolished|declared|elected|defeated|conquered|named after|coined|proposed|led (?:to|by)|resulted in|caused|because|replaced|originated|began|developed by|recorded by|first|annexed|granted|independence|history)\b/
const PASSING =
  /\b(?:premiere[ds]?|filming|filmed|photography|episodes?|seasons?|aired|broadcast|announce[ds]|cancell?ed|renewed|charts?|views|youtube|scored|medals?|games?|tournament|champions?|playoffs?|box office|released|opened in theat(?:er|re)s|trailer|tour|ranked|sold)\b/i
