import type { PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { normalise } from './normalise.ts'
import { type PageMark, putPageMarks, takePageMarks } from './page-marks.ts'
import { splitMarkdown } from './split-markdown.ts'
import { stripHtml } from './strip-html.ts'

/** A block of a Markdown text as a reader sees it. */
export type MarkdownBlock = {
  readonly kind: 'heading' | 'paragraph'
  /** 1 to 6; 0 for a paragraph. */
  readonly level: number
  readonly text: string
  /** Whether it stands right under the one before it, as the rows of a table do. */
  readonly isJoined: boolean
  /** The pages that begin in it, and where in `text`. */
  readonly pages: readonly PageMark[]
}

/**
 * The headings and paragraphs of a Markdown text, without its markup: every word that a reader sees, and none that he
 * does not. Slow, or out of stack, on texts made to be so: call it in a child process.
 */
export function renderMarkdown(markdown: string): readonly MarkdownBlock[] {
  const blocks = splitMarkdown(markdown).flatMap(({ text, length }) => {
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
    // What comes after the piece itself are link definitions lent to it by the others.
    const own = tree.children.filter(({ position }) => (position?.start.offset ?? 0) < length)
    return own.flatMap((node) => renderBlock(node, ''))
  })
  return withMarksMoved(blocks)
}

/** A mark by itself is no block: the page begins with the next one. */
function withMarksMoved(blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  let waiting: readonly PageMark[] = []
  return blocks.flatMap((each) => {
    const pages = [...waiting, ...each.pages]
    waiting = each.text === '' ? pages.map((page) => ({ ...page, at: 0 })) : []
    return each.text === '' ? [] : [{ ...each, pages }]
  })
}

/** The blocks in a node, the first of them after its label: a list number or the mark of a footnote. */
function renderBlock(node: RootContent, label: string): readonly MarkdownBlock[] {
  switch (node.type) {
    case 'heading':
      return block(label + renderInline(node.children), node.depth)
    case 'paragraph':
      return block(label + renderInline(node.children))
    case 'code':
      return block(label + node.value)
    case 'html':
      return stripHtml(putPageMarks(node.value))
        .split(/\n\s*/)
        .flatMap((line) => block(line))
    case 'table':
      return renderTable(node)
    case 'blockquote':
      return node.children.flatMap((child, i) => renderBlock(child, i === 0 ? label : ''))
    case 'list':
      return node.children.flatMap((item, i) => {
        const number = node.ordered ? `${(node.start ?? 1) + i}. ` : ''
        return item.children.flatMap((child, j) => renderBlock(child, j === 0 ? number : ''))
      })
    case 'footnoteDefinition':
      return node.children.flatMap((child, i) =>
        renderBlock(child, i === 0 ? `[${node.label ?? node.identifier}] ` : ''),
      )
    default:
      // Definitions and rules show nothing; cells, items and inline nodes never stand by themselves.
      return []
  }
}

function block(text: string, level = 0): readonly MarkdownBlock[] {
  const kind = level === 0 ? 'paragraph' : 'heading'
  const marked = takePageMarks(text)
  // Character references can spell what the file's own characters have been cleaned of.
  const clean = normalise(marked.text).text.trimEnd()
  const shown = kind === 'heading' ? clean.trim() : clean.replace(/^(?:[ \t]*\n)+/, '')
  const hasWords = /[\p{L}\p{N}]/u.test(shown)
  if (!hasWords && marked.pages.length === 0) return []
  const gone = clean.length - shown.length
  const pages = marked.pages.map(({ at, label }) => ({
    label,
    at: Math.min(Math.max(at - gone, 0), shown.length),
  }))
  return [{ kind, level, text: hasWords ? shown : '', isJoined: false, pages }]
}

/** A line for each row: a cell is read together with its neighbours. */
function renderTable({ children }: Table): readonly MarkdownBlock[] {
  const rows = children.flatMap((row) =>
    block(row.children.map((cell) => renderInline(cell.children)).join(' | ')),
  )
  return rows.map((row, i) => ({ ...row, isJoined: i > 0 }))
}

function renderInline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(renderPhrase).join('')
}

function renderPhrase(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ')
    case 'inlineCode':
      return node.value
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return renderInline(node.children)
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return '\n'
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`
    case 'html':
      return stripHtml(putPageMarks(node.value))
    default:
      return node satisfies never
  }
}
