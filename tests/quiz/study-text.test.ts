import { describe, expect, it } from 'vitest'
import { studySteps, studyText } from '../../src/quiz/study-text.ts'
import { madeDocument } from '../support/library.ts'
import { madeText } from './made-text.ts'

const whole = 'The northern merchants of Aberdour sold their salt to the Danish fleet every autumn.'

describe('studying a text', () => {
  it('finds the sentences of paragraphs alone, never of headings or lines set aside', () => {
    const { sentences } = madeText([
      { heading: 'The merchants of the northern coast sold salt every autumn.' },
      { aside: 'Read the newest articles about the merchants of the coast.', reason: 'menu' },
      whole,
    ])
    expect(sentences.map(({ text }) => text)).toEqual([whole])
  })

  it('holds sentences, words and names to their offsets', () => {
    const { document, sentences } = madeText([
      `${whole} Captain James Rowe led the convoy of 1712 to Leith.`,
      whole,
    ])
    expect(sentences).toHaveLength(3)
    for (const sentence of sentences) {
      expect(document.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
      for (const part of [...sentence.tokens, ...sentence.mentions]) {
        expect(document.text.slice(part.start, part.end)).toBe(part.text)
        expect(part.start >= sentence.start && part.end <= sentence.end).toBe(true)
      }
    }
  })

  it('takes a sentence that opens with a connective from after it', () => {
    const { document, sentences } = madeText([`However, ${whole.replace('The', 'the')}`])
    expect(sentences[0]?.isFit).toBe(true)
    expect(document.text.slice(sentences[0]?.from)).toMatch(/^the northern merchants/)
  })

  it('knows which noun is meant where the title says what the text is about', () => {
    const line = 'The bridge carries both the railway and the coast road across the narrow mouth of the Esk.'
    expect(madeText([line], 'The Bridge at Leven').sentences[0]?.isFit).toBe(true)
    expect(madeText([line], 'A Walk along the Coast').sentences[0]?.isFit).toBe(false)
  })

  it('does not tag what is not English', () => {
    const studied = madeText([
      'Die Kaufleute der Stadt verkauften jeden Herbst ihr Salz an die dänische Flotte im Norden.',
    ])
    expect(studied.isEnglish).toBe(false)
    expect(studied.sentences.every(({ isFit, tokens }) => !isFit && tokens.length === 0)).toBe(true)
  })

  it('goes in many small steps to the same end', () => {
    const document = madeDocument({ file: 'long.md', lines: Array.from({ length: 200 }, () => whole) })
    let steps = 0
    const walk = studySteps(document)
    for (let step = walk.next(); ; step = walk.next()) {
      steps++
      if (!step.done) continue
      expect(step.value).toEqual(studyText(document))
      break
    }
    expect(steps).toBeGreaterThan(200)
  })
})
