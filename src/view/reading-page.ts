import type { DiffPart } from '../cite/verdict.ts'
import type { SetAsideReason } from '../corpus/document.ts'
import type { Language } from './language.ts'
import type { Phrase } from './view.ts'

/** A stretch of a paragraph as it stands in the document, or the place where a page of print begins. */
export type TextPart =
  | {
      readonly kind: 'words'
      readonly text: string
      /** It is of the quotation that the link is about. */
      readonly isQuoted?: true
      /** It is what was searched for. */
      readonly isHit?: true
    }
  /** `name` as it is cited: what is printed on it, or else its place in the file. */
  | { readonly kind: 'page'; readonly name: string }

/** One part of the text of a document, in reading order. */
export type TextBlock =
  /** Level 2 is the outermost: the title of the document is the only one above it. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'paragraph'
      readonly number: number
      readonly parts: readonly TextPart[]
      /** Its line breaks mean something: verse, code, a table. Those of prose are how a file was laid out. */
      readonly keepsLines: boolean
    }
  /** It is of the text, but of no paragraph, and neither searched nor quoted: a heading with nothing under it. */
  | { readonly kind: 'loose'; readonly text: string }
  /** Lines in a row that were set aside: not part of the text, and shown to who wants to see them. */
  | { readonly kind: 'set-aside'; readonly lines: readonly SetAsideText[] }

/** A line that was set aside, by its number in the file. */
export type SetAsideText = { readonly line: number; readonly text: string; readonly reason: SetAsideReason }

/** A paragraph that has what was searched for, cut to what is around it. */
export type PageHit = {
  readonly paragraph: number
  readonly parts: readonly TextPart[]
  /** The paragraph goes on before or after what is shown. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** What was found in the document. */
export type PageSearch = {
  /** As it was typed; empty where nothing was searched for. */
  readonly query: string
  /** In reading order; at most 20. */
  readonly hits: readonly PageHit[]
  /** How many paragraphs there are in all. */
  readonly total: number
  /** No paragraph has all the words; these have most of them. */
  readonly isPartial: boolean
}

/** How words were changed, from the quoted ones to those that stand there. */
export type Difference = readonly DiffPart[]

/** Where the quotation stands now, and what became of it since it was quoted. */
export type PageQuotation =
  | {
      readonly kind: 'here'
      /** Those it stands in; absent where it stands in none, as a heading does. */
      readonly paragraphs?: { readonly first: number; readonly last: number }
      /** The numbers of the paragraphs before and after it, where the page shows any. */
      readonly previous?: number
      readonly next?: number
      /** The text was edited: how the words went from what was quoted to what stands here. Absent where nothing has changed. */
      readonly difference?: Difference
    }
  /** It is no longer in the document, or the document is no longer there; the words as they were quoted. */
  | { readonly kind: 'lost'; readonly quoted: string }

/** The quotation's work and place in a citation style, in the words of that style. */
export type PageCitation = {
  /** As people call it: "APA 7". */
  readonly style: string
  /** The entry in the list of references. */
  readonly reference: Phrase
  /** What stands beside the quotation in a text, or in a note where `isNote`; absent where the quotation is lost. */
  readonly inText?: Phrase
  readonly isNote: boolean
}

/** A page that opens a quotation in its context, before any platform has made it its own. */
export type ReadingPage = {
  /** Of what the bot says of its own. */
  readonly language: Language
  /** When the link ends, in epoch milliseconds: the beginning of a day, UTC. */
  readonly expires: number
  /** BCP 47; absent where it is not known. */
  readonly textLanguage?: string
  /** Absent where the document is no longer among the readings. */
  readonly title?: string
  /** Who wrote it, when it appeared, where the quotation stands; absent where it does not. */
  readonly source?: Phrase
  /** As the community cites; absent where the document is not there. */
  readonly citation?: PageCitation
  readonly quotation: PageQuotation
  /** `passage` is the quotation with a paragraph on each side, and nothing else of the document. */
  readonly extent: 'document' | 'passage'
  readonly blocks: readonly TextBlock[]
  /** Absent where there is nothing to search. */
  readonly search?: PageSearch
}

/** A page, or why there is none: a link that was given out and whose time has passed, or one that leads nowhere. */
export type Opening =
  | { readonly kind: 'found'; readonly page: ReadingPage }
  | { readonly kind: 'expired' }
  | { readonly kind: 'absent' }
