import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReference } from '../../src/cite/parse-reference.ts'
import type { LocatorKind, Resolved, TypedLocator } from '../../src/cite/reference.ts'
import { resolveReference } from '../../src/cite/resolve-reference.ts'
import { createShelf } from '../../src/cite/shelf.ts'
import type { Shelf } from '../../src/cite/work.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'
import { diary, shelf, treatise } from './made-shelf.ts'

function resolve(typed: string, on: Shelf = shelf): Resolved {
  const parsed = parseReference(typed)
  if (parsed === undefined) throw new Error(`“${typed}” is no reference`)
  return resolveReference({ typed, ...parsed }, on)
}

/** What stands at the places that a reference leads to. */
function said(typed: string, on: Shelf = shelf): readonly string[] {
  const resolved = resolve(typed, on)
  if (resolved.kind !== 'found') throw new Error(`“${typed}” is ${resolved.kind}`)
  return resolved.places.map(({ start, end }) => resolved.work.document.text.slice(start, end))
}

const paragraph = (number: number): string => {
  const { start, end } = treatise.paragraphs[number - 1] ?? { start: 0, end: 0 }
  return treatise.text.slice(start, end)
}

describe('a reference to one of several works of an author and year', () => {
  const of = (file: string, title: string) =>
    madeDocument({
      file,
      metadata: { title: stated(title), authors: stated(['Ada Rowe']), date: stated('1999') },
      lines: [`${title} are kept in tar.`],
    })
  const several = createShelf(madeLibrary([of('1.md', 'Ropes'), of('2.md', 'Anchors')]), new Map())

  it.each(['Rowe 1999a ¶1', 'rowe1999a ¶1', 'rowe-1999a:1'])(
    'leads to the one that is cited so: %s',
    (typed) => {
      expect(said(typed, several)).toEqual(['Anchors are kept in tar.'])
    },
  )

  it('leads to neither without a letter, and names both', () => {
    const resolved = resolve('Rowe 1999 ¶1', several)
    expect(resolved.kind === 'no-work' && resolved.near.map(({ alias }) => alias).toSorted()).toEqual([
      ...['rowe1999a', 'rowe1999b'],
    ])
  })
})

describe('a reference to paragraphs', () => {
  it('leads to the paragraph of that number', () => {
    expect(said('quill1902 ¶ 4')).toEqual([paragraph(4)])
    expect(said('holm:2')).toEqual(['The dredger stuck fast again.'])
  })

  it('leads to all of a range together, and apart where a heading or a line set aside parts them', () => {
    expect(said('holm ¶ 1–3')).toEqual([
      'Rain until four.\n\nThe dredger stuck fast again.\n\nNothing was said of it at supper.',
    ])
    expect(said('quill1902 ¶ 4–7')).toEqual([
      paragraph(4),
      paragraph(5),
      `${paragraph(6)}\n\n${paragraph(7)}`,
    ])
  })

  it('leads to the end where the range is open, and to each of a list once', () => {
    expect(said('holm ¶ 2–')).toEqual(['The dredger stuck fast again.\n\nNothing was said of it at supper.'])
    expect(said('holm ¶ 3, 1, 3')).toEqual(['Nothing was said of it at supper.', 'Rain until four.'])
  })

  it('says what there is where it has no such paragraph', () => {
    expect(resolve('holm ¶ 4')).toMatchObject({ kind: 'no-place', has: '1–3' })
    expect(resolve('holm ¶ 2–9')).toMatchObject({ kind: 'no-place', has: '1–3' })
    expect(resolve('holm ¶ 0')).toMatchObject({ kind: 'no-place' })
    expect(resolve('holm ¶ 9–')).toMatchObject({ kind: 'no-place' })
  })

  it('says where a range runs backwards', () => {
    expect(resolve('holm ¶ 3–2')).toMatchObject({ kind: 'backward', locator: { from: '3', to: '2' } })
    expect(resolve('holm ¶ 12–4')).toMatchObject({ kind: 'backward' })
  })
})

