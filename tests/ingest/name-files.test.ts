import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameFiles } from '../../src/ingest/name-files.ts'

const namesOf = (...places: readonly (readonly [folder: string, below: string])[]): readonly string[] =>
  nameFiles(places.map(([folder, below], i) => ({ folder, below, path: `/${i}` }))).map(({ file }) => file)

describe('the name of a file', () => {
  it('is its path below its folder', () => {
    expect(namesOf(['spring', 'a/b.txt'])).toEqual(['a/b.txt'])
  })

  it('has its folder in front where two have one path, and a number where two folders have one name', () => {
    expect(namesOf(['notes', 'a.txt'], ['notes', 'a.txt'], ['drafts', 'a.txt'])).toEqual([
      'drafts/a.txt',
      'notes (2)/a.txt',
      'notes/a.txt',
    ])
  })

  it('has no character that hides or turns what it says', () => {
    expect(namesOf(['x', 'a\u202Etxt.exe\n\u200B.txt'])).toEqual(['atxt.exe .txt'])
  })

  it('is the same on systems that take accents apart', () => {
    expect(namesOf(['x', 'cafe\u0301.txt'])).toEqual(namesOf(['x', 'café.txt']))
  })

  it('is never that of another file', () => {
    const place = fc.tuple(
      fc.constantFrom('a', 'b', 'a (2)'),
      fc.constantFrom('x', 'a/x', 'x\u200B', 'a (2)/x'),
    )
    fc.assert(
      fc.property(fc.array(place), (places) => {
        expect(new Set(namesOf(...places)).size).toBe(places.length)
      }),
    )
  })
})
