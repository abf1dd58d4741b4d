import { writeBibtex } from '../../bibliography/bibtex.ts'
import { type ExportedQuote, withQuotes, writeMarkdown, writeQuotesCsv } from '../../cite/quotes-file.ts'
import type { Shelf } from '../../cite/work.ts'
import { locate } from '../../corpus/locate.ts'
import type { SavedQuote } from '../../store/quotes.ts'
import { plain } from '../../view/card-view.ts'
import { citationLine } from '../../view/citation-line.ts'
import { locatorText } from '../../view/locator-text.ts'
import type { Block, View } from '../../view/view.ts'
import type { BotDeps, Context } from '../command.ts'
import { tell } from '../quiz/tell.ts'
import type { Reply } from '../request.ts'
import { lookUp, type QuoteWish, savedQuotes } from './quote-list.ts'
import { shelfOf } from './shelf-of.ts'

/** What saved quotations can be written as. */
const formats = ['markdown', 'csv', 'bibtex'] as const

/** Saved quotations as a file, for the asker alone. */
export async function exportQuotes(wish: QuoteWish, named: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const said = words.savedQuotes
  const format = formats.find((each) => each === (named === 'md' ? 'markdown' : named))
  if (format === undefined) return tell(said.export.noFormat(named))
  const quotes = await savedQuotes(wish, context)
  if (quotes.length === 0) return tell(said.none[wish.whose]())
  const shelf = await shelfOf(deps, request.from.community)
  const name = said.export.files[wish.whose]
  switch (format) {
    case 'markdown': {
      const written = writeMarkdown(
        quotes.map((each) => exported(each, context)),
        said.export.title[wish.whose],
      )
      return fileReply(quotes.length, file(`${name}.md`, 'text/markdown', written), 0, context)
    }
    case 'csv': {
      const written = writeQuotesCsv(quotes.map((each) => exported(each, context)))
      return fileReply(quotes.length, file(`${name}.csv`, 'text/csv', written), 0, context)
    }
    case 'bibtex': {
      const known = quotes.filter(({ anchor }) => has(anchor.document, deps))
      const written = writeBibtex(records(known, shelf, deps))
      const left = quotes.length - known.length
      return fileReply(known.length, file(`${name}.bib`, 'application/x-bibtex', written), left, context)
    }
    default:
      return format satisfies never
  }
}

function exported(quote: SavedQuote, { deps, words }: Context): ExportedQuote {
  const { found, document } = lookUp(quote, deps)
  const { savedQuotes: said } = words
  const place = found.kind === 'lost' ? undefined : found.place
  const locator = document && place && locate(document, place)
  const now = document !== undefined && place !== undefined ? document.text.slice(place.start, place.end) : ''
  const isOther = now !== quote.anchor.exact
  const { states } = said.export
  const state =
    found.kind === 'lost'
      ? states.lost
      : isOther
        ? states.edited
        : found.kind === 'edited'
          ? states.unsure
          : ''
  return {
    words: quote.anchor.exact,
    citation:
      document === undefined
        ? plain(said.noDocument())
        : locator === undefined
          ? document.metadata.title.value
          : plain(citationLine(document.metadata, locator, words)),
    saved: new Date(quote.at).toISOString().slice(0, 10),
    state,
    now: isOther ? now : '',
  }
}

/** A record for each work, in the order of the shelf, with what was quoted from it in its note. */
function records(quotes: readonly SavedQuote[], shelf: Shelf, deps: Pick<BotDeps, 'library'>) {
  return shelf.works.flatMap(({ document, record }) => {
    const own = quotes.filter(({ anchor }) => anchor.document === document.id)
    const cited = own.map((quote) => {
      const { found } = lookUp(quote, deps)
      const locator = found.kind === 'lost' ? undefined : locate(document, found.place)
      const place = locator === undefined ? '?' : locatorText({ ...locator, headings: [] })
      return { words: quote.anchor.exact, place }
    })
    return cited.length === 0 ? [] : [withQuotes(record, cited)]
  })
}

function has(document: string, { library }: Pick<BotDeps, 'library'>): boolean {
  return library.documents.some(({ id }) => id === document)
}

function file(name: string, media: string, written: string): Block {
  return { kind: 'file', name, media, content: new TextEncoder().encode(written) }
}

function fileReply(count: number, block: Block, left: number, { words }: Context): Reply {
  const said = words.savedQuotes.export
  const view: View = {
    blocks: [
      ...(count === 0 ? [] : [{ kind: 'paragraph', content: said.done(count) } as const, block]),
      ...(left === 0 ? [] : [{ kind: 'note', content: said.noWork(left) } as const]),
    ],
  }
  return { kind: 'message', view, to: 'asker' }
}
