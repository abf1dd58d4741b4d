import { describe, expect, it } from 'vitest'
import { exportedCard, itemBlocks, plain } from '../../src/view/card-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordsIn } from '../../src/view/words.ts'
import { items, lamps } from '../support/quiz.ts'

const words = wordsIn('en')

describe('a question as it leaves the bot', () => {
  it('is plain words whose quotation is the text, with the answer marked in it', () => {
    for (const item of Object.values(items)) {
      const card = exportedCard(item, lamps, words)
      expect(card.quote).toBe(lamps.text.slice(item.quote.start, item.quote.end))
      const marked = card.quote.slice(card.mark.start, card.mark.end)
      const said = lamps.text.slice(item.answer.start, item.answer.end)
      expect([said, '']).toContain(marked)
      expect(card.citation).toContain('Lamps of the Coast')
    }
  })

  it('has a line for each thing that is offered, and the letter in its answer', () => {
    expect(exportedCard(items.choice, lamps, words)).toMatchObject({
      question: [expect.stringContaining('_____'), 'A. 1843', 'B. 1851', 'C. 1867', 'D. 1839'],
      answer: 'A. 1843',
    })
  })

  it('draws its gaps', () => {
    expect(
      plain([
        { kind: 'text', text: 'a\n ' },
        { kind: 'gap', text: 'blank' },
      ]),
    ).toBe('a _____')
  })
})

describe('a question that is decided on', () => {
  it('shows what is asked, the key, other right answers, and the quotation', () => {
    const said = plainText({ blocks: itemBlocks({ ...items.typed, accept: ['Venn'] }, lamps, words) })
    expect(said).toContain('Answer: Orla Venn')
    expect(said).toContain('Also right: Venn')
    expect(said).toContain('“Its keeper, Orla Venn, wrote down every ship.”')
  })

  it('is not shown where it does not hold for the text', () => {
    expect(() => itemBlocks({ ...items.typed, version: 'old' }, lamps, words)).toThrow('It is not shown')
  })
})
