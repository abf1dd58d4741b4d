import type { Anchor } from '../cite/anchor.ts'
import type { Anchored } from '../cite/find-anchor.ts'
import type { Place } from '../cite/place.ts'
import type { DiffPart } from '../cite/verdict.ts'
import type { Document } from '../corpus/document.ts'
import { locate } from '../corpus/locate.ts'
import { citationLine } from './citation-line.ts'
import {
  type Action,
  type Block,
  type Choice,
  type Inline,
  type Phrase,
  strong,
  text,
  type View,
} from './view.ts'
import type { Words } from './words.ts'

/** A saved quotation with what has become of it. */
export type ShownQuote = {
  readonly anchor: Anchor
  readonly found: Anchored
  /** The document as it is now; absent where it is no longer among the readings. */
  readonly document?: Document
  /** Its number in the whole list; 1 for the newest. */
  readonly ordinal: number
  /** Who let the group see it, where it is shown among the group's. */
  readonly sharedBy?: string
}

/** A page of a list of saved quotations. */
export type QuotesPage = {
  readonly whose: 'mine' | 'group'
  readonly quotes: readonly ShownQuote[]
  /** How many there are on all pages. */
  readonly count: number
  /** The title of the document that the list keeps to, where it keeps to one. */
  readonly within?: string
  /** What became of the last thing that was done to one of them. */
  readonly note?: Phrase
  readonly actions: readonly Action[]
  readonly choice?: { readonly id: string; readonly choices: readonly Choice[] }
}

/** A page of saved quotations, each with its source, or with what has become of it; or that there are none. */
export function quotesView(page: QuotesPage, words: Words): View {
  const { whose, quotes, count, within, note, actions, choice } = page
  const said = words.savedQuotes
  const [first, last] = [quotes[0], quotes.at(-1)]
  const isPart = first !== undefined && last !== undefined && quotes.length < count
  return {
    blocks: [
      { kind: 'heading', content: said.headings[whose](count) },
      ...noteBlocks(within === undefined ? undefined : said.within(within)),
      ...(note === undefined ? [] : [{ kind: 'paragraph', content: note } as const]),
      ...(count === 0 ? [{ kind: 'paragraph', content: said.none[whose]() } as const] : []),
      ...quotes.flatMap((each) => quoteBlocks(each, words)),
      ...noteBlocks(isPart ? said.page(first.ordinal, last.ordinal, count) : undefined),
      ...(choice === undefined ? [] : [{ kind: 'choice', label: said.choose, ...choice } as const]),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
    ],
  }
}

/**
 * A saved quotation: as it stands in the text now where it does; else as it was saved, and what of it is other now. Words that
 * are no longer in the text have no place in it and open nothing.
 */
export function quoteBlocks(quote: ShownQuote, words: Words): readonly Block[] {
  const { anchor, found, document, ordinal, sharedBy } = quote
  const said = words.savedQuotes
  // Small print cannot name a member everywhere.
  const by = sharedBy === undefined ? [] : [{ kind: 'paragraph', content: said.sharedBy(sharedBy) } as const]
  if (document !== undefined && found.kind !== 'lost' && !isChanged(found)) {
    const { start, end } = found.place
    return [
      {
        kind: 'quote',
        content: [text(document.text.slice(start, end))],
        source: sourceOf(document, found.place, words),
        place: found.place,
        ordinal,
      },
      ...noteBlocks(found.kind === 'edited' ? said.unsure() : undefined),
      ...by,
    ]
  }
  const source =
    document === undefined
      ? said.noDocument()
      : found.kind === 'lost'
        ? [strong(document.metadata.title.value)]
        : sourceOf(document, found.place, words)
  return [
    {
      kind: 'quote',
      content: [text(anchor.exact)],
      source: [...source, text(' · '), ...said.asSaved()],
      ordinal,
    },
    found.kind === 'edited'
      ? { kind: 'paragraph', content: [...said.edited(), text(' '), ...diffPhrase(found.diff, words)] }
      : { kind: 'note', content: said.lost() },
    ...by,
  ]
}

/** Whether the text has other words now than were saved. */
export function isChanged(found: Anchored): boolean {
  return found.kind === 'edited' && found.diff.some(({ kind }) => kind !== 'same')
}

/** Around a change this much of what stayed is shown, in UTF-16 units. */
const around = 60

/** What was and what is, with the unchanged words far from a change left out. */
export function diffPhrase(diff: readonly DiffPart[], words: Words): Phrase {
  return diff.map((part, index): Inline => {
    if (part.kind !== 'same') return { kind: part.kind, text: part.text }
    return text(near(part.text, index === 0, index === diff.length - 1, words.savedQuotes.leftOut))
  })
}

function near(words: string, isFirst: boolean, isLast: boolean, leftOut: string): string {
  const from = isFirst ? words.length : around
  const head = isFirst ? '' : words.slice(0, from).replace(/\S*$/u, '')
  const tail = isLast ? '' : words.slice(-around).replace(/^\S*/u, '')
  return words.length <= 2 * around || head.length + tail.length >= words.length
    ? words
    : `${head}${leftOut}${tail}`
}

function sourceOf(document: Document, place: Place, words: Words): Phrase {
  const locator = locate(document, place)
  return locator === undefined
    ? [strong(document.metadata.title.value)]
    : citationLine(document.metadata, locator, words)
}

function noteBlocks(content: Phrase | undefined): readonly Block[] {
  return content === undefined ? [] : [{ kind: 'note', content }]
}
