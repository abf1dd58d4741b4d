import type { Block } from '../corpus/create-document.ts'
import type { IngestReport } from '../corpus/document.ts'
import type { Metadata } from '../corpus/metadata.ts'
import { decodeText, NO_PARAGRAPHS, NO_WORDS } from './decode-text.ts'
import { fileTitle } from './file-title.ts'
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './front-matter.ts'
import type { GuardedChild, Outcome } from './guarded-child.ts'
import { layOutCleanText } from './lay-out-text.ts'
import { isPageMark, type PageMark, pagesOf } from './page-marks.ts'
import { textReading } from './read-text.ts'
import type { Reader, Reading } from './reader.ts'
import type { MarkdownBlock } from './render-markdown.ts'
import { type StatedWork, withStatedWork } from './stated-work.ts'

/** How long a file may take: a fixed part, for the start of the child, and one for each byte. */
export type TimeLimit = { readonly milliseconds: number; readonly millisecondsPerByte: number }

/**
 * Reads Markdown as a reader sees it, without its markup; the front matter becomes metadata. The parser runs in the
 * child; where that fails, the file is read as plain text, markup and all, and the report says so.
 */
export function createMarkdownReader(child: GuardedChild, limit: TimeLimit = PATIENCE): Reader {
  return {
    extensions: ['.md', '.markdown'],
    mostBytes: 2_000_000,
    async read({ file, bytes }) {
      const decoded = decodeText(bytes)
      if (decoded.kind === 'refused') return decoded
      const milliseconds = limit.milliseconds + limit.millisecondsPerByte * bytes.length
      const { matter, body } = await readTop(child, decoded.text, milliseconds)
      const outcome = await child.run({ name: 'markdown', input: body }, milliseconds)
      const warnings = [...decoded.report.warnings, ...matter.warnings]
      const metadata = { title: { value: fileTitle(file), reason: 'the file name' }, ...matter.metadata }
      const parts = { file, metadata, work: matter.work, report: { ...decoded.report, warnings } }
      return outcome.kind === 'done' && isRendered(outcome.output)
        ? markdownReading({
            ...parts,
            rendered: outcome.output,
            hasTitle: matter.metadata.title !== undefined,
          })
        : plainReading({ ...parts, body, warning: failure(outcome) })
    },
  }
}

type Parts = {
  readonly file: string
  readonly metadata: Metadata
  readonly work: StatedWork | undefined
  readonly report: Omit<IngestReport, 'keptLines'>
}

/** The front matter, and where the text begins. */
async function readTop(
  child: GuardedChild,
  text: string,
  milliseconds: number,
): Promise<{ readonly matter: FrontMatter; readonly body: string }> {
  const { yaml, body } = splitFrontMatter(text)
  if (yaml === undefined) return { matter: NOTHING, body }
  const outcome = await child.run({ name: 'front-matter', input: yaml }, milliseconds)
  const parsed: object = outcome.kind === 'done' && isObject(outcome.output) ? outcome.output : {}
  if ('value' in parsed) {
    const matter = readFrontMatter(parsed.value)
    // Two rules with a paragraph between them look like front matter, and are text.
    return matter ? { matter, body } : { matter: NOTHING, body: text }
  }
  const why = 'error' in parsed ? `: ${parsed.error}` : ''
  return {
    matter: {
      metadata: {},
      warnings: [`The front matter is left out, since it is no valid YAML${why.replace(/\.$/, '')}.`],
    },
    body,
  }
}

/** The blocks one under the other, with a blank line between them but for the rows of a table. */
function markdownReading({
  file,
  metadata,
  work,
  report,
  rendered,
  hasTitle,
}: Parts & { readonly rendered: readonly MarkdownBlock[]; readonly hasTitle: boolean }): Reading {
  let text = ''
  const blocks: Block[] = []
  const marks: PageMark[] = []
  for (const { kind, level, text: words, isJoined, pages } of rendered) {
    if (text !== '') text += isJoined ? '\n' : '\n\n'
    // The first line of code may be indented, and its block begins after that.
    const start = text.length + words.length - words.trimStart().length
    const range = { start, end: text.length + words.length }
    blocks.push(kind === 'heading' ? { kind, level, ...range } : { kind, ...range })
    marks.push(...pages.map(({ at, label }) => ({ at: text.length + at, label })))
    text += words
  }
  const paragraph = blocks.find(({ kind }) => kind === 'paragraph')
  if (paragraph === undefined) return { kind: 'refused', why: blocks.length > 0 ? NO_PARAGRAPHS : NO_WORDS }
  const first = rendered.find(({ level }) => level === 1)
  const title = !hasTitle && first ? { title: { value: first.text, reason: 'the first heading' } } : {}
  const keptLines = text.split('\n').filter((line) => line.trim() !== '').length
  const titled = withStatedWork(file, { ...metadata, ...title }, work)
  const source = {
    file,
    text,
    blocks,
    setAside: [],
    pages: pagesOf(marks, paragraph.start),
    metadata: titled,
  }
  return { kind: 'read', source: { ...source, report: { ...report, keptLines } } }
}

function plainReading({
  file,
  metadata,
  work,
  report,
  body,
  warning,
}: Parts & { readonly body: string; readonly warning: string }): Reading {
  const warnings = [...report.warnings, warning]
  return textReading({
    file,
    text: body,
    layout: layOutCleanText(body),
    metadata: withStatedWork(file, metadata, work),
    report: { ...report, warnings },
  })
}

function failure(outcome: Outcome): string {
  const isLate = outcome.kind === 'failed' && outcome.why === 'time'
  const why = isLate ? 'its Markdown takes too long to read' : 'its Markdown cannot be read'
  return `The text is shown with its markup, since ${why}; simplify it, or save it as .txt.`
}

function isRendered(output: unknown): output is readonly MarkdownBlock[] {
  return Array.isArray(output) && output.every(isBlock)
}

function isBlock(value: unknown): value is MarkdownBlock {
  if (!isObject(value)) return false
  const { kind, level, text, isJoined, pages }: { readonly [Name in keyof MarkdownBlock]?: unknown } = value
  const isKind = kind === 'heading' || kind === 'paragraph'
  const isText = typeof text === 'string' && typeof isJoined === 'boolean'
  return isKind && typeof level === 'number' && isText && Array.isArray(pages) && pages.every(isPageMark)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const NOTHING: FrontMatter = { metadata: {}, warnings: [] }
const PATIENCE: TimeLimit = { milliseconds: 5_000, millisecondsPerByte: 0.02 }
