import { makeCalled } from './define-called.ts'
import { makeGeneric } from './define-generic.ts'
import { makeGlossary } from './define-glossary.ts'
import type { RatedItem } from './rated-item.ts'
import type { StudiedText } from './studied-text.ts'

/**
 * Which term? Its meaning is shown, the term is typed: glossary lines first, then what a sentence says is *called* so,
 * then "A … is a …". A term is asked for once.
 */
export function makeDefinition(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const terms = new Set<string>()
  return [...makeGlossary(studied), ...makeCalled(studied), ...makeGeneric(studied)].filter(({ item }) => {
    const term = item.key.toLowerCase()
    return !terms.has(term) && terms.add(term)
  })
}
