import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { findSteps, makeFind } from '../../src/quiz/make-find.ts'
import { madeText, promptText } from './made-text.ts'

const LINES = [
  'Salted herring made the northern towns rich, and foreign merchants envied the herring fleet for many winters.',
  'A vaulted warehouse protected the salted herring from thieves, while the harbour toll paid for the night watchmen.',
  'The harbour toll was hated by inland farmers, who smuggled barrels of beer across the frozen marshes every January.',
]

/** Makes an essay of what it stands behind. */
const REST = 'Nobody ever spoke of it again. '.repeat(140).trim()

describe('finding the passage', () => {
  it('names two things that meet in one paragraph only, with their articles', () => {
    const text = madeText([...LINES, REST])
    const prompts = makeFind(text).map(({ item }) => promptText(item, text))
    expect(prompts.length).toBeGreaterThanOrEqual(2)
    for (const prompt of prompts) {
      const [first = '', second = ''] = prompt
        .split(' and ')
        .map((words) => words.replace(/^(?:the|an?) /, ''))
      const homes = LINES.filter((line) => line.includes(first) && line.includes(second))
      expect(homes, prompt).toHaveLength(1)
    }
  })

  it('never asks for a pair that two paragraphs hold', () => {
    const twice = [...LINES, `Once more: ${LINES[1]}`]
    const text = madeText(twice)
    const quotes = makeFind(text).map(({ item }) => item.paragraph)
    expect(quotes).not.toContain(text.document.paragraphs[1]?.id)
    expect(quotes).not.toContain(text.document.paragraphs[3]?.id)
  })

  it('does not ask about what the title says', () => {
    const text = madeText(LINES, 'Salted Herring')
    const prompts = makeFind(text).map(({ item }) => promptText(item, text).toLowerCase())
    expect(prompts.filter((prompt) => prompt.includes('salted herring'))).toEqual([])
  })

  it('quotes the sentence before where the passage leans on it', () => {
    const text = madeText([
      'The northern council built a vaulted warehouse beside the river. It protected the salted herring from thieves, while the harbour toll paid for the night watchmen.',
      ...LINES.slice(2),
      REST,
    ])
    const item = makeFind(text).find(({ item }) => item.paragraph === text.document.paragraphs[0]?.id)?.item
    expect(item?.key.startsWith('The northern council')).toBe(true)
  })

  it('asks nothing of words that say nothing in particular', () => {
    expect(
      makeFind(
        madeText(['The main reason for this kind of thing was a large number of other people in the area.']),
      ),
    ).toEqual([])
  })

  it('takes no phrase that a verb runs through', () => {
    const line =
      'While the vaulted warehouse protects salted herring, other marks of the guild in salterns show decay, since the harbour toll was abolished.'
    const text = madeText([line, REST])
    const prompts = makeFind(text).map(({ item }) => promptText(item, text))
    expect(prompts.join('|')).not.toContain('show')
  })

  it('asks nothing of how a study was made', () => {
    const line =
      'Salted herring was randomly allocated to vaulted warehouses, but brine barrels were assessed by watchmen.'
    const text = madeText([line, ...LINES.slice(2)])
    const first = text.document.paragraphs[0]?.id
    expect(makeFind(text).filter(({ item }) => item.paragraph === first)).toEqual([])
  })

  it('makes items that check, and takes small steps', () => {
    const text = madeText(LINES)
    expect(makeFind(text).flatMap(({ item }) => checkItem(item, text.document) ?? [])).toEqual([])
    expect([...findSteps(text)].length).toBeGreaterThanOrEqual(LINES.length)
  })
})
