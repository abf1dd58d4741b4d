import { withinChanged, withinState } from '../../view/within-view.ts'
import type { Command, Context } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { namesDocument } from '../plain-line.ts'
import { placeOf, type Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { lineOf, unfoundDocument } from '../unfound-document.ts'

/** Puts the next questions to one document, or to all again; without a name it says which are being asked. */
export const inDocument: Command = {
  name: 'in',
  claims: (argument, library) => everything.test(argument) || namesDocument(argument, library),
  run: askWithin,
}

const everything = /^all$/i

async function askWithin(argument: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const talk = { community, place: placeOf(request.from), learner }
  const typed = argument.trim()
  if (typed === '') {
    const kept = await deps.store.conversations.find(community, talk.place, learner)
    const within = deps.library.documents.find(({ id }) => id === kept?.within)?.id
    return say(withinState(deps.library, within, words), context)
  }
  if (everything.test(typed)) {
    await deps.store.conversations.keep(talk)
    return say(withinChanged(deps.library, undefined, words), context)
  }
  const match = findDocument(deps.library, typed)
  if (match.kind !== 'one')
    return refuse(unfoundDocument(match, typed, lineOf('in', typed, context)), context)
  await deps.store.conversations.keep({ ...talk, within: match.document.id })
  return say(withinChanged(deps.library, match.document.id, words), context)
}
