import { describe, expect, it } from 'vitest'
import { headingLevels } from '../../src/ingest/find-headings.ts'
import { joinParagraphs } from '../../src/ingest/join-lines.ts'
import { splitLines } from '../../src/ingest/split-lines.ts'

const PROSE =
  'The tide tables were printed on green paper, and every kitchen in the street had them on a nail beside the door.'

const levelsOf = (...blocks: readonly string[]): readonly (number | undefined)[] =>
  headingLevels(joinParagraphs(splitLines(blocks.join('\n\n'))))

/** The level of a line that stands over prose. */
const levelOf = (line: string): number | undefined => levelsOf(line, PROSE)[0]

describe('a heading', () => {
  it.each([
    ['Introduction', 2],
    ['The Green Paper', 2],
    ['What the tables do not say', 2],
    ['THE GREEN PAPER', 1],
    ['Chapter 3', 1],
    ['CHAPTER I. THE NAIL', 1],
    ['Kapitel 2: Die Küche', 1],
    ['1. Of Nails', 1],
    ['2.4 Of Doors', 2],
    ['3.1.2 Of hinges', 3],
    ['4. Doors and Nails.', 1],
    ['서론', 2],
  ])('is "%s", of level %i', (line, level) => {
    expect(levelOf(line)).toBe(level)
  })

  it('is what is underlined', () => {
    expect(levelsOf('of nails, mostly\n================', PROSE)[0]).toBe(1)
    expect(levelsOf('of nails, mostly\n----------------', PROSE)[0]).toBe(2)
  })

  it('may stand over another one', () => {
    expect(levelsOf('PART ONE', 'The Kitchen', PROSE)).toEqual([1, 2, undefined])
  })

  it('in Chinese or Japanese may stand over a short sentence, and a sentence is none', () => {
    expect(levelsOf('灯台の話', '灯台は岬の先に立つ。')).toEqual([2, undefined])
    expect(levelsOf('渔船', '渔船在黎明前出海，天黑才回来。')).toEqual([2, undefined])
    expect(levelsOf('灯台は古い。', '灯台は岬の先に立つ。')).toEqual([undefined, undefined])
    expect(levelsOf('灯台', '渔船')).toEqual([undefined, undefined])
  })

  it('of a chapter may stand over a short sentence', () => {
    expect(levelsOf('Chapter 9', '"No," she said.')).toEqual([1, undefined])
  })
})

describe('a paragraph', () => {
  it.each([
    'It rained.',
    'Was it the wind?',
    'and then the door opened',
    '- a loaf of bread',
    'He took the lamp and the oil can and went down to the boathouse without a word',
    'name   price   weight',
    '"Come in," said the ferryman,',
  ])('is "%s"', (line) => {
    expect(levelOf(line)).toBeUndefined()
  })

  it('is a line with nothing under it', () => {
    expect(levelsOf(PROSE, 'The End of the Street')).toEqual([undefined, undefined])
  })

  it('is each line of a list, numbered or not, since their words must be found', () => {
    expect(levelsOf('Apples', 'Pears', 'Plums')).toEqual([undefined, undefined, undefined])
    expect(levelsOf('1. Buy milk', '2. Call Ann', '3. Mend the gate')).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
