import { describe, expect, it } from 'vitest'
import { lowerBound } from '../../src/quiz/lower-bound.ts'
import { magnitudeOf } from '../../src/quiz/magnitude.ts'
import { poolNames } from '../../src/quiz/name-pool.ts'
import { studyText } from '../../src/quiz/study-text.ts'
import { madeDocument } from '../support/library.ts'

const text = (file: string, ...lines: readonly string[]) => studyText(madeDocument({ file, lines }))

describe('the pool of names', () => {
  const first = text(
    'first.md',
    'The Danish chemist Olm Varga met Peter Rowe in Leith in 1712.',
    'Peter Rowe, the harbour secretary, wrote to the merchants of the Salt Council.',
  )
  const second = text('second.md', 'In 1719 Peter Rowe sold his house.', 'In 1790 the harbour was closed.')
  const pool = poolNames([first, second])
  const persons = pool.inDocument(first.document.id, { type: 'person', sort: 'full' })

  it('keeps the names of each document apart, once each, where they first stand', () => {
    expect(persons.map((name) => name.text)).toEqual(['Olm Varga', 'Peter Rowe'])
    expect(persons.map(({ first: at }) => first.document.text.slice(at.start, at.end))).toEqual([
      'Olm Varga',
      'Peter Rowe',
    ])
    expect(persons[1]?.paragraphs.size).toBe(2)
  })

  it('knows callings, peoples and articles', () => {
    expect([...(persons[0]?.titles ?? [])]).toEqual(['chemist'])
    expect([...(persons[0]?.peoples ?? [])]).toEqual(['Danish'])
    expect([...(persons[1]?.titles ?? [])]).toEqual(['secretary'])
    const [council] = pool.inDocument(first.document.id, { type: 'organisation', sort: 'body' })
    expect(council?.takesThe).toBe(true)
  })

  it('gives the years of all documents, the nearest first', () => {
    const years = pool.near(1715, { type: 'year', sort: 'year' }).map((name) => name.text)
    expect(years).toEqual(['1712', '1719', '1790'])
  })

  it('relates documents that share many names, and no others', () => {
    const names =
      'They met in Ormgard, Norway, with Olm Varga, Peter Rowe, James Hale, Mary Dunn, Charles Voss and Anna Brand.'
    const [a, b] = [text('a.md', names), text('b.md', names)]
    const related = poolNames([a, b, second])
    expect(related.related(a.document.id)).toEqual([b.document.id])
    expect(related.related(second.document.id)).toEqual([])
  })
})

describe('magnitudes', () => {
  it('order dates, years and amounts', () => {
    const ordered = ['30 May 1712', '2 June 1712', 'July 1712', '3 January 1713']
    expect(ordered.toSorted((a, b) => magnitudeOf(a) - magnitudeOf(b))).toEqual(ordered)
    expect(magnitudeOf('$4.5 million')).toBe(4_500_000)
    expect(magnitudeOf('2,400')).toBe(2400)
  })

  it('are found by halving', () => {
    expect([0, 1, 3, 4, 9].map((value) => lowerBound([1, 3, 4], (element) => element < value))).toEqual([
      0, 0, 1, 2, 3,
    ])
  })
})
