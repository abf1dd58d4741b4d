import type { Place } from '../../cite/place.ts'
import { type CitationForm, citationForms } from '../../view/citation-forms.ts'
import { citationOf, isStyle, recordText } from '../../view/citation-text.ts'
import { citeView, type Shown } from '../../view/cite-view.ts'
import type { Action, Phrase, View } from '../../view/view.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import { isAlone } from '../memory.ts'
import type { Readers } from '../next-actions.ts'
import type { Reply } from '../request.ts'
import { say } from '../say.ts'
import { anchorOf } from './anchor-of.ts'
import { mostAround } from './cite-wish.ts'
import { commonLocator, fitsMessage, referenceTo, shownPlaces } from './cited.ts'
import { copyAction } from './copy-citation.ts'
import { factsOffer } from './facts-offer.ts'
import { type KeptPlaces, keepPlaces } from './kept-places.ts'
import { saveAction } from './save.ts'
import { shelfOf } from './shelf-of.ts'

/** How cited places are shown: with so many paragraphs around each, and cited in this form. */
export type Manner = { readonly around: number; readonly form: CitationForm }

/** Keeps places for their buttons and shows them, cited. */
export async function showCited(cited: KeptPlaces, manner: Manner, context: Context): Promise<Reply> {
  const id = await keepPlaces(cited, context)
  return say(await citedView(id, cited.places, manner, readersOf(context), context), context)
}

/** Cited places that have been kept, for these readers; `isShared` once they were, `note` is said below them. */
export async function citedView(
  id: string,
  places: readonly Place[],
  manner: Manner,
  readers: Readers,
  context: Context,
  { isShared = false, note }: { readonly isShared?: boolean; readonly note?: Phrase } = {},
): Promise<View> {
  const { deps, request, words } = context
  const shelf = await shelfOf(deps, request.from.community)
  const shown = shownPlaces(places, manner.around, shelf, deps)
  const [first] = places
  const work = first && shelf.of(first.document)
  // What is posted for all is no place to ask a host, who alone reads the message with the button.
  const offer = work && readers !== 'group' ? await factsOffer(work, context) : undefined
  return citeView(shown, {
    library: deps.library,
    words,
    ...(work === undefined || isStyle(manner.form) ? {} : { record: recordText(manner.form, work) }),
    notes: [
      ...(work !== undefined && isStyle(manner.form)
        ? [citationOf(manner.form, work, commonLocator(places, deps))]
        : []),
      ...(note === undefined ? [] : [note]),
      ...(offer === undefined ? [] : [offer.note]),
    ],
    actions: [
      ...aroundActions(id, places, manner, shown, context, first && referenceTo(first, shelf)),
      ...(await keepActions(places, context)),
      ...(readers === 'alone' ? [shareAction(id, manner, isShared, context)] : []),
      ...(offer?.actions ?? []),
    ],
  })
}

/** Who reads the reply to a request. */
export function readersOf(context: Context): Readers {
  if (context.request.from.isDirect === true) return 'two'
  return isAlone(context) ? 'alone' : 'group'
}

/** A manner as an argument of an action. */
export function encodeManner({ around, form }: Manner): string {
  return `${around}.${form}`
}

/** The manner that an argument of an action says; undefined for what was never one. */
export function decodeManner(arg: string | undefined): Manner | undefined {
  const [, around, name] = /^([0-3])\.([a-z-]+)$/.exec(arg ?? '') ?? []
  const form = citationForms.find((each) => each === name)
  return around === undefined || form === undefined ? undefined : { around: Number(around), form }
}

/** Wider where there is more around, and narrower where there was less. */
function aroundActions(
  id: string,
  places: readonly Place[],
  manner: Manner,
  shown: Shown,
  { deps, words }: Context,
  reference: string | undefined,
): readonly Action[] {
  // A button replaces one message: what stands over several stays as it is.
  if (!fitsMessage(shown, deps.surface)) return []
  const { around } = manner
  const { buttons, citing } = words
  const make = (to: number, label: string, gets: string): Action => ({
    id: encodeAction({ kind: 'x-context', id, arg: encodeManner({ ...manner, around: to }) }),
    label,
    ...(reference === undefined || places.length > 1
      ? {}
      : { typed: { command: `cite ${reference}${to === 0 ? '' : ` +${to}`}`, gets } }),
  })
  const isMore = around < mostAround && grows(shown, deps)
  return [
    ...(isMore ? [make(around + 1, buttons.wider, citing.typed.wider)] : []),
    ...(around > 0 ? [make(around - 1, citing.buttons.narrower, citing.typed.narrower)] : []),
  ]
}

function grows({ full }: Shown, { widen }: Context['deps']): boolean {
  const wider = widen(full)
  return wider.length !== full.length || wider.some(({ text }, index) => text !== full[index]?.text)
}

/** Saving and copying are for one quotation. */
async function keepActions(
  places: readonly Place[],
  { deps, request, words }: Context,
): Promise<readonly Action[]> {
  const [place, ...others] = places
  if (place === undefined || others.length > 0) return []
  const anchor = await anchorOf(deps, request.from.community, place)
  return [saveAction(anchor, words), copyAction(anchor, words)]
}

function shareAction(id: string, manner: Manner, isShared: boolean, { words }: Context): Action {
  return {
    id: encodeAction({ kind: 'x-share', id, arg: encodeManner(manner) }),
    label: isShared ? words.buttons.shared : words.buttons.share,
    ...(isShared ? { isDone: true as const } : {}),
  }
}
