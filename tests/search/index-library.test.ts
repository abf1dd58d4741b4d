import { describe, expect, it } from 'vitest'
import { indexed } from '../support/passages.ts'

const { library, searcher } = indexed({
  'tides.txt': ['# Neap', 'The sea hardly moves.', '# Spring', 'The sea comes up to the road.'],
  'empty.txt': ['- Home | Shop'],
})

describe('a library that is indexed', () => {
  it('knows each passage by its document’s title and the headings above it', () => {
    const [best] = searcher.search('neap tides').passages
    expect(best?.indexed.title).toBe('tides\nNeap')
    expect(best?.indexed.text).toBe('The sea hardly moves.')
  })

  it('knows each passage by the words that stand there in its document', () => {
    const { passages } = searcher.search('sea')
    expect(passages).toHaveLength(2)
    for (const { indexed: one } of passages) {
      const { text } = library.document(one.passage.document)
      expect(text.slice(one.passage.start, one.passage.end)).toBe(one.text)
    }
  })

  it('finds nothing in a library without documents', () => {
    expect(indexed({}).searcher.search('sea').hits).toEqual([])
  })
})
