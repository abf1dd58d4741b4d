import { expect, it } from 'vitest'
import { askedNoun } from '../../src/quiz/asked-noun.ts'
import type { AnswerType } from '../../src/quiz/item.ts'

it.each<[string, AnswerType, string | undefined, string | undefined]>([
  ['Treaty of Morven', 'event', 'treaty', 'treaty'],
  ['Morven Accords', 'event', 'treaty', 'agreement'],
  ['Herring War', 'event', 'war', 'war'],
  ['Morven Salt Corporation', 'organisation', 'firm', 'company'],
  ['University of Morven', 'organisation', 'school', 'university'],
  ['Leith', 'place', 'city', 'city'],
  ['Lake Morven', 'place', 'water', 'lake'],
  ['Morven Bridge', 'place', 'site', 'bridge'],
  ['Northern Kingdom', 'place', 'country', undefined],
  ['Morven Affair', 'event', 'happening', undefined],
  ['James Hale', 'person', 'full', undefined],
])('asks for %s, a sort of %s (%s), as %s', (text, type, sort, noun) => {
  expect(askedNoun({ start: 0, end: text.length, text, type, ...(sort ? { sort } : {}) })).toBe(noun)
})
