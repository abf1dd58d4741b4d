import type { AnswerType, ItemKind } from './item.ts'

/** A question as it is read: the prompt with `_____` for its gap and `…` for what is left out, and what goes with it. */
export type Asked = {
  readonly kind: ItemKind
  readonly type: AnswerType
  readonly prompt: string
  readonly key: string
  readonly quote: string
  readonly title: string
  /** How often the document says what is asked for, and of an acronym its letters; more than six count as six. */
  readonly uses: number
}

/** Something that makes a question better worth asking (points above 0) or less (below), and whether one has it. */
export type Trait = { readonly points: number; readonly has: (asked: Asked) => boolean }

/** The points of all the traits that a question has. */
export function sumTraits(asked: Asked, traits: readonly Trait[]): number {
  return traits.reduce((sum, { points, has }) => (has(asked) ? sum + points : sum), 0)
}

/** The words of a text, with what is joined by hyphens and apostrophes in one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
}

/** Which share of the longer words of a prompt stands in the title, endings aside. */
export function shareOfTitle({ prompt, title }: Asked): number {
  const titled = new Set(longStems(title))
  const stems = longStems(prompt)
  return stems.length === 0 ? 0 : stems.filter((stem) => titled.has(stem)).length / stems.length
}

function longStems(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => word.length > 3)
    .map((word) => word.toLowerCase().slice(0, 6))
}

/** The year of a date or year; no number where there is none, so that no comparison with it holds. */
export function yearOf(words: string): number {
  return Number(/\b(?:1\d|20)\d\d\b/.exec(words)?.[0] ?? Number.NaN)
}
