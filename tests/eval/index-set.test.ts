import { describe, expect, it } from 'vitest'
import { documentOf, libraryOf } from './index-set.ts'
import type { TestSet } from './read-set.ts'

const set: TestSet = {
  name: 'toy',
  corpus: [
    { id: 'a1', text: 'Gulls cry. Gulls eat.', scope: 'a', title: 'Gulls' },
    { id: 'p', text: 'Fog fell.' },
    { id: 'a2', text: 'Gulls sleep.', scope: 'a' },
  ],
  queries: [],
  qrels: new Map(),
  answers: undefined,
}
const library = libraryOf(set)

describe('a test set as a library', () => {
  it('has a document for each scope, and one for each line without a scope', () => {
    expect(library.documents.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'Gulls cry. Gulls eat.\n\nGulls sleep.'],
      ['p', 'Fog fell.'],
    ])
    expect(library.document('a').metadata.title.value).toBe('Gulls')
  })

  it('has every line as one passage, as it is, in its own sentences', () => {
    const shown = library.passages.map(({ id, document, start, end, sentences }) => {
      const { text } = library.document(document)
      return [id, text.slice(start, end), sentences.map((each) => text.slice(each.start, each.end))]
    })
    expect(shown).toEqual([
      ['a1', 'Gulls cry. Gulls eat.', ['Gulls cry.', 'Gulls eat.']],
      ['a2', 'Gulls sleep.', ['Gulls sleep.']],
      ['p', 'Fog fell.', ['Fog fell.']],
    ])
  })

  it('knows the document of a line and of a query', () => {
    expect([documentOf({ id: 'q', scope: 'a' }), documentOf({ id: 'p' })]).toEqual(['a', 'p'])
  })

  it('refuses a document that it does not have', () => {
    expect(() => library.document('z')).toThrow('no document z in the set toy')
  })
})
