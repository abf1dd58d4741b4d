import type { Document, SetAsideLine, SetAsideReason } from '../corpus/document.ts'
import type { Metadata, Sourced } from '../corpus/metadata.ts'
import { documentWords } from './document-words.ts'
import { type ListItem, text } from './view.ts'
import { grammar, type MetadataField, sourceWords } from './words.ts'

/** What a document says about itself: each value with the reason to believe it. */
export function factItems(metadata: Metadata): readonly ListItem[] {
  return fields.flatMap((field) => {
    const fact = metadata[field]
    if (fact === undefined) return []
    return [
      {
        label: text(sourceWords.fact(field)),
        content: [text(field === 'keywords' ? listText(fact.value) : valueText(fact.value))],
        detail: [text(fact.reason)],
      },
    ]
  })
}

const fields: readonly MetadataField[] = [
  'title',
  'authors',
  'date',
  'container',
  'publisher',
  'genre',
  'excerpt',
  'about',
  'keywords',
  'licence',
  'url',
]

function valueText(value: Sourced<string | true | readonly string[]>['value']): string {
  if (value === true) return sourceWords.isExcerpt
  return typeof value === 'string' ? value : grammar.and(value)
}

/** Key words end in nothing that reads like one more word: "fog, sea and land" would be two of them or three. */
function listText(value: Sourced<string | true | readonly string[]>['value']): string {
  return Array.isArray(value) ? value.join(', ') : valueText(value)
}

/** What reading the file gave: its length, what was kept and set aside and why, and how it was decoded. */
export function textItems(document: Document): readonly ListItem[] {
  const { paragraphs, setAside, report } = document
  const length = `${sourceWords.paragraphs(paragraphs.length)}, ${sourceWords.words(documentWords(document))}`
  const reasons = reasonCounts(setAside)
  return [
    { label: text(sourceWords.file), content: [text(document.file)] },
    { label: text(sourceWords.length), content: [text(length)] },
    item(sourceWords.lines, sourceWords.keptAndSetAside(report.keptLines, setAside.length), reasons),
    item(sourceWords.encoding, report.encoding, report.encodingSure ? '' : sourceWords.encodingGuess),
    ...removedItems(report.removed),
  ]
}

function item(label: string, content: string, detail: string): ListItem {
  return {
    label: text(label),
    content: [text(content)],
    ...(detail === '' ? {} : { detail: [text(detail)] }),
  }
}

/** "menu: 9, legal notice: 4": the most frequent reason first. */
function reasonCounts(setAside: readonly SetAsideLine[]): string {
  const counts = new Map<SetAsideReason, number>()
  for (const { reason } of setAside) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  return ranked.map(([reason, count]) => sourceWords.reasonCount(reason, count)).join(', ')
}

function removedItems(removed: Readonly<Record<string, number>>): readonly ListItem[] {
  const kinds = Object.entries(removed).filter(([, count]) => count > 0)
  if (kinds.length === 0) return []
  const counts = kinds.map(([kind, count]) => sourceWords.removedCount(kind, count)).join(', ')
  return [item(sourceWords.removed, counts, sourceWords.removedWhy)]
}
