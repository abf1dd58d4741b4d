import type { Shelf } from '../cite/work.ts'
import { suggestTimes } from '../schedule/times.ts'
import { type Wait, waitByClock } from '../schedule/wait.ts'
import { findZones, zoneLabel } from '../schedule/zones.ts'
import { StoreError } from '../store/store-error.ts'
import type { Choice } from '../view/view.ts'
import { wordsIn } from '../view/words.ts'
import { shelfOf, unnamedShelf } from './cite/shelf-of.ts'
import { suggestPassages } from './cite/suggest-passages.ts'
import type { BotDeps } from './command.ts'
import type { Suggestible } from './request.ts'
import { suggestDocuments } from './suggest-documents.ts'

/** What some typed words may mean, best first, at most 25; `value` is what goes back. */
export type Suggest = (what: Suggestible, typed: string) => readonly Choice[]

/**
 * What is suggested in a community, whose hosts may have named its works. Where what they said is out of reach, or not there
 * within `patience`, works are called what they are called by themselves: whoever types is to be helped all the same.
 */
export async function suggestIn(
  community: string,
  deps: Pick<BotDeps, 'library' | 'now' | 'answerer' | 'store' | 'warn'>,
  wait: Wait = waitByClock,
): Promise<Suggest> {
  const told = shelfOf(deps, community).catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error
    deps.warn(error.message)
    return undefined
  })
  const isThere = new AbortController()
  const late = wait(patience, isThere.signal).then(() => undefined)
  const shelf = await Promise.race([told, late]).finally(() => isThere.abort())
  return (what, typed) => suggest(what, typed, { ...deps, shelf: shelf ?? unnamedShelf(deps.library) })
}

/** Milliseconds: chat clients give up on suggestions, and on forms, after three seconds. */
const patience = 1000

function suggest(
  what: Suggestible,
  typed: string,
  deps: Pick<BotDeps, 'library' | 'now' | 'answerer'> & { readonly shelf: Shelf },
): readonly Choice[] {
  const { library, now } = deps
  switch (what) {
    case 'document':
      return suggestDocuments(library, typed, wordsIn('en'))
    case 'time':
      return suggestTimes(typed).map((time) => ({ value: time, label: time }))
    case 'zone':
      return findZones(typed, 'en', now()).map((zone) => ({ value: zone, label: zoneLabel(zone, now()) }))
    case 'reference':
      return suggestPassages(typed, deps)
    default:
      return what satisfies never
  }
}
