import type { Item } from '../../src/quiz/item.ts'

/** A question with what a test says of it and plain values for the rest. */
export function makeItem(item: Partial<Item> = {}): Item {
  const key = item.key ?? 'kestrel'
  return {
    id: 'item-1',
    kind: 'cloze',
    document: 'birds',
    version: 'v1',
    paragraph: 'p1',
    quote: { start: 0, end: 100 },
    prompt: [{ kind: 'cut', start: 0, end: 10 }, { kind: 'gap' }],
    answer: { start: 10, end: 10 + key.length },
    type: 'term',
    key,
    options: [],
    accept: [],
    ...item,
  }
}
