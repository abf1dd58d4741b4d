import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import type { Item } from '../../src/quiz/item.ts'
import { makeCloze } from '../../src/quiz/make-cloze.ts'
import { madeText } from './made-text.ts'

const studied = madeText([
  'In 1712 the northern merchants chose James Hale to lead the last salt convoy from Leith to Bergen.',
  'Nobody ever paid for the ships.',
])
const { document } = studied
const [good] = makeCloze(studied).map(({ item }) => item)

/** The fault of the good item with some of it changed. */
function faultWith(change: (item: Item) => Partial<Item>): string {
  if (!good) throw new Error('the made text gives no item')
  return checkItem({ ...good, ...change(good) }, document) ?? 'none'
}

describe('checking an item', () => {
  it('finds nothing wrong with one just made', () => {
    expect(faultWith(() => ({}))).toBe('none')
  })

  it.each<readonly [string, (item: Item) => Partial<Item>]>([
    ['is of another version', () => ({ version: 'v2' })],
    ['is of another document', () => ({ document: 'other' })],
    ['names a paragraph that is not there', () => ({ paragraph: 'other' })],
    ['quotes what is no part of its paragraph', ({ quote }) => ({ quote: { ...quote, end: quote.end + 9 } })],
    ['has its answer outside its quotation', ({ quote }) => ({ quote: { ...quote, end: quote.start + 9 } })],
    ['has the key', () => ({ key: 'James Hail' })],
    ['has no key', () => ({ key: ' ' })],
    ['lists its key among', ({ key }) => ({ accept: [key] })],
    ['has no prompt', () => ({ prompt: [] })],
    ['has not one gap', ({ prompt }) => ({ prompt: prompt.filter(({ kind }) => kind !== 'gap') })],
    ['shows its answer', ({ prompt, answer }) => ({ prompt: [...prompt, { kind: 'cut', ...answer }] })],
    ['names its answer', ({ prompt }) => ({ prompt: [...prompt, { kind: 'words', text: ' (james hale)' }] })],
    [
      'cuts its prompt outside its quotation',
      ({ prompt, quote }) => ({
        prompt: [...prompt, { kind: 'cut', start: quote.end + 2, end: quote.end + 5 }],
      }),
    ],
    ['offers no choice', () => ({ kind: 'choice' })],
    ['does not offer its key', () => ({ kind: 'choice', options: [{ text: 'Rowe' }, { text: 'Dunmore' }] })],
    [
      'offers an answer twice',
      ({ key }) => ({ kind: 'choice', options: [{ text: key }, { text: 'Rowe' }, { text: 'Rowe' }] }),
    ],
    [
      'does not stand where it was cut',
      ({ key }) => ({
        kind: 'choice',
        options: [{ text: key }, { text: 'Rowe', from: { start: 0, end: 4 } }],
      }),
    ],
  ])('finds one that %s', (fault, change) => {
    expect(faultWith(change)).toContain(fault)
  })

  it('finds every shift of the answer', () => {
    const shift = fc.integer({ min: -20, max: 20 }).filter((by) => by !== 0)
    fc.assert(
      fc.property(shift, fc.boolean(), (by, both) => {
        const fault = faultWith(({ answer }) => ({
          answer: { start: answer.start + (both ? by : 0), end: answer.end + by },
        }))
        expect(fault).not.toBe('none')
      }),
    )
  })
})
