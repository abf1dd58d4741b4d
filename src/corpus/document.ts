import type { Range } from '../text/range.ts'
import type { Metadata } from './metadata.ts'

/** Names a document for as long as its file keeps its place: a hash of the path below its folder. */
export type DocumentId = string

/** Names a paragraph by what it says: a hash of its document, its words and its ordinal among equals. */
export type ParagraphId = string

/** A numbered paragraph, list item, table row or code block: the smallest thing that a locator points at. */
export type Paragraph = Range & {
  readonly id: ParagraphId
  /** 1 for the document's first paragraph; headings and lines set aside are not counted. */
  readonly number: number
  /** The headings above it, outermost first. */
  readonly headings: readonly string[]
}

/** A printed page of the text: it begins at `start` and ends where the next one does. */
export type Page = {
  readonly start: number
  /** 1 for the first page of the file, as a PDF viewer counts. */
  readonly index: number
  /** What is printed on it, as "iv" or "41", or would be by the pages around it; it is cited by it. Absent where the pages have no numbers. */
  readonly label?: string
}

/** Why a line of a file is not part of the text. The words a person reads for each stand in `view/`. */
export type SetAsideReason =
  | 'menu'
  | 'legal'
  | 'error'
  | 'cookie'
  | 'by-line'
  | 'date'
  | 'label'
  | 'title'
  | 'repeat'
  | 'short'
  | 'list'
  | 'related'
  | 'outside'

/** A line that stands in the file and in `text`, but is neither indexed nor quoted. */
export type SetAsideLine = Range & {
  /** 1 for the file's first line, as an editor counts. */
  readonly line: number
  readonly reason: SetAsideReason
}

/** What reading the file did to it: how many lines it kept, how it was decoded, how many of which characters went. */
export type IngestReport = {
  readonly bytes: number
  readonly encoding: string
  /** False where the encoding is a guess that a person should look at. */
  readonly encodingSure: boolean
  readonly keptLines: number
  /** Characters removed while normalising, counted by kind: { 'zero-width': 3 }. */
  readonly removed: Readonly<Record<string, number>>
  /** One sentence each, for the person who added the file. */
  readonly warnings: readonly string[]
}

/**
 * A text of the corpus. `text` is the whole normalised file as a reader sees it, lines set aside included, so
 * every offset in the program is an offset into it; only paragraphs are indexed and quoted.
 */
export type Document = {
  readonly id: DocumentId
  /** The path below its folder, with `/`; unique in a library. */
  readonly file: string
  /** SHA-256 of `text`, in hex: offsets hold for this version only. */
  readonly version: string
  readonly text: string
  readonly metadata: Metadata
  readonly paragraphs: readonly Paragraph[]
  readonly setAside: readonly SetAsideLine[]
  /** In order; empty where the file has no pages. */
  readonly pages: readonly Page[]
  readonly report: IngestReport
}
