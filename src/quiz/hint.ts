import { countWords } from '../corpus/count-words.ts'
import { hash10 } from '../corpus/hash.ts'
import { type Item, modeOf } from './item.ts'

/**
 * A help that does not give the answer away: its first letter with how many letters and words it has; how many words
 * the author took; which two options are wrong; the letter of the first event.
 */
export type Hint =
  | { readonly kind: 'letters'; readonly first: string; readonly letters: number; readonly words: number }
  | { readonly kind: 'words'; readonly words: number }
  | { readonly kind: 'options'; readonly struck: readonly number[] }
  | { readonly kind: 'first'; readonly letter: string }

/** The hint for an item as it is shown; none where any would give the answer away. Always the same for the same item. */
export function hintFor(item: Item): Hint | undefined {
  const { key, kind } = item
  switch (modeOf(item)) {
    case 'recall':
      return { kind: 'words', words: countWords(key) }
    case 'choice':
      if (kind === 'order') return { kind: 'first', letter: key.slice(0, 1) }
      return strikeOptions(item)
    case 'typed':
      return letterHint(key)
  }
}

function letterHint(key: string): Hint | undefined {
  const letters = [...key.normalize('NFC')].filter((character) => /[\p{L}\p{N}]/u.test(character))
  // Of "51" the first of two digits is too much.
  if (letters.length < 3) return undefined
  return {
    kind: 'letters',
    first: letters[0] ?? '',
    letters: letters.length,
    words: key.trim().split(/[\s\p{Pd}]+/u).length,
  }
}

/** Two wrong options go, but the right one never stands alone. */
function strikeOptions({ id, key, accept, options }: Item): Hint | undefined {
  const wrong = options.flatMap(({ text }, i) => (text === key || accept.includes(text) ? [] : [i]))
  if (wrong.length < 2) return undefined
  // By its words, so that the same ones go in whatever order the options are shown.
  const byHash = wrong.toSorted((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1))
  const struck = byHash.slice(0, Math.min(2, wrong.length - 1))
  return { kind: 'options', struck: struck.toSorted((a, b) => a - b) }

  function hashOf(index: number): string {
    return hash10(id, 'hint', options[index]?.text ?? '')
  }
}
