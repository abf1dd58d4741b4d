import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyzer.ts'
import { commonWords } from '../../src/search/common-words.ts'
import { everydayWords } from '../../src/search/everyday-words.ts'
import { learnedWords } from '../../src/search/learned-words.ts'
import { synonymGroups } from '../../src/search/synonym-groups.ts'
import { synonymsOf } from '../../src/search/synonyms.ts'
import { wordFamilies } from '../../src/search/word-families.ts'

const term = (word: string): string => analyze(word)[0]?.term ?? word
const standsFor = (one: string, other: string): boolean => synonymsOf(term(one)).has(term(other))

/** Every term that is reached from the common words, and from what those reach. */
const reached: ReadonlySet<string> = (() => {
  const terms = new Set(commonWords.flatMap(([, stems]) => stems.split(' ')).concat('united states', 'alli'))
  for (const each of terms) for (const other of synonymsOf(each)) terms.add(other)
  return terms
})()

describe('a synonym', () => {
  it.each([
    ['force', 'compel'],
    ['Americans', 'U.S.'],
    ['custom', 'tradition'],
    ['mistake', 'error'],
    ['hardship', 'suffering'],
    ['terrorist', 'terrorism'],
    ['observe', 'watch'],
    ['talks', 'negotiations'],
    ['Beijing', 'China'],
    ['decided', 'decision'],
    ['deaths', 'died'],
    ['7', 'seven'],
    ['assess', 'judge'],
  ])('%s can stand for %s', (one, other) => {
    expect(standsFor(one, other)).toBe(true)
  })

  it.each([
    ['kill', 'keep'],
    ['educate', 'efficient'],
    ['withdraw', 'public'],
    ['hardship', 'happen'],
    ['well', 'welfare'],
    ['recent', 'rebuild'],
    ['negotiations', 'conversation'],
    ['Tokyo', 'China'],
  ])('%s does not stand for %s', (one, other) => {
    expect(standsFor(one, other)).toBe(false)
  })

  it('is one by data that says each thing once: an entry has two words at least, all different', () => {
    for (const data of [synonymGroups, wordFamilies, everydayWords, learnedWords]) {
      for (const entry of data.trim().split(/ \||\n/)) {
        const words = entry.split(/:? /)
        expect(words.length, entry).toBeGreaterThan(1)
        expect(new Set(words).size, entry).toBe(words.length)
        expect(entry, entry).toMatch(/^[\w-]+:?( [\w-]+)+$/)
      }
    }
  })

  it('works both ways, and no term is its own', () => {
    expect(reached.size).toBeGreaterThan(500)
    for (const one of reached) {
      expect(synonymsOf(one).has(one)).toBe(false)
      for (const other of synonymsOf(one)) expect([...synonymsOf(other)]).toContain(one)
    }
  })

  it('is nobody where a word has none', () => {
    expect([...synonymsOf('gyeongju'), ...synonymsOf(''), ...synonymsOf('constructor')]).toEqual([])
  })
})
