import { describe, expect, it } from 'vitest'
import { formsOf, mostImported, readTable } from '../../../src/quiz/formats/read-table.ts'

const words = (text: string): readonly string[] =>
  readTable(text).cards.map(({ question, answer, accept, source }) =>
    [question, answer, accept.join('/'), source].join(' | '),
  )

describe('cards in a table', () => {
  it('have their columns by headings, in any order and in several languages', () => {
    expect(words('Source,Answer,Question\np. 1,oil,What burnt?')).toEqual(['What burnt? | oil |  | p. 1'])
    expect(words('Frage;Antwort;Auch\nWas?;Öl;Petroleum; ')).toEqual(['Was? | Öl | Petroleum | '])
  })

  it('have them in order without headings', () => {
    expect(words('What burnt?\toil\tparaffin; whale oil\tThe lamp burnt oil.')).toEqual([
      'What burnt? | oil | paraffin/whale oil | The lamp burnt oil.',
    ])
  })

  it('come from Anki with its header, its columns of notes and its HTML', () => {
    const text = [
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#tags column:5',
      'x1\t<b>Who</b>?\tAda&nbsp;Marsh\tThe keeper was Ada.\tsea history',
    ].join('\n')
    expect(words(text)).toEqual(['Who? | Ada Marsh |  | The keeper was Ada.'])
    expect(readTable(text).cards[0]?.line).toBe(5)
  })

  it('have a gap for each number of a text with gaps', () => {
    expect(
      words('#separator:pipe\n#columns:Text|Extra\nThe {{c1::lamp::thing}} burnt {{c2::oil}}.|p. 3'),
    ).toEqual(['The _____ burnt oil. | lamp |  | p. 3', 'The lamp burnt _____. | oil |  | p. 3'])
  })

  it('keep tags that are no HTML, and lose the apostrophe that guards a formula', () => {
    expect(words("Is a<b?,'=yes")).toEqual(['Is a<b? | =yes |  | '])
  })

  it('say of every other line why it gives none', () => {
    const long = 'x'.repeat(301)
    const text = [
      'Question,Answer',
      'Good?,yes',
      ',no',
      'Why?,',
      `${long},a`,
      `b,${long.repeat(2)}`,
      '"open,a',
    ].join('\n')
    const { cards, problems } = readTable(text)
    expect(cards.map(({ line }) => line)).toEqual([2])
    expect(problems).toEqual([
      { line: 3, why: 'no-question' },
      { line: 4, why: 'no-answer' },
      { line: 5, why: 'long-question' },
      { line: 6, why: 'long-answer' },
      { line: 7, why: 'unclosed' },
    ])
  })

  it('are at most so many at once, and the others are named', () => {
    const text = Array.from({ length: mostImported + 2 }, (_, i) => `q${i},a`).join('\n')
    const { cards, problems } = readTable(text)
    expect(cards).toHaveLength(mostImported)
    expect(problems).toEqual([
      { line: mostImported + 1, why: 'too-many' },
      { line: mostImported + 2, why: 'too-many' },
    ])
  })

  it('have other answers once each, without those that are too long', () => {
    expect(formsOf(`a; b | a;${'c'.repeat(101)}\n d  e `)).toEqual(['a', 'b', 'd e'])
  })

  it('may begin with a # that is no header', () => {
    expect(words('#1 of the lamps?,oil\n#2?,wax')).toEqual([
      '#1 of the lamps? | oil |  | ',
      '#2? | wax |  | ',
    ])
    expect(words('#Separator:comma\n#1 of the lamps?,oil')).toEqual(['#1 of the lamps? | oil |  | '])
  })

  it('hold no signs that nobody sees', () => {
    expect(words('What\u0000 \u202Eburnt?\u2069,o\u001fil\u200F')).toEqual(['What burnt? | oil\u200F |  | '])
  })

  it('are read in a moment however many lines and marks there are', () => {
    const begin = performance.now()
    const { cards } = readTable(Array.from({ length: 10_000 }, (_, i) => `q${i},"a"" <b>${i}`).join('\n'))
    readTable('"'.repeat(50_001))
    readTable('{{c1::'.repeat(8000))
    readTable('<a'.repeat(3000))
    expect(cards.length).toBeLessThan(10_000)
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  it('are none in nothing', () => {
    expect(readTable('\uFEFF \n\n')).toEqual({ cards: [], problems: [] })
  })
})
