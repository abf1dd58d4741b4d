import type { Paragraph } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import { countTelling, hasVerb } from './clause.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { pointsElsewhere, recallTokens } from './recall-start.ts'
import type { StudiedSentence, StudiedText } from './studied-text.ts'
import { isEssay, tellsHow } from './study-design.ts'
import { isMetOnce, type Telling, type TermHomes, tellOf, termHomes } from './telling-phrase.ts'
import { shareTold } from './told-before.ts'
import { isWholePhrase } from './whole-phrase.ts'
import { cutOf, itemWriter } from './write-item.ts'

/**
 * Find the passage: two telling noun phrases that stand together in one paragraph of the text only, and apart within a
 * sentence of it; what does the text say about the one and the other? The best of a paragraph, two of a long one.
 */
export function makeFind(studied: StudiedText): readonly RatedItem[] {
  const steps = findSteps(studied)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** `makeFind` in steps of a few milliseconds each, for whoever must not be kept waiting. */
export function* findSteps(studied: StudiedText): Generator<void, readonly RatedItem[]> {
  if (!studied.isEnglish) return []
  const write = itemWriter(studied, 'find')
  const home = yield* termHomes(studied)
  const { text } = studied.document
  const isDense = isEssay(studied)
  const found = new Map<Paragraph, readonly Found[]>()
  for (const [i, sentence] of studied.sentences.entries()) {
    if (i % SENTENCES_A_STEP === 0) yield
    const passage = passageOf(studied.sentences, i)
    const pair = passage && !isDull(sentence) ? bestPair(studied, sentence, home) : undefined
    if (!pair || !passage) continue
    const others = found.get(sentence.paragraph) ?? []
    found.set(sentence.paragraph, [...others, { ...pair, passage }])
  }
  return [...found].flatMap(([paragraph, all]) =>
    bestOf(all, paragraph, isDense).map((one) => rated(paragraph, one)),
  )

  function rated(paragraph: Paragraph, { passage, first, second, points }: Found): RatedItem {
    const prompt = [
      cutOf(withArticle(text, first)),
      { kind: 'words', text: ' and ' } as const,
      cutOf(withArticle(text, second)),
    ]
    const item = write({ paragraph, quote: passage, prompt, answer: passage, type: 'passage' })
    return { item, score: scoreOf(points) }
  }
}

/** The best, and in a long paragraph, or in one of an essay, further ones that quote other sentences. */
function bestOf(all: readonly Found[], { start, end }: Range, isDense: boolean): readonly Found[] {
  const most = 1 + Math.floor((end - start) / (isDense ? LONG_PARAGRAPH / 2 : LONG_PARAGRAPH))
  const kept: Found[] = []
  for (const one of [...all].sort((a, b) => b.points - a.points)) {
    const isApart = kept.every(
      ({ passage }) => one.passage.end <= passage.start || one.passage.start >= passage.end,
    )
    if (kept.length < most && isApart) kept.push(one)
  }
  return kept
}

type Pair = { readonly first: Range; readonly second: Range; readonly points: number }
type Found = Pair & { readonly passage: Range }

/** The sentence, with the one before it where it cannot be understood without. */
function passageOf(sentences: readonly StudiedSentence[], i: number): Range | undefined {
  const sentence = sentences[i]
  if (!sentence || sentence.tokens.length < 14 || !hasVerb(sentence.tokens)) return undefined
  if (sentence.isFit || standsAlone(sentence)) return { start: sentence.start, end: sentence.end }
  const before = sentences[i - 1]
  if (!before || before.paragraph !== sentence.paragraph || before.tokens.length === 0) return undefined
  return { start: before.start, end: sentence.end }
}

function bestPair(studied: StudiedText, sentence: StudiedSentence, home: TermHomes): Pair | undefined {
  const told = nounPhrases(sentence).flatMap((phrase) => {
    if (!isWholePhrase(sentence, phrase)) return []
    const telling = tellOf(studied.document.text, phrase, home)
    return telling ? [{ phrase, ...telling }] : []
  })
  const pairs = told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b): readonly Pair[] => {
      if (!areApart(sentence, a.phrase, b.phrase) || !isMetOnce(a, b)) return []
      const points = pointsOf(studied, sentence, a, b)
      return points === undefined || points < (isEssay(studied) ? LEAST_OF_SHORT : LEAST)
        ? []
        : [{ first: a.phrase, second: b.phrase, points }]
    }),
  )
  return pairs.reduce<Pair | undefined>(
    (best, pair) => (best && best.points >= pair.points ? best : pair),
    undefined,
  )
}

