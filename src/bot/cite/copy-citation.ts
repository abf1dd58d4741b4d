import { findAnchor } from '../../cite/find-anchor.ts'
import { locate } from '../../corpus/locate.ts'
import { type CitationForm, citationForms } from '../../view/citation-forms.ts'
import { citationForm, citationView, type Quoted } from '../../view/citation-view.ts'
import type { Action } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { type ActionId, encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandlers, FormHandlers } from '../handlers.ts'
import { privately, tell } from '../quiz/tell.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { factsOffer } from './facts-offer.ts'
import { shelfOf } from './shelf-of.ts'

/** The button that gives the citation of an anchored quotation, to whoever presses it. */
export function copyAction(anchorId: string, { works }: Words): Action {
  return { id: encodeAction({ kind: 'w-copy', id: anchorId }), label: works.copy }
}

/** Giving citations: in the group's style first, in another by the menu, and in fields to copy from. */
export const copyActions: ActionHandlers = {
  'w-copy': { to: 'asker', run: ({ id }, _values, context) => showCitation(id, undefined, context) },
  'w-style': {
    to: 'updateAlone',
    run: ({ id }, [chosen], context) => {
      const form = formNamed(chosen)
      return form === undefined ? refuse('unknownAction', context) : showCitation(id, form, context)
    },
  },
  'w-field': { to: 'asker', run: openFields },
}

/** What is done with the fields when they are sent: they were there to be copied from. */
export const copyForms: FormHandlers = {
  'w-field': (_request, _action, { words }) => tell(words.works.copied()),
}

async function showCitation(
  anchorId: string,
  chosen: CitationForm | undefined,
  context: Context,
): Promise<Reply> {
  const { deps, request, words } = context
  const quoted = await quotedBy(anchorId, context)
  if (quoted === undefined) return refuse('readingsChanged', context)
  const { community } = request.from
  const form = chosen ?? (await deps.store.groups.settingsOf(community)).style
  const offer = await factsOffer(quoted.work, context)
  const view = citationView(
    quoted,
    form,
    {
      styleId: encodeAction({ kind: 'w-style', id: anchorId }),
      actions: [
        { id: encodeAction({ kind: 'w-field', id: anchorId, arg: form }), label: words.works.inField },
        ...(offer?.actions ?? []),
      ],
      ...(offer === undefined ? {} : { note: offer.note }),
    },
    words,
  )
  return privately(view, context)
}

async function openFields(action: ActionId, _values: readonly string[], context: Context): Promise<Reply> {
  const form = formNamed(action.arg)
  if (form === undefined) return refuse('unknownAction', context)
  const quoted = await quotedBy(action.id, context)
  if (quoted === undefined) return refuse('readingsChanged', context)
  const id = encodeAction({ kind: 'w-field', id: action.id })
  const fields = citationForm(id, quoted, form, context.words)
  // What no field holds can be copied from the message.
  return fields.fields.length === 0 ? showCitation(action.id, form, context) : { kind: 'form', form: fields }
}

/** The quotation as it stands now; one that was edited is no longer what was to be cited. */
async function quotedBy(anchorId: string, { deps, request }: Context): Promise<Quoted | undefined> {
  const { community } = request.from
  const anchor = await deps.store.anchors.find(community, anchorId)
  const found = anchor && findAnchor(anchor, deps.library)
  if (found?.kind !== 'same' && found?.kind !== 'moved') return undefined
  const { document, start, end } = found.place
  const work = (await shelfOf(deps, community)).of(document)
  const locator = locate(work.document, found.place)
  return locator && { work, locator, start, end }
}

function formNamed(name: string | undefined): CitationForm | undefined {
  return citationForms.find((form) => form === name)
}
