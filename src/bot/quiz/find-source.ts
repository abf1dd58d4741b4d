import type { Document } from '../../corpus/document.ts'
import { bareWords, findWords, sentencesAround } from '../../quiz/find-words.ts'
import type { Range } from '../../text/range.ts'
import type { BotDeps } from '../command.ts'
import { findDocument } from '../find-document.ts'

/** Whole sentences of one paragraph of a reading. */
export type Source = { readonly document: Document; readonly quote: Range }

/** What a question says of its source: words of the readings, the name of one, or nothing; with what it asks. */
export type Sought = { readonly words: string; readonly question: string; readonly answer: string }

/** The passage that says the answer, or the nearest ones, at most three, for a person to choose from. */
export type FoundSource =
  | { readonly kind: 'found'; readonly source: Source }
  | { readonly kind: 'near'; readonly places: readonly Source[] }

type Deps = Pick<BotDeps, 'library' | 'answerer'>

/**
 * Finds the passage that a question is made from: its words to the letter, or sentences of the reading it names or of
 * what the search finds that hold the answer to the letter. What only resembles it is near, and never taken unasked.
 */
export function findSource(sought: Sought, deps: Deps): FoundSource {
  const { words, question, answer } = sought
  const { documents } = deps.library
  const stated = bareWords(words)
  const exact = stated === '' ? [] : placesOf(stated, documents)
  const best = exact.find((place) => says(place, answer)) ?? exact[0]
  if (best !== undefined) return { kind: 'found', source: best }
  const named = stated === '' ? undefined : findDocument(deps.library, stated)
  const within = named?.kind === 'one' ? [named.document] : documents
  const filled = /_{2,}/u.test(question) ? question.replace(/_{2,}/gu, answer) : ''
  const [told] = filled === '' ? [] : placesOf(filled, within)
  if (told !== undefined) return { kind: 'found', source: told }
  const said = placesOf(answer, within)
  const [only] = said
  if (only !== undefined && said.length === 1 && (named?.kind === 'one' || isMeant(sought, stated, only)))
    return { kind: 'found', source: only }
  const near = nearest({ ...sought, words: named?.kind === 'one' ? '' : stated }, within, deps)
  const holding = near.filter((place) => says(place, answer))
  const [first] = holding
  if (first !== undefined && stated === '') return { kind: 'found', source: first }
  return { kind: 'near', places: distinct([...holding, ...near, ...said]).slice(0, mostNear) }
}

/**
 * Whether the one place that says an answer is what the question is about: a few words may stand anywhere by chance,
 * a whole clause or words of the question beside them do not.
 */
function isMeant({ question, answer }: Sought, stated: string, { document, quote }: Source): boolean {
  if (answer.length >= ownWords) return true
  const around = document.paragraphs.find(({ start, end }) => start <= quote.start && quote.end <= end)
  const telling = question.match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const text = document.text.slice(around?.start ?? quote.start, around?.end ?? quote.end).toLowerCase()
  return (
    stated === '' &&
    telling.some((word) => !asking.has(word.toLowerCase()) && text.includes(word.toLowerCase()))
  )
}

const ownWords = 25
/** Words that ask, and stand beside anything. */
const asking: ReadonlySet<string> = new Set(
  'what when where which whom whose that this does with from were they them their there about'.split(' '),
)
const mostNear = 3

/** The first places where words stand in the readings, each with its whole sentences. */
function placesOf(words: string, documents: readonly Document[]): readonly Source[] {
  const places: Source[] = []
  for (const document of documents) {
    const found = findWords(document, words, { most: mostPlaces - places.length })
    places.push(...found.flatMap((range) => placeOf(document, range)))
  }
  return distinct(places)
}

/** Words that stand at more places than this tell none of them. */
const mostPlaces = 100

function placeOf(document: Document, range: Range): readonly Source[] {
  const around = sentencesAround(document, range)
  return around === undefined ? [] : [{ document, quote: around.quote }]
}

/** What the search finds for a question with its answer. */
function nearest(
  { words, question, answer }: Sought,
  within: readonly Document[],
  { answerer, library }: Deps,
): readonly Source[] {
  const asked = [words, question.replace(/_{2,}/gu, ' '), answer].filter((part) => part !== '').join(' ')
  const [only] = within
  const scope = within.length === 1 && only !== undefined ? { within: only.id } : {}
  const found = answerer.ask(asked.slice(0, mostAsked), scope)
  const excerpts = found.kind === 'found' ? found.excerpts : found.nearest
  return excerpts.flatMap(({ document, start, end }) => placeOf(library.document(document), { start, end }))
}

const mostAsked = 500

function says({ document, quote }: Source, answer: string): boolean {
  return findWords(document, answer, { within: quote, most: 1 }).length > 0
}

function distinct(places: readonly Source[]): readonly Source[] {
  const named = new Map(places.map((place) => [`${place.document.id}:${place.quote.start}`, place]))
  return [...named.values()]
}