/** Too long to be asked about closely, yet it points at nothing before it. */
function standsAlone(sentence: StudiedSentence): boolean {
  const tokens = recallTokens(sentence)
  return tokens.length > 0 && !pointsElsewhere(tokens, sentence.mentions)
}

type Told = Telling & { readonly phrase: NounPhrase }

/** None where the sentence says too little besides the two phrases. */
function pointsOf(studied: StudiedText, sentence: StudiedSentence, a: Told, b: Told): number | undefined {
  const left = leftToSay(studied, sentence, a.phrase, b.phrase)
  if (left < LEAST_LEFT) return undefined
  const namesOnly = a.phrase.isName && b.phrase.isName ? 1.2 : 0
  const known = [a, b].filter(({ phrase }) => hasThe(studied.document.text, phrase.start)).length
  // What the whole text is about leads to no one passage of it.
  const themes = a.isTheme && b.isTheme ? 0.3 : 0
  const loose = [a, b].filter(({ phrase }) => hasA(studied.document.text, phrase.start)).length
  const relates = RELATES.test(sentence.text) ? 0.4 : 0
  return (
    a.points +
    b.points +
    relates -
    themes -
    namesOnly -
    0.25 * (known + loose) +
    0.05 * Math.min(left, 14) -
    2.4
  )
}

/** How a study was made, where a text was taken from, or a row of figures: nothing that anybody should recall. */
function isDull({ text }: StudiedSentence): boolean {
  return tellsHow(text) || SOURCES.test(text) || (text.match(/\d+(?:[.,]\d+)*/g) ?? []).length > 4
}

/** How many words of their own the sentence has besides the two phrases and the title: what there is to say. */
function leftToSay({ document }: StudiedText, { tokens }: StudiedSentence, a: Range, b: Range): number {
  const told = `${document.metadata.title.value} ${document.text.slice(a.start, a.end)} ${document.text.slice(b.start, b.end)}`
  return Math.round(countTelling(tokens) * (1 - shareTold(tokens, told)))
}

function hasThe(text: string, start: number): boolean {
  return /\bthe $/i.test(text.slice(Math.max(0, start - 5), start))
}

function hasA(text: string, start: number): boolean {
  return /\ban? $/i.test(text.slice(Math.max(0, start - 4), start))
}

/** With the article that stands before it. */
function withArticle(text: string, { start, end }: Range): Range {
  const article = /(?<![\p{L}-])(?:the|an?) $/u.exec(text.slice(Math.max(0, start - 5), start))
  return { start: article ? start - article[0].length : start, end }
}

/** A verb stands between them, so that the sentence says something of both rather than naming them in a row. */
function areApart({ tokens }: StudiedSentence, a: Range, b: Range): boolean {
  const between = tokens.filter(({ start, end }) => start >= a.end && end <= b.start)
  return between.length >= 2 && between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

const SOURCES =
  /\b(?:further reading|compiled from|bibliograph\w*|references|see also|edited by|translated by)\b/i
/** Some 600 words, 2 ms. */
const SENTENCES_A_STEP = 25
/** In characters; some 80 words. */
const LONG_PARAGRAPH = 500
/** Words besides the two phrases. */
const LEAST_LEFT = 5
/** The sentence says how one thing bears on another, rather than that it is there. */
const RELATES =
  /\b(?:because|since|although|though|despite|while|whereas|unless|without|rather than|instead of|unlike|but|only|not|no|never|cannot|more|less|than|causes?d?|leads?|led|prevents?|prevented|requires?d?|depends?|allows?|allowed|enables?d?|results? in|resulted in|due to|so that|therefore|thereby|inhibits?|inhibited|promotes?d?|reduces?d?|increases?d?|produces?d?|replaces?d?|forces?d?|means? that|suggests? that|argue[sd]?|claim(?:s|ed)?|believe[sd]?)\b/i
/** Pairs with fewer points lead nowhere in particular. */
const LEAST = 0.65
/** An essay has few passages, so that even a plain pair leads to one of them. */
const LEAST_OF_SHORT = 0
