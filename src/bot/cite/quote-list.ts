import { type Anchored, findAnchor } from '../../cite/find-anchor.ts'
import type { Place } from '../../cite/place.ts'
import type { Document, DocumentId } from '../../corpus/document.ts'
import { hash10 } from '../../corpus/hash.ts'
import type { SavedQuote } from '../../store/quotes.ts'
import { isChanged, quotesView, type ShownQuote } from '../../view/quotes-view.ts'
import type { Action, Choice, Phrase } from '../../view/view.ts'
import { encodeAction } from '../action-id.ts'
import type { BotDeps, Context } from '../command.ts'
import { privately } from '../quiz/tell.ts'
import type { Reply } from '../request.ts'
import { anchorOf } from './anchor-of.ts'
import { copyAction } from './copy-citation.ts'
import { typedAs } from './typed-as.ts'

/** Whose saved quotations, and of which document, if of one. */
export type QuoteWish = { readonly whose: 'mine' | 'group'; readonly document?: DocumentId }

/** Quotations on a page. */
const pageSize = 5

/** Saved quotations, newest first: a member's own, or those that members of the group share. */
export function savedQuotes(
  { whose, document }: QuoteWish,
  { deps, request }: Context,
): Promise<readonly SavedQuote[]> {
  const { community, learner } = request.from
  return deps.store.quotes.list(community, {
    ...(whose === 'mine' ? { learner } : {}),
    ...(document === undefined ? {} : { document }),
  })
}

/** A saved quotation with what has become of it. */
export function lookUp(
  { anchor }: SavedQuote,
  { library }: Pick<BotDeps, 'library'>,
): { readonly found: Anchored; readonly document?: Document } {
  const document = library.documents.find(({ id }) => id === anchor.document)
  return { found: findAnchor(anchor, library), ...(document === undefined ? {} : { document }) }
}

/** A page of the list that begins after so many, for the asker alone; `note` is said above it. */
export async function showQuotes(
  wish: QuoteWish,
  offset: number,
  context: Context,
  note?: Phrase,
): Promise<Reply> {
  const { deps, words } = context
  const all = await savedQuotes(wish, context)
  // What was removed may have emptied the last page.
  const from = Math.min(offset, Math.max(0, Math.ceil(all.length / pageSize) - 1) * pageSize)
  const page = all.slice(from, from + pageSize)
  const within = wish.document === undefined ? undefined : titleOf(wish.document, deps)
  const shown = page.map((quote, index): ShownQuote => {
    const by = wish.whose === 'group' ? { sharedBy: quote.learner } : {}
    const { found, document } = lookUp(quote, deps)
    // What is no text to be quoted any more, since its lines are read otherwise, must not keep the others from being shown.
    const isShown = found.kind !== 'lost' && isQuotable(found.place, deps)
    return {
      ...{
        anchor: quote.anchor,
        found: isShown ? found : { kind: 'lost' },
        ordinal: from + index + 1,
        ...by,
      },
      ...(document === undefined ? {} : { document }),
    }
  })
  const view = quotesView(
    {
      whose: wish.whose,
      quotes: shown,
      count: all.length,
      actions: [
        ...(await copyActions(shown, context)),
        ...listActions(wish, from + pageSize < all.length ? from + pageSize : undefined, context),
      ],
      ...(within === undefined ? {} : { within }),
      ...(note === undefined ? {} : { note }),
      ...choicesFor(wish, from, page, context),
    },
    words,
  )
  return privately(view, context)
}

/** For each that is shown as the text has it now; of several, by the number it has in the list. */
async function copyActions(shown: readonly ShownQuote[], context: Context): Promise<readonly Action[]> {
  const { deps, request, words } = context
  const actions: Action[] = []
  for (const { found, document, ordinal } of shown) {
    if (document === undefined || found.kind === 'lost' || isChanged(found)) continue
    const action = copyAction(await anchorOf(deps, request.from.community, found.place), words)
    const label = shown.length === 1 ? action.label : `${action.label} ${words.grammar.number(ordinal)}`
    actions.push({ ...action, label })
  }
  return actions
}

