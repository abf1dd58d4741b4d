import { answerView } from '../view/answer-view.ts'
import type { Phrase, View } from '../view/view.ts'
import { type Asked, keptState } from './asked.ts'
import type { Context } from './command.ts'
import { isAlone, rememberedPlace } from './memory.ts'
import { type Done, nextActions, type Readers } from './next-actions.ts'
import type { Reply } from './request.ts'
import { say } from './say.ts'

/** Keeps an answer for its buttons and shows it: what is shown can be gone on from after a restart too. */
export async function showAnswer(asked: Asked, context: Context): Promise<Reply> {
  const { deps, request } = context
  const id = deps.newId()
  const { community, learner } = request.from
  await deps.store.exchanges.keep({
    id,
    community,
    place: rememberedPlace(context),
    learner,
    at: deps.now(),
    ...keptState(asked, deps.library),
  })
  return say(viewOf(id, asked, readersOf(context), context), context)
}

/** An answer that has been kept, for these readers, with what has been done with it. */
export function viewOf(
  id: string,
  asked: Asked,
  readers: Readers,
  { deps: { library, surface }, words }: Context,
  { done, note }: { readonly done?: Done; readonly note?: Phrase } = {},
): View {
  const { answer, shown, within, subject, target, isWide = false } = asked
  return answerView(answer, {
    library,
    words,
    shown,
    isWide,
    isForMessage: target !== undefined,
    actions: nextActions(id, asked, { readers, surface, words, ...(done === undefined ? {} : { done }) }),
    ...(within === undefined ? {} : { within }),
    ...(subject === undefined ? {} : { subject }),
    ...(note === undefined ? {} : { note }),
  })
}

/** Who will read the reply to a request. */
function readersOf(context: Context): Readers {
  if (context.request.from.isDirect === true) return 'two'
  return isAlone(context) ? 'alone' : 'group'
}
