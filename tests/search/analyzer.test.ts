import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyzer.ts'

const terms = (text: string): readonly string[] => analyze(text).map(({ term }) => term)
const surfaces = (text: string): readonly string[] =>
  analyze(text).map(({ start, end }) => text.slice(start, end))
const known = (one: string, other: string): void => expect(terms(one)).toEqual(terms(other))

describe('a word is known by one term however it is written', () => {
  it.each([
    ['Lanterns', 'lantern'],
    ['LANTERN', 'lantern'],
    ["lantern's", 'lantern'],
    ['lantern’s', 'lantern'],
    ["keepers'", 'keeper'],
    ['negotiated', 'negotiating'],
    ['Café', 'cafe'],
    ['ＣＡＦＥ', 'cafe'],
    ['cafe\u0301', 'café'],
    ['Straße', 'strasse'],
    ['año', 'ano'],
    ['élèves', 'eleves'],
    ['Łódź', 'lodz'],
    ['don’t', "don't"],
    ['1,000', '1000'],
    ['1,234,567', '1234567'],
    ['２００８', '2008'],
    ['Koreans', 'Korea'],
    ['french', 'France'],
    ['N.A.T.O.', 'NATO'],
  ])('%s is %s', (one, other) => {
    expect(terms(one)).toHaveLength(1)
    known(one, other)
  })

  it('keeps decimals and lists of two digits as they are', () => {
    expect(terms('3.5 and 1,00')).toEqual(['3.5', 'and', '1,00'])
  })

  it('keeps apart words that only look alike', () => {
    expect(terms('3.5')).not.toEqual(terms('35'))
    expect(terms('universe')).not.toEqual(terms('lantern'))
    expect(terms('news')).not.toEqual(terms('new york'))
  })

  it('divides at hyphens, slashes and dashes', () => {
    expect(surfaces('Seoul-based war/peace now—then')).toEqual([
      'Seoul',
      'based',
      'war',
      'peace',
      'now',
      'then',
    ])
  })

  it('reads the same surface alike the first time and every time after', () => {
    expect(analyze('Harbours harbours')).toEqual(analyze('Harbours harbours'))
    expect(new Set(terms('Harbours Harbours Harbours')).size).toBe(1)
  })
})

describe('the names of bodies', () => {
  it.each([
    'US',
    'U.S.',
    'USA',
    'U.S.A.',
    'u.s.',
    'United States',
    'united states',
    'UNITED\nSTATES',
    "US's",
    'US’s',
  ])('%j is the United States', (name) => {
    expect(terms(`the ${name} fleet`)).toEqual(['the', 'united states', 'fleet'])
  })

  it('marks both words of a long name', () => {
    expect(surfaces('The United States agreed.')).toEqual(['The', 'United States', 'agreed'])
  })

  it('marks the dots of a short name', () => {
    expect(surfaces('a U.S.-led fleet')).toEqual(['a', 'U.S.', 'led', 'fleet'])
  })

  it('does not take the pronoun for a country', () => {
    expect(terms('they told us')).not.toContain('united states')
    expect(terms('Us two')).not.toContain('united states')
  })

  it('does not join the words of a long name over other words', () => {
    expect(terms('united by the states')).not.toContain('united states')
    expect(terms('They stood united.  States fell.')).not.toContain('united states')
  })

  it.each([
    ['UK', 'United Kingdom'],
    ['U.N.', 'United Nations'],
    ['EU', 'European Union'],
  ])('%s is %s', known)
})

describe('Korean', () => {
  it('finds a noun whatever particle closes it', () => {
    for (const form of ['동맹은', '동맹에서', '동맹으로부터', '동맹의', '동맹'])
      expect(terms(form)).toEqual(['동맹'])
  })

  it('leaves the particle out of the range', () => {
    expect(surfaces('동맹에서')).toEqual(['동맹'])
  })

  it('gives longer stems their bigrams, so that a part of a compound is found', () => {
    expect(terms('군사동맹을')).toEqual(['군사동맹', '군사', '사동', '동맹'])
    expect(surfaces('군사동맹을')).toEqual(['군사동맹', '군사', '사동', '동맹'])
  })

  it('knows a word that is written in separate letters', () => {
    known('동맹은'.normalize('NFD'), '동맹은')
  })
})

describe('scripts without spaces and mixed scripts', () => {
  it('makes bigrams of Japanese and of Chinese', () => {
    expect(terms('灯台の光')).toEqual(['灯台', '台の', 'の光'])
    expect(surfaces('海、港口')).toEqual(['海', '港口'])
  })

  it('parts a number and a foreign word from the Korean that follows them', () => {
    expect(terms('2008년')).toEqual(['2008', '년'])
    expect(terms('NATO와')).toEqual(['nato', '와'])
    expect(surfaces('제3함대')).toEqual(['제', '3', '함대'])
  })

  it('never cuts a character beyond the basic plane', () => {
    expect(surfaces('𠮷野家')).toEqual(['𠮷野', '野家'])
    expect(surfaces('𠮷')).toEqual(['𠮷'])
  })

  it('finds no words in emoji and signs', () => {
    expect(analyze('👍 👨‍👩‍👧 🇰🇷 — … @ # <>')).toEqual([])
    expect(surfaces('gale🌊force')).toEqual(['gale', 'force'])
  })

  it('keeps ranges on the text where folding makes a character longer or shorter', () => {
    expect(surfaces('ゟヿ')).toEqual(['ゟヿ'])
    expect(surfaces('灯ゟ台')).toEqual(['灯ゟ', 'ゟ台'])
    expect(surfaces('동맹'.normalize('NFD'))).toEqual(['동맹'.normalize('NFD')])
  })
})

describe('the laws of analysis', () => {
  const word = fc.stringMatching(/^[A-Za-zéÉüßøłç]{1,14}$/)
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          'US',
          'United',
          'States',
          ' ',
          ' ',
          "'s",
          '’',
          '-',
          '1,000',
          '3.5',
          '동맹에서',
          '灯台の',
          '𠮷',
          'ゟ',
          'ｶﾞ',
          '👍',
          'é',
          'e\u0301',
          '\uD800',
        ),
        { maxLength: 15 },
      )
      .map((parts) => parts.join('')),
  )

  it('analyses the folded form of a word as the word itself', () => {
    fc.assert(
      fc.property(word, (surface) => {
        for (const token of analyze(surface)) expect(terms(token.word)).toEqual([token.term])
      }),
    )
  })

  it('gives ranges that lie in the text, hold something, and rise', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0
        for (const { start, end } of analyze(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
      { numRuns: 500 },
    )
  })

  it('knows a word in a sentence by the term that it has alone', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        fc.pre(!words.some((each) => /^(united|european)$/i.test(each)))
        expect(terms(words.join(' '))).toEqual(words.flatMap(terms))
      }),
    )
  })
})

describe('a million of one thing', () => {
  it.each([
    'a',
    'y',
    'A',
    '1',
    '.',
    "'",
    'é',
    '가',
    '字',
    'ア',
    'a.',
    "a'",
    '1,',
    'e\u0301',
    '\u0301\u0327',
    '👍',
    '\uD842',
  ])(
    'is analysed before the test gives up: %j',
    (part) => {
      const text = part.repeat(1_000_000 / part.length)
      for (const { start, end } of analyze(text).slice(-1)) expect(text.slice(start, end)).not.toBe('')
    },
    15_000,
  )
})
