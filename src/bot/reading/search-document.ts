import type { Document, Paragraph } from '../../corpus/document.ts'
import { analyze } from '../../search/analyzer.ts'
import { questionWords, stopWords } from '../../search/stop-words.ts'
import type { Range } from '../../text/range.ts'

/** A paragraph that has what was searched for, and where it does: ranges of the document, in order and apart. */
export type Hit = { readonly paragraph: Paragraph; readonly marks: readonly Range[] }

/** The paragraphs that have the most of the words searched for, in reading order. */
export type Hits = {
  readonly hits: readonly Hit[]
  /** None has all the words. */
  readonly isPartial: boolean
}

/**
 * Finds words in one document however they are written, by the analyzer that answers questions: "keepers" finds "keeper's". Words
 * that carry no subject are left out where others remain.
 */
export function searchDocument(document: Document, query: string): Hits {
  const wanted = wantedTerms(query)
  if (wanted.size === 0) return { hits: [], isPartial: false }
  const places = placesOf(document)
  const counts = new Map<number, number>()
  for (const term of wanted) {
    for (const place of places.get(term) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  let most = 0
  for (const count of counts.values()) most = Math.max(most, count)
  const best = [...counts].filter(([, count]) => count === most).map(([place]) => place)
  const hits = best
    .toSorted((a, b) => a - b)
    .flatMap((place): readonly Hit[] => {
      const paragraph = document.paragraphs[place]
      return paragraph === undefined ? [] : [{ paragraph, marks: marksIn(document, paragraph, wanted) }]
    })
  return { hits, isPartial: hits.length > 0 && most < wanted.size }
}

/** The places of the paragraphs that have a term, by term. */
type Places = ReadonlyMap<string, readonly number[]>

const remembered = new Map<Document, Places>()
const mostRemembered = 8

/** Made when a document is first searched, which takes about a tenth of a second for a book; remembered for the last few. */
function placesOf(document: Document): Places {
  const known = remembered.get(document)
  if (known !== undefined) return known
  const places = new Map<string, number[]>()
  for (const [place, { start, end }] of document.paragraphs.entries()) {
    for (const { term } of analyze(document.text.slice(start, end))) {
      const those = places.get(term)
      if (those === undefined) places.set(term, [place])
      else if (those.at(-1) !== place) those.push(place)
    }
  }
  const [oldest] = remembered.keys()
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest)
  remembered.set(document, places)
  return places
}

function wantedTerms(query: string): ReadonlySet<string> {
  const tokens = analyze(query)
  const content = tokens.filter(({ word }) => !stopWords.has(word))
  const subject = content.filter(({ word }) => !questionWords.has(word))
  const kept = subject.length > 0 ? subject : content.length > 0 ? content : tokens
  return new Set(kept.map(({ term }) => term))
}

/** Bigrams of one run overlap: the reader sees one marked word. */
function marksIn({ text }: Document, paragraph: Paragraph, wanted: ReadonlySet<string>): readonly Range[] {
  const marks: { start: number; end: number }[] = []
  for (const token of analyze(text.slice(paragraph.start, paragraph.end))) {
    if (!wanted.has(token.term)) continue
    const [start, end] = [token.start + paragraph.start, token.end + paragraph.start]
    const last = marks.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}
