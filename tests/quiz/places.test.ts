import { describe, expect, it } from 'vitest'
import { placesIn } from '../../src/quiz/places.ts'
import { titled } from '../support/passages.ts'
import { makeItem } from './make-test-item.ts'

const document = titled('birds.md', ['Herons wade.', 'Kestrels hover.', 'Dippers dive.'])
const places = placesIn([document])
const { id, version, text } = document

function about(words: string, more: Parameters<typeof makeItem>[0] = {}): ReturnType<typeof makeItem> {
  const start = text.indexOf(words)
  return makeItem({ document: id, version, quote: { start, end: start + words.length }, prompt: [], ...more })
}

describe('where questions stand', () => {
  it('is the last paragraph of which anything is shown, and the words quoted', () => {
    expect(places.lastParagraph(about('Herons wade.'))).toBe(1)
    expect(places.lastParagraph(about('Dippers dive.'))).toBe(3)
    expect(places.quotation(about('Kestrels hover.'))).toBe('Kestrels hover.')
  })

  it('counts where options and parts of the prompt are from', () => {
    const from = { start: text.indexOf('Dippers'), end: text.indexOf('Dippers') + 7 }
    expect(places.lastParagraph(about('Herons wade.', { options: [{ text: 'Dippers', from }] }))).toBe(3)
    expect(places.lastParagraph(about('Herons wade.', { prompt: [{ kind: 'cut', ...from }] }))).toBe(3)
  })

  it('is nowhere in another version or a document that is gone', () => {
    expect(places.lastParagraph(about('Herons wade.', { version: 'old' }))).toBeUndefined()
    expect(places.quotation(about('Herons wade.', { document: 'other' }))).toBeUndefined()
    expect(places.lastParagraph(about('Herons wade.', { document: 'other' }))).toBeUndefined()
  })

  it('is before all paragraphs for a card that is from no reading', () => {
    expect(places.lastParagraph(makeItem({ kind: 'card', document: '' }))).toBe(0)
    expect(places.lastParagraph(about('Herons wade.', { kind: 'card', version: 'old' }))).toBeUndefined()
  })
})
