import type { Exchange } from '../../store/exchanges.ts'
import type { Action } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import { placeOf } from '../request.ts'

/** The words of a quotation that are compared; its beginning where it has more. */
export type Compared = { readonly words: string; readonly isBegun: boolean }

/** What was checked of a message, as its button needs it months later: verdicts are made anew, from the readings of then. */
export type KeptCheck = {
  readonly quotations: readonly Compared[]
  readonly others: number
  readonly isWhole: boolean
  /** The message, as its platform finds it again. */
  readonly target: string | undefined
}

/** The button that posts the verdicts as an answer to the message. */
export function replyAction(id: string, { checking }: Words, isDone = false): Action {
  return {
    id: encodeAction({ kind: 'k-reply', id }),
    label: isDone ? checking.replied : checking.reply,
    ...(isDone ? { isDone } : {}),
  }
}

/** Keeps a check among the exchanges, in a place where nobody goes on from it; gives its id. */
export async function keepCheck(
  { quotations, others, isWhole, target }: KeptCheck,
  { deps, request }: Context,
): Promise<string> {
  const { community, learner } = request.from
  const id = deps.newId()
  await deps.store.exchanges.keep({
    ...{ id, community, learner, at: deps.now() },
    place: JSON.stringify(['check', placeOf(request.from), learner]),
    question: JSON.stringify({ quotations, others, isWhole }),
    ...(target === undefined ? {} : { target }),
    ...{ kind: 'silent', page: 0, shown: 0, matched: { passages: 0, documents: 0 }, excerpts: [] },
  })
  return id
}

/** The check that an exchange keeps; undefined for an exchange of another kind. */
export function keptCheck({ question, target }: Exchange): KeptCheck | undefined {
  const kept: unknown = question.startsWith('{') ? JSON.parse(question) : undefined
  if (typeof kept !== 'object' || kept === null) return undefined
  const quotations: unknown = 'quotations' in kept ? kept.quotations : undefined
  const others: unknown = 'others' in kept ? kept.others : undefined
  const isWhole: unknown = 'isWhole' in kept ? kept.isWhole : undefined
  const isList = Array.isArray(quotations) && quotations.every(isCompared)
  if (!isList || typeof others !== 'number' || typeof isWhole !== 'boolean') return undefined
  return { quotations, others, isWhole, target }
}

function isCompared(value: unknown): value is Compared {
  if (typeof value !== 'object' || value === null || !('words' in value) || !('isBegun' in value))
    return false
  return typeof value.words === 'string' && typeof value.isBegun === 'boolean'
}
