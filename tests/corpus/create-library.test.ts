import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../src/corpus/create-library.ts'
import { makeDocument, prose } from './make-document.ts'

describe('a library', () => {
  const tides = makeDocument([prose(70, 'tide'), prose(80, 'moon')], 'tides.txt')
  const winds = makeDocument([prose(65, 'wind')], 'winds.txt')
  const library = createLibrary([tides, winds])

  it('holds the passages of its documents, in their order', () => {
    expect(library.passages.map(({ document }) => document)).toEqual([tides.id, tides.id, winds.id])
  })

  it('finds a document by its id', () => {
    expect(library.document(winds.id)).toBe(winds)
  })

  it('does not know the documents of another one', () => {
    const other = makeDocument(['A secret.'], 'secret.txt')
    expect(() => library.document(other.id)).toThrow(`no document of this library has the id ${other.id}`)
  })

  it('refuses two documents of one name, since every link into them would be in doubt', () => {
    expect(() => createLibrary([tides, tides])).toThrow(/tides\.txt and tides\.txt have the same id/)
  })

  it('may be empty', () => {
    expect(createLibrary([]).passages).toEqual([])
  })
})
