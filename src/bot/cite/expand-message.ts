import { sentencesView } from '../../view/cite-view.ts'
import { exampleReference } from '../../view/reference-problem.ts'
import type { Action } from '../../view/view.ts'
import { type ActionId, encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { referenceTo } from './cited.ts'
import { expandedView, expansionOf, problemsOf } from './expansion.ts'
import { keepPlaces, recallPlaces } from './kept-places.ts'
import { postOnce } from './post-once.ts'
import { shelfOf } from './shelf-of.ts'

/**
 * The message command "Expand citations": what the references of somebody's message lead to, for who asked alone, who can post it
 * as an answer to that message. The message itself is not kept.
 */
export async function expandMessage(
  text: string,
  target: string | undefined,
  context: Context,
): Promise<Reply> {
  const { deps, request, words } = context
  const shelf = await shelfOf(deps, request.from.community)
  const expansion = expansionOf(text, shelf, words)
  if (expansion === undefined) return tell([words.citing.noReferences(exampleReference(shelf))], context)
  const [first, ...rest] = expansion.places
  if (first === undefined) return tell(problemsOf(expansion), context)
  if (request.from.isDirect === true) return say(expandedView(expansion, shelf, deps, words), context)
  const typed = expansion.places.map((place) => referenceTo(place, shelf)).join('; ')
  const kept = { places: [first, ...rest], typed, ...(target === undefined ? {} : { target }) } as const
  const id = await keepPlaces(kept, context)
  return say(
    expandedView(expansion, shelf, deps, words, { actions: [hereAction(id, false, context)] }),
    context,
  )
}

/** Posts the passages as an answer to the message, in the name of who asked for them, once. */
export async function postExpansion({ id }: ActionId, context: Context): Promise<Reply> {
  const kept = await recallPlaces(id, context)
  if (typeof kept === 'string') return refuse(kept, context)
  const { deps, request, words } = context
  const shelf = await shelfOf(deps, request.from.community)
  const shown = { places: kept.places, problems: [] }
  const note = words.answer.sharedBy(request.speaker)
  const open = expandedView(shown, shelf, deps, words, { note })
  const refused = await postOnce(id, open, context, kept.target)
  if (refused !== undefined) return refused
  return say(expandedView(shown, shelf, deps, words, { actions: [hereAction(id, true, context)] }), context)
}

function hereAction(id: string, isDone: boolean, { words }: Context): Action {
  const { here, postedHere } = words.citing.buttons
  return {
    id: encodeAction({ kind: 'x-here', id }),
    label: isDone ? postedHere : here,
    ...(isDone ? { isDone: true as const } : {}),
  }
}

function tell(sentences: Parameters<typeof sentencesView>[0], context: Context): Reply {
  return say(sentencesView(sentences), context)
}
