import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { Locator } from '../corpus/locator.ts'
import { markWords } from '../search/mark-words.ts'
import { type RankedSentence, type Ranking, rankSentences, type Searcher } from '../search/search-passages.ts'
import { chooseSnippet } from '../search/snippet.ts'
import type { Range } from '../text/range.ts'
import type { Answer, Answerer, Excerpt } from './answer.ts'
import { isVerbatim } from './check-quotation.ts'
import { evidenceOf } from './evidence.ts'
import { isRepeat } from './repeat.ts'
import { speaks } from './silence.ts'

/** Excerpts on a page, and how many of the first page may be of one document while others could speak too. */
const pageSize = 3
const mostOfOneDocument = 2

/** A further excerpt is shown while it holds this much of what the first one holds of the question. */
const leastShare = 0.4

/** Answers from a library by the ranking of its searcher. */
export function createAnswerer(library: Library, searcher: Searcher): Answerer {
  return {
    ask(question, { within, page = 0 } = {}) {
      const keep = within === undefined ? undefined : ({ passage }: Of) => passage.document === within
      const ranking = searcher.search(question, keep)
      const all = excerptsOf(library, ranking)
      const ordered = within === undefined ? firstFromSeveral(all) : all
      const excerpts = ordered.slice(page * pageSize, (page + 1) * pageSize)
      if (!speaks(evidenceOf(ranking)))
        return { kind: 'silent', question, nearest: page === 0 ? excerpts : [] }
      const [first, ...rest] = excerpts
      if (first === undefined) return { kind: 'silent', question, nearest: [] }
      return { kind: 'found', question, excerpts: [first, ...rest], matched: matchedBy(all) }
    },
  }
}

type Of = { readonly passage: { readonly document: string } }

/** One excerpt a passage, best first: those of the first passages by their best sentence, then the others in their order. */
function excerptsOf(library: Library, { query, passages, sentences }: Ranking): readonly Excerpt[] {
  const first = new Set(sentences.map(({ passage }) => passage))
  const further = passages.filter((passage) => !first.has(passage))
  const candidates = [
    ...sentences,
    ...further.flatMap((passage) => rankSentences(query, [passage]).slice(0, 1)),
  ]
  const least = leastShare * (candidates[0]?.passage.features.window ?? 0)
  const seen = new Set<number>()
  const excerpts: Excerpt[] = []
  for (const sentence of candidates) {
    const { passage } = sentence
    if (seen.has(passage.ordinal) || passage.features.window < least) continue
    seen.add(passage.ordinal)
    const excerpt = makeExcerpt(library, query, sentence)
    if (isVerbatim(library, excerpt) && !excerpts.some((other) => isRepeat(other, excerpt)))
      excerpts.push(excerpt)
  }
  return excerpts
}

function makeExcerpt(
  library: Library,
  query: Ranking['query'],
  { passage, index, score }: RankedSentence,
): Excerpt {
  const { sentences, document: id, headings } = passage.indexed.passage
  const { first, last } = chooseSnippet(query, passage, index)
  const start = sentences[first]?.start ?? 0
  const end = sentences[last]?.end ?? start
  const document = library.document(id)
  return {
    document: id,
    start,
    end,
    text: document.text.slice(start, end),
    marks: markWords(passage, { start, end }),
    locator: locatorOf(document, { start, end }, headings),
    score,
  }
}

function locatorOf({ paragraphs }: Document, { start, end }: Range, headings: readonly string[]): Locator {
  const over = paragraphs.filter((paragraph) => paragraph.start < end && paragraph.end > start)
  return {
    headings,
    firstParagraph: over[0]?.number ?? 1,
    lastParagraph: over.at(-1)?.number ?? 1,
  }
}

/** The first page with no more than two excerpts of one document; those that made room come right after it. */
function firstFromSeveral(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const several = new Set(excerpts.map(({ document }) => document)).size > 1
  if (!several) return excerpts
  const page: Excerpt[] = []
  for (const excerpt of excerpts) {
    const same = page.filter(({ document }) => document === excerpt.document).length
    if (page.length < pageSize && same < mostOfOneDocument) page.push(excerpt)
  }
  return [...page, ...excerpts.filter((excerpt) => !page.includes(excerpt))]
}

function matchedBy(excerpts: readonly Excerpt[]): Extract<Answer, { kind: 'found' }>['matched'] {
  return { passages: excerpts.length, documents: new Set(excerpts.map(({ document }) => document)).size }
}
