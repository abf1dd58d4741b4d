import { authorNames } from '../bibliography/author-name.ts'
import { parseCslDate } from '../bibliography/csl-date.ts'
import type { CslRecord, WorkType } from '../bibliography/csl-record.ts'
import type { Document } from '../corpus/document.ts'
import type { Metadata } from '../corpus/metadata.ts'
import type { Work, WorkFacts } from './work.ts'

/** What marks a part of a whole text: the note of its record. */
export const excerptNote = 'Excerpt'

/**
 * A document as a record: what a bibliography beside it says, else what it says itself, which also tells the author and the
 * date that the bibliography leaves out; where both are silent of them, what hosts said. Nothing is invented. Its id is the document's until it has an alias.
 */
export function recordOf({ id, metadata }: Document, facts: WorkFacts = {}): CslRecord {
  const own = statedRecord(id, metadata)
  const stated = metadata.record?.value ?? own
  const isNobodyNamed = stated.author === undefined && stated.editor === undefined
  const author = own.author ?? authorsIn(facts.authors).author
  const issued = own.issued ?? issuedIn(facts.date).issued
  return {
    ...stated,
    ...(isNobodyNamed && author && { author }),
    ...(stated.issued === undefined && issued && { issued }),
    ...excerptIn(metadata, stated),
  }
}

/** What nobody has said of a work. Who edits a book stands for who wrote it. */
export function unknownIn({ author, editor, issued }: CslRecord): Work['unknown'] {
  return [
    ...(author === undefined && editor === undefined ? (['author'] as const) : []),
    ...(issued === undefined ? (['date'] as const) : []),
  ]
}

function statedRecord(id: string, metadata: Metadata): CslRecord {
  const { title, container, publisher, keywords, genre, url } = metadata
  const doi = url && /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i.exec(url.value)?.[1]
  return {
    id,
    type: typeOf(metadata),
    title: title.value,
    ...authorsIn(metadata.authors?.value),
    ...issuedIn(metadata.date?.value),
    ...(container && { 'container-title': container.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(genre && !isTypeName(genre.value) && { genre: genre.value }),
    ...(doi === undefined ? url && { URL: url.value } : { DOI: doi }),
    ...(keywords && { keyword: keywords.value.join(', ') }),
  }
}

function authorsIn(names: readonly string[] = []): Pick<CslRecord, 'author'> {
  const author = authorNames(names)
  return author.length === 0 ? {} : { author }
}

function issuedIn(iso: string | undefined): Pick<CslRecord, 'issued'> {
  const issued = iso === undefined ? undefined : parseCslDate(iso)
  return issued === undefined ? {} : { issued }
}

/** Styles that name the kind of a work say so there; the note says it to the others, and to programs. */
function excerptIn({ excerpt }: Metadata, { genre, note }: CslRecord): Pick<CslRecord, 'genre' | 'note'> {
  if (excerpt === undefined) return {}
  const isSaid = genre !== undefined && /\bexcerpt\b/i.test(genre)
  return {
    genre: genre === undefined ? excerptNote : isSaid ? genre : `${genre}, excerpt`,
    note: note === undefined ? excerptNote : `${excerptNote}. ${note}`,
  }
}

/** By what the document calls itself; without that, a text with a web address is a page, and any other a document. */
function typeOf({ genre, container, url }: Metadata): WorkType {
  const named = genre && kinds.find(([pattern]) => pattern.test(genre.value))?.[1]
  if (named !== undefined) return named
  if (container && /\b(?:journal|quarterly|annals|proceedings)\b/i.test(container.value))
    return 'article-journal'
  const isPosted = url !== undefined || (container !== undefined && genre !== undefined)
  return isPosted ? 'webpage' : 'document'
}

/** "Academic journal article" says no more than the type does. */
function isTypeName(genre: string): boolean {
  return typeName.test(genre.trim())
}

/** What texts call themselves, the more telling words first; "Commentary" and "Essay" tell by where they stand. */
const kinds: readonly (readonly [RegExp, WorkType])[] = [
  [/\b(?:journal|research|scholarly|peer-reviewed)\b.*\barticle\b|\breview article\b/i, 'article-journal'],
  [/\bmagazine\b/i, 'article-magazine'],
  [/\b(?:newspaper|news|op-?ed)\b/i, 'article-newspaper'],
  [/\bchapter\b/i, 'chapter'],
  [/\b(?:white|working|discussion|briefing) paper\b|\b(?:policy|issue) brief\b|\breport\b/i, 'report'],
  [/\b(?:book|monograph|novel|textbook)\b(?! review)/i, 'book'],
  [/\b(?:blog|web ?site|web ?page|web page|post)\b/i, 'webpage'],
]
const typeName =
  /^(?:(?:academic|scholarly|peer-reviewed|research) )*(?:(?:journal|magazine|newspaper|news|research) article|article|book|monograph|(?:book )?chapter|report|web ?page|web ?site)$/i
