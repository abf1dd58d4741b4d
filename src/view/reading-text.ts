import type { Document, Paragraph, SetAsideLine } from '../corpus/document.ts'
import { pageName } from '../corpus/locate.ts'
import type { Range } from '../text/range.ts'
import type { TextBlock, TextPart } from './reading-page.ts'

/** What of a document is shown, and what in it is marked. */
export type Shown = {
  /** The quotation, as a range of the document. */
  readonly quoted?: Range
  /** What was searched for, as ranges of the document by the number of their paragraph, in order and apart. */
  readonly hits: ReadonlyMap<number, readonly Range[]>
  /** The paragraphs that are shown and nothing else, by number, both included; the whole document where it is absent. */
  readonly only?: { readonly first: number; readonly last: number }
}

/**
 * The text of a document in reading order. Of a whole document every character is in one block, but for white space and a
 * heading that only says the title again.
 */
export function textBlocks(document: Document, shown: Shown): readonly TextBlock[] {
  return shown.only === undefined ? wholeBlocks(document, shown) : someBlocks(document, shown, shown.only)
}

function wholeBlocks(document: Document, shown: Shown): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let before: Paragraph | undefined
  for (const paragraph of [...document.paragraphs, undefined]) {
    const between = {
      start: before?.end ?? 0,
      end: paragraph?.start ?? document.text.length,
    }
    blocks.push(...blocksBetween(document, between, before, paragraph))
    if (paragraph !== undefined) blocks.push(paragraphBlock(document, paragraph, shown))
    before = paragraph
  }
  return blocks
}

/** Headings are those that the shown paragraphs stand under: where they stand is a part of their citation. */
function someBlocks(
  document: Document,
  shown: Shown,
  { first, last }: { readonly first: number; readonly last: number },
): readonly TextBlock[] {
  const paragraphs = document.paragraphs.filter(({ number }) => number >= first && number <= last)
  return paragraphs.flatMap((paragraph, index): readonly TextBlock[] => [
    ...openedHeadings(document, paragraphs[index - 1], paragraph),
    paragraphBlock(document, paragraph, shown),
  ])
}

type Heading = TextBlock & { readonly kind: 'heading' }

/** The headings of a paragraph that the paragraph before it does not stand under. */
function openedHeadings(
  document: Document,
  before: Paragraph | undefined,
  { headings }: Paragraph,
): readonly Heading[] {
  const isTitled = headings[0]?.trim() === document.metadata.title.value.trim()
  const parting = headings.findIndex((heading, level) => before?.headings[level] !== heading)
  if (parting === -1) return []
  return headings.flatMap((text, index): readonly Heading[] => {
    if (index < parting || (isTitled && index === 0)) return []
    const level = Math.min(6, index + (isTitled ? 1 : 2))
    return [{ kind: 'heading', level, text }]
  })
}

/** What stands between two paragraphs: headings, lines that were set aside, and what is neither. */
function blocksBetween(
  document: Document,
  between: Range,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  const opened = after === undefined ? [] : [...openedHeadings(document, before, after)]
  const isTitle = (text: string): boolean => text === document.metadata.title.value.trim()
  let from = between.start
  const read = (to: number): void => {
    for (const text of chunksOf(document.text.slice(from, to), (chunk) => opened.some(isNamed(chunk)))) {
      const place = opened.findIndex(isNamed(text))
      if (place >= 0) blocks.push(...opened.splice(0, place + 1).slice(place))
      else if (!isTitle(text)) blocks.push({ kind: 'loose', text })
    }
  }
  for (const line of document.setAside) {
    if (line.start < between.start || line.start >= between.end) continue
    read(line.start)
    pushSetAside(blocks, line, document.text)
    from = line.end
  }
  read(between.end)
  return blocks
}

const isNamed =
  (text: string) =>
  (heading: Heading): boolean =>
    heading.text.trim() === text

/** What has an empty line around it, where that is a heading, which may be broken over two lines; else its lines. */
function chunksOf(text: string, isHeading: (chunk: string) => boolean): readonly string[] {
  const fold = (words: string): string => words.replace(/\s+/g, ' ').trim()
  return text
    .split(/\n\s*\n/)
    .flatMap((chunk) => (isHeading(fold(chunk)) ? [fold(chunk)] : chunk.split('\n').map(fold)))
    .filter((chunk) => chunk !== '')
}

function pushSetAside(blocks: TextBlock[], { line, start, end, reason }: SetAsideLine, text: string): void {
  const last = blocks.at(-1)
  const added = { line, text: text.slice(start, end).trim(), reason }
  if (last?.kind === 'set-aside') blocks[blocks.length - 1] = { ...last, lines: [...last.lines, added] }
  else blocks.push({ kind: 'set-aside', lines: [added] })
}

function paragraphBlock(document: Document, paragraph: Paragraph, { quoted, hits }: Shown): TextBlock {
  const { start, end, number } = paragraph
  const parts = textParts(document, { start, end }, quoted, hits.get(number) ?? [])
  return { kind: 'paragraph', number, parts, keepsLines: keepsLines(document.text.slice(start, end)) }
}

/** A stretch of a document in parts: what is quoted, what was searched for, and where a page begins. */
export function textParts(
  { text, pages }: Document,
  { start, end }: Range,
  quoted: Range | undefined,
  hits: readonly Range[],
): readonly TextPart[] {
  const begun = pages.filter((page) => page.start >= start && page.start < end)
  const marks = quoted === undefined ? hits : [...hits, quoted]
  const cuts = [
    start,
    end,
    ...begun.map((page) => page.start),
    ...marks.flatMap((mark) => [mark.start, mark.end]),
  ]
  const inside = [...new Set(cuts)].filter((cut) => cut >= start && cut <= end).toSorted((a, b) => a - b)
  return inside.slice(0, -1).flatMap((from, index): readonly TextPart[] => {
    const within = (range: Range | undefined): boolean =>
      range !== undefined && range.start <= from && from < range.end
    return [
      ...begun
        .filter((page) => page.start === from)
        .flatMap((page) => pageName(page, pages) ?? [])
        .map((name) => ({ kind: 'page', name }) as const),
      {
        kind: 'words',
        text: text.slice(from, inside[index + 1]),
        ...(within(quoted) ? { isQuoted: true } : {}),
        ...(hits.some(within) ? { isHit: true } : {}),
      },
    ]
  })
}

/** Lines of prose are filled: each but the last is about as long as the longest. Any other break was meant. */
function keepsLines(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length === 1) return false
  const longest = Math.max(...lines.map((line) => line.length))
  return longest < leastFilled || lines.slice(0, -1).some((line) => line.length < longest * filledShare)
}

/** In characters; shorter lines than these are verse or a list, however even they are. */
const leastFilled = 45
const filledShare = 0.6
