import type { Document } from '../corpus/document.ts'
import type { StudiedText } from './studied-text.ts'

/**
 * Whether a text writes common nouns with capitals, as old ones do: then a capital tells no name. After *a* or *an*
 * stands what is no name, so there its share of capitals shows it.
 */
export function capitalisesNouns({ document, sentences }: StudiedText): boolean {
  const known = found.get(document)
  if (known !== undefined) return known
  let all = 0
  let capital = 0
  for (const { text } of sentences) {
    for (const [, word = ''] of text.matchAll(AFTER_ARTICLE)) {
      all++
      if (/^\p{Lu}/u.test(word)) capital++
    }
  }
  const isSo = capital >= LEAST && capital > SHARE * all
  found.set(document, isSo)
  return isSo
}

/** Every name of a text asks for it. */
const found = new WeakMap<Document, boolean>()
/** A word in small letters but for its first one, so that neither acronyms nor letters count. */
const AFTER_ARTICLE = /\b[Aa]n? (\p{L}\p{Ll}{2,})/gu
/** Elsewhere a people's name, "a Dutch ship", stands after one article in fifteen. */
const SHARE = 0.2
const LEAST = 4