describe('a reference to pages', () => {
  it('goes by what is printed on them, and by the place in the file only where it says so', () => {
    expect(said('quill1902 p. 1')).toEqual([paragraph(4), paragraph(5)])
    expect(said('quill1902 pdf p. 1')).toEqual([paragraph(1)])
    expect(said('quill1902 p. vi')).toEqual([paragraph(1)])
    expect(said('quill1902 p. VI')).toEqual([paragraph(1)])
    expect(resolve('quill1902 p. 5')).toMatchObject({ kind: 'no-place', has: 'vi–vii, 1–3' })
    expect(said('quill1902 pdf p. 5')).toEqual([paragraph(8)])
    expect(resolve('quill1902 pdf p. 6')).toMatchObject({ has: '1–5' })
  })

  it('takes 6 for vi only where no Arabic numbers are printed', () => {
    expect(resolve('quill1902 p. 6')).toMatchObject({ kind: 'no-place' })
    const roman = { ...treatise, pages: treatise.pages.slice(0, 2) }
    const preface = createShelf(madeLibrary([roman]), new Map())
    expect(said('quill1902 p. 6', preface)).toEqual([paragraph(1)])
    expect(resolve('quill1902 p. iii')).toMatchObject({ kind: 'no-place' })
  })

  it('takes ranges over Roman and Arabic numbers, and open ones', () => {
    expect(said('quill1902 p. vii–1').at(0)).toBe(`${paragraph(2)}\n\n${paragraph(3)}`)
    expect(said('quill1902 p. 3–')).toEqual([paragraph(8)])
    expect(resolve('quill1902 p. 3–2')).toMatchObject({ kind: 'backward' })
    expect(resolve('quill1902 p. 1–vi')).toMatchObject({ kind: 'backward' })
  })

  it('reads 141–42 as 141–142', () => {
    const labelled = treatise.pages.map((page, index) => ({ ...page, label: String(140 + index) }))
    const later = createShelf(madeLibrary([{ ...treatise, pages: labelled }]), new Map())
    expect(said('quill1902 p. 141–42', later)).toEqual(said('quill1902 p. 141–142', later))
    expect(resolve('quill1902 p. 142–41', later)).toMatchObject({ kind: 'backward' })
  })

  it('leads to both pages of a number that stands there twice', () => {
    const twice = treatise.pages.map((page, index) => ({
      ...page,
      label: index === 4 ? '1' : (page.label ?? ''),
    }))
    const anew = createShelf(madeLibrary([{ ...treatise, pages: twice }]), new Map())
    expect(said('quill1902 p. 1', anew)).toEqual([paragraph(4), paragraph(5), paragraph(8)])
  })

  it('is never to a page without a number by its place, which is the number of another', () => {
    const pages = treatise.pages.map(({ label, ...page }, index) =>
      index < 2 ? page : { ...page, label: label ?? '' },
    )
    const covered = createShelf(madeLibrary([{ ...treatise, pages }]), new Map())
    expect(said('quill1902 p. 1', covered)).toEqual([paragraph(4), paragraph(5)])
    expect(resolve('quill1902 p. 4', covered)).toMatchObject({ kind: 'no-place', has: '1–3' })
    expect(said('quill1902 pdf p. 1', covered)).toEqual([paragraph(1)])
  })

  it('quotes of a paragraph what stands on the page', () => {
    const { start } = treatise.paragraphs[1] ?? { start: 0 }
    const broken = [
      { start: 0, index: 1, label: '1' },
      { start: start + 'A boy counted'.length, index: 2, label: '2' },
    ]
    const cut = createShelf(madeLibrary([{ ...treatise, pages: broken }]), new Map())
    expect(said('quill1902 p. 1', cut).at(-1)).toBe('A boy counted')
    expect(said('quill1902 p. 2', cut).at(0)).toMatch(/^nine boats/)
  })

  it('has the whole of a word that a page ends within, and the next page the words behind it', () => {
    const { start } = treatise.paragraphs[1] ?? { start: 0 }
    const broken = [
      { start: 0, index: 1, label: '1' },
      { start: start + 'A boy coun'.length, index: 2, label: '2' },
    ]
    const cut = createShelf(madeLibrary([{ ...treatise, pages: broken }]), new Map())
    expect(said('quill1902 p. 1', cut).at(-1)).toBe('A boy counted')
    expect(said('quill1902 p. 2', cut).at(0)).toMatch(/^nine boats/)
  })

  it('says so where a work has no pages', () => {
    const resolved = resolve('holm p. 1')
    expect(resolved.kind).toBe('no-place')
    expect(resolved).not.toHaveProperty('has')
  })
})

