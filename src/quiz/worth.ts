import type { Document } from '../corpus/document.ts'
import type { Item, Piece } from './item.ts'
import type { ReadingCounts } from './reading-counts.ts'
import { type Asked, featureOf, worthFeatures } from './worth-features.ts'
import { type WorthModel, worthModels } from './worth-weights.ts'

/** How likely readers are to call a question good, 0 to 1; of kinds that nothing is known of, one half. */
export function worthOf(item: Item, document: Document, counts: ReadingCounts): number {
  const model = worthModels.find(({ bias }) => bias[item.kind] !== undefined)
  return model ? probability(askedOf(item, document, counts), model) : 0.5
}

function probability(asked: Asked, { bias, weights }: WorthModel): number {
  let odds = bias[asked.kind] ?? 0
  for (const name of worthFeatures) {
    const weight = weights[name]
    if (weight !== undefined) odds += weight * featureOf(name, asked)
  }
  return 1 / (1 + Math.exp(-odds))
}

function askedOf(
  { kind, prompt, key, quote }: Item,
  { id, text, metadata }: Document,
  counts: ReadingCounts,
): Asked {
  return {
    kind,
    prompt: prompt.map((piece) => wordsOfPiece(piece, text)).join(''),
    key,
    title: metadata.title.value,
    quote: text.slice(quote.start, quote.end),
    before: quote.start,
    rarity: counts.rarity(key),
    repeats: counts.repeats(id, key),
  }
}

function wordsOfPiece(piece: Piece, text: string): string {
  if (piece.kind === 'cut') return text.slice(piece.start, piece.end)
  if (piece.kind === 'words') return piece.text
  return piece.kind === 'gap' ? '_____' : '…'
}
