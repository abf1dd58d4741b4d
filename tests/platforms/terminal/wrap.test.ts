import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { type Piece, wrap } from '../../../src/platforms/terminal/wrap.ts'

const plain = (text: string): Piece => ({ text, paint: 'plain' })

function lines(text: string, width: number): readonly string[] {
  return wrap([plain(text)], width).map((line) => line.map((piece) => piece.text).join(''))
}

describe('wrapping', () => {
  it('breaks at the last space that fits', () => {
    expect(lines('the lamp burnt all night', 10)).toEqual(['the lamp', 'burnt all', 'night'])
    expect(lines('the lamp burnt', 14)).toEqual(['the lamp burnt'])
  })

  it('keeps an address whole, on a line of its own', () => {
    expect(lines('see https://example.org/fog now', 10)).toEqual(['see', 'https://example.org/fog', 'now'])
  })

  it('keeps what a no-break space holds together', () => {
    expect(lines('about 11\u00A0miles off', 10)).toEqual(['about', '11\u00A0miles', 'off'])
  })

  it('keeps spaces inside a line and drops those at a break', () => {
    expect(lines('a  b   c', 5)).toEqual(['a  b', 'c'])
    expect(lines('  indented line', 10)).toEqual(['  indented', 'line'])
  })

  it('leaves a wide word behind its indentation', () => {
    expect(lines('    unbreakable', 8)).toEqual(['    unbreakable'])
  })

  it('takes a million characters without a space', () => {
    expect(lines(`a ${'x'.repeat(1_000_000)} b`, 40)).toHaveLength(3)
    expect(lines('霧'.repeat(20_000), 40)).toHaveLength(1000)
  })

  it('is one empty line for nothing and for spaces', () => {
    expect([lines('', 10), lines('   ', 10)]).toEqual([[''], ['']])
  })

  it('keeps the look of each stretch across a break', () => {
    const mark: Piece = { text: 'lamp burnt', paint: 'mark' }
    expect(wrap([plain('the '), mark, plain('.')], 9)).toEqual([
      [plain('the '), { text: 'lamp', paint: 'mark' }],
      [{ text: 'burnt', paint: 'mark' }, plain('.')],
    ])
  })

  it('does not break a word where its look changes', () => {
    expect(wrap([plain('a fog'), { text: 'horn', paint: 'mark' }], 6)).toEqual([
      [plain('a')],
      [plain('fog'), { text: 'horn', paint: 'mark' }],
    ])
  })
})

describe('wrapping what has no spaces', () => {
  it('counts wide characters as two columns', () => {
    expect(lines('灯台の光が海を照', 8)).toEqual(['灯台の光', 'が海を照'])
  })

  it('begins no line with a closing sign and ends none with an opening one', () => {
    expect(lines('灯台の光。海', 8)).toEqual(['灯台の', '光。海'])
    expect(lines('灯台の「光」', 8)).toEqual(['灯台の', '「光」'])
    expect(lines('霧のキャップ', 6)).toEqual(['霧の', 'キャッ', 'プ'])
  })

  it('breaks Korean at its spaces only', () => {
    expect(lines('등대지기는 매일 밤', 10)).toEqual(['등대지기는', '매일 밤'])
  })

  it('keeps a sign around a marked word with the word', () => {
    expect(lines('灯台の*光*海', 8)).toEqual(['灯台', 'の*光*海'])
  })
})

describe('the laws of wrapping', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.constantFrom('灯台の光は霧、', '등대', '👨‍👩‍👧', 'e\u0301'),
  )
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '))

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (words, width) => {
        expect(lines(words, width).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      }),
    )
  })

  it('makes no line wider than it may be where every word fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 9, max: 60 }), (words, width) => {
        for (const line of lines(words, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('breaks no sooner than it must', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }),
        fc.integer({ min: 9, max: 40 }),
        (words, width) => {
          const broken = lines(words.join(' '), width)
          for (const [index, line] of broken.entries()) {
            const next = broken[index + 1]?.split(' ')[0]
            if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(width)
          }
        },
      ),
    )
  })
})
