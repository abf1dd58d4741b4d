import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagWords } from '../../src/quiz/tag-words.ts'

describe('tagging words', () => {
  it('tells verbs, nouns and names apart and gives their dictionary forms', () => {
    const text = 'Captain Rowe sold the old boats in Aberdour.'
    const tags = tagWords(text, { start: 0, end: text.length })
    expect(tags.find((token) => token.text === 'sold')).toMatchObject({ pos: 'VERB', lemma: 'sell' })
    expect(tags.find((token) => token.text === 'boats')).toMatchObject({ pos: 'NOUN', lemma: 'boat' })
    expect(tags.find((token) => token.text === 'Rowe')?.pos).toBe('PROPN')
  })

  it('reads only the part it is given, with offsets into the whole', () => {
    const text = 'Nothing here. The mill burnt down.'
    const tags = tagWords(text, { start: 14, end: text.length })
    expect(tags[0]).toMatchObject({ start: 14, end: 17, text: 'The' })
  })

  it('gives each token exactly as it stands at its offsets, in order and apart, whatever the text', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          'don’t',
          "can't",
          'U.S.',
          '3½',
          'ﬁrst',
          'café',
          '—',
          '\n',
          '\u00A0',
          '  ',
          '(x)',
          '€5',
          '등대',
        ),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const { start, end, text: word } of tagWords(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(word)
          last = end
        }
      }),
      { numRuns: 150 },
    )
  })
})
