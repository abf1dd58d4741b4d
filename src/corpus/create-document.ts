import type { Range } from '../text/range.ts'
import type { Document, DocumentId, IngestReport, Page, Paragraph, SetAsideLine } from './document.ts'
import { hash10, sha256 } from './hash.ts'
import type { Metadata } from './metadata.ts'

/** A heading (1 is the outermost) or a paragraph of a text, without white space around it. */
export type Block = Range &
  ({ readonly kind: 'heading'; readonly level: number } | { readonly kind: 'paragraph' })

/** What a reader of a file format makes of a file. Blocks are in order and apart; lines set aside are in none. */
export type DocumentSource = {
  readonly file: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly setAside: readonly SetAsideLine[]
  readonly pages?: readonly Page[]
  readonly metadata: Metadata
  readonly report: IngestReport
}

/**
 * Gives a text its ids: the document's from its file, each paragraph's from its words. The same file gives the same
 * ids on every machine, and an edit changes the ids of the paragraphs it touches only. Throws for blocks that overlap.
 */
export function createDocument(source: DocumentSource): Document {
  const id = hash10(source.file)
  return {
    id,
    file: source.file,
    version: sha256(source.text),
    text: source.text,
    metadata: source.metadata,
    paragraphs: numberParagraphs(id, source),
    setAside: source.setAside,
    pages: source.pages ?? [],
    report: source.report,
  }
}

function numberParagraphs(id: DocumentId, { file, text, blocks }: DocumentSource): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const seen = new Map<string, number>()
  let path: readonly Heading[] = []
  let last = 0
  for (const block of blocks) {
    if (block.start < last || block.end <= block.start || block.end > text.length) {
      throw new Error(
        `${file}: the block [${block.start}, ${block.end}) overlaps its neighbour or is no part of the text`,
      )
    }
    last = block.end
    if (block.kind === 'heading') {
      path = enter(path, { level: block.level, words: fold(text.slice(block.start, block.end)) })
      continue
    }
    const headings = path.map(({ words }) => words)
    for (const range of pieces(text, block)) {
      const words = fold(text.slice(range.start, range.end))
      const ordinal = seen.get(words) ?? 0
      seen.set(words, ordinal + 1)
      paragraphs.push({ id: hash10(id, words, ordinal), ...range, number: paragraphs.length + 1, headings })
    }
  }
  return paragraphs
}

type Heading = { readonly level: number; readonly words: string }

/** A heading closes those of its own level and below. */
function enter(path: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...path.filter(({ level }) => level < heading.level), heading]
}

/** Line breaks and indents are how a text is laid out, not what it says: they are no part of an id or a heading. */
function fold(words: string): string {
  return words.replace(/\s+/g, ' ')
}

/**
 * The block, or what is left of it after each cut at a space before `LONGEST_PARAGRAPH`: a file of one endless line is
 * not one paragraph to a person, and nothing after this point ever meets more text at once.
 */
function pieces(text: string, { start, end }: Range): readonly Range[] {
  const ranges: Range[] = []
  let from = start
  while (end - from > LONGEST_PARAGRAPH) {
    const to = lastSpace(text, from, from + LONGEST_PARAGRAPH)
    ranges.push({ start: from, end: from + text.slice(from, to).trimEnd().length })
    from = to
    while (isSpace(text.charAt(from))) from++
  }
  return from < end ? [...ranges, { start: from, end }] : ranges
}

function lastSpace(text: string, from: number, limit: number): number {
  for (let i = limit; i > from + LONGEST_PARAGRAPH / 2; i--) if (isSpace(text.charAt(i))) return i
  const isHalf = /^[\uDC00-\uDFFF]/.test(text.charAt(limit))
  return isHalf ? limit - 1 : limit
}

function isSpace(character: string): boolean {
  return character !== '' && character.trim() === ''
}

/** In UTF-16 code units; some 3,000 words of English. */
const LONGEST_PARAGRAPH = 20_000
