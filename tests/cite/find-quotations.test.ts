import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/cite/find-quotations.ts'

const found = (message: string): readonly string[] => findQuotations(message).map(({ text }) => text)

describe('the quotations of a message', () => {
  it.each([
    ['He wrote "the lamp is out" twice.', 'the lamp is out'],
    ['He wrote “the lamp is out” twice.', 'the lamp is out'],
    ['Er schrieb: „Die Lampe ist aus“, zweimal.', 'Die Lampe ist aus'],
    ['Er schrieb: »Die Lampe ist aus«, zweimal.', 'Die Lampe ist aus'],
    ['Il écrit : « la lampe est éteinte » deux fois.', 'la lampe est éteinte'],
    ['彼は「灯は消えた」と書いた。', '灯は消えた'],
    ['彼は『灯は消えた』と書いた。', '灯は消えた'],
    ['그는 “등불이 꺼졌다”고 썼다.', '등불이 꺼졌다'],
    ['He wrote ‘the lamp isn’t out’ twice.', 'the lamp isn’t out'],
    ['He wrote ‘the keepers’ lamp is out’ twice.', 'the keepers’ lamp is out'],
    ['Han skrev ”lampan är ute” i brevet.', 'lampan är ute'],
    ['("the lamp is out")', 'the lamp is out'],
  ])('stand between marks of any custom: %s', (message, quotation) => {
    expect(found(message)).toEqual([quotation])
  })

  it('are all found, in order', () => {
    expect(found('"One lamp", he said, and “two lamps” and then "three".')).toEqual([
      'One lamp',
      'two lamps',
      'three',
    ])
  })

  it('are the outer ones of nested quotations', () => {
    expect(found('“The board said ‘no lamp’ and “no oil” again” — so he wrote')).toEqual([
      'The board said ‘no lamp’ and “no oil” again',
    ])
  })

  it('are block quotations too, without the signs before their lines', () => {
    expect(found('See:\n> The lamp is out,\n> and it is night.\nRight?')).toEqual([
      'The lamp is out,\nand it is night.',
    ])
    expect(found('See:\n>>> The lamp is out,\nand it is night.')).toEqual([
      'The lamp is out,\nand it is night.',
    ])
    expect(found('> “The lamp is out.”')).toEqual(['The lamp is out.'])
  })

  it('are not in code, and not behind an apostrophe, an inch or a sign of more', () => {
    expect(found('`say "lamp out"` and ```\nprint("lamp out")\n> no\n``` and done')).toEqual([])
    expect(found("The keepers' lamp isn't out; it's theirs'.")).toEqual([])
    expect(found('A 5" glass and 3 > 2.')).toEqual([])
  })

  it('end in their paragraph', () => {
    expect(found('He wrote "the lamp\n\nand left. "It is out" was all.')).toEqual(['It is out'])
  })

  it('stand where they say, apart and with their marks', () => {
    const piece = fc.constantFrom(
      'lamp',
      '"',
      '“',
      '”',
      '‘',
      '’',
      '«',
      '»',
      '„',
      '「',
      '」',
      '`',
      '> ',
      '\n',
      '\n\n',
      ' ',
      '灯',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const message = pieces.join('')
        let last = 0
        for (const { start, end, text } of findQuotations(message)) {
          expect(start).toBeGreaterThanOrEqual(last)
          const flat = (words: string): string => words.replace(/[\s>]+/gu, '')
          expect(flat(message.slice(start, end))).toContain(flat(text))
          last = end
        }
      }),
    )
  })

  it('are found in time that does not explode with marks that nobody closes', () => {
    const started = performance.now()
    findQuotations('“lamp '.repeat(3_000))
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
