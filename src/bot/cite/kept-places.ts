import type { Place } from '../../cite/place.ts'
import { shorten } from '../../view/shorten.ts'
import { recalled } from '../asked.ts'
import type { Context } from '../command.ts'
import { placeOf } from '../request.ts'
import { excerptOf } from './cited.ts'

/** Places that were shown, as far as their buttons need them; `typed` is what they were found by. */
export type KeptPlaces = {
  readonly places: readonly [Place, ...Place[]]
  readonly typed: string
  /** The message that they are an answer to, as its platform finds it. */
  readonly target?: string
}

/** Characters that are kept of what was typed. */
const longestTyped = 150

/**
 * Keeps places under a name for buttons, months later and after restarts. They are kept as an exchange, in a place of their own,
 * so that no question goes on from a citation.
 */
export async function keepPlaces({ places, typed, target }: KeptPlaces, context: Context): Promise<string> {
  const { deps, request } = context
  const id = deps.newId()
  const { community, learner } = request.from
  await deps.store.exchanges.keep({
    id,
    community,
    place: JSON.stringify(['cite', placeOf(request.from)]),
    learner,
    at: deps.now(),
    question: shorten(typed.replace(/\s+/gu, ' ').trim(), longestTyped),
    kind: 'found',
    page: 0,
    shown: places.length,
    matched: { passages: places.length, documents: new Set(places.map(({ document }) => document)).size },
    excerpts: places.map((place) => {
      const { text: _, ...excerpt } = excerptOf(place, deps)
      return { ...excerpt, version: deps.library.document(place.document).version }
    }),
    ...(target === undefined ? {} : { target }),
  })
  return id
}

/** What was kept, with whom it was shown to; why not, where it is not there or a document has changed since. */
export async function recallPlaces(
  id: string,
  { deps, request }: Context,
): Promise<(KeptPlaces & { readonly learner: string }) | 'unknownAction' | 'readingsChanged'> {
  const exchange = await deps.store.exchanges.find(request.from.community, id)
  if (exchange === undefined) return 'unknownAction'
  const asked = recalled(exchange, deps.library)
  if (asked?.answer.kind !== 'found') return 'readingsChanged'
  const [first, ...rest] = asked.answer.excerpts.map(({ document, start, end }) => ({ document, start, end }))
  if (first === undefined) return 'readingsChanged'
  const { target, question, learner } = exchange
  return { places: [first, ...rest], typed: question, learner, ...(target === undefined ? {} : { target }) }
}
