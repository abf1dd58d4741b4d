import { makeCalled } from './define-called.ts'
import { makeGeneric } from './define-generic.ts'
import { makeGlossary } from './define-glossary.ts'
import { leaksTerm } from './define-leaks.ts'
import { shownWords } from './question-words.ts'
import type { RatedItem } from './rated-item.ts'
import type { StudiedText } from './studied-text.ts'

/**
 * Which term? Its meaning is shown, the term is typed: glossary lines first, then what a sentence says is *called* so,
 * then "A … is a …". A term is asked for once, and never in words that give it away.
 */
export function makeDefinition(studied: StudiedText): readonly RatedItem[] {
  if (!studied.isEnglish) return []
  const terms = new Set<string>()
  return [...makeGlossary(studied), ...makeCalled(studied), ...makeGeneric(studied)].filter(({ item }) => {
    const term = item.key.toLowerCase()
    if (leaksTerm(term, shownWords(item.prompt, studied.document.text))) return false
    return !terms.has(term) && terms.add(term)
  })
}
