import { citeView } from '../../view/cite-view.ts'
import { text, type View } from '../../view/view.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandlers } from '../handlers.ts'
import type { Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { postAction } from './cite.ts'
import { excerptOf, fitsMessage, referenceTo, shownPlaces } from './cited.ts'
import { postExpansion } from './expand-message.ts'
import { keepPlaces, recallPlaces } from './kept-places.ts'
import { postOnce } from './post-once.ts'
import { shelfOf } from './shelf-of.ts'
import { citedView, decodeManner, showCited } from './show-cited.ts'

/** The buttons below cited passages: more or less around them, sharing, and choosing among several. */
export const referenceActions: ActionHandlers = {
  'x-context': { to: 'update', run: (action, _values, context) => changeAround(action, context) },
  'x-share': { to: 'updateAlone', run: (action, _values, context) => share(action, context) },
  'x-post': { to: 'updateAlone', run: (action, _values, context) => post(action, context) },
  'x-here': { to: 'updateAlone', run: (action, _values, context) => postExpansion(action, context) },
}

/**
 * Shows more or less around what was cited. Who cited it in the open changes it for all; anybody else gets it alone, as a citation
 * of their own.
 */
async function changeAround({ id, arg }: ActionId, context: Context): Promise<Reply> {
  const manner = decodeManner(arg)
  const kept = await recallPlaces(id, context)
  if (manner === undefined) return refuse('unknownAction', context)
  if (typeof kept === 'string') return refuse(kept, context)
  const { request } = context
  const isSeenByOne = request.from.isDirect === true || (request.kind === 'action' && request.isPrivate)
  if (!isSeenByOne && kept.learner !== request.from.learner) {
    return showCited(kept, manner, { ...context, to: 'asker' })
  }
  const readers = request.from.isDirect === true ? 'two' : isSeenByOne ? 'alone' : 'group'
  return say(await citedView(id, kept.places, manner, readers, context), context)
}

/** Posts what one person sees alone for everyone, in their name, once. */
async function share({ id, arg }: ActionId, context: Context): Promise<Reply> {
  const manner = decodeManner(arg)
  const kept = await recallPlaces(id, context)
  if (manner === undefined) return refuse('unknownAction', context)
  if (typeof kept === 'string') return refuse(kept, context)
  const { request, words, deps } = context
  const note = words.answer.sharedBy(request.speaker)
  const open = await citedView(id, kept.places, manner, 'group', context, { note })
  const refused = await postOnce(id, open, context)
  if (refused !== undefined) return refused
  const shelf = await shelfOf(deps, request.from.community)
  const isOneMessage = fitsMessage(shownPlaces(kept.places, manner.around, shelf, deps), deps.surface)
  if (!isOneMessage) return told(words.buttons.shared)
  return say(await citedView(id, kept.places, manner, 'alone', context, { isShared: true }), context)
}

/** Posts the passage that was chosen among several, in the name of who chose it, once. */
async function post({ id, arg }: ActionId, context: Context): Promise<Reply> {
  const [, digits, coded] = /^([1-9])\.(.+)$/.exec(arg ?? '') ?? []
  const manner = decodeManner(coded)
  const kept = await recallPlaces(id, context)
  if (digits === undefined || manner === undefined) return refuse('unknownAction', context)
  if (typeof kept === 'string') return refuse(kept, context)
  const ordinal = Number(digits)
  const place = kept.places[ordinal - 1]
  if (place === undefined) return refuse('unknownAction', context)
  const { deps, request, words } = context
  const own = await keepPlaces({ places: [place], typed: kept.typed }, context)
  const readers = request.from.isDirect === true ? 'two' : 'group'
  const note = words.answer.sharedBy(request.speaker)
  const open = await citedView(own, [place], manner, readers, context, readers === 'two' ? {} : { note })
  const refused = await postOnce(id, open, context)
  if (refused !== undefined) return refused
  const shelf = await shelfOf(deps, request.from.community)
  const view = citeView(
    { full: kept.places.map((each) => excerptOf(each, deps)), listed: [], left: 0, isWide: false },
    {
      library: deps.library,
      words,
      notes: [],
      actions: [
        {
          ...postAction(id, ordinal, manner, referenceTo(place, shelf), context),
          label: words.citing.buttons.posted(ordinal),
          isDone: true,
        },
      ],
      isNumbered: true,
    },
  )
  return say(view, context)
}

/** That it was done, where the message with the button cannot show it. */
function told(words: string): Reply {
  const view: View = { blocks: [{ kind: 'paragraph', content: [text(words)] }] }
  return { kind: 'message', view, to: 'asker' }
}
