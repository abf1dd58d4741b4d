/** What whoever quotes says that they did: left words out, or put some in. */
export type Mark = 'omission' | 'insertion'

/** A part of a quotation, with the mark before it. */
export type MarkedPart = { readonly before?: Mark; readonly text: string }

/** A quotation in the parts between its marks, and which marks it has anywhere. */
export type Marked = { readonly parts: readonly MarkedPart[]; readonly marks: readonly Mark[] }

/**
 * A quotation at its marks: "…", "..." and "[…]" for words left out, "[sic]" and other brackets for words put in; in "[T]he" the
 * letter stays. Undefined where it has no marks, or nothing else.
 */
export function markedParts(quotation: string): Marked | undefined {
  const text = quotation.replace(LETTER, '$1')
  const marks = new Set<Mark>(text === quotation ? [] : ['insertion'])
  const parts: MarkedPart[] = []
  let before: Mark | undefined
  let from = 0
  const take = (end: number): void => {
    const part = text.slice(from, end).trim()
    if (!/[\p{L}\p{N}]/u.test(part)) return
    parts.push({ text: part, ...(before === undefined ? {} : { before }) })
    before = undefined
  }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    take(index)
    from = index + mark.length
    const kind = OMISSION.test(mark) ? 'omission' : 'insertion'
    marks.add(kind)
    // An omission leaves more room than an insertion beside it.
    if (before !== 'omission') before = kind
  }
  take(text.length)
  return parts.length > 0 && marks.size > 0 ? { parts, marks: [...marks] } : undefined
}

/** Whether a mark for words left out stands somewhere in a text. */
export function hasOmission(text: string): boolean {
  return new RegExp(LEFT_OUT, 'u').test(text)
}

/** A text without such a mark at its end. */
export function withoutOmission(text: string): string {
  return text.replace(new RegExp(String.raw`\s*(?:${LEFT_OUT})\s*$`, 'u'), ' ')
}

const LETTER = /\[(\p{L})\](?=\p{L})/gu

const DOTS = String.raw`(?:…+|⋯+|\.{3,}|\.\s\.\s\.(?:\s\.)?)`
const LEFT_OUT = String.raw`[\[\(（]\s*${DOTS}\s*[\]\)）]|${DOTS}|[（\(\[](?:中略|前略|後略|略|중략)[\)）\]]`
const OMISSION = new RegExp(`^(?:${LEFT_OUT})$`, 'u')
/** Brackets around a number alone are a reference of the document's. */
const MARK = new RegExp(String.raw`${LEFT_OUT}|\[(?![\d\s,–-]+\])[^\[\]]{1,200}\]`, 'gu')
