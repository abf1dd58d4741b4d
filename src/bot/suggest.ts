import { suggestTimes } from '../schedule/times.ts'
import { findZones, zoneLabel } from '../schedule/zones.ts'
import type { Choice } from '../view/view.ts'
import { wordsIn } from '../view/words.ts'
import { suggestPassages } from './cite/suggest-passages.ts'
import type { BotDeps } from './command.ts'
import type { Suggestible } from './request.ts'
import { suggestDocuments } from './suggest-documents.ts'

/** What some typed words may mean, best first, at most 25. */
export function suggest(
  what: Suggestible,
  typed: string,
  deps: Pick<BotDeps, 'library' | 'now' | 'answerer'>,
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
