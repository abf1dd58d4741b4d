import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentSource } from '../../src/corpus/create-document.ts'
import { createDocument } from '../../src/corpus/create-document.ts'
import { locate } from '../../src/corpus/locate.ts'
import { parsePageLabel, writePageLabel } from '../../src/ingest/page-label.ts'
import { textReader } from '../../src/ingest/read-text.ts'

const PROSE = 'The ropes were tarred in spring, when the wind had dropped.'

async function sourceOf(text: string): Promise<DocumentSource> {
  const reading = await textReader.read({ file: 'ropes.txt', bytes: Buffer.from(text) })
  if (reading.kind !== 'read') throw new Error(reading.why)
  return reading.source
}

/** Pages as a program writes them, with a form feed after each: the lines over the text and under it. */
function paged(
  ...pages: readonly { readonly top?: string; readonly foot?: string; readonly text?: string }[]
): string {
  return pages.map(({ top = '', foot = '', text = PROSE }) => `${top}\n\n${text}\n\n${foot}\n\f`).join('')
}

const labelsOf = (source: DocumentSource) => source.pages?.map(({ label }) => label)
const asideOf = ({ text, setAside }: DocumentSource) =>
  setAside.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`)

describe('the pages of a text', () => {
  it('begin after form feeds, and are called by the numbers that run on in them', async () => {
    const source = await sourceOf(paged({ foot: '41' }, { foot: '42' }, { foot: '43' }))
    expect(labelsOf(source)).toEqual(['41', '42', '43'])
    expect(source.pages?.map(({ index }) => index)).toEqual([1, 2, 3])
    expect(asideOf(source)).toEqual(['label: 41', 'label: 42', 'label: 43'])
    const starts = source.pages?.map(({ start }) => start) ?? []
    expect(starts.map((start, i) => source.text.slice(start, starts[i + 1]).trim())).toEqual(
      [41, 42, 43].map((page) => `${PROSE}\n\n${page}`),
    )
    expect(source.blocks).toHaveLength(3)
  })

  it.each([
    ['- 7 -', '- 8 -', '- 9 -'],
    ['Page 7', 'Page 8', 'Page 9'],
    ['7 of 90', '8 of 90', '9 of 90'],
    ['[7]', '[8]', '[9]'],
  ])('are numbered as "%s" too', async (...tops) => {
    const source = await sourceOf(paged(...tops.map((top) => ({ top }))))
    expect(labelsOf(source)).toEqual(['7', '8', '9'])
    expect(source.setAside).toHaveLength(3)
  })

  it('are numbered in Roman, then anew', async () => {
    const numbers = ['ii', 'iii', 'iv', '1', '2', '3']
    const source = await sourceOf(paged({ text: 'Ropes' }, ...numbers.map((foot) => ({ foot }))))
    expect(labelsOf(source)).toEqual(['i', ...numbers])
  })

  it('have the number that they must have between two others, and on the first page', async () => {
    const source = await sourceOf(paged({}, { top: '42' }, {}, { top: '44' }, { top: '45' }, {}, {}))
    expect(labelsOf(source)).toEqual(['41', '42', '43', '44', '45', '46', undefined])
    expect(asideOf(source)).toEqual(['label: 42', 'label: 44', 'label: 45'])
  })

  it.each([
    ['of two pages only', paged({ foot: '41' }, { foot: '42' }, {})],
    ['that do not count up', paged({ foot: '41' }, { foot: '45' }, { foot: '12' })],
    [
      'that stand in the middle',
      paged(...['41', '42', '43'].map((number) => ({ text: `A.\n\n${number}\n\nB.` }))),
    ],
    ['that are words', paged({ foot: 'mild' }, { foot: 'civic' }, { foot: 'did' })],
  ])('are not called by numbers %s', async (_, text) => {
    const source = await sourceOf(text)
    expect(labelsOf(source)).toEqual([undefined, undefined, undefined])
    expect(source.setAside).toEqual([])
  })

  it('are none where no form feed stands between words', async () => {
    expect((await sourceOf(`${PROSE}\n\n12\n`)).pages).toEqual([])
    expect((await sourceOf(`${PROSE}\n\f`)).pages).toEqual([])
  })

  it('are where locators find them', async () => {
    const document = createDocument(await sourceOf(paged({ foot: '41' }, { foot: '42' }, { foot: '43' })))
    const second = document.paragraphs[1]
    expect(second && locate(document, second)?.pages).toEqual(['42', '42'])
    expect(locate(document, { start: 0, end: document.text.length })?.pages).toEqual(['41', '43'])
  })

  it('are found in a time that grows with the text', async () => {
    const before = performance.now()
    await sourceOf(`${PROSE}${'\n1\n\f'.repeat(60_000)}${'\f'.repeat(60_000)}${PROSE}`)
    expect(performance.now() - before).toBeLessThan(5_000)
  }, 30_000)
})

describe('the label of a page', () => {
  it('is the same after it was written and read', () => {
    const labels = fc.record({
      numerals: fc.constantFrom('arabic', 'roman', 'ROMAN'),
      value: fc.integer({ min: 1, max: 3999 }),
    })
    fc.assert(
      fc.property(labels, (label) => {
        expect(parsePageLabel(writePageLabel(label))).toEqual(label)
      }),
    )
  })

  it.each(['', 'iiii', 'vx', 'Iv', 'a', '4a', '123456', 'ic'])('is not "%s"', (text) => {
    expect(parsePageLabel(text)).toBeUndefined()
  })
})
