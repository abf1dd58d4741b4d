import type { Document } from '../../src/corpus/document.ts'
import { hash10 } from '../../src/corpus/hash.ts'
import type { Item, ItemKind, Option, Piece } from '../../src/quiz/item.ts'
import type { Range } from '../../src/text/range.ts'
import type { ShownPrompt } from '../../src/view/prompt-view.ts'
import type { View } from '../../src/view/view.ts'
import { madeDocument, stated } from './library.ts'

/** A made text with years, names and reasons to ask for, and some signs that would act in a chat. */
export const lamps: Document = madeDocument({
  file: 'lamps.md',
  metadata: { title: stated('Lamps of the Coast'), authors: stated(['Ada Marsh']), date: stated('1931') },
  lines: [
    { heading: 'Lamps of the Coast' },
    'The lamp at Gull Point was first lit in 1843, two winters before the pier was finished. Its keeper, Orla Venn, wrote down every ship.',
    'A storm took the pier in 1851. The board rebuilt it in stone.',
    'Whale oil ran short in 1867, so the lamp burnt rapeseed until spring.',
    'Tomas Brandt called his rule *never sleep*, and @everyone laughed at <b>him</b> in the tavern.',
  ],
})

/** Where words stand in a document for the first time. */
export function rangeIn(document: Document, words: string): Range {
  const start = document.text.indexOf(words)
  if (start === -1) throw new Error(`“${words}” stands nowhere in ${document.file}`)
  return { start, end: start + words.length }
}

/** An option that was cut from a document. */
export function optionIn(document: Document, words: string): Option {
  return { text: words, from: rangeIn(document, words) }
}

type Made = Partial<Item> & { readonly kind: ItemKind; readonly sentence: string; readonly says: string }

/** An item whose prompt is its sentence with a gap where the answer stands, unless told otherwise. */
export function madeItem({ sentence, says, ...changed }: Made, document: Document = lamps): Item {
  const quote = rangeIn(document, sentence)
  const start = document.text.indexOf(says, quote.start)
  const answer = { start, end: start + says.length }
  const paragraph = document.paragraphs.find((each) => each.start <= quote.start && quote.end <= each.end)
  if (paragraph === undefined || start === -1) throw new Error(`“${sentence}” is in no paragraph`)
  const around: readonly Piece[] = [
    { kind: 'cut', start: quote.start, end: answer.start },
    { kind: 'gap' },
    { kind: 'cut', start: answer.end, end: quote.end },
  ]
  return {
    id: hash10(document.id, changed.kind, sentence, says),
    document: document.id,
    version: document.version,
    paragraph: paragraph.id,
    quote,
    prompt: around.filter((piece) => piece.kind !== 'cut' || piece.start < piece.end),
    answer,
    type: 'name',
    key: says,
    options: [],
    accept: [],
    ...changed,
  }
}

const lit = 'The lamp at Gull Point was first lit in 1843, two winters before the pier was finished.'

type MadeName = 'typed' | 'choice' | 'finish' | 'find' | 'truth' | 'order' | 'hostile'

/** One item of each way to answer. */
export const items: Readonly<Record<MadeName, Item>> = {
  typed: madeItem({
    kind: 'cloze',
    sentence: 'Its keeper, Orla Venn, wrote down every ship.',
    says: 'Orla Venn',
  }),
  choice: madeItem({
    kind: 'choice',
    sentence: lit,
    says: '1843',
    type: 'year',
    options: [optionIn(lamps, '1843'), optionIn(lamps, '1851'), optionIn(lamps, '1867'), { text: '1839' }],
  }),
  finish: madeItem({
    kind: 'finish',
    sentence: 'Whale oil ran short in 1867, so the lamp burnt rapeseed until spring.',
    says: 'so the lamp burnt rapeseed until spring.',
    type: 'phrase',
    prompt: [{ kind: 'cut', ...rangeIn(lamps, 'Whale oil ran short in 1867,') }, { kind: 'ellipsis' }],
  }),
  find: madeItem({
    kind: 'find',
    sentence: 'A storm took the pier in 1851.',
    says: 'A storm took the pier in 1851.',
    type: 'passage',
    prompt: [
      { kind: 'cut', ...rangeIn(lamps, 'storm') },
      { kind: 'words', text: ' and ' },
      { kind: 'cut', ...rangeIn(lamps, 'the pier') },
    ],
  }),
  truth: madeItem({
    kind: 'true-false',
    sentence: 'A storm took the pier in 1851.',
    says: '1851',
    type: 'year',
    key: 'false',
    prompt: [
      { kind: 'cut', ...rangeIn(lamps, 'A storm took the pier in ') },
      { kind: 'words', text: '1867.' },
    ],
  }),
  order: madeItem({
    kind: 'order',
    sentence: lit,
    says: '1843',
    key: 'B A C',
    prompt: [{ kind: 'words', text: 'Three things that happened on the coast' }],
    options: [
      optionIn(lamps, 'A storm took the pier'),
      optionIn(lamps, 'The lamp at Gull Point was first lit'),
      optionIn(lamps, 'Whale oil ran short'),
    ],
  }),
  hostile: madeItem({
    kind: 'cloze',
    sentence:
      'Tomas Brandt called his rule *never sleep*, and @everyone laughed at <b>him</b> in the tavern.',
    says: 'Tomas Brandt',
  }),
}

/** A question of the day as it is shown, which closes two hours after noon on the first day of 1970. */
export function shown(item: Item, changed: Partial<ShownPrompt> = {}): ShownPrompt {
  const optionOrder = item.options.map((_, index) => index)
  return { item, optionOrder, date: '1970-01-01', closesAt: 14 * 3_600_000, ...changed }
}

/** Every word that a view shows or has read aloud, buttons included. */
export function wordsOf({ blocks }: View): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'quote':
          return [...block.content, ...block.source].map(({ text }) => text)
        case 'list':
          return block.items.flatMap(({ label, content, detail = [] }) =>
            [label, ...content, ...detail].map(({ text }) => text),
          )
        case 'actions':
          return block.actions.flatMap(({ label, spoken = '' }) => [label, spoken])
        case 'choice':
          return [block.label, ...block.choices.map(({ label }) => label)]
        case 'picture':
          return [block.alt]
        case 'file':
          return [block.name]
        case 'listing':
          return [block.text]
        default:
          return block.content.map(({ text }) => text)
      }
    })
    .join('\n')
}
