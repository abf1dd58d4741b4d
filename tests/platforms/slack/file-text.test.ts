import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesWithin, textIn } from '../../../src/platforms/slack/file-text.ts'

function file(content: Uint8Array): Parameters<typeof textIn>[0] {
  return { kind: 'file', name: 'cards.tsv', media: 'text/tab-separated-values', content }
}

describe('the text of a file', () => {
  it('is its words', () => {
    expect(textIn(file(Buffer.from('등대\tlamp\n')))).toBe('등대\tlamp\n')
  })

  it.each([
    ['is no UTF-8', Buffer.from([0xff, 0xfe, 0x41])],
    ['has signs that stand in no text', Buffer.from('PK\u0003\u0004\u0000')],
    ['is too long for messages', Buffer.from('lamp,oil\n'.repeat(10_000))],
  ])('is none where it %s', (_, content) => {
    expect(textIn(file(content))).toBeUndefined()
  })
})

describe('lines in pieces', () => {
  it('are cut at line ends where they fit', () => {
    expect(linesWithin('one\ntwo\nthree\n', 8)).toEqual(['one\ntwo', 'three'])
  })

  it('are cut inside only where one does not fit alone, and never inside a character', () => {
    expect(linesWithin('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(linesWithin('ab🏮c', 3)).toEqual(['ab', '🏮c'])
  })

  it('fit, and lose no line that has something in it', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 20 })
    fc.assert(
      fc.property(lines, fc.integer({ min: 20, max: 60 }), (words, limit) => {
        const pieces = linesWithin(words.join('\n'), limit)
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
        const seen = (parts: readonly string[]): string => parts.join('').replace(/\s/g, '')
        expect(seen(pieces)).toBe(seen(linesWithin(words.join('\n'), 10_000)))
      }),
    )
  })
})
