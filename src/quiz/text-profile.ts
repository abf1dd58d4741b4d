import type { Document, ParagraphId } from '../corpus/document.ts'
import { analyze } from '../search/analyzer.ts'
import { distinctiveness } from '../search/distinctiveness.ts'
import { stopWords } from '../search/stop-words.ts'
import type { StudiedText } from './studied-text.ts'

/** What the whole of a text says about its words: where its names and terms stand, what its title gives away. */
export type TextProfile = {
  /** The terms of the title, which stands beside every question, and of the other names of whom it names. */
  readonly title: ReadonlySet<string>
  /** The years that the title names. */
  readonly years: readonly number[]
  readonly paragraphs: number
  /** The paragraphs that a name or number stands in, by its text. */
  homes(name: string): ReadonlySet<ParagraphId>
  /** How often a phrase stands in the text, given the terms of its words. */
  countPhrase(terms: readonly string[]): number
  /** The short form the text gives for a long name, or the long for a short: "European Economic Community (EEC)". */
  otherForm(name: string): string | undefined
  /** Whether a name is but a short form that the text brings in between brackets. */
  isShortForm(name: string): boolean
}

/** The profile of a text, made when first asked for; that of a part of a text is that of the whole once it is made. */
export function profileOf(studied: StudiedText): TextProfile {
  const known = profiles.get(studied.document)
  if (known) return known
  const steps = profileSteps(studied)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Makes the profile of a text in steps, for whoever must not be kept waiting. */
export function* profileSteps(studied: StudiedText): Generator<void, TextProfile> {
  const profile = yield* makeProfile(studied)
  profiles.set(studied.document, profile)
  return profile
}

/** The terms of a stretch of text that say something by themselves. */
export function tellingTerms(text: string): readonly string[] {
  return analyze(text)
    .map(({ term }) => term)
    .filter((term) => !stopWords.has(term) && distinctiveness(term) > COMMON && !/^\p{L}$/u.test(term))
}

const profiles = new WeakMap<Document, TextProfile>()
/** In nats, as `distinctiveness` counts: words such as *state* and *other* are below. */
const COMMON = 2.6

function* makeProfile({ document, sentences }: StudiedText): Generator<void, TextProfile> {
  const homes = new Map<string, Set<ParagraphId>>()
  const forms = new Map<string, string>()
  const phrases = new Map<string, number>()
  const shorts = new Set<string>()
  for (const [i, { mentions, paragraph, text, start }] of sentences.entries()) {
    for (const mention of mentions) {
      const found = homes.get(mention.text) ?? new Set()
      homes.set(mention.text, found.add(paragraph.id))
      const short = /^ \((\p{Lu}{2,7})\)/u.exec(
        text.slice(mention.end - start, mention.end - start + 12),
      )?.[1]
      if (short) {
        forms.set(mention.text, short)
        forms.set(short, mention.text)
      }
    }
    for (const [, short = ''] of text.matchAll(SHORT_FORM)) shorts.add(short.replace(/s$/, ''))
    countPhrases(text, phrases)
    if (i % SENTENCES_A_STEP === 0) yield
  }
  return {
    title: new Set(
      analyze(`${document.metadata.title.value} ${birthName(document)}`).map(({ term }) => term),
    ),
    years: (document.metadata.title.value.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? []).map(Number),
    paragraphs: document.paragraphs.length,
    homes: (name) => homes.get(name) ?? NOWHERE,
    countPhrase: (terms) => phrases.get(terms.join(' ')) ?? 0,
    otherForm: (name) => forms.get(name),
    isShortForm: (name) => shorts.has(name.replace(/s$/, '')),
  }
}

/** Of an article on a person, the names it opens with: "Anna Mary Holt (born Rowe; 1810 – 1874)". */
function birthName({ text, paragraphs, metadata }: Document): string {
  const { start } = paragraphs[0] ?? { start: 0 }
  const opening = text.slice(start, start + 200).replace(/^\s*#.*\n+/, '')
  const [, name = '', born = ''] =
    /^([\p{Lu}][^()\d,;]{3,60}),? \((?:[^)]*?born ([^,;)\d]+))?[^)]*\d{4}/u.exec(opening) ?? []
  const titled = new Set(analyze(metadata.title.value).map(({ term }) => term))
  return analyze(name).some(({ term }) => titled.has(term)) || born !== '' ? `${name} ${born}` : ''
}

const SENTENCES_A_STEP = 50
/** "bone marrow (BM)". */
const SHORT_FORM = /\p{L}{2} \((\p{L}?\p{Lu}[\p{L}\d-]*)[);,]/gu
const NOWHERE: ReadonlySet<ParagraphId> = new Set()

/** Counts all runs of one to three terms. */
function countPhrases(text: string, counts: Map<string, number>): void {
  const terms = analyze(text).map(({ term }) => term)
  for (let i = 0; i < terms.length; i++) {
    let phrase = ''
    for (const term of terms.slice(i, i + 3)) {
      phrase = phrase === '' ? term : `${phrase} ${term}`
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
  }
}
