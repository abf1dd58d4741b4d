import type { Document } from '../corpus/document.ts'
import type { Item, ItemKind, Piece } from './item.ts'
import { gapTraits } from './worth-of-gap.ts'
import { findTraits, finishTraits, whyTraits } from './worth-of-recall.ts'
import { acronymTraits, definitionTraits } from './worth-of-term.ts'
import { whTraits } from './worth-of-wh.ts'
import { type Asked, sumTraits, type Trait } from './worth-trait.ts'

/**
 * How far a question stands above (0 or more) or below the bar of its kind: whether it is worth a group's day where the
 * readings have others. Traits and bars are drawn from some 1,700 questions that readers rated.
 */
export function worthOf(item: Item, document: Document): number {
  const bar = BARS[item.kind]
  return bar ? sumTraits(askedOf(item, document), bar.traits) - bar.least : 0
}

function askedOf({ kind, type, prompt, key, quote }: Item, { text, metadata }: Document): Asked {
  const shown = prompt.map((piece) => wordsOfPiece(piece, text)).join('')
  return {
    kind,
    type,
    prompt: shown,
    key,
    uses: countUses(kind === 'acronym' ? shown : key, text),
    quote: text.slice(quote.start, quote.end),
    title: metadata.title.value,
  }
}

function countUses(words: string, text: string): number {
  let count = 0
  for (
    let at = text.indexOf(words);
    at >= 0 && count < MOST_USES;
    at = text.indexOf(words, at + words.length)
  )
    count++
  return count
}

const MOST_USES = 6

function wordsOfPiece(piece: Piece, text: string): string {
  if (piece.kind === 'cut') return text.slice(piece.start, piece.end)
  if (piece.kind === 'words') return piece.text
  return piece.kind === 'gap' ? '_____' : '…'
}

type Bar = { readonly traits: readonly Trait[]; readonly least: number }

/** Of kinds that are not here all are alike. */
const BARS: Readonly<Partial<Record<ItemKind, Bar>>> = {
  cloze: { traits: gapTraits, least: 1 },
  excerpt: { traits: gapTraits, least: 0.8 },
  choice: { traits: gapTraits, least: 0.9 },
  find: { traits: findTraits, least: 0.8 },
  finish: { traits: finishTraits, least: 0.3 },
  why: { traits: whyTraits, least: -0.1 },
  wh: { traits: whTraits, least: 0.2 },
  definition: { traits: definitionTraits, least: 0 },
  acronym: { traits: acronymTraits, least: 0 },
}
