import { describe, expect, it } from 'vitest'
import { endOfWords } from '../../src/quiz/clause.ts'
import { madeText } from './made-text.ts'

function words(line: string): string {
  const [sentence] = madeText([line]).sentences
  if (!sentence) throw new Error(`no sentence was read from: ${line.slice(0, 80)}`)
  return sentence.text.slice(0, endOfWords(sentence) - sentence.start)
}

describe('where the words of a sentence end', () => {
  it.each([
    ['The salt was sold in Leith.', 'The salt was sold in Leith'],
    ['The salt was sold in Leith.[3][12]', 'The salt was sold in Leith'],
    ['The salt was sold in Leith.12', 'The salt was sold in Leith'],
    ['The salt was sold at a price of 3.5', 'The salt was sold at a price of 3.5'],
    ['They called it “the salt of Leith.”', 'They called it “the salt of Leith.”'],
  ])('%s', (line, end) => {
    expect(words(line)).toBe(end)
  })

  it.each([
    ['spaces', ' '],
    ['dots', '.'],
    ['footnote marks', '[1]'],
  ])('is found at once behind a long run of %s', (_, mark) => {
    const [made] = madeText(['The salt was sold in Leith.']).sentences
    if (!made) throw new Error('no sentence was read')
    const text = `The salt was${mark.repeat(20_000)}sold`
    const before = performance.now()
    expect(endOfWords({ ...made, start: 0, end: text.length, text })).toBe(text.length)
    expect(performance.now() - before).toBeLessThan(200)
  })
})
