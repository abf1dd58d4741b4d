import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../src/answer/answer.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import type { Document } from '../../src/corpus/document.ts'
import { type MadeLine, madeDocument, madeLibrary } from '../support/library.ts'

const menu = (words: string): MadeLine => ({ aside: words, reason: 'menu' })

function documentOf(...lines: readonly MadeLine[]): Document {
  return madeDocument({ file: 'tides.md', lines })
}

/** The excerpt of the first place where a document says `words`, with `marked` of them marked. */
function excerptOf(document: Document, words: string, marked = words): Excerpt {
  const start = document.text.indexOf(words)
  const mark = words.indexOf(marked)
  const paragraph = document.paragraphs.find((each) => each.start <= start && start < each.end)
  const number = paragraph?.number ?? 0
  return {
    document: document.id,
    start,
    end: start + words.length,
    text: words,
    marks: [{ start: mark, end: mark + marked.length }],
    locator: { headings: paragraph?.headings ?? [], firstParagraph: number, lastParagraph: number },
    score: 1,
  }
}

function widenOne(document: Document, excerpt: Excerpt): Excerpt {
  const [wider] = createWiden(madeLibrary([document]))([excerpt])
  if (wider === undefined) throw new Error('Widening lost the excerpt.')
  return wider
}

const marked = ({ text, marks }: Excerpt): readonly string[] =>
  marks.map(({ start, end }) => text.slice(start, end))

describe('widening', () => {
  const plain = documentOf(
    'One ebb. Two ebbs.',
    'Three ebbs.',
    'Four ebbs. Five ebbs.',
    'Six ebbs.',
    'Seven ebbs.',
  )

  it('shows the whole paragraph and one more on each side', () => {
    const wider = widenOne(plain, excerptOf(plain, 'Five ebbs.'))
    expect(wider.text).toBe('Three ebbs.\n\nFour ebbs. Five ebbs.\n\nSix ebbs.')
    expect(wider.locator).toEqual({ headings: [], firstParagraph: 2, lastParagraph: 4 })
  })

  it('names the pages of all that it shows', () => {
    const pages = ['Three', 'Five', 'Six', 'Seven'].map((word, i) => ({
      start: plain.text.indexOf(word),
      index: i + 1,
      label: String(41 + i),
    }))
    const paged = { ...plain, pages }
    expect(widenOne(paged, excerptOf(paged, 'Five ebbs.')).locator.pages).toEqual(['41', '43'])
  })

  it('goes one paragraph further each time, and stands still at the ends of the text', () => {
    const twice = widenOne(plain, widenOne(plain, excerptOf(plain, 'Five ebbs.')))
    expect(twice.text).toBe(plain.text.trim())
    expect(widenOne(plain, twice)).toEqual(twice)
  })

  it('keeps the marks on the same words', () => {
    const wider = widenOne(plain, excerptOf(plain, 'Four ebbs. Five ebbs.', 'Five'))
    expect(marked(wider)).toEqual(['Five'])
  })

  it('stops at a line that was set aside, on the side where it stands', () => {
    const broken = documentOf('One ebb.', menu('Home | Shop'), 'Two ebbs.', 'Three ebbs.', 'Four ebbs.')
    expect(widenOne(broken, excerptOf(broken, 'Two ebbs.')).text).toBe('Two ebbs.\n\nThree ebbs.')
  })

  it('gives an excerpt back as it is between two lines that were set aside', () => {
    const enclosed = documentOf(menu('Home'), 'One ebb.', menu('Shop'))
    const excerpt = excerptOf(enclosed, 'One ebb.')
    expect(widenOne(enclosed, excerpt)).toEqual(excerpt)
  })

  it('names only the headings that all the paragraphs stand under', () => {
    const headed = documentOf(
      { heading: 'Tides' },
      { heading: 'Spring', level: 2 },
      'Spring tides are high.',
      { heading: 'Neap', level: 2 },
      'Neap tides are low.',
    )
    const wider = widenOne(headed, excerptOf(headed, 'Neap tides'))
    expect(wider.locator).toEqual({ headings: ['Tides'], firstParagraph: 1, lastParagraph: 2 })
    expect(wider.text).toBe('Spring tides are high.\n\nNeap\n\nNeap tides are low.')
  })
})

