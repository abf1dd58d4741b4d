import type { Document, DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { locate } from '../corpus/locate.ts'
import type { Locator } from '../corpus/locator.ts'
import { markWords } from '../search/mark-words.ts'
import { type RankedSentence, type Ranking, rankSentences, type Searcher } from '../search/search-passages.ts'
import { bestSnippet } from '../search/snippet.ts'
import type { Range } from '../text/range.ts'
import type { Answerer, Excerpt } from './answer.ts'
import { evidenceOf } from './evidence.ts'
import { isVerbatim } from './is-verbatim.ts'
import { contentTerms, isRepeat } from './repeat.ts'
import { speaks } from './silence.ts'

/** Excerpts on a page, and how many of the first page may be of one document where several are asked. */
const pageSize = 3
const mostOfOneDocument = 2

/** A further excerpt is shown while it holds this much of what the first one holds of the question. */
const leastShare = 0.4

/** Answers from a library by the ranking of its searcher. */
export function createAnswerer(library: Library, searcher: Searcher): Answerer {
  return {
    ask(question, { within, page = 0, subject } = {}) {
      const keep = within === undefined ? undefined : ({ passage }: Of) => passage.document === within
      const ranking = searcher.search(question, keep, subject)
      const candidates = candidatesOf(ranking)
      const matched = { passages: candidates.length, documents: new Set(candidates.map(documentOf)).size }
      const most = within === undefined && library.documents.length > 1 ? mostOfOneDocument : pageSize
      const excerpts = pageOf(distinctExcerpts(library, ranking, candidates), page, most)
      if (!speaks(evidenceOf(ranking)))
        return { kind: 'silent', question, nearest: page === 0 ? excerpts : [] }
      const [first, ...rest] = excerpts
      if (first === undefined) return { kind: 'silent', question, nearest: [] }
      return { kind: 'found', question, excerpts: [first, ...rest], matched }
    },
  }
}

type Of = { readonly passage: { readonly document: DocumentId } }

const documentOf = ({ passage }: RankedSentence): DocumentId => passage.indexed.passage.document

/**
 * One sentence a passage, best first: those of the first passages by their best sentence, then the others in their
 * order; none that holds much less of the question than the first one does.
 */
function candidatesOf({ query, passages, sentences }: Ranking): readonly RankedSentence[] {
  const first = new Set(sentences.map(({ passage }) => passage))
  const further = passages.filter((passage) => !first.has(passage))
  const least = leastShare * (sentences[0]?.passage.features.kin ?? 0)
  const seen = new Set<number>()
  return [...sentences, ...further.flatMap((passage) => rankSentences(query, [passage]).slice(0, 1))].filter(
    ({ passage: { ordinal, features } }) => {
      if (seen.has(ordinal) || features.kin < least) return false
      seen.add(ordinal)
      return true
    },
  )
}

/** The quotations of the candidates, made one by one: checked, and without those that repeat an earlier one. */
function* distinctExcerpts(
  library: Library,
  { query }: Ranking,
  candidates: readonly RankedSentence[],
): Generator<Excerpt> {
  const said: ReadonlySet<string>[] = []
  for (const candidate of candidates) {
    const excerpt = makeExcerpt(library, query, candidate)
    const terms = contentTerms(excerpt.text)
    if (!isVerbatim(library, excerpt) || said.some((earlier) => isRepeat(earlier, terms))) continue
    said.push(terms)
    yield excerpt
  }
}

/** A page; the first has at most `most` excerpts of one document, and those that made room begin the next. */
function pageOf(excerpts: Iterable<Excerpt>, page: number, most: number): readonly Excerpt[] {
  const first: Excerpt[] = []
  const later: Excerpt[] = []
  for (const excerpt of excerpts) {
    const same = first.filter(({ document }) => document === excerpt.document).length
    if (first.length < pageSize && same < most) first.push(excerpt)
    else later.push(excerpt)
    if (page === 0 && first.length === pageSize) break
  }
  return page === 0 ? first : later.slice((page - 1) * pageSize, page * pageSize)
}

function makeExcerpt(library: Library, query: Ranking['query'], { passage, score }: RankedSentence): Excerpt {
  const { sentences, document: id, headings, start: base } = passage.indexed.passage
  const { first, last } = bestSnippet(query, passage, rankSentences(query, [passage]))
  const start = sentences[first]?.start ?? 0
  const end = sentences[last]?.end ?? start
  const document = library.document(id)
  return {
    document: id,
    start,
    end,
    // As it was indexed: should the document say something else there by now, the check finds out.
    text: passage.indexed.text.slice(start - base, end - base),
    marks: markWords(passage, { start, end }),
    locator: locatorOf(document, { start, end }, headings),
    score,
  }
}

/** A passage stands under headings of its own, wherever in it the excerpt is. */
function locatorOf(document: Document, range: Range, headings: readonly string[]): Locator {
  return { firstParagraph: 1, lastParagraph: 1, ...locate(document, range), headings }
}
