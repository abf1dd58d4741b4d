import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeWh } from '../../src/quiz/make-wh.ts'
import { madeText, promptText } from './made-text.ts'

function asked(line: string): readonly string[] {
  const studied = madeText([line])
  return makeWh(studied).map(({ item }) => {
    expect(checkItem(item, studied.document)).toBeUndefined()
    return `${promptText(item, studied)} → ${item.key}`
  })
}

describe('questions with a question word', () => {
  it.each([
    [
      'James Hale led the last convoy of the northern merchants from Leith across the frozen strait.',
      'Who led the last convoy of the northern merchants from Leith across the frozen strait? → James Hale',
    ],
    [
      'In 1712, the merchants of Leith sold their last mines to the young king of Norway.',
      'When did the merchants of Leith sell their last mines to the young king of Norway? → 1712',
    ],
    [
      'The salt office of the northern merchants was closed by order of the king in 1731.',
      'When was the salt office of the northern merchants closed by order of the king? → 1731',
    ],
    [
      'The secret agreement of the northern herring merchants was signed in Edinburgh.',
      'Where was the secret agreement of the northern herring merchants signed? → Edinburgh',
    ],
  ])('%s', (line, question) => {
    expect(asked(line)).toEqual([question])
  })

  it.each([
    [
      'its first verb is a participle',
      'In 1712, northern rebels led by James Hale conquered the old harbour of Leith.',
    ],
    [
      'a surname alone would be the answer',
      'Hale led the last convoy of the northern merchants from Leith across the frozen strait.',
    ],
    [
      'it speaks of one of those named before',
      'James Hale led the last convoy of the northern merchants on their way to the battle.',
    ],
    [
      'the answer is a place',
      'Washington was Commander-in-Chief of the northern fleet in the long war against the merchants.',
    ],
    [
      'a second clause keeps its tense',
      'In 1712, the northern merchants sold their salt pans and withdrew from the islands for good.',
    ],
    [
      'someone else acts after "and"',
      'James Hale led the last salt convoy, and the northern merchants paid for the ships.',
    ],
    [
      'the date may belong to another verb',
      'The merchants of Leith were fined for the winter strike, with a second trial set for Dundee in 1718.',
    ],
    [
      'the date may belong to an infinitive',
      'The merchants of Leith and Dundee decided to close the harbour of Inverness in 1718.',
    ],
    [
      'a second date stands in it',
      'In 1712, the northern merchants sold the salt pans that they had bought in March 1699.',
    ],
    [
      'it was not so in that year only',
      'In 1712, the northern merchants still owned most of the salt pans of the islands.',
    ],
    [
      'the answer is one of two',
      'James Hale and Peter Rowe led the last salt convoy across the frozen strait to the islands.',
    ],
  ])('are none where %s', (_, line) => {
    expect(asked(line).filter((question) => /^(?:When|Who|Which)/.test(question))).toEqual([])
  })
})