describe('widening several excerpts', () => {
  const long = documentOf(...Array.from({ length: 12 }, (_, index) => `Wave ${index + 1} broke.`))
  const widen = createWiden(madeLibrary([long]))
  const wave = (number: number): Excerpt => excerptOf(long, `Wave ${number} broke.`, `${number}`)

  it('makes one of those that grew into one another, at the place of the better', () => {
    const [first, second, ...rest] = widen([wave(9), wave(2), { ...wave(4), score: 5 }])
    expect(rest).toEqual([])
    expect(first?.locator).toMatchObject({ firstParagraph: 8, lastParagraph: 10 })
    expect(second?.locator).toMatchObject({ firstParagraph: 1, lastParagraph: 5 })
    expect(second).toMatchObject({ score: 5 })
    expect(second && marked(second)).toEqual(['2', '4'])
  })

  it('leaves neighbours apart that share no paragraph', () => {
    expect(widen([wave(2), wave(5)]).map(({ locator }) => locator)).toMatchObject([
      { firstParagraph: 1, lastParagraph: 3 },
      { firstParagraph: 4, lastParagraph: 6 },
    ])
  })

  it('joins three into one when the last closes the gap between two', () => {
    const joined = widen([wave(2), wave(6), wave(4)])
    expect(joined).toHaveLength(1)
    expect(joined[0] && marked(joined[0])).toEqual(['2', '4', '6'])
  })

  it('never joins excerpts of different documents', () => {
    const other = madeDocument({ file: 'other.md', lines: ['Wave 1 broke.', 'Wave 2 broke.'] })
    const both = createWiden(madeLibrary([long, other]))
    expect(both([wave(1), excerptOf(other, 'Wave 1 broke.')]).map(({ document }) => document)).toEqual([
      long.id,
      other.id,
    ])
  })
})

describe('the laws of widening', () => {
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,5}\.$/) },
    { weight: 1, arbitrary: fc.constant(menu('Home | Shop')) },
    { weight: 1, arbitrary: fc.constant({ heading: 'Part' }) },
  )
  const scene = fc
    .array(line, { minLength: 1, maxLength: 10 })
    .map((lines) => documentOf('Foam.', ...lines))
    .chain((document) =>
      fc.record({
        document: fc.constant(document),
        picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
      }),
    )
    .map(({ document, picks }) => ({
      document,
      excerpts: picks.map(([which, from, length]) => {
        const paragraph = document.paragraphs[which % document.paragraphs.length]
        if (paragraph === undefined) throw new Error('A made document has paragraphs.')
        const words = document.text.slice(paragraph.start, paragraph.end)
        const start = from % words.length
        const end = start + 1 + (length % (words.length - start))
        return {
          document: document.id,
          start: paragraph.start + start,
          end: paragraph.start + end,
          text: words.slice(start, end),
          marks: [{ start: 0, end: end - start }],
          locator: {
            headings: paragraph.headings,
            firstParagraph: paragraph.number,
            lastParagraph: paragraph.number,
          },
          score: 1,
        }
      }),
    }))

  it('quotes to the letter, loses no excerpt and no mark, and crosses no line set aside', () => {
    fc.assert(
      fc.property(scene, ({ document, excerpts }) => {
        const wider = createWiden(madeLibrary([document]))(excerpts)
        for (const each of wider) {
          expect(each.text).toBe(document.text.slice(each.start, each.end))
          expect(document.setAside.some(({ start, end }) => start < each.end && each.start < end)).toBe(false)
        }
        for (const { start, end } of excerpts) {
          const holder = wider.find((each) => each.start <= start && end <= each.end)
          expect(
            holder?.marks.some(
              (mark) => holder.start + mark.start <= start && end <= holder.start + mark.end,
            ),
          ).toBe(true)
        }
      }),
    )
  })

  it('leaves no two excerpts that overlap, and marks in order and apart', () => {
    fc.assert(
      fc.property(scene, ({ document, excerpts }) => {
        const wider = createWiden(madeLibrary([document]))(excerpts)
        for (const [index, each] of wider.entries()) {
          expect(wider.slice(index + 1).some(({ start, end }) => start < each.end && each.start < end)).toBe(
            false,
          )
          for (const [place, mark] of each.marks.entries()) {
            expect(mark.start).toBeGreaterThanOrEqual(each.marks[place - 1]?.end ?? 0)
          }
        }
      }),
    )
  })
})
