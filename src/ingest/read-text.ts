import type { IngestReport, Page } from '../corpus/document.ts'
import type { Metadata } from '../corpus/metadata.ts'
import { decodeText, NO_WORDS } from './decode-text.ts'
import { findPages } from './find-pages.ts'
import { blocksOf, type Layout, layOutText, setAsideOf } from './lay-out-text.ts'
import type { Reader, Reading } from './reader.ts'
import { textMetadata } from './text-metadata.ts'

/** Reads plain text: written as such, wrapped or not, or copied from a web page with all that stood around it. */
export const textReader: Reader = {
  extensions: ['.txt', '.text'],
  mostBytes: 25_000_000,
  async read({ file, bytes }) {
    const decoded = decodeText(bytes)
    if (decoded.kind === 'refused') return decoded
    const { text, pageStarts, report } = decoded
    const { pages, numberLines } = findPages(text, pageStarts)
    const layout = layOutText(text, numberLines)
    return textReading({ file, text, layout, pages, metadata: textMetadata(file, text, layout), report })
  },
}

/** The reading of a text that has been laid out; refuses one without a paragraph. */
export function textReading(parts: {
  readonly file: string
  readonly text: string
  readonly layout: Layout
  readonly pages?: readonly Page[]
  readonly metadata: Metadata
  readonly report: Omit<IngestReport, 'keptLines'>
}): Reading {
  const { file, text, layout, pages = [], metadata, report } = parts
  const blocks = blocksOf(layout)
  if (!blocks.some(({ kind }) => kind === 'paragraph')) return { kind: 'refused', why: NO_WORDS }
  const kept = layout.parts.filter(({ kind }) => kind !== 'set aside')
  const keptLines = kept.reduce((sum, { unit }) => sum + unit.lines.length, 0)
  const setAside = setAsideOf(layout)
  return {
    kind: 'read',
    source: { file, text, blocks, setAside, pages, metadata, report: { ...report, keptLines } },
  }
}
