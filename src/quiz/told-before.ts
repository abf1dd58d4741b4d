import type { Token } from './studied-text.ts'

/** The share of the words with a meaning of their own among `asked` that stand, in some form, in `known` as well. */
export function shareTold(asked: readonly Token[], known: string): number {
  const stems = new Set(wordsOf(known).map(stemOf))
  const words = asked.filter(({ pos, lemma }) => TELLING.has(pos) && !PLAIN.has(lemma))
  const parts = words.flatMap(({ text }) => wordsOf(text)).filter((word) => word.length > 2)
  if (parts.length === 0) return 0
  return parts.filter((word) => stems.has(stemOf(word))).length / parts.length
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Long enough to tell words apart, short enough that "segregate" and "segregation" are one. */
function stemOf(word: string): string {
  return word.replace(/s$/, '').slice(0, 6)
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'])
const PLAIN: ReadonlySet<string> = new Set('be have do make take get'.split(' '))
