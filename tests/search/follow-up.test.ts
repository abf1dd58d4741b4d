import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyzer.ts'
import { keptShare, parseFollowUp } from '../../src/search/follow-up.ts'
import { parseQuery, type Query, type Repair } from '../../src/search/query.ts'

const unrepaired: Repair = () => undefined
const subject = 'Where did the keeper hide the lantern oil?'
const follow = (question: string, before = subject, information: (term: string) => number = () => 1): Query =>
  parseFollowUp(question, before, unrepaired, information)
const own = ({ terms }: Query): readonly string[] => terms.flatMap(({ word, kept }) => (kept ? [] : [word]))
const kept = ({ terms }: Query): readonly string[] => terms.flatMap(({ word, kept }) => (kept ? [word] : []))

describe('a follow-up', () => {
  it.each([
    'and what about gulls?',
    'And gulls?',
    'gulls',
    'OK, but how about the gulls then?',
    'So what of gulls',
    'And similarly in the case of gulls?',
    'ok... and regarding gulls?',
  ])('asks its own words, and keeps those of its subject that it lacks: %s', (question) => {
    expect(own(follow(question))).toEqual(['gulls'])
    expect(kept(follow(question))).toEqual(['keeper', 'hide', 'lantern', 'oil'])
  })

  it('keeps no word that it has itself, in whatever form', () => {
    const query = follow('and the lanterns of gulls?')
    expect(own(query)).toEqual(['lanterns', 'gulls'])
    expect(kept(query)).toEqual(['keeper', 'hide', 'oil'])
  })

  it.each(['and why?', 'what else?', 'And what about that?', 'more', 'ok so how?'])(
    'that asks nothing of its own asks its subject again, in full: %s',
    (question) => {
      expect(follow(question).terms).toEqual(parseQuery(subject, unrepaired).terms)
    },
  )

  it('to a subject of no words is a question like any other', () => {
    for (const question of ['gull harbour', 'and why?', 'to be or not to be', ''])
      expect(follow(question, 'and so?').terms).toEqual(parseQuery(question, unrepaired).terms)
  })

  it('has its spelling repaired, and that of its subject', () => {
    const repair: Repair = ({ word }) => analyze({ glul: 'gull', lanten: 'lantern' }[word] ?? '')[0]
    const { terms } = parseFollowUp('and the glul?', 'lanten', repair, () => 1)
    expect(terms).toMatchObject([
      { word: 'gull', weight: 0.85 },
      { word: 'lantern', kept: true },
    ])
  })
})

describe('the kept words of a follow-up', () => {
  const told = (query: Query, wanted: true | undefined, information: (term: string) => number): number =>
    query.terms.reduce(
      (sum, { term, weight, kept }) => sum + (kept === wanted ? weight * information(term) : 0),
      0,
    )

  it('count half where they are few', () => {
    expect(follow('and grey herring gulls?', 'lantern').terms.at(-1)).toMatchObject({ weight: keptShare })
  })

  it('never tell more than half of what its own words tell, however rare they are', () => {
    const word = fc.constantFrom('gull', 'harbour', 'keeper', 'lantern', 'oil', 'pier', 'the', 'and', 'what')
    const words = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 50 }), (question, before, rarity) => {
        const information = (term: string): number => (term === 'keeper' ? rarity : 1)
        const query = follow(question, before, information)
        const [asked, stands] = [told(query, undefined, information), told(query, true, information)]
        expect(stands).toBeLessThanOrEqual(keptShare * asked + 1e-9)
        for (const { weight } of query.terms) expect(weight).toBeGreaterThan(0)
        const stated = new Set(own(query))
        expect(kept(query).filter((each) => stated.has(each))).toEqual([])
      }),
    )
  })
})

describe('the kind of answer that a follow-up asks for', () => {
  it.each([
    ['and what about gulls?', 'place'],
    ['and gulls?', 'place'],
    ['and when?', 'date'],
    ['And how many gulls?', 'number'],
    ['and what is a gull?', 'definition'],
    ['but why gulls?', 'any'],
  ])('is its own, or else its subject’s: %s (%s)', (question, type) => {
    expect(follow(question).answerType).toBe(type)
  })
})
