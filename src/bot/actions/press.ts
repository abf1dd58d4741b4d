import type { Exchange } from '../../store/exchanges.ts'
import { type ActionId, decodeAction } from '../action-id.ts'
import { type Asked, recalled, scopeOf } from '../asked.ts'
import { citeActions } from '../cite/cite-handlers.ts'
import type { Context } from '../command.ts'
import { answer } from '../commands/ask.ts'
import { nextPage } from '../commands/more.ts'
import { linesView } from '../commands/sources.ts'
import { changeSettings } from '../commands/study.ts'
import { showWider } from '../commands/wider.ts'
import { followUpForm } from '../forms.ts'
import { handlerOf } from '../handlers.ts'
import { quizActions } from '../quiz/quiz-handlers.ts'
import type { Audience, Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { askGroup, replyWith, share } from './in-the-open.ts'
import { askReason, keepReason } from './unhelpful.ts'

/** An answer that was shown, found again by the button below it. */
export type Pressed = { readonly exchange: Exchange; readonly asked: Asked; readonly context: Context }

/** What happens when a button is pressed or something is chosen, by the kind of its id. */
export async function press(id: string, values: readonly string[], context: Context): Promise<Reply> {
  const action = decodeAction(id)
  if (action === undefined) return refuse('unknownAction', context)
  if (action.kind === 'answers') return changeAnswers(action, context)
  if (action.kind === 'lines') return showLines(action, context)
  const handler = handlerOf(action.kind, quizActions, citeActions)
  if (handler !== undefined) return handler.run(action, values, context)
  const { deps, request } = context
  const exchange = await deps.store.exchanges.find(request.from.community, action.id)
  if (exchange === undefined) return refuse('unknownAction', context)
  const asked = recalled(exchange, deps.library)
  if (asked === undefined) return refuse('readingsChanged', context)
  return pressAnswer(action, values, { exchange, asked, context })
}

async function pressAnswer(
  { kind, arg = '' }: ActionId,
  values: readonly string[],
  pressed: Pressed,
): Promise<Reply> {
  const { exchange, asked, context } = pressed
  switch (kind) {
    case 'more':
      return nextPage(asked, context)
    case 'wider':
      return showWider(asked, context)
    case 'everywhere': {
      const { within: _, ...everywhere } = scopeOf(asked)
      return answer(exchange.question, context, everywhere)
    }
    case 'follow':
      return { kind: 'form', form: followUpForm(exchange.id, context.words) }
    case 'share':
      return share(pressed)
    case 'reply':
      return replyWith(Number(arg), pressed)
    case 'group':
      return askGroup(pressed)
    case 'unhelpful':
      return askReason(pressed)
    case 'reason':
      return keepReason(values[0], pressed)
    default:
      return refuse('unknownAction', context)
  }
}

/** Where the reply to a button goes: what changes its own message updates it, where only the presser sees that. */
export function audienceOfAction(id: string, isPrivate: boolean): Audience {
  const kind = decodeAction(id)?.kind ?? ''
  const to = handlerOf(kind, quizActions, citeActions)?.to ?? (alwaysInPlace.has(kind) ? 'update' : undefined)
  if (to === 'update' || to === 'asker') return to
  if (to === 'updateAlone') return isPrivate ? 'update' : 'asker'
  return isPrivate && inPlaceAlone.has(kind) ? 'update' : 'asker'
}

const alwaysInPlace: ReadonlySet<string> = new Set(['answers', 'reason'])
const inPlaceAlone: ReadonlySet<string> = new Set(['wider', 'share', 'reply', 'group'])

function changeAnswers({ id }: ActionId, context: Context): Promise<Reply> | Reply {
  return id === 'asker' || id === 'channel' ? changeSettings(id, context) : refuse('unknownAction', context)
}

function showLines({ id }: ActionId, context: Context): Reply {
  const document = context.deps.library.documents.find((each) => each.id === id)
  return document === undefined
    ? refuse('readingsChanged', context)
    : say(linesView(document, context.words), context)
}
