import type { Document } from '../../corpus/document.ts'

/** How far a group has read, as somebody said it: a paragraph's number, all of it, or words that say no one place. */
export type ReadTo =
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'many'; readonly numbers: readonly number[] }
  | { readonly kind: 'none' }

/**
 * Reads "12", "¶ 12", "50 %", words of a heading (then the section has been read) or words of the text; nothing or
 * "all" is all of it. Several paragraphs with the words are told, to choose among.
 */
export function readReadTo(typed: string, { paragraphs, text }: Document): ReadTo {
  const word = fold(typed)
  const last = paragraphs.length
  if (word === '' || word === 'all') return { kind: 'all' }
  const [, digits, sign] = /^(?:¶|para(?:graph)?\.?)?\s*(\d{1,6})\s*(%?)$/u.exec(word) ?? []
  if (digits !== undefined) {
    const isShare = sign === '%'
    if (Number(digits) > (isShare ? 100 : last)) return { kind: 'none' }
    const number = isShare ? Math.floor((last * Number(digits)) / 100) : Number(digits)
    return { kind: 'paragraph', number }
  }
  const within = paragraphs.filter(({ headings }) => headings.some((heading) => fold(heading) === word))
  const end = within.at(-1)
  if (end !== undefined) return { kind: 'paragraph', number: end.number }
  const holding = paragraphs.filter(({ start, end }) => fold(text.slice(start, end)).includes(word))
  const [first, ...others] = holding.map(({ number }) => number)
  if (first === undefined) return { kind: 'none' }
  return others.length === 0
    ? { kind: 'paragraph', number: first }
    : { kind: 'many', numbers: [first, ...others] }
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}
