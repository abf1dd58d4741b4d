import { describe, expect, it } from 'vitest'
import { suggestDocuments } from '../../src/bot/suggest-documents.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

const suggest = (typed: string, library = lighthouse): readonly string[] =>
  suggestDocuments(library, typed, wordsIn('en')).map(({ label }) => label)

describe('suggested documents', () => {
  it('are all of them, in their order, before anything is typed', () => {
    expect(suggest('')).toHaveLength(3)
    expect(suggest('  ')[0]).toContain('The Keepers of Gull Point')
  })

  it('are those that fit better first, and those spelt nearly so after them', () => {
    expect(suggest('keep')[0]).toContain('The Keepers of Gull Point')
    expect(suggest('kepers')[0]).toContain('The Keepers of Gull Point')
    expect(suggest('zzzz')).toEqual([])
  })

  it('are given back by ids that name them', () => {
    const [first] = suggestDocuments(lighthouse, 'keepers', wordsIn('en'))
    expect(first?.value).toBe(lighthouse.documents[0]?.id)
  })

  it('are at most 25, with labels that every client takes', () => {
    const many = madeLibrary(
      Array.from({ length: 40 }, (_, index) =>
        madeDocument({
          file: `${index}.txt`,
          lines: [`Line ${index}.`],
          metadata: { title: stated(`Volume ${index} ${'of a very long series '.repeat(9)}`) },
        }),
      ),
    )
    const labels = suggest('volume', many)
    expect(labels).toHaveLength(25)
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(75)
  })
})
