import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { authorsText, yearText } from './citation-line.ts'
import { documentWords } from './document-words.ts'
import { factItems, textItems } from './source-facts.ts'
import { type Action, type Block, code, type ListItem, type Phrase, strong, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** What a document is called in references. */
export type AliasOf = (document: Document) => string

/** The documents of the library, numbered as commands name them; at most `listed` of them. */
export function sourcesView({ documents }: Library, listed: number, words: Words, aliasOf?: AliasOf): View {
  const rest = documents.length - listed
  return {
    blocks: [
      { kind: 'heading', content: words.sources.heading(documents.length) },
      {
        kind: 'list',
        items: documents.slice(0, listed).map((each, index) => sourceItem(each, index, words, aliasOf)),
      },
      ...(rest > 0 ? [{ kind: 'note', content: words.sources.andMore(rest) } as const] : []),
      { kind: 'note', content: words.sources.howToRead() },
    ],
  }
}

/** One document in a list: its number, its title, its alias, who wrote it and when, and how long it is. */
function sourceItem(document: Document, index: number, words: Words, aliasOf?: AliasOf): ListItem {
  const { paragraphs } = document
  const size = [words.sources.paragraphs(paragraphs.length), words.sources.words(documentWords(document))]
  return {
    ...documentItem(document, index + 1, words),
    detail: [
      ...(aliasOf === undefined ? [] : [code(aliasOf(document)), text(' · ')]),
      text([...written(document, words), ...size].join(' · ')),
    ],
  }
}

/** One document to choose among others: its number as `sources` counts, its title, who wrote it and when. */
export function documentItem(document: Document, ordinal: number, words: Words): ListItem {
  const by = written(document, words)
  return {
    label: text(String(ordinal)),
    content: [strong(document.metadata.title.value)],
    ...(by.length === 0 ? {} : { detail: [text(by.join(' · '))] }),
  }
}

/**
 * All that is known about one document, each value with its reason, and what reading its file left out: the lines
 * themselves where they are to be `shown`, else the action that shows them.
 */
export function documentView(
  document: Document,
  lines: Action | 'shown',
  words: Words,
  { cited = [], actions = [] }: Beside = {},
): View {
  const { notes = [] } = document.metadata
  const doubts = [...document.report.warnings, ...notes]
  return {
    blocks: [
      { kind: 'heading', content: [text(document.metadata.title.value)] },
      {
        kind: 'list',
        items: [...factItems(document.metadata, words), ...cited, ...textItems(document, words)],
      },
      ...(doubts.length === 0 ? [] : [doubtsBlock(doubts, words)]),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
      ...lineBlocks(document, lines, words),
    ],
  }
}

/** What is shown of a document beside what it says itself: how it is cited, and what can be done with it. */
export type Beside = { readonly cited?: readonly ListItem[]; readonly actions?: readonly Action[] }

function written({ metadata }: Document, words: Words): readonly string[] {
  return [authorsText(metadata, words), yearText(metadata)].filter((part) => part !== undefined)
}

function doubtsBlock(doubts: readonly string[], words: Words): Block {
  const items = doubts.map((doubt) => ({ label: text(words.sources.toCheck), content: [text(doubt)] }))
  return { kind: 'list', items }
}

function lineBlocks(document: Document, lines: Action | 'shown', { sources }: Words): readonly Block[] {
  if (lines !== 'shown') return document.setAside.length === 0 ? [] : [{ kind: 'actions', actions: [lines] }]
  const content: Phrase = sources.setAside(document.setAside.length)
  if (document.setAside.length === 0) return [{ kind: 'note', content }]
  const items = document.setAside.map(({ line, start, end, reason }) => ({
    label: text(sources.line(line)),
    content: [text(document.text.slice(start, end).trim())],
    detail: [text(sources.reasons[reason])],
  }))
  return [
    { kind: 'heading', content },
    { kind: 'list', items },
  ]
}