function isQuotable({ document, start, end }: Place, { library, checker }: BotDeps): boolean {
  const { kind } = checker.check(library.document(document).text.slice(start, end))
  return kind === 'verbatim' || kind === 'short'
}

/** What a choice below a page means; undefined where the page is another by now. */
export async function chosenQuote(
  { wish, offset, seen }: PageName,
  value: string,
  context: Context,
): Promise<{ readonly deed: Deed; readonly quote: SavedQuote } | undefined> {
  const all = await savedQuotes(wish, context)
  const [, named, ordinal] = /^(share|unshare|remove) (\d{1,6})$/.exec(value) ?? []
  const deed = deeds.find((each) => each === named)
  const quote = all[Number(ordinal) - 1]
  const isSame = nameOf(all.slice(offset, offset + pageSize)) === seen
  return deed === undefined || quote === undefined || !isSame ? undefined : { deed, quote }
}

/** What can be done to a quotation of one's own. */
export type Deed = (typeof deeds)[number]
const deeds = ['share', 'unshare', 'remove'] as const

/** A page as its buttons name it; `seen` is made of the quotations that were on it. */
export type PageName = { readonly wish: QuoteWish; readonly offset: number; readonly seen: string }

/** A page from the id and the argument of its button; undefined for what never was one. */
export function readPage(id: string, document: string | undefined): PageName | undefined {
  const [, whose, offset, seen = ''] = /^(mine|group)-(\d{1,6})(?:-([a-z2-7]{10}))?$/.exec(id) ?? []
  if (whose !== 'mine' && whose !== 'group') return undefined
  return { wish: { whose, ...(document === undefined ? {} : { document }) }, offset: Number(offset), seen }
}

/** Between two there is no group whose quotations could be seen. */
function listActions(
  wish: QuoteWish,
  next: number | undefined,
  { request, words }: Context,
): readonly Action[] {
  const { buttons, typed } = words.savedQuotes
  const other = wish.whose === 'mine' ? 'group' : 'mine'
  const to = (whose: QuoteWish['whose'], offset: number): string =>
    encodeAction({
      ...{ kind: 'v-more', id: `${whose}-${offset}` },
      ...(wish.document === undefined ? {} : { arg: wish.document }),
    })
  return [
    ...(next === undefined
      ? []
      : [{ id: to(wish.whose, next), label: buttons.more, typed: { command: 'more', gets: typed.more } }]),
    ...(other === 'group' && request.from.isDirect === true
      ? []
      : [typedAs({ id: to(other, 0), label: buttons[other] }, typed[other])]),
  ]
}

/** Only for one's own, of which the list of the group may hold some. */
function choicesFor(
  wish: QuoteWish,
  offset: number,
  page: readonly SavedQuote[],
  { request, words }: Context,
): { readonly choice?: { readonly id: string; readonly choices: readonly Choice[] } } {
  const { choices } = words.savedQuotes
  const offered = page.flatMap(({ learner, isShared }, index): readonly Choice[] => {
    if (learner !== request.from.learner) return []
    const ordinal = offset + index + 1
    const sharing = isShared
      ? (['unshare'] as const)
      : request.from.isDirect === true
        ? []
        : (['share'] as const)
    return [...sharing, 'remove' as const].map((deed) => ({
      value: `${deed} ${ordinal}`,
      label: choices[deed](ordinal),
    }))
  })
  if (offered.length === 0) return {}
  const id = encodeAction({
    ...{ kind: 'v-do', id: `${wish.whose}-${offset}-${nameOf(page)}` },
    ...(wish.document === undefined ? {} : { arg: wish.document }),
  })
  return { choice: { id, choices: offered } }
}

function nameOf(page: readonly SavedQuote[]): string {
  return hash10(...page.map(({ id }) => id))
}

function titleOf(document: DocumentId, { library }: Pick<BotDeps, 'library'>): string | undefined {
  return library.documents.find(({ id }) => id === document)?.metadata.title.value
}
