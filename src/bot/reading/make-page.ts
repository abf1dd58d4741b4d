import type { Anchor } from '../../cite/anchor.ts'
import type { Anchored } from '../../cite/find-anchor.ts'
import type { Place } from '../../cite/place.ts'
import type { StyleName } from '../../cite/style.ts'
import { styles } from '../../cite/styles/styles.ts'
import type { Work } from '../../cite/work.ts'
import type { Document } from '../../corpus/document.ts'
import { locate } from '../../corpus/locate.ts'
import { byline } from '../../view/citation-line.ts'
import { inTextOf, referenceOf } from '../../view/citation-text.ts'
import type { PageQuotation, PageSearch, ReadingPage } from '../../view/reading-page.ts'
import { type Shown, textBlocks } from '../../view/reading-text.ts'
import { wordsIn } from '../../view/words.ts'
import { shelfOf } from '../cite/shelf-of.ts'
import { languageOfText } from './language-of-text.ts'
import { pageHit } from './page-hit.ts'
import type { OpenOptions, ReaderDeps } from './reader.ts'
import { type Hits, searchDocument } from './search-document.ts'

/** A quotation as it was kept and as it was found again, for one community. */
export type Opened = {
  readonly anchor: Anchor
  readonly anchored: Anchored
  readonly community: string
  /** When the link ends, in epoch milliseconds. */
  readonly expires: number
}

/** The page of a quotation, with as much of its document as the community's hosts let be read. */
export async function makePage(
  { anchor, anchored, community, expires }: Opened,
  options: OpenOptions,
  { library, store }: ReaderDeps,
): Promise<ReadingPage> {
  const { language } = options
  const document = library.documents.find(({ id }) => id === anchor.document)
  const lost: PageQuotation = { kind: 'lost', quoted: anchor.exact }
  if (document === undefined) {
    return { language, expires, quotation: lost, extent: 'passage', blocks: [] }
  }
  const { reading, style } = await store.groups.settingsOf(community)
  const shelf = await shelfOf({ library, store }, community)
  const work = shelf.of(document.id)
  const quotation = anchored.kind === 'lost' ? lost : quotationAt(document, anchored)
  const place = anchored.kind === 'lost' ? undefined : anchored.place
  const isWhole = reading === 'document'
  const found = isWhole ? searchDocument(document, options.query ?? '') : nothing
  return {
    language,
    expires,
    ...textLanguage(document, work),
    title: document.metadata.title.value,
    ...placeOf(document, place, work, style, language),
    quotation,
    extent: reading,
    blocks: isWhole ? wholeText(document, place, found) : passageText(document, place, quotation),
    ...(isWhole ? { search: searchOf(document, found, options.query ?? '') } : {}),
  }
}

const nothing: Hits = { hits: [], isPartial: false }

/** As many hits as one looks through; whoever has more searches for more words. */
const mostHits = 20

function textLanguage(document: Document, { record }: Work): Pick<ReadingPage, 'textLanguage'> {
  const known = record.language ?? languageOfText(document.text)
  return known === undefined ? {} : { textLanguage: known }
}

/** Where it is from: for a reader's eye, and to be copied. */
function placeOf(
  document: Document,
  place: Place | undefined,
  work: Work,
  style: StyleName,
  language: OpenOptions['language'],
): Pick<ReadingPage, 'source' | 'citation'> {
  const locator = place && locate(document, place)
  const citation = {
    style: styles[style].title,
    reference: referenceOf(style, work),
    isNote: style === 'chicago-notes',
  }
  if (locator === undefined) return { citation }
  return {
    source: byline(document.metadata, locator, wordsIn(language)),
    citation: { ...citation, inText: inTextOf(style, work, locator) },
  }
}

/** A quotation of a heading or of a line set aside has no paragraph; it is shown where the text is. */
function quotationAt(
  { paragraphs }: Document,
  anchored: Exclude<Anchored, { readonly kind: 'lost' }>,
): PageQuotation {
  const { start, end } = anchored.place
  const touched = paragraphs.filter((each) => each.start < end && start < each.end)
  const first = touched[0]?.number
  const last = touched.at(-1)?.number
  return {
    kind: 'here',
    ...(first === undefined || last === undefined ? {} : { paragraphs: { first, last } }),
    ...(first !== undefined && first > 1 ? { previous: first - 1 } : {}),
    ...(last !== undefined && last < paragraphs.length ? { next: last + 1 } : {}),
    ...(anchored.kind === 'edited' ? { difference: anchored.diff } : {}),
  }
}

function wholeText(document: Document, place: Place | undefined, { hits }: Hits): ReadingPage['blocks'] {
  return textBlocks(document, {
    ...(place === undefined ? {} : { quoted: place }),
    hits: new Map(hits.map(({ paragraph, marks }) => [paragraph.number, marks])),
  })
}

function passageText(
  document: Document,
  place: Place | undefined,
  quotation: PageQuotation,
): ReadingPage['blocks'] {
  if (place === undefined || quotation.kind === 'lost' || quotation.paragraphs === undefined) return []
  const { paragraphs, previous, next } = quotation
  const only: Shown['only'] = { first: previous ?? paragraphs.first, last: next ?? paragraphs.last }
  return textBlocks(document, { quoted: place, hits: new Map(), only })
}

function searchOf(document: Document, { hits, isPartial }: Hits, query: string): PageSearch {
  return {
    query: query.trim(),
    hits: hits.slice(0, mostHits).map((hit) => pageHit(document, hit)),
    total: hits.length,
    isPartial,
  }
}
