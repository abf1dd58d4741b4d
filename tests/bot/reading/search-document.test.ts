import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageHit } from '../../../src/bot/reading/page-hit.ts'
import { searchDocument } from '../../../src/bot/reading/search-document.ts'
import type { Document } from '../../../src/corpus/document.ts'
import { madeDocument } from '../../support/library.ts'

const quay: Document = madeDocument({
  file: 'quay.md',
  lines: [
    { heading: 'Herring' },
    'Herring boats unloaded at the north quay.',
    'The quays were rebuilt in 1911; the boat sheds were not.',
    { aside: 'Herring for sale', reason: 'menu' },
    '방파제는 겨울에 무너졌다.',
  ],
})

function found(query: string, document = quay): readonly (readonly [number, ...string[]])[] {
  return searchDocument(document, query).hits.map(({ paragraph, marks }) => [
    paragraph.number,
    ...marks.map(({ start, end }) => document.text.slice(start, end)),
  ])
}

describe('searchDocument', () => {
  it('finds a word in each of its forms, in the order of the text', () => {
    expect(found('quay')).toEqual([
      [1, 'quay'],
      [2, 'quays'],
    ])
    expect(found('방파제')).toEqual([[3, '방파제']])
  })

  it('finds the paragraphs that have all the words, wherever there is one', () => {
    expect(searchDocument(quay, 'boats quay')).toMatchObject({ isPartial: false })
    expect(found('herring boats')).toEqual([[1, 'Herring', 'boats']])
  })

  it('finds those with the most of the words where none has all, and says so', () => {
    expect(searchDocument(quay, 'herring sheds boats')).toMatchObject({ isPartial: true })
    expect(found('herring sheds boats zeppelin').map(([number]) => number)).toEqual([1, 2])
  })

  it('leaves out the words that carry nothing, unless there are no others', () => {
    expect(found('where is the quay')).toEqual(found('quay'))
    expect(found('the').length).toBe(2)
  })

  it('finds nothing in headings, in lines set aside, and for no words at all', () => {
    expect(found('sale')).toEqual([])
    for (const nothing of ['', '   ', '!?', '—']) expect(found(nothing)).toEqual([])
  })
})

describe('what a hit shows', () => {
  const filler = 'water and wind over the long low harbour wall at night '

  it('is the whole of a short paragraph', () => {
    const [hit] = searchDocument(quay, 'unloaded').hits
    if (hit === undefined) throw new Error('Nothing was found')
    const shown = pageHit(quay, hit)
    expect(shown).toMatchObject({ paragraph: 1, isCutBefore: false, isCutAfter: false })
    expect(shown.parts.map((part) => (part.kind === 'words' ? part.text : '')).join('')).toBe(
      'Herring boats unloaded at the north quay.',
    )
  })

  it('is the stretch of a long one that has the most marks, cut between words and never within a mark', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.integer({ min: 1, max: 4 }), (before, after, times) => {
        const bells = 'the bell rang '.repeat(times)
        const text = `One bell. ${filler.repeat(before)}${bells}${filler.repeat(after)}Done.`
        const document = madeDocument({ file: 'bells', lines: [text] })
        const [hit] = searchDocument(document, 'bell').hits
        if (hit === undefined) throw new Error('Nothing was found')
        const { parts, isCutBefore, isCutAfter } = pageHit(document, hit)
        const shown = parts.map((part) => (part.kind === 'words' ? part.text : '')).join('')
        expect(shown.length).toBeLessThanOrEqual(220)
        expect(` ${text} `).toContain(` ${shown.trim()} `)
        expect(isCutBefore).toBe(!text.startsWith(shown))
        expect(isCutAfter).toBe(!text.endsWith(shown))
        const marked = parts.filter((part) => part.kind === 'words' && part.isHit)
        expect(marked.length).toBeGreaterThanOrEqual(times)
      }),
    )
  })

  it('never cuts a letter in two, where a text has no spaces', () => {
    const text = `${'𝒜'.repeat(200)} bell ${'𝒜'.repeat(200)}`
    const document = madeDocument({ file: 'letters', lines: [text] })
    const [hit] = searchDocument(document, 'bell').hits
    if (hit === undefined) throw new Error('Nothing was found')
    const shown = pageHit(document, hit)
      .parts.map((part) => (part.kind === 'words' ? part.text : ''))
      .join('')
    expect(shown.isWellFormed()).toBe(true)
    expect(shown).toContain('bell')
  })
})
