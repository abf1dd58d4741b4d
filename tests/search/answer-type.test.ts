import { describe, expect, it } from 'vitest'
import { type AnswerType, answerTypeOf, fitsType } from '../../src/search/answer-type.ts'

describe('the answer type of a question', () => {
  it.each<[string, AnswerType]>([
    ['When did the lantern go out?', 'date'],
    ['In which year was the pier built?', 'date'],
    ['How many ships sank?', 'number'],
    ['what percentage of the oil was whale oil', 'number'],
    ['Who wound the lantern?', 'name'],
    ['Whose oil was it?', 'name'],
    ['Where did the keeper sleep?', 'place'],
    ['In what town did the board meet?', 'place'],
    ['What is a neap tide?', 'definition'],
    ['define ebb', 'definition'],
    ['whats ebb', 'definition'],
    ['Why did it sink?', 'any'],
    ['What burnt when the war was over?', 'any'],
    ['Why did those who wound the lantern stop?', 'any'],
    ['Do you know when it sank?', 'date'],
    ['Say, how many ships sank when fog fell?', 'number'],
    ['lantern oil', 'any'],
    ['', 'any'],
    ['whenever somewhere', 'any'],
  ])('%j asks for a %s', (question, type) => {
    expect(answerTypeOf(question)).toBe(type)
  })
})

const fits = (type: AnswerType, sentence: string, ...asked: readonly string[]): boolean =>
  fitsType(type, sentence, new Set(asked)) > 0

describe('a sentence fits', () => {
  it.each<[AnswerType, string]>([
    ['date', 'It burnt down in 1931.'],
    ['date', 'They met on the 4th.'],
    ['date', 'The frost came in March.'],
    ['date', 'It was built in the last century.'],
    ['date', '등대는 1931년에 섰다.'],
    ['number', 'It reached 11 miles.'],
    ['number', 'Twelve ships sank.'],
    ['number', 'Half of the oil was lost.'],
    ['place', 'The board met in Ostend.'],
    ['place', 'They sailed from the Azores.'],
    ['name', 'The lamp was lit by Ada.'],
    ['name', 'Ada Marsh lit the lamp.'],
    ['definition', 'Ebb is the outward flow of a tide.'],
  ])('a question for a %s: %s', (type, sentence) => {
    expect(fits(type, sentence, ...(type === 'definition' ? ['ebb'] : []))).toBe(true)
  })

  it.each<[AnswerType, string]>([
    ['date', 'It burnt down long ago, after 40 years.'],
    ['number', 'No ship sank.'],
    ['place', 'They met in the harbour.'],
    ['name', 'Somebody lit the lamp.'],
    ['definition', 'The keeper wrote about ebb.'],
    ['any', 'Ada Marsh lit 12 lamps in Ostend in 1931.'],
  ])('no question for a %s: %s', (type, sentence) => {
    expect(fits(type, sentence, 'ebb')).toBe(false)
  })
})

describe('what stands in the question is no answer to it', () => {
  it.each<[AnswerType, string, readonly string[]]>([
    ['date', 'The pier of 1931 fell.', ['1931']],
    ['number', 'The 1,000 ships set sail.', ['1000']],
    ['number', 'The 3.5 miles were long.', ['3.5']],
    ['place', 'They lived in Ostend.', ['ostend']],
    ['name', 'The lamp was lit by Ada.', ['ada']],
    ['name', '“Ada Marsh lit it.', ['ada', 'marsh']],
    ['name', 'The lamp was lit by Zoë.', ['zoe']],
  ])('a %s: %s', (type, sentence, asked) => {
    expect(fits(type, sentence, ...asked)).toBe(false)
  })

  it('but another one beside it is', () => {
    expect(fits('date', 'Built in 1931, it fell in 1940.', '1931')).toBe(true)
    expect(fits('name', 'It was lit by Ada and by Bo Lind.', 'ada')).toBe(true)
  })
})

describe('how much a fit tells', () => {
  it('is most for a definition, and more for a number than for a date, a place and a name', () => {
    const told = [
      fitsType('definition', 'Ebb is a tide.', new Set(['ebb'])),
      fitsType('number', 'There were 12.', new Set()),
      fitsType('date', 'In 1931.', new Set()),
      fitsType('place', 'It was in Ostend.', new Set()),
      fitsType('name', 'It was Ada.', new Set()),
      0,
    ]
    expect(told).toEqual([...told].sort((a, b) => b - a))
    expect(new Set(told).size).toBe(told.length)
  })

  it('is as much where what was asked abbreviates the name that is defined', () => {
    expect(fits('definition', 'Harbour Authority of the North (HAN) was a board.', 'han')).toBe(true)
    expect(fits('definition', 'Harbour Authority of the North (HAN) was a board.', 'hen')).toBe(false)
  })

  it('is nothing where a definition opens with more than what was asked', () => {
    expect(fits('definition', 'The long and sorry story of every ebb is a sad one.', 'ebb')).toBe(false)
    expect(fits('definition', 'Ebb is a tide.')).toBe(false)
  })
})
