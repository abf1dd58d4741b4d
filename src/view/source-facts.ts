import { splitOthers } from '../bibliography/others.ts'
import type { WorkFacts } from '../cite/work.ts'
import type { Document, SetAsideLine, SetAsideReason } from '../corpus/document.ts'
import type { Metadata, Sourced } from '../corpus/metadata.ts'
import { peopleText } from './citation-line.ts'
import { documentWords } from './document-words.ts'
import { type ListItem, text } from './view.ts'
import type { Words } from './words.ts'

/** What a document says about itself: each value with the reason to believe it. */
export function factItems(metadata: Metadata, words: Words): readonly ListItem[] {
  return fields.flatMap((field) => {
    const fact = metadata[field]
    if (fact === undefined) return []
    return [
      {
        label: text(words.sources.facts[field]),
        content: [text(field === 'keywords' ? listText(fact.value, words) : valueText(fact.value, words))],
        detail: [text(fact.reason)],
      },
    ]
  })
}

/** How a community cites a document beside what the document says itself: its alias, and what hosts said. */
export function citedItems(alias: string, told: WorkFacts, words: Words): readonly ListItem[] {
  const { works, sources } = words
  const said = [text(works.saidByHost)]
  const { authors, date } = told
  return [
    {
      label: text(works.alias),
      content: [text(alias)],
      detail: told.alias === undefined ? [text(works.aliasMade)] : said,
    },
    ...(authors === undefined
      ? []
      : [
          {
            label: text(sources.facts.authors),
            content: [text(peopleText(splitOthers(authors), words))],
            detail: said,
          },
        ]),
    ...(date === undefined ? [] : [{ label: text(sources.facts.date), content: [text(date)], detail: said }]),
  ]
}

const fields: readonly (keyof Words['sources']['facts'])[] = [
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

function valueText(value: Sourced<string | true | readonly string[]>['value'], words: Words): string {
  if (value === true) return words.sources.isExcerpt
  return typeof value === 'string' ? value : peopleText(value, words)
}

/** Key words end in nothing that reads like one more word: "fog, sea and land" would be two of them or three. */
function listText(value: Sourced<string | true | readonly string[]>['value'], words: Words): string {
  return Array.isArray(value) ? value.join(', ') : valueText(value, words)
}

/** What reading the file gave: its length, what was kept and set aside and why, and how it was decoded. */
export function textItems(document: Document, words: Words): readonly ListItem[] {
  const { sources } = words
  const { paragraphs, setAside, report } = document
  const length = `${sources.paragraphs(paragraphs.length)}, ${sources.words(documentWords(document))}`
  const reasons = reasonCounts(setAside, words)
  return [
    { label: text(sources.file), content: [text(document.file)] },
    { label: text(sources.length), content: [text(length)] },
    item(sources.lines, sources.keptAndSetAside(report.keptLines, setAside.length), reasons),
    item(sources.encoding, report.encoding, report.encodingSure ? '' : sources.encodingGuess),
    ...removedItems(report.removed, words),
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
function reasonCounts(setAside: readonly SetAsideLine[], { sources, grammar }: Words): string {
  const counts = new Map<SetAsideReason, number>()
  for (const { reason } of setAside) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  return ranked
    .map(([reason, count]) => grammar.labelled(sources.reasons[reason], grammar.number(count)))
    .join(', ')
}

function removedItems(removed: Readonly<Record<string, number>>, { sources }: Words): readonly ListItem[] {
  const kinds = Object.entries(removed).filter(([, count]) => count > 0)
  if (kinds.length === 0) return []
  const counts = kinds.map(([kind, count]) => sources.removedCount(kind, count)).join(', ')
  return [item(sources.removed, counts, sources.removedWhy)]
}
