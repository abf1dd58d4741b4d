import type { Anchor } from '../../src/cite/anchor.ts'
import { type Anchored, findAnchor } from '../../src/cite/find-anchor.ts'
import { makeAnchor } from '../../src/cite/make-anchor.ts'
import type { Range } from '../../src/text/range.ts'
import { type EditedText, edits, laidOut, madeText, type Source, type Word } from './edited-text.ts'
import { madeLibrary } from './library.ts'
import { seeded } from './seeded.ts'

/** What became of one quotation after some edits. */
export type AnchorRun = {
  readonly seed: number
  /** The edits, in order. */
  readonly made: readonly string[]
  readonly anchor: Anchor
  readonly found: Anchored
  /** What stands at the place that was found. */
  readonly words: string
  /** All of its words stand there, in order and with nothing between them. */
  readonly isWhole: boolean
  /** It was taken silently although the words are others, or most of those that are left of it stand elsewhere, and other words around. */
  readonly isFalse: boolean
  readonly milliseconds: number
}

/** Makes a text, quotes some of it, edits the text once to four times, and looks for the quotation. */
export function runAnchor(seed: number, paragraphs = 14): AnchorRun {
  const random = seeded(seed)
  let names = 0
  const word = (text: string): Word => ({ name: names++, text })
  const before = madeText(paragraphs, { random, word })
  const quotedWords = chosen(before, random)
  const source: Source = { random, word, quoted: new Set(quotedWords.map(({ name }) => name)) }
  const original = laidOut(before)
  const anchor = makeAnchor(original.document, rangeOf(quotedWords, original.places))
  const made = Array.from({ length: 1 + Math.floor(random() * 4) }, () => anyEdit(random))
  const after = made.reduce((text, name) => edits[name]?.(text, source) ?? text, before)
  const edited = laidOut(after)
  const library = madeLibrary([edited.document])
  const began = performance.now()
  const found = findAnchor(anchor, library)
  const milliseconds = performance.now() - began
  const words = found.kind === 'lost' ? '' : edited.document.text.slice(found.place.start, found.place.end)
  const isSilent = found.kind === 'same' || found.kind === 'moved'
  const isRight =
    found.kind === 'lost' ||
    holdsMost(found.place, quotedWords, edited.places) ||
    standsAsItDid(anchor, found.place, edited.document.text)
  return {
    ...{ seed, made, anchor, found, words, milliseconds },
    isWhole: isWhole(quotedWords, after),
    isFalse: isSilent && (words !== anchor.exact || !isRight),
  }
}

/** Some words of a paragraph, or a paragraph and the one after it: mostly a sentence or two. */
function chosen(text: EditedText, random: () => number): readonly Word[] {
  const at = Math.floor(random() * (text.length - 1))
  const paragraph = text[at] ?? []
  const kind = random()
  if (kind < 0.1) return paragraph
  if (kind < 0.15) return [...paragraph, ...(text[at + 1] ?? [])]
  const start = Math.floor(random() * paragraph.length)
  const length = kind < 0.3 ? 1 + Math.floor(random() * 4) : 5 + Math.floor(random() * 40)
  return paragraph.slice(start, start + length)
}

function anyEdit(random: () => number): string {
  const names = Object.keys(edits)
  return names[Math.floor(random() * names.length)] ?? ''
}

function rangeOf(words: readonly Word[], places: ReadonlyMap<number, Range>): Range {
  const ranges = words.flatMap(({ name }) => places.get(name) ?? [])
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 }
}

function isWhole(words: readonly Word[], after: EditedText): boolean {
  const names = after.flat().map(({ name }) => name)
  const first = names.indexOf(words[0]?.name ?? -1)
  return first >= 0 && words.every(({ name }, index) => names[first + index] === name)
}

/**
 * Whether the one place where the quotation stands with all that stood before and after it, to the letter, is this one. A copy
 * that has come to stand there makes the very text that is made where the quotation stayed and a copy of it was changed.
 */
function standsAsItDid({ prefix, exact, suffix }: Anchor, { start }: Range, text: string): boolean {
  const whole = prefix + exact + suffix
  const at = text.indexOf(whole)
  return at >= 0 && at + prefix.length === start && text.indexOf(whole, at + 1) < 0
}

/** Of a paragraph that was copied and then deleted no word is left: its copy is what it has become. */
function holdsMost(
  { start, end }: Range,
  words: readonly Word[],
  places: ReadonlyMap<number, Range>,
): boolean {
  const left = words.flatMap(({ name }) => places.get(name) ?? [])
  const there = left.filter((place) => start <= place.start && place.end <= end)
  return left.length === 0 || 2 * there.length > left.length
}
