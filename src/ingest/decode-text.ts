import type { IngestReport } from '../corpus/document.ts'
import { decode } from './decode.ts'
import { normalise } from './normalise.ts'

/** The normalised text of a file that holds one, and what became of its bytes on the way. */
export type DecodedText =
  | {
      readonly kind: 'text'
      readonly text: string
      /** Where its pages after the first begin; empty where it has no form feeds. */
      readonly pageStarts: readonly number[]
      readonly report: Omit<IngestReport, 'keptLines'>
    }
  | { readonly kind: 'refused'; readonly why: string }

/** Decodes and normalises a file; refuses one that is no text under any encoding, or says nothing. */
export function decodeText(bytes: Buffer): DecodedText {
  const decoded = decode(bytes)
  if (decoded.kind === 'binary')
    return { kind: 'refused', why: 'it is no text inside; export it as text and add that' }
  const { text, removed, pageStarts = [] } = normalise(decoded.text)
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'refused', why: NO_WORDS }
  const { encoding, sure, warnings } = decoded
  return {
    kind: 'text',
    text,
    pageStarts,
    report: { bytes: bytes.length, encoding, encodingSure: sure, removed, warnings },
  }
}

/** Why a file without words is not read. */
export const NO_WORDS = 'it has no words; write something in it, or take it away'

/** Why a file of headings alone is not read. */
export const NO_PARAGRAPHS =
  'it has headings and nothing under them that could be quoted; write something there, or take it away'
