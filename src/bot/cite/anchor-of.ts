import { makeAnchor } from '../../cite/make-anchor.ts'
import type { Place } from '../../cite/place.ts'
import type { BotDeps } from '../command.ts'

type Kept = { readonly id: Promise<string>; readonly at: number }

/** What each store was given lately: a message that is shown again writes nothing. */
const lately = new WeakMap<BotDeps['store'], Map<string, Kept>>()

/** Half of the day in which a store notes once that an anchor is still in use. */
const fresh = 43_200_000
const remembered = 10_000

/** The id under which a place of the readings is found again after an edit; it is on the disk when this resolves. */
export function anchorOf(
  deps: Pick<BotDeps, 'library' | 'store' | 'now'>,
  community: string,
  place: Place,
): Promise<string> {
  const { store, library } = deps
  const kept = lately.get(store) ?? new Map<string, Kept>()
  lately.set(store, kept)
  const document = library.document(place.document)
  const key = JSON.stringify([community, document.id, document.version, place.start, place.end])
  const now = deps.now()
  const known = kept.get(key)
  if (known !== undefined && now - known.at < fresh) return known.id
  if (kept.size >= remembered) kept.clear()
  const id = store.anchors.keep(community, makeAnchor(document, place), now)
  kept.set(key, { id, at: now })
  // What could not be kept is kept next time.
  id.catch(() => kept.get(key)?.id === id && kept.delete(key))
  return id
}
