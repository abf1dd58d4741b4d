import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { omission, type Size, shortenQuote, splitQuote } from '../../src/view/split-quote.ts'
import { type Phrase, text } from '../../src/view/view.ts'

const characters: Size = (words) => words.length
const bytes: Size = (words) => Buffer.byteLength(words)
const textOf = (content: Phrase): string => content.map((part) => part.text).join('')
const split = (words: string, limit: number, size = characters): readonly string[] =>
  splitQuote([text(words)], limit, size).map(textOf)

describe('a quotation that fits', () => {
  it('is given back as it is', () => {
    const content: Phrase = [text('The '), { kind: 'mark', text: 'lamp' }, text(' burnt.')]
    expect(splitQuote(content, 15, characters)).toEqual([content])
    expect(splitQuote(content, 15, characters)[0]).toBe(content)
    expect(shortenQuote(content, 15, characters)).toBe(content)
  })

  it('is measured by what counts: 17 characters of Korean are more than 38 bytes', () => {
    const words = '등불은 밤새 탔다. 모두 잤다.'
    expect(split(words, words.length)).toEqual([words])
    expect(split(words, 38, bytes).length).toBeGreaterThan(1)
  })
})

describe('a quotation that does not fit', () => {
  it('is cut between sentences', () => {
    const words = 'The lamp burnt oil. It burnt all night. Nobody slept in a gale.'
    expect(split(words, 47)).toEqual(['The lamp burnt oil. It burnt all night.', 'Nobody slept in a gale.'])
  })

  it('has a gap, a time and a member whole where it begins, and nothing of them in the next piece', () => {
    const member = { kind: 'member', learner: 'x:1', text: 'Mara of the north light' } as const
    const gap = { kind: 'gap', text: ' a blank' } as const
    const pieces = splitQuote(
      [text('It burnt for '), member, text(' and then'), gap, text('.')],
      20,
      characters,
    )
    expect(pieces).toEqual([[text('It burnt for '), member], [text('and')], [text('then'), gap, text('.')]])
  })

  it('is cut between words where a sentence alone does not fit', () => {
    expect(split('The harbour board paid for a new lantern', 18)).toEqual([
      'The harbour board',
      'paid for a new',
      'lantern',
    ])
  })

  it('is cut inside a word only where the word alone does not fit, and then not inside a grapheme', () => {
    expect(split('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 24)).toEqual(['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'])
  })

  it('is cut inside a grapheme that does not fit by itself: nothing is left to be cut by others', () => {
    const chain = Array.from({ length: 40 }, () => '👩').join('\u200D')
    const pieces = split(`See ${chain} there`, 60)
    expect(pieces.length).toBeGreaterThan(2)
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(60)
    expect(pieces.join(' ').replace(/(?<!See) (?!there)/g, '')).toBe(`See ${chain} there`)
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true)
  })

  it('is the mark alone where there is nothing but white space', () => {
    expect(split(' \n'.repeat(40), 60)).toEqual([omission])
  })

  it('keeps its line breaks, but for those at a cut', () => {
    expect(split('One line.\nA second line.\n\nA third line, which is longer.', 40)).toEqual([
      'One line.\nA second line.',
      'A third line, which is longer.',
    ])
  })

  it('keeps what is marked marked, and cut marks on both sides', () => {
    const content: Phrase = [text('It burnt '), { kind: 'mark', text: 'whale oil all night' }, text(' long.')]
    expect(splitQuote(content, 18, characters)).toEqual([
      [text('It burnt '), { kind: 'mark', text: 'whale oil' }],
      [{ kind: 'mark', text: 'all night' }, text(' long.')],
    ])
  })

  it('is shortened at a sentence, with a visible mark, where it may not go on', () => {
    const content = [text('The lamp burnt oil. Nobody slept in a gale.')]
    expect(textOf(shortenQuote(content, 30, characters))).toBe('The lamp burnt oil. […]')
  })
})

describe('a quotation in Korean or Japanese, by its bytes', () => {
  const korean = '등대지기는 매일 밤 등불을 켰다. 바람이 부는 날에도 쉬지 않았다. 배는 그 빛을 보고 돌아왔다.'
  const japanese = '灯台守は毎晩あかりをともした。風の強い日も休まなかった。船はその光を見て帰ってきた。'

  it.each([
    ['Korean', korean, 60],
    ['Japanese', japanese, 70],
  ])('in %s is cut at its sentences', (_, words, limit) => {
    const pieces = split(words, limit, bytes)
    expect(pieces).toHaveLength(3)
    for (const piece of pieces) {
      expect(bytes(piece)).toBeLessThanOrEqual(limit)
      expect(piece).toMatch(/[.。]$/u)
    }
  })
})

describe('the law of pieces', () => {
  const marked: fc.Arbitrary<Phrase> = fc.array(
    fc.record({
      kind: fc.constantFrom('text' as const, 'mark' as const),
      text: fc.oneof(
        fc.stringMatching(/^[a-z,]{1,12}[.!?]? ?$/),
        fc.constantFrom(
          ' ',
          '\n',
          '\n\n',
          '  ',
          '. ',
          '。',
          '「霧」',
          '등불은 ',
          '켰다. ',
          'ご',
          '[…]',
          ' […] ',
        ),
        fc.constantFrom('👨‍👩‍👧‍👦', '🇰🇷🇯🇵', 'é', 'e\u0301', '각', '한', 'x\u0301\u0302\u0303', '\r\n'),
      ),
    }),
    { minLength: 20, maxLength: 100 },
  )
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,20}[.!?]?$/), { minLength: 20 })
    .map((all) => all.join(' '))
  const limits = fc.integer({ min: 40, max: 120 })
  const sizes = fc.constantFrom(characters, bytes)

  it('they are the quotation, but for white space at the cuts; and each one fits', () => {
    fc.assert(
      fc.property(marked, limits, sizes, (content, limit, size) => {
        const whole = textOf(content)
        const pieces = splitQuote(content, limit, size)
        for (const piece of pieces) expect(size(textOf(piece))).toBeLessThanOrEqual(limit)
        if (size(whole) <= limit) {
          expect(pieces).toEqual([content])
          return
        }
        const places = placesOf(pieces, whole)
        expect(places.map(({ words }) => words.trim())).toEqual(places.map(({ words }) => words))
        expect(places.map(({ start, end }) => whole.slice(start, end))).toEqual(
          places.map(({ words }) => words),
        )
        expect(whole.slice(places.at(-1)?.end).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('a gap, a time and a member are whole, each in one of them and in their order', () => {
    const whole = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('text' as const), text: fc.stringMatching(/^[a-z .]{0,20}$/) }),
        fc.record({ kind: fc.constant('gap' as const), text: fc.stringMatching(/^ ?[a-z. ]{0,60}[a-z]$/) }),
      ),
      { minLength: 5, maxLength: 60 },
    )
    fc.assert(
      fc.property(whole, limits, (content, limit) => {
        const gaps = (all: Phrase): Phrase => all.filter(({ kind }) => kind === 'gap')
        const pieces = splitQuote(content, limit, characters)
        expect(pieces.flatMap(gaps)).toEqual(gaps(content))
        expect(
          pieces
            .flat()
            .map(({ text: words }) => words)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(textOf(content).replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  it('nothing is cut inside a grapheme', () => {
    fc.assert(
      fc.property(marked, limits, sizes, (content, limit, size) => {
        const whole = textOf(content)
        const starts = new Set([...new Intl.Segmenter('en').segment(whole)].map(({ index }) => index))
        const pieces = splitQuote(content, limit, size)
        if (pieces.length > 1)
          for (const { start } of placesOf(pieces, whole)) expect(starts).toContain(start)
      }),
      { numRuns: 500 },
    )
  })

  it('what is shortened fits too, ends in the mark, and is the beginning of the quotation', () => {
    fc.assert(
      fc.property(marked, limits, sizes, (content, limit, size) => {
        const [whole, short] = [textOf(content), textOf(shortenQuote(content, limit, size))]
        expect(size(short)).toBeLessThanOrEqual(limit)
        // White space around it that does not fit is left out without a word.
        if (short.trim() === whole.trim()) return
        expect(short.endsWith(omission)).toBe(true)
        expect(whole.trimStart().startsWith(short.slice(0, -omission.length).trim())).toBe(true)
      }),
    )
  })

  it('they are few: no two neighbours would fit in one', () => {
    fc.assert(
      fc.property(words, limits, (whole, limit) => {
        const places = placesOf(splitQuote([text(whole)], limit, characters), whole)
        for (const [index, next] of places.slice(1).entries()) {
          const joined = next.end - (places[index]?.start ?? 0)
          expect(joined).toBeGreaterThan(limit)
        }
      }),
    )
  })

  it('every word keeps what it means', () => {
    fc.assert(
      fc.property(marked, limits, (content, limit) => {
        const kinds = (parts: Phrase): readonly string[] =>
          parts.flatMap((part) => [...part.text.replace(/\s/gu, '')].map((each) => `${part.kind} ${each}`))
        const pieces = splitQuote(content, limit, characters)
        expect(pieces.flatMap(kinds)).toEqual(kinds(content))
      }),
    )
  })
})

/** Where each piece stands in the whole, if it is the next thing there after white space. */
function placesOf(
  pieces: readonly Phrase[],
  whole: string,
): readonly { readonly start: number; readonly end: number; readonly words: string }[] {
  let end = 0
  return pieces.map((piece) => {
    const words = textOf(piece)
    const rest = whole.slice(end)
    const start = end + rest.length - rest.trimStart().length
    end = start + words.length
    return { start, end, words }
  })
}
