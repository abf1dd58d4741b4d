import type { Anchor } from '../../cite/anchor.ts'
import type { Place } from '../../cite/place.ts'
import type { SavedQuote } from '../../store/quotes.ts'
import { quotedIn } from '../../view/answer-view.ts'
import type { Action, Phrase, View } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import { recalled } from '../asked.ts'
import type { Context } from '../command.ts'
import { privately } from '../quiz/tell.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { anchorOf } from './anchor-of.ts'
import { copyAction } from './copy-citation.ts'
import { typedAs } from './typed-as.ts'

/** The button that saves an anchored quotation for who presses it. */
export function saveAction(anchorId: string, { savedQuotes }: Words): Action {
  const { buttons, typed } = savedQuotes
  const action = { id: encodeAction({ kind: 'v-save', id: anchorId }), label: buttons.save }
  return { ...action, typed: { command: action.label.toLowerCase(), gets: typed.save, isNumbered: true } }
}

/** What can be done with a place of the readings that is shown: it is saved, and its citation copied. */
export async function placeActions(
  { document, start, end }: Place,
  { deps, request, words }: Context,
): Promise<readonly Action[]> {
  const anchor = await anchorOf(deps, request.from.community, { document, start, end })
  return [saveAction(anchor, words), copyAction(anchor, words)]
}

/** The button that saves a quotation of an answer that was kept; of several it asks which. */
export function saveAnswerAction(exchange: string, { savedQuotes }: Words): Action {
  const { buttons, typed } = savedQuotes
  const action = { id: encodeAction({ kind: 'v-answer', id: exchange }), label: buttons.save }
  const command = buttons.saveOne(1).toLowerCase()
  return { ...action, typed: { command, gets: typed.save, isNumbered: true } }
}

/** Saves an anchored quotation for the one who asks, and says so to them alone. */
export async function saveAnchor(anchorId: string, context: Context): Promise<Reply> {
  const { deps, request } = context
  const anchor = await deps.store.anchors.find(request.from.community, anchorId)
  if (anchor === undefined) return refuse('unknownAction', context)
  return keep(anchor, anchorId, context)
}

/** The same for the only quotation of its message, where somebody typed a number: of another one it asks which. */
export function saveOnly(
  anchorId: string,
  ordinal: string | undefined,
  context: Context,
): Promise<Reply> | Reply {
  if (ordinal === undefined || ordinal === '1') return saveAnchor(anchorId, context)
  const { words } = context
  return privately(told(words.savedQuotes.which(), [saveAction(anchorId, words)]), context)
}

/** Saves a quotation of an answer: the one there is, that of the number, or none until it is said which. */
export async function saveFromAnswer(
  id: string,
  ordinal: string | undefined,
  context: Context,
): Promise<Reply> {
  const { deps, request, words } = context
  const exchange = await deps.store.exchanges.find(request.from.community, id)
  if (exchange === undefined) return refuse('unknownAction', context)
  const asked = recalled(exchange, deps.library)
  if (asked === undefined) return refuse('readingsChanged', context)
  const excerpts = quotedIn(asked.answer)
  const only = excerpts.length === 1 ? 1 : 0
  const excerpt = excerpts[Number(ordinal ?? only) - 1]
  if (excerpt !== undefined) return savePlace(excerpt, context)
  const actions = excerpts.map((_, index) => saveOneAction(id, index + 1, words))
  return privately(told(words.savedQuotes.which(), actions), context)
}

/** Saves what stands at a place of the readings. */
export async function savePlace({ document, start, end }: Place, context: Context): Promise<Reply> {
  const { deps, request } = context
  return saveAnchor(await anchorOf(deps, request.from.community, { document, start, end }), context)
}

/** A sentence about a quotation that is saved, with what can be done with it; between two there is no group to show it to. */
export function savedView(
  { id, isShared }: SavedQuote,
  anchorId: string,
  said: Phrase,
  { request, words }: Context,
): View {
  const { buttons, typed } = words.savedQuotes
  const make = (kind: string, name: 'share' | 'unshare' | 'remove'): Action =>
    typedAs({ id: encodeAction({ kind, id, arg: anchorId }), label: buttons[name] }, typed[name])
  const sharing = isShared ? [make('v-unshare', 'unshare')] : [make('v-share', 'share')]
  return told(said, [
    ...(isShared || request.from.isDirect !== true ? sharing : []),
    copyAction(anchorId, words),
    make('v-remove', 'remove'),
  ])
}

async function keep(anchor: Anchor, anchorId: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const quote = { id: deps.newId(), community, learner, anchor, at: deps.now(), isShared: false }
  const saved = await deps.store.quotes.save(quote)
  const { savedQuotes } = words
  const said = saved.id === quote.id ? savedQuotes.saved() : savedQuotes.savedBefore()
  return privately(savedView(saved, anchorId, said, context), context)
}

function saveOneAction(exchange: string, ordinal: number, { savedQuotes }: Words): Action {
  const id = encodeAction({ kind: 'v-one', id: exchange, arg: String(ordinal) })
  return typedAs({ id, label: savedQuotes.buttons.saveOne(ordinal) }, savedQuotes.typed.saveOne)
}

function told(content: Phrase, actions: readonly Action[]): View {
  return {
    blocks: [
      { kind: 'paragraph', content },
      { kind: 'actions', actions },
    ],
  }
}
