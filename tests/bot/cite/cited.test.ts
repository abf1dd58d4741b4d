import { describe, expect, it } from 'vitest'
import { createWiden } from '../../../src/answer/widen-excerpt.ts'
import { commonLocator, fitsMessage, referenceTo, shownPlaces } from '../../../src/bot/cite/cited.ts'
import type { Place } from '../../../src/cite/place.ts'
import { createShelf } from '../../../src/cite/shelf.ts'
import { diary, treatise } from '../../cite/made-shelf.ts'
import { madeDocument, madeLibrary } from '../../support/library.ts'

const long = madeDocument({
  file: 'long.txt',
  lines: [
    ...Array.from(
      { length: 40 },
      (_, i) => `Entry ${i + 1}. ${'The gull flew past the mast once more. '.repeat(9).trim()}`,
    ),
    'A sentence about the sea without an end to it. '.repeat(300).trim(),
  ],
})
const library = madeLibrary([treatise, diary, long])
const deps = { library, widen: createWiden(library) }
const shelf = createShelf(library, new Map())

function at(document: typeof long, first: number, last = first): Place {
  const start = document.paragraphs[first - 1]?.start ?? 0
  return { document: document.id, start, end: document.paragraphs[last - 1]?.end ?? 0 }
}

describe('places as they are shown', () => {
  it('are three in full, ten named below, and the rest counted', () => {
    const places = Array.from({ length: 20 }, (_, i) => at(long, i + 1))
    const shown = shownPlaces(places, 0, shelf, deps)
    expect([shown.full.length, shown.listed.length, shown.left]).toEqual([3, 10, 7])
    expect(shown.listed[0]?.reference).toBe('long ¶ 4')
  })

  it('are at length where a short range was asked for, and shortened where it is long', () => {
    expect(shownPlaces([at(diary, 1, 3)], 0, shelf, deps)).toMatchObject({ isWide: true })
    expect(shownPlaces([at(diary, 1)], 0, shelf, deps)).toMatchObject({ isWide: false })
    expect(shownPlaces([at(long, 1, 30)], 0, shelf, deps)).toMatchObject({ isWide: false })
  })

  it('end with a whole paragraph, and say of what they are the beginning, where they are very long', () => {
    const shown = shownPlaces([at(long, 1, 40)], 0, shelf, deps)
    const [excerpt] = shown.full
    expect(shown.beginningOf).toBe('¶ 1–40')
    expect(excerpt?.text.length).toBeLessThanOrEqual(8000)
    expect(long.paragraphs.some(({ end }) => end === excerpt?.end)).toBe(true)
    expect(excerpt?.locator).toMatchObject({ firstParagraph: 1 })
  })

  it('end with a whole sentence where one paragraph is that long', () => {
    const [excerpt] = shownPlaces([at(long, 41)], 0, shelf, deps).full
    expect(excerpt?.text.length).toBeLessThanOrEqual(8000)
    expect(excerpt?.text).toMatch(/to it\.$/)
  })

  it('have so many paragraphs around them, never across a line that was set aside, and know their pages', () => {
    const shown = shownPlaces([at(treatise, 6)], 2, shelf, deps)
    expect(shown.full[0]?.locator).toMatchObject({ firstParagraph: 6, lastParagraph: 8, pages: ['2', '3'] })
    expect(shown.full[0]?.marks).toEqual([{ start: 0, end: at(treatise, 6).end - at(treatise, 6).start }])
  })

  it('stand in one message or not', () => {
    const short = shownPlaces([at(diary, 1)], 0, shelf, deps)
    const wide = shownPlaces([at(long, 1, 20)], 0, shelf, deps)
    expect([fitsMessage(short, 'chat'), fitsMessage(wide, 'chat'), fitsMessage(wide, 'terminal')]).toEqual([
      true,
      false,
      true,
    ])
  })
})

describe('what a citation names', () => {
  it('goes from the first to the last of places that follow one another', () => {
    const places = [at(treatise, 2, 3), at(treatise, 4), at(treatise, 5)]
    expect(commonLocator(places, deps)).toMatchObject({
      firstParagraph: 2,
      lastParagraph: 5,
      pages: ['vii', '1'],
    })
  })

  it('is nothing for places that are apart', () => {
    expect(commonLocator([at(treatise, 2), at(treatise, 4)], deps)).toBeUndefined()
    expect(commonLocator([at(treatise, 4), at(treatise, 2)], deps)).toBeUndefined()
  })
})

describe('the reference that leads to a place', () => {
  it('names its paragraphs', () => {
    expect(referenceTo(at(treatise, 2), shelf)).toBe('quill1902 ¶ 2')
    expect(referenceTo(at(treatise, 2, 3), shelf)).toBe('quill1902 ¶ 2–3')
  })
})
