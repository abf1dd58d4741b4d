import type { RankedPassage, RankedSentence } from './search-passages.ts'
import type { WeighedQuery } from './weigh-query.ts'

/** The sentences of a passage that an excerpt shows: `first` to `last`, both included. */
export type Snippet = { readonly first: number; readonly last: number }

/** An excerpt shows one to three sentences, and does not grow beyond this many words: three long ones of an essay. */
const mostSentences = 3
const mostWords = 110

/**
 * The snippet that shows most of the question: of those that grow around each of a passage's ranked sentences, the one
 * whose best score, with what share of the question it holds, is largest. The best sentence alone may be half an
 * answer, and its neighbours less of the other half than some other three sentences hold.
 */
export function bestSnippet(
  query: WeighedQuery,
  passage: RankedPassage,
  sentences: readonly RankedSentence[],
): Snippet {
  let best: Snippet = { first: 0, last: 0 }
  let most = Number.NEGATIVE_INFINITY
  for (const { index } of sentences) {
    const snippet = chooseSnippet(query, passage, index)
    const isShown = (each: { readonly index: number }): boolean =>
      each.index >= snippet.first && each.index <= snippet.last
    const score = Math.max(...sentences.filter(isShown).map((each) => each.score))
    const value = score + shareWorth * shareShown(query, passage, snippet)
    if (value > most) {
      most = value
      best = snippet
    }
  }
  return best
}

/** What showing the whole question is worth, as a score of sentences: about what its features give for that. */
const shareWorth = 3

function shareShown({ weights }: WeighedQuery, { match }: RankedPassage, { first, last }: Snippet): number {
  const shown = match.sentences.slice(first, last + 1)
  return weights.reduce(
    (sum, weight, place) => sum + weight * Math.max(0, ...shown.map(({ has }) => has[place] ?? 0)),
    0,
  )
}

/**
 * The one to three sentences around the best one. It grows, one neighbour at a time and never over a paragraph's end
 * (but for the list after a colon, and what follows a question that the text asks) or a size that can be read at a
 * glance, first by a neighbour that is needed to understand it (the sentence before one that opens with "This" or
 * "However", what a colon or a question announces) or that adds to what of the question is shown.
 */
export function chooseSnippet(query: WeighedQuery, passage: RankedPassage, best: number): Snippet {
  let snippet: Snippet = { first: best, last: best }
  while (snippet.last - snippet.first + 1 < mostSentences) {
    const before = worth(query, passage, snippet, snippet.first - 1)
    const after = worth(query, passage, snippet, snippet.last + 1)
    if (Math.max(before, after) === 0) break
    snippet =
      before >= after ? { ...snippet, first: snippet.first - 1 } : { ...snippet, last: snippet.last + 1 }
  }
  return snippet
}

/**
 * What a neighbour is worth besides the terms it adds, as shares of the question: a sentence that leans on the one
 * before needs it; any neighbour gives context, the next one a little more.
 */
const leaningWorth = 0.5
const contextAfter = 0.06
const contextBefore = 0.05

/** What a neighbour adds to a snippet, as a share of the question; 0 where it cannot be shown with it. */
function worth(query: WeighedQuery, passage: RankedPassage, snippet: Snippet, neighbour: number): number {
  const edge = neighbour < snippet.first ? snippet.first : snippet.last
  const lengths = passage.match.passage.sentenceLengths
  const words = lengths.slice(snippet.first, snippet.last + 1).reduce((sum, length) => sum + length, 0)
  const own = passage.match.sentences[neighbour]
  const announced = neighbour > snippet.last && announces(passage, snippet.last)
  if (!own || !(announced || sameParagraph(passage, Math.min(edge, neighbour)))) return 0
  if (words + (lengths[neighbour] ?? 0) > mostWords) return 0
  const added = query.weights.reduce((sum, weight, place) => {
    const shown = passage.match.sentences
      .slice(snippet.first, snippet.last + 1)
      .some(({ has }) => has[place] === 1)
    return sum + (shown ? 0 : weight * (own.has[place] ?? 0))
  }, 0)
  const leaning = announced || (neighbour < snippet.first && leans(passage, snippet.first)) ? leaningWorth : 0
  return added + leaning + (neighbour > snippet.last ? contextAfter : contextBefore)
}

/** Whether a sentence and the next stand in one paragraph: no blank line between them. */
function sameParagraph({ indexed }: RankedPassage, index: number): boolean {
  const { sentences, start } = indexed.passage
  const [one, next] = [sentences[index], sentences[index + 1]]
  if (!one || !next) return false
  return !/\n\s*\n/.test(indexed.text.slice(one.end - start, next.start - start))
}

/** Openings that point back, so that the sentence is hard to understand without the one before it. */
const openings =
  /^["“‘(]?(?:(?:It|He|She|They|This|That|These|Those|Such|His|Her|Their|Its)\b|(?:However|But|Therefore|Thus|Hence|Instead|Likewise|Similarly|Moreover|Furthermore|Also|Yet|Nevertheless|Nonetheless|Consequently|Otherwise|By definition|In addition|As a result|In contrast|On the other hand|For example|For instance|In those circumstances)\b)/

function leans(passage: RankedPassage, index: number): boolean {
  return openings.test(sentenceText(passage, index))
}

/** Whether a sentence ends with a colon or a question mark: what it announces is the next one, or the list below. */
function announces(passage: RankedPassage, index: number): boolean {
  return /[:：?？]$/.test(sentenceText(passage, index))
}

function sentenceText({ indexed }: RankedPassage, index: number): string {
  const { sentences, start } = indexed.passage
  const sentence = sentences[index]
  return sentence ? indexed.text.slice(sentence.start - start, sentence.end - start) : ''
}
