import fc from 'fast-check'
import type { Action, Block, Inline, Phrase, View } from '../../src/view/view.ts'
import { onePixel } from './one-pixel.ts'

/** Words that try to act on a screen or to upset its columns. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^[a-zé.,'-]{1,9}$/) },
      fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n\n', '\t', '\r\n', '\r', '\u2028', '\u00A0'),
      fc.constantFrom(
        '\u001B[31m',
        '\u001B]0;title\u0007',
        '\u009B2J',
        '\u0000',
        '\u007F',
        '\b\b\b',
        '\u001B',
      ),
      fc.constantFrom('\u202E', '\u2066', '\u2069', '\u200B', '\u200D', '\uFEFF', '\uD800'),
      fc.constantFrom(
        '灯台の光は、',
        '「霧」',
        '등대지기는',
        '👨‍👩‍👧‍👦',
        '🇰🇷',
        'e\u0301',
        '﷽',
        '*',
        '_',
        '@everyone',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Addresses that a quotation may have to open it, as a view and as a message has them. */
export const addresses: readonly string[] = [
  'https://books.example/r/Abc_-123.xyz#p4',
  'http://127.0.0.1:4180/r/0?q=a%20b&c=1',
]

/** Views of every kind of block with their words from `words`. */
export function views(words: fc.Arbitrary<string>): fc.Arbitrary<View> {
  // What stands for something else than its words has words all the same: a gap is read aloud.
  const meant = words.map((one) => `x${one}`)
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom('text', 'strong', 'mark', 'code', 'emphasis', 'added', 'removed'),
        text: words,
      }),
    },
    fc.record({ kind: fc.constant('gap'), text: meant }),
    fc.record({ kind: fc.constant('time'), at: fc.integer({ min: 0, max: 4e12 }), text: meant }),
    fc.record({
      kind: fc.constant('member'),
      learner: fc.constantFrom('discord:42', 'slack:U0ADA', 'terminal:person'),
      text: meant,
    }),
    fc.record({
      kind: fc.constant('channel'),
      channel: fc.constantFrom('discord:42', 'slack:C0GENERAL', 'terminal:here'),
      text: meant,
    }),
    fc.record({
      kind: fc.constant('group'),
      group: fc.constantFrom('discord:role:42', 'slack:here', 'terminal:person'),
      text: meant,
    }),
  )
  const phrase: fc.Arbitrary<Phrase> = fc.array(inline, { minLength: 1, maxLength: 5 })
  const item = fc.record(
    { label: inline, content: phrase, detail: phrase },
    { requiredKeys: ['label', 'content'] },
  )
  const action: fc.Arbitrary<Action> = fc.record(
    {
      id: fc.nat().map((id) => `more:v1:${id}`),
      label: words,
      typed: fc.record({ command: words, gets: words }),
      isDone: fc.constant(true as const),
      spoken: words,
    },
    { requiredKeys: ['id', 'label'] },
  )
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'note'), content: phrase }),
    fc.record(
      {
        kind: fc.constant('quote'),
        content: phrase,
        source: phrase,
        ordinal: fc.constantFrom(1, 2, 3),
        isWide: fc.constant(true as const),
        link: fc.constantFrom(...addresses),
      },
      { requiredKeys: ['kind', 'content', 'source'] },
    ),
    fc.record({ kind: fc.constant('listing'), text: words }),
    fc.record({ kind: fc.constant('picture'), png: fc.constant(onePixel), alt: words }),
    fc.record({
      kind: fc.constant('file'),
      name: words.map((name) => `${name}.csv`),
      media: fc.constant('text/csv'),
      content: fc.constant(Buffer.from('front,back\n')),
    }),
    fc.record({ kind: fc.constant('list'), items: fc.array(item, { minLength: 1, maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('actions'),
      actions: fc.array(action, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('choice'),
      id: fc.constant('reason:v1:id'),
      label: words,
      choices: fc.array(fc.record({ value: words, label: words }), { minLength: 1, maxLength: 4 }),
    }),
  )
  return fc.record({ blocks: fc.array(block, { minLength: 1, maxLength: 4 }) })
}

/** Every stretch of words in a view that a terminal shows, whatever it means; a gap shows none. */
export function wordsOf(view: View): readonly string[] {
  return view.blocks.flatMap((block) => {
    if (block.kind === 'actions') {
      return block.actions.flatMap(({ typed }) => (typed === undefined ? [] : [typed.command, typed.gets]))
    }
    if (block.kind === 'listing') return [block.text]
    if (block.kind === 'picture') return [block.alt]
    if (block.kind === 'file') return [block.name]
    if (block.kind === 'choice') return block.choices.flatMap(({ value, label }) => [value, label])
    const phrases =
      block.kind === 'list'
        ? block.items.flatMap(({ label, content, detail }) => [[label], content, detail ?? []])
        : [block.content, block.kind === 'quote' ? block.source : []]
    return phrases.flat().flatMap(({ kind, text }) => (kind === 'gap' ? [] : [text]))
  })
}
