import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote } from '../../src/view/quote.ts'
import { wordsIn } from '../../src/view/words.ts'
import { excerptSaying } from '../support/excerpts.ts'
import { lighthouse } from '../support/lighthouse.ts'

const sentence = 'A keeper who let the lantern die lost his house with his post.'
const words = wordsIn('en')

describe('a quotation', () => {
  it('tells the marked words apart and names its source', () => {
    expect(quote(excerptSaying(lighthouse, sentence, 'lantern|house'), lighthouse, words)).toEqual({
      kind: 'quote',
      place: { document: 'id of keepers.md', start: 277, end: 339 },
      content: [
        { kind: 'text', text: 'A keeper who let the ' },
        { kind: 'mark', text: 'lantern' },
        { kind: 'text', text: ' die lost his ' },
        { kind: 'mark', text: 'house' },
        { kind: 'text', text: ' with his post.' },
      ],
      source: [
        { kind: 'text', text: 'Ada Marsh and Bo Lindqvist, ' },
        { kind: 'strong', text: 'The Keepers of Gull Point' },
        { kind: 'text', text: ' (1931), § The lantern, ¶\u00A03' },
      ],
    })
  })

  it('may be marked from its first word to its last, and not at all', () => {
    const parts = (marked: string): unknown => {
      const block = quote(excerptSaying(lighthouse, 'Nobody slept', marked), lighthouse, words)
      return block.kind === 'quote' && block.content
    }
    expect(parts('Nobody slept')).toEqual([{ kind: 'mark', text: 'Nobody slept' }])
    expect(parts('')).toEqual([{ kind: 'text', text: 'Nobody slept' }])
  })

  it('is the excerpt to the letter, whatever is marked', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: sentence.length }), { maxLength: 8 })
    fc.assert(
      fc.property(cuts, (places) => {
        const sorted = [...places].sort((a, b) => a - b)
        const marks = sorted.flatMap((start, index) => {
          const end = sorted[index + 1]
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
        })
        const block = quote({ ...excerptSaying(lighthouse, sentence), marks }, lighthouse, words)
        expect(block.kind === 'quote' && block.content.map(({ text }) => text).join('')).toBe(sentence)
      }),
    )
  })

  it('is refused when its document does not say that there', () => {
    const excerpt = excerptSaying(lighthouse, sentence)
    expect(() => quote({ ...excerpt, text: sentence.replace('lost', 'kept') }, lighthouse, words)).toThrow(
      /keepers\.md/,
    )
    expect(() => quote({ ...excerpt, start: excerpt.start + 1 }, lighthouse, words)).toThrow(
      /not what stands there/,
    )
  })
})
