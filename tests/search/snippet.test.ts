import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankSentences } from '../../src/search/search-passages.ts'
import { bestSnippet, chooseSnippet } from '../../src/search/snippet.ts'
import { matched } from '../support/matched.ts'
import { passageOf } from '../support/passages.ts'

/** The snippet around the sentence `best`, in the words that a reader sees. */
function snippetOf(question: string, text: string, best: number, start = 50): string {
  const { query, ranked } = matched(question, passageOf(text, '', start))
  const { first, last } = chooseSnippet(query, ranked, best)
  const { sentences } = ranked.indexed.passage
  return text.slice((sentences[first]?.start ?? 0) - start, (sentences[last]?.end ?? 0) - start)
}

/** The snippet of a passage that shows most of the question. */
function bestOf(question: string, text: string): string {
  const { query, ranked } = matched(question, passageOf(text))
  const { first, last } = bestSnippet(query, ranked, rankSentences(query, [ranked]))
  const { sentences } = ranked.indexed.passage
  return text.slice(sentences[first]?.start ?? 0, sentences[last]?.end ?? 0)
}

const long = (words: number): string => `They rowed${' on'.repeat(words - 2)}.`

describe('a snippet', () => {
  it('is three sentences where there are three', () => {
    expect(snippetOf('gull', 'They slept. A gull cried. They woke. They ate. They left.', 1)).toBe(
      'A gull cried. They woke. They ate.',
    )
  })

  it('is the whole passage where that is short', () => {
    expect(snippetOf('gull', 'A gull cried. Nobody heard.', 0)).toBe('A gull cried. Nobody heard.')
    expect(snippetOf('gull', 'A gull cried.', 0)).toBe('A gull cried.')
  })

  it('grows to the side that adds to what of the question is shown', () => {
    const text = 'Two seals swam. Some crabs hid. A gull cried. Then fog fell. Then rain fell.'
    expect(snippetOf('gull crabs', text, 2)).toBe('Some crabs hid. A gull cried. Then fog fell.')
    expect(snippetOf('gull crabs seals', text, 2)).toBe('Two seals swam. Some crabs hid. A gull cried.')
    expect(snippetOf('gull fog rain', text, 2)).toBe('A gull cried. Then fog fell. Then rain fell.')
  })

  it.each(['This', 'However, it', 'They', 'For example, a gull', '“It', 'On the other hand, it'])(
    'takes in the sentence before one that opens with “%s”, and what that leans on',
    (opening) => {
      const text = `Oil was dear. That oil ran out. ${opening} angered the gull keeper. Ships sank. Ships burnt.`
      expect(snippetOf('gull keeper', text, 2)).toBe(
        `Oil was dear. That oil ran out. ${opening} angered the gull keeper.`,
      )
    },
  )

  it('prefers the sentence after for context, where none is needed', () => {
    const tight = `${long(60)} The gull keeper slept for forty years. ${long(59)}`
    expect(snippetOf('gull', tight, 1)).toBe(`The gull keeper slept for forty years. ${long(59)}`)
  })

  it('never goes over the end of a paragraph', () => {
    expect(snippetOf('gull seals', 'Two seals swam.\n\nA gull cried.\n \nTwo seals swam.', 1)).toBe(
      'A gull cried.',
    )
  })

  it('goes on to the list that a colon announces, over the blank line', () => {
    expect(
      snippetOf('gull oil', 'Two seals swam.\n\nA gull needs oil:\n\nfor the lamp\n\nfor the door', 1),
    ).toBe('A gull needs oil:\n\nfor the lamp')
  })

  it('goes on to what follows a question that the text itself asks', () => {
    expect(
      snippetOf('gull', 'Two seals swam.\n\nWhy did the gull cry?\n\nIt saw the seals. Fog fell.', 1),
    ).toBe('Why did the gull cry?\n\nIt saw the seals. Fog fell.')
  })

  it('goes over a mere line break', () => {
    expect(snippetOf('gull', 'Two seals swam.\nA gull cried.', 1)).toBe('Two seals swam.\nA gull cried.')
  })

  it('is a sentence of more than a hundred and ten words alone', () => {
    expect(snippetOf('rowed', `A gull cried. ${long(115)} A gull cried.`, 1)).toBe(long(115))
  })

  it('has a hundred and ten words but not one more', () => {
    expect(snippetOf('gull', `A gull cried. ${long(107)}`, 0)).toBe(`A gull cried. ${long(107)}`)
    expect(snippetOf('gull', `A gull cried. ${long(108)}`, 0)).toBe('A gull cried.')
  })
})

describe('the laws of snippets', () => {
  const sentence = fc
    .array(fc.constantFrom('gull', 'seal', 'crab', 'fog', 'oil'), { minLength: 1, maxLength: 50 })
    .chain((words) =>
      fc.constantFrom('This', 'A', 'However').map((opening) => `${opening} ${words.join(' ')}.`),
    )
  const text = fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { minLength: 1, maxLength: 7 })
    .map((parts) =>
      parts
        .map((part) => part.join(''))
        .join('')
        .trim(),
    )

  it('one to three sentences around the best, of one paragraph, in 110 words where it has two', () => {
    fc.assert(
      fc.property(text, fc.nat(6), (passage, pick) => {
        const { query, ranked, match } = matched('gull seal', passageOf(passage))
        const best = pick % match.sentences.length
        const { first, last } = chooseSnippet(query, ranked, best)
        const { sentences } = ranked.indexed.passage
        expect(first <= best && best <= last && last - first <= 2).toBe(true)
        expect(passage.slice(sentences[first]?.start, sentences[last]?.end)).not.toMatch(/\n\s*\n/)
        const words = match.passage.sentenceLengths
          .slice(first, last + 1)
          .reduce((sum, each) => sum + each, 0)
        expect(first === last || words <= 110).toBe(true)
      }),
    )
  })
})

describe('the best snippet of a passage', () => {
  it('is around the best sentence where that holds the question', () => {
    expect(bestOf('gull oil', 'Rain fell. Fog fell. Ships sank. A gull drank oil. Snow fell.')).toContain(
      'A gull drank oil.',
    )
  })

  it('shows three sentences that hold more together than those around the best one', () => {
    const text = `A gull and a seal met. ${long(40)} ${long(40)} A seal drank oil. A crab drank oil. A gull drank.`
    const shown = bestOf('gull seal crab oil', text)
    expect(shown).toBe('A seal drank oil. A crab drank oil. A gull drank.')
  })

  it('is the only sentence there is', () => {
    expect(bestOf('gull', 'A gull cried.')).toBe('A gull cried.')
    expect(bestOf('walrus', 'A gull cried.')).toBe('A gull cried.')
  })
})
