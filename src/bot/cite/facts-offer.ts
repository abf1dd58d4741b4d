import type { Work } from '../../cite/work.ts'
import type { Action, Phrase } from '../../view/view.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import { isAlone } from '../memory.ts'
import { typedAs } from './typed-as.ts'

/** What is said to a host beside a citation that lacks something, with the buttons to answer. */
export type FactsOffer = { readonly note: Phrase; readonly actions: readonly Action[] }

/**
 * Asks for what nobody has said of a work: a host, where only they read it, and until one of them has answered.
 * Undefined for everyone else and for works of which all is known.
 */
export async function factsOffer(work: Work, context: Context): Promise<FactsOffer | undefined> {
  const { deps, request, floor, words } = context
  const { document, unknown } = work
  const isOverheard = floor.isOpen === true || !(isAlone(context) || request.from.isDirect === true)
  if (unknown.length === 0 || isOverheard) return undefined
  const told = (await deps.store.works.factsOf(request.from.community)).get(document.id)
  if (told?.askedAt !== undefined || !(await floor.isHost())) return undefined
  const { works } = words
  const title = document.metadata.title.value
  const [missing] = unknown
  const note = unknown.length > 1 ? works.unknown.both(title) : works.unknown[missing ?? 'author'](title)
  return {
    note,
    actions: [
      typedAs(
        factsAction(document.id, unknown.includes('author') ? works.sayWho : works.sayWhen),
        works.typed.say,
      ),
      typedAs(
        { id: encodeAction({ kind: 'w-nobody', id: document.id }), label: works.nobodyKnows },
        works.typed.nobodyKnows,
      ),
    ],
  }
}

/** The button that opens the form for author, date and alias of a document. */
export function factsAction(documentId: string, label: string): Action {
  return { id: encodeAction({ kind: 'w-facts', id: documentId }), label }
}