describe('a reference to chapters and sections', () => {
  it('leads to what stands under the heading, by its number in either writing', () => {
    expect(said('quill1902 ch. 2')).toEqual([paragraph(5), `${paragraph(6)}\n\n${paragraph(7)}`])
    expect(said('quill1902 chapter II')).toEqual(said('quill1902 ch. 2'))
    expect(said('quill1902 第2章')).toEqual(said('quill1902 ch. 2'))
    expect(said('quill1902 § 1.1')).toEqual([paragraph(4)])
  })

  it('holds the sections of a chapter', () => {
    expect(said('quill1902 ch. 1')).toEqual([`${paragraph(2)}\n\n${paragraph(3)}`, paragraph(4)])
  })

  it('goes by the words of the heading, or by the first of them', () => {
    expect(said('quill1902 § Preface')).toEqual([paragraph(1)])
    expect(said('quill1902 § the bell')).toEqual(said('quill1902 ch. 1'))
    expect(said('quill1902 § casting')).toEqual([paragraph(4)])
    expect(resolve('quill1902 § Summer')).toMatchObject({ kind: 'no-place' })
  })

  it('tells the headings there are, and that there are none', () => {
    const resolved = resolve('quill1902 ch. 9')
    expect(resolved).toMatchObject({ has: expect.stringContaining('Preface · Chapter I. The bell') })
    expect(resolve('holm ch. 1')).not.toHaveProperty('has')
  })

  it('takes ranges, and says where one runs backwards', () => {
    expect(said('quill1902 ch. 2–3').at(-1)).toBe(paragraph(8))
    expect(said('quill1902 ch. 3–')).toEqual([paragraph(8)])
    expect(resolve('quill1902 ch. 3–1')).toMatchObject({ kind: 'backward' })
  })

  it('takes no first words that several headings begin with', () => {
    const twice = madeDocument({
      file: 'a.md',
      lines: [{ heading: 'The bell' }, 'One.', { heading: 'The boat' }, 'Two.'],
    })
    const on = createShelf(madeLibrary([twice]), new Map())
    const [work] = on.works
    expect(resolve(`${work?.alias} § The`, on)).toMatchObject({
      kind: 'no-place',
      has: 'The bell · The boat',
    })
  })

  it('does not take a heading that begins with the word I for the first', () => {
    const spoken = madeDocument({
      file: 'a.md',
      lines: [{ heading: 'I was there' }, 'One.', { heading: 'I. There' }, 'Two.'],
    })
    const on = createShelf(madeLibrary([spoken]), new Map())
    const [work] = on.works
    expect(said(`${work?.alias} § 1`, on)).toEqual(['Two.'])
  })
})

describe('an alias', () => {
  it('may be the longer one where the shelf knows it', () => {
    const facts = new Map([[diary.id, { alias: 'lost-chapter' }]])
    const on = createShelf(madeLibrary([diary]), facts)
    expect(said('lost chapter ¶ 1', on)).toEqual(['Rain until four.'])
    expect(said('Lost-Chapter:1', on)).toEqual(['Rain until four.'])
  })

  it('that nobody has is answered with those nearest to it', () => {
    const near = (typed: string): readonly string[] => {
      const resolved = resolve(typed)
      return resolved.kind === 'no-work' ? resolved.near.map(({ alias }) => alias) : ['found']
    }
    expect(near('quill ¶1')).toEqual(['quill1902'])
    expect(near('quill1903 ¶1')).toEqual(['quill1902'])
    expect(near('qiull1902 ¶1')).toEqual(['quill1902'])
    expect(near('qiull ¶1')).toEqual(['quill1902'])
    expect(near('hol ¶1')).toEqual(['holm'])
    expect(near('pilots ¶1')).toEqual(['quill1902'])
    expect(near('rousseau ¶1')).toEqual([])
  })
})

describe('every place that a reference leads to', () => {
  const kinds = fc.constantFrom<LocatorKind[]>('paragraph', 'page', 'pdf-page', 'chapter', 'section')
  const from = fc.oneof(
    fc.integer({ min: 0, max: 10 }).map(String),
    fc.constantFrom('vi', 'vii', 'ii', '1.1', 'Preface'),
  )
  const locator: fc.Arbitrary<TypedLocator> = fc.record(
    { kind: kinds, from, to: fc.oneof(from, fc.constant('end')) },
    { requiredKeys: ['kind', 'from'] },
  )

  it('begins and ends in a paragraph, with white space alone between its paragraphs, and holds nothing set aside', () => {
    fc.assert(
      fc.property(fc.tuple(locator, fc.array(locator, { maxLength: 2 })), ([first, rest]) => {
        const resolved = resolveReference(
          { typed: 'quill1902', alias: 'quill1902', locators: [first, ...rest] },
          shelf,
        )
        if (resolved.kind !== 'found') return
        for (const { start, end, document } of resolved.places) {
          expect(document).toBe(treatise.id)
          const held = treatise.paragraphs.filter((each) => each.start < end && start < each.end)
          const kept = held.map((each) =>
            treatise.text.slice(Math.max(start, each.start), Math.min(end, each.end)),
          )
          expect(treatise.text.slice(start, end).replace(/\s+/gu, '')).toBe(
            kept.join('').replace(/\s+/gu, ''),
          )
          expect(kept.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
