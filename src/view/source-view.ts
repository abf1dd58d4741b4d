import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { authorsText, yearText } from './citation-line.ts'
import { documentWords } from './document-words.ts'
import { factItems, textItems } from './source-facts.ts'
import { type Block, type ListItem, type Phrase, strong, text, type View } from './view.ts'
import { sourceWords } from './words.ts'

/** Every document of the library, numbered as commands name them. */
export function sourcesView(library: Library): View {
  return {
    blocks: [
      { kind: 'heading', content: sourceWords.heading(library.documents.length) },
      { kind: 'list', items: library.documents.map(sourceItem) },
      { kind: 'note', content: sourceWords.howToRead() },
    ],
  }
}

/** One document in a list: its number, its title, who wrote it and when, and how long it is. */
function sourceItem(document: Document, index: number): ListItem {
  const { paragraphs } = document
  const size = [sourceWords.paragraphs(paragraphs.length), sourceWords.words(documentWords(document))]
  return { ...documentItem(document, index + 1), detail: [text([...written(document), ...size].join(' · '))] }
}

/** One document to choose among others: its number as `sources` counts, its title, who wrote it and when. */
export function documentItem(document: Document, ordinal: number): ListItem {
  const by = written(document)
  return {
    label: text(String(ordinal)),
    content: [strong(document.metadata.title.value)],
    ...(by.length === 0 ? {} : { detail: [text(by.join(' · '))] }),
  }
}

/** All that is known about one document, each value with its reason, and what reading its file left out. */
export function documentView(document: Document, ordinal: number, withLines: boolean): View {
  const { notes = [] } = document.metadata
  const doubts = [...document.report.warnings, ...notes]
  return {
    blocks: [
      { kind: 'heading', content: [text(document.metadata.title.value)] },
      { kind: 'list', items: [...factItems(document.metadata), ...textItems(document)] },
      ...(doubts.length === 0 ? [] : [doubtsBlock(doubts)]),
      ...(withLines ? setAsideBlocks(document) : []),
      ...(withLines || document.setAside.length === 0 ? [] : [linesAction(ordinal)]),
    ],
  }
}

function written({ metadata }: Document): readonly string[] {
  return [authorsText(metadata), yearText(metadata)].filter((part) => part !== undefined)
}

function doubtsBlock(doubts: readonly string[]): Block {
  const items = doubts.map((doubt) => ({ label: text(sourceWords.toCheck), content: [text(doubt)] }))
  return { kind: 'list', items }
}

function setAsideBlocks(document: Document): readonly Block[] {
  const content: Phrase = sourceWords.setAside(document.setAside.length)
  if (document.setAside.length === 0) return [{ kind: 'note', content }]
  const items = document.setAside.map(({ line, start, end, reason }) => ({
    label: text(sourceWords.line(line)),
    content: [text(document.text.slice(start, end).trim())],
    detail: [text(sourceWords.reason(reason))],
  }))
  return [
    { kind: 'heading', content },
    { kind: 'list', items },
  ]
}

function linesAction(ordinal: number): Block {
  return { kind: 'actions', actions: [{ command: `sources ${ordinal} lines`, label: sourceWords.showLines }] }
}
