import { type Block, createDocument, type DocumentSource } from '../../src/corpus/create-document.ts'
import type { Document, SetAsideLine } from '../../src/corpus/document.ts'

/** A line of a made-up document: `# ` is a heading, `- ` a line set aside, all else a paragraph. */
export type Written = string

/** What a reader would hand over for these lines, put one under the other with blank lines between them. */
export function makeSource(lines: readonly Written[], file = 'notes/field.txt'): DocumentSource {
  let text = ''
  const blocks: Block[] = []
  const setAside: SetAsideLine[] = []
  for (const [i, written] of lines.entries()) {
    if (text !== '') text += '\n\n'
    const words = written.replace(/^(?:#+|-) /, '')
    const range = { start: text.length, end: text.length + words.length }
    const level = written.match(/^#+(?= )/)?.[0].length
    if (written.startsWith('- ')) setAside.push({ ...range, line: i * 2 + 1, reason: 'menu' })
    else blocks.push(level ? { kind: 'heading', level, ...range } : { kind: 'paragraph', ...range })
    text += words
  }
  return {
    file,
    text,
    blocks,
    setAside,
    metadata: { title: { value: 'Field notes', reason: 'made up' } },
    report: {
      bytes: text.length,
      encoding: 'UTF-8',
      encodingSure: true,
      keptLines: blocks.length,
      removed: {},
      warnings: [],
    },
  }
}

/** The document of these lines. */
export function makeDocument(lines: readonly Written[], file?: string): Document {
  return createDocument(makeSource(lines, file))
}

/** A paragraph of so many words, in sentences of about ten; `topic` makes it unlike the others. */
export function prose(words: number, topic: string): string {
  const all = Array.from({ length: words }, (_, i) => (i % 10 === 0 ? `The${topic}` : `${topic}${i}`))
  return `${all.map((word, i) => (i % 10 === 9 ? `${word}.` : word)).join(' ')}${words % 10 === 0 ? '' : '.'}`
}
