import { describe, expect, it } from 'vitest'
import { keyText } from '../../src/view/key-text.ts'
import { letteredLines, offersOf } from '../../src/view/offers.ts'
import { wordsIn } from '../../src/view/words.ts'
import { items, lamps, optionIn } from '../support/quiz.ts'

const words = wordsIn('en')

describe('the answers that are offered', () => {
  it('stand under letters in the order of the prompt, and keep their names', () => {
    const offers = offersOf(items.choice, [3, 0, 2, 1], lamps, words)
    expect(offers.map(({ label, text, name }) => `${label} ${text} ${name}`)).toEqual([
      'A 1839 3',
      'B 1843 0',
      'C 1867 2',
      'D 1851 1',
    ])
  })

  it('leave out what the item does not have', () => {
    expect(offersOf(items.choice, [0, 7], lamps, words)).toHaveLength(1)
  })

  it('are true and false for a statement, and every order of three events', () => {
    expect(offersOf(items.truth, [], lamps, words).map(({ given }) => given)).toEqual(['true', 'false'])
    const orders = offersOf(items.order, [0, 1, 2], lamps, words).map(({ given }) => given)
    expect(orders).toEqual(['A B C', 'A C B', 'B A C', 'B C A', 'C A B', 'C B A'])
  })

  it('are none where an answer is typed or recalled, or where there are too many orders to press', () => {
    expect(offersOf(items.typed, [], lamps, words)).toEqual([])
    expect(offersOf(items.finish, [], lamps, words)).toEqual([])
    const four = {
      ...items.order,
      options: [...items.order.options, optionIn(lamps, 'The board rebuilt it')],
    }
    expect(offersOf(four, [0, 1, 2, 3], lamps, words)).toEqual([])
    expect(letteredLines(four, [0, 1, 2, 3], lamps, words)).toHaveLength(4)
  })

  it('are cut from the document where they stand there', () => {
    const bent = { ...items.choice, options: [{ ...optionIn(lamps, '1843'), text: 'something else' }] }
    expect(offersOf(bent, [0], lamps, words)[0]?.text).toBe('1843')
    expect(offersOf(bent, [0], undefined, words)[0]?.text).toBe('something else')
  })
})

describe('the key as it is read', () => {
  it('is an option under its letter, a word, letters, or words of the text', () => {
    const keyOf = (name: keyof typeof items, optionOrder: readonly number[] = []): string =>
      keyText({ item: items[name], optionOrder }, lamps, words)
    expect(keyOf('choice', [1, 0])).toBe('B. 1843')
    expect(keyOf('truth')).toBe('False')
    expect(keyOf('order')).toBe('B A C')
    expect(keyOf('typed')).toBe('Orla Venn')
  })

  it('is cut from the text rather than kept', () => {
    const kept = { ...items.typed, key: 'kept' }
    expect(keyText({ item: kept, optionOrder: [] }, lamps, words)).toBe('Orla Venn')
    expect(keyText({ item: kept, optionOrder: [] }, undefined, words)).toBe('kept')
  })
})
