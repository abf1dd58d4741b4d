import { describe, expect, it } from 'vitest'
import { dropDuplicates } from '../../src/quiz/drop-duplicates.ts'
import { makeCloze } from '../../src/quiz/make-cloze.ts'
import { madeText } from './made-text.ts'

const lines = [
  'In 1712 the northern merchants chose James Hale to lead the last salt convoy from Leith to Bergen.',
  'The mapmaker Anna Rowe sold the salt pans of Stavanger to the fishermen of the southern islands.',
]

function kept(oneGap: boolean): readonly string[] {
  const studied = madeText(lines, 'A Walk along the Coast')
  const steps = dropDuplicates(makeCloze(studied), studied.document, oneGap)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.map(({ item }) => item.key)
  }
}

describe('questions that ask again', () => {
  it('are left out where a sentence has been asked for a better gap', () => {
    expect(kept(true)).toEqual(['James Hale', 'Anna Rowe'])
  })

  it('stay where the readings are few', () => {
    expect(kept(false)).toEqual(expect.arrayContaining(['James Hale', '1712', 'Anna Rowe']))
  })
})
