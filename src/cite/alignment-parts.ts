import type { Step } from './align-words.ts'
import type { Quoted } from './find-phrase.ts'
import { isUnspaced } from './quotation-words.ts'
import type { DiffPart } from './verdict.ts'
import type { WordIndex } from './word-index.ts'

/**
 * An alignment as a comparison in words. Law: what is the same and what is removed are together the document's text
 * from its first to its last aligned word, to the letter. At the ends of steps, what is removed comes before what is added.
 */
export function alignmentParts(
  steps: readonly Step[],
  quoted: Quoted,
  index: WordIndex,
): readonly DiffPart[] {
  const parts: DiffPart[] = []
  const { textOf, addedText } = readers(steps, quoted, index)
  let waiting = ''
  const put = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
    else parts.push({ kind, text })
  }
  const flush = (): void => {
    if (waiting === '') return
    const before = parts.at(-1)?.text ?? ''
    put('added', needsSpace(before, waiting) ? ` ${waiting}` : waiting)
    waiting = ''
  }
  for (const step of steps) {
    if (step.kind === 'same') {
      const text = textOf(step.place)
      if (waiting !== '' && needsSpace(waiting, text)) waiting += ' '
      flush()
      put('same', text)
      continue
    }
    if (step.kind !== 'added') put('removed', textOf(step.place))
    if (step.kind !== 'removed') waiting += addedText(step.quoted)
  }
  flush()
  return parts
}

type Readers = { readonly textOf: (place: number) => string; readonly addedText: (word: number) => string }

/** A word of the document with what stands before the next one that is aligned; a word of the quotation likewise. */
function readers(steps: readonly Step[], { text, words }: Quoted, index: WordIndex): Readers {
  const places = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.place]))
  const last = places.at(-1) ?? -1
  const document = last < 0 ? '' : index.stretchAt(last).text
  const nextOf = new Map(places.map((place, i) => [place, places[i + 1]]))
  return {
    textOf: (place) => {
      const next = nextOf.get(place)
      return document.slice(index.starts[place], next === undefined ? index.ends[place] : index.starts[next])
    },
    addedText: (word) => text.slice(words[word]?.start, words[word + 1]?.start ?? words[word]?.end),
  }
}

function needsSpace(before: string, after: string): boolean {
  if (before === '' || /\s$/u.test(before) || /^\s/u.test(after)) return false
  const isUnspacedEdge = isUnspaced(after) || isUnspaced([...before].at(-1) ?? '')
  return !isUnspacedEdge
}
