import { describe, expect, it } from 'vitest'
import { makeAnchor } from '../../src/cite/make-anchor.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { diffPhrase, quoteBlocks, quotesView, type ShownQuote } from '../../src/view/quotes-view.ts'
import { wordsIn } from '../../src/view/words.ts'
import { madeDocument, stated } from '../support/library.ts'

const words = wordsIn('en')
const line = 'In fog the keeper rang a bell, and nobody on the quay slept.'
const document = madeDocument({
  file: 'keepers.md',
  metadata: { title: stated('The Keepers') },
  lines: [line, 'The lamp burnt oil.'],
})
const place = { document: document.id, start: 0, end: line.length }
const anchor = makeAnchor(document, place)
const same: ShownQuote = { anchor, document, ordinal: 3, found: { kind: 'same', place } }

describe('a saved quotation', () => {
  it('is cut from the text, with its place, where it stands in it', () => {
    expect(quoteBlocks(same, words)).toMatchObject([
      { kind: 'quote', content: [{ text: line }], place, ordinal: 3 },
    ])
    const moved = quoteBlocks({ ...same, found: { kind: 'moved', place } }, words)
    expect(moved).toEqual(quoteBlocks(same, words))
  })

  it('says that its place is unsure where only that is', () => {
    const unsure = {
      ...same,
      found: { kind: 'edited', place, diff: [{ kind: 'same', text: line }] },
    } as const
    const [quote, note] = quoteBlocks(unsure, words)
    expect(quote).toMatchObject({ place })
    expect(note).toMatchObject({ kind: 'note' })
    expect(plainText({ blocks: note === undefined ? [] : [note] })).toContain('I cannot say')
  })

  it('has no place where its words are no longer there, and never shows them as the text', () => {
    const anew = { ...anchor, exact: 'In fog the keeper sang.' }
    const diff = [
      { kind: 'same', text: 'In fog the keeper ' },
      { kind: 'removed', text: 'sang.' },
      { kind: 'added', text: 'rang.' },
    ] as const
    for (const found of [{ kind: 'edited', place, diff }, { kind: 'lost' }] as const) {
      const [quote] = quoteBlocks({ ...same, anchor: anew, found }, words)
      expect(quote).toMatchObject({ kind: 'quote', content: [{ text: 'In fog the keeper sang.' }] })
      expect(quote).not.toHaveProperty('place')
      expect(JSON.stringify(quote)).toContain('as it was saved')
    }
  })

  it('names the member who shares it', () => {
    const by = quoteBlocks({ ...same, sharedBy: 'x:ada' }, words).at(-1)
    expect(by?.kind === 'paragraph' && by.content).toContainEqual({
      ...{ kind: 'member', learner: 'x:ada', text: 'a member' },
    })
  })
})

describe('a comparison', () => {
  it('leaves out what did not change far from any change, on whole words', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i} `).join('')
    const said = diffPhrase(
      [
        { kind: 'same', text: long },
        { kind: 'removed', text: 'old ' },
        { kind: 'same', text: long },
        { kind: 'added', text: 'new ' },
        { kind: 'same', text: long },
      ],
      words,
    )
    const [head, , middle, , tail] = said.map(({ text }) => text)
    expect(head).toMatch(/^\[…\] word\d+ .*word59 $/)
    expect(middle).toMatch(/^word0 .*word\d+ \[…\] word\d+ .*word59 $/)
    expect(tail).toMatch(/^word0 .*word\d+ \[…\]$/)
    expect(said.map(({ kind }) => kind)).toEqual(['text', 'removed', 'text', 'added', 'text'])
  })

  it('keeps short ones whole', () => {
    expect(diffPhrase([{ kind: 'same', text: 'a few words' }], words)).toEqual([
      { kind: 'text', text: 'a few words' },
    ])
  })
})

describe('a list of saved quotations', () => {
  it('says that there are none, and how there would be some', () => {
    const none = (whose: 'mine' | 'group'): string =>
      plainText(quotesView({ whose, quotes: [], count: 0, actions: [] }, words))
    expect(none('mine')).toMatch(/^No saved quotations\n\nNothing yet\./)
    expect(none('group')).toMatch(/^No quotations of the group\n\nNothing yet\./)
  })

  it('counts only where there are more than it shows', () => {
    const page = { whose: 'mine', quotes: [same], actions: [] } as const
    expect(plainText(quotesView({ ...page, count: 1 }, words))).not.toContain('of 1')
    expect(plainText(quotesView({ ...page, count: 12 }, words))).toContain('3–3 of 12')
  })
})
