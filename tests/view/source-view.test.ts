import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/corpus/document.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { documentView, sourcesView } from '../../src/view/source-view.ts'
import type { Action } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

const words = wordsIn('en')
const showLines: Action = { id: 'lines:v1:a', label: 'Lines set aside' }

function documentAt(index: number): Document {
  const document = lighthouse.documents[index]
  if (document === undefined) throw new Error(`The library has no document ${index}.`)
  return document
}

describe('the list of sources', () => {
  it('numbers the documents with who, when and how much', () => {
    expect(plainText(sourcesView(lighthouse, 25, words))).toBe(
      [
        '3 documents',
        [
          '1: The Keepers of Gull Point (Ada Marsh and Bo Lindqvist · 1931 · 3 paragraphs · 63 words)',
          '2: What the Harbour Board Paid (2 paragraphs · 28 words)',
          '3: 등대지기의 일기 (한바다 · 2004 · 1 paragraph · 10 words)',
        ].join('\n'),
        "'sources 1' shows what is known about document 1, and why; 'in 1' asks only there.",
      ].join('\n\n'),
    )
  })

  it('names each as references do', () => {
    const text = plainText(sourcesView(lighthouse, 25, words, ({ file }) => file.slice(0, 4)))
    expect(text).toContain("1: The Keepers of Gull Point ('keep' · Ada Marsh and Bo Lindqvist · 1931")
  })

  it('lists as many as it may, and says how many more there are', () => {
    const text = plainText(sourcesView(lighthouse, 1, words))
    expect(text).toMatch(
      /^3 documents\n\n1: The Keepers of Gull Point .*\n\n2 more are not listed here; 'sources'/,
    )
    expect(plainText(sourcesView(lighthouse, 2, words))).toContain('1 more is not listed here')
    expect(plainText(sourcesView(lighthouse, 3, words))).not.toContain('not listed')
  })

  it('counts one document as one', () => {
    expect(plainText(sourcesView(madeLibrary([documentAt(2)]), 25, words))).toMatch(/^1 document\n/)
  })
})

describe('the view of one document', () => {
  it('gives every value with its reason, and what was set aside by reason', () => {
    expect(plainText(documentView(documentAt(1), showLines, words))).toBe(
      [
        'What the Harbour Board Paid',
        [
          'Title: What the Harbour Board Paid (line 3, repeated twice)',
          'Excerpt: yes, a part of the whole text (line 5 says so)',
          'File: scraped/harbour-board.txt',
          'Length: 2 paragraphs, 28 words',
          'Lines: 2 kept, 3 set aside (menu: 2, cookie notice: 1)',
          'Encoding: windows-1252 (a guess; look whether the letters are right)',
          'Removed: 3 zero-width (characters that cannot be seen, taken out while reading)',
        ].join('\n'),
        'To check: The encoding is a guess from the bytes of two letters.',
      ].join('\n\n'),
    )
  })

  it('shows every field that a document can state', () => {
    const document = madeDocument({
      file: 'all.md',
      lines: ['Fog.'],
      metadata: {
        title: stated('On Fog'),
        authors: stated(['A', 'B', 'C', 'D']),
        date: stated('1931-04-02'),
        container: stated('Journal of Weather'),
        publisher: stated('Gull Press'),
        genre: stated('Essay'),
        about: stated('Fog at Sea'),
        keywords: stated(['fog', 'sea and land']),
        licence: stated('CC BY 4.0'),
        url: stated('https://example.org/fog'),
        notes: ['The day may be the month.'],
      },
    })
    const text = plainText(documentView(document, showLines, words))
    for (const line of [
      'Authors: A, B, C and D (front matter)',
      'Date: 1931-04-02 (front matter)',
      'In: Journal of Weather (front matter)',
      'Publisher: Gull Press (front matter)',
      'Kind: Essay (front matter)',
      'About: Fog at Sea (front matter)',
      'Keywords: fog, sea and land (front matter)',
      'Licence: CC BY 4.0 (front matter)',
      'Address: https://example.org/fog (front matter)',
      'To check: The day may be the month.',
      'Lines: 1 kept, 0 set aside',
      'Encoding: UTF-8',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(text).not.toContain('Removed')
  })

  it('shows the lines set aside, with their numbers and reasons, when they are asked for', () => {
    const text = plainText(documentView(documentAt(1), 'shown', words))
    expect(text).toContain(
      [
        '3 lines set aside: neither searched nor quoted\n',
        'line 1: Home | Ships | Shop (menu)',
        'line 5: Accept all cookies (cookie notice)',
        'line 9: Read next: the shop (menu)',
      ].join('\n'),
    )
  })

  it('says so when no line was set aside', () => {
    expect(plainText(documentView(documentAt(0), 'shown', words))).toMatch(
      /No line of this file was set aside\.$/,
    )
  })

  it('offers the lines, unless there are none or they are shown', () => {
    const actions = (index: number, lines: Action | 'shown'): unknown =>
      documentView(documentAt(index), lines, words).blocks.find(({ kind }) => kind === 'actions')
    expect(actions(1, showLines)).toEqual({ kind: 'actions', actions: [showLines] })
    expect(actions(1, 'shown')).toBeUndefined()
    expect(actions(0, showLines)).toBeUndefined()
  })

  it('names its fields in the language of the reader, and its values as they stand', () => {
    const lines = plainText(documentView(documentAt(1), showLines, wordsIn('fr'))).split('\n')
    expect(lines).toContain('Titre: What the Harbour Board Paid (line 3, repeated twice)')
    expect(lines).toContain('Lignes: 2 gardées, 3 écartées (menu\u00A0: 2, avis sur les cookies\u00A0: 1)')
  })
})
