import { describe, expect, it } from 'vitest'
import { leaksTerm } from '../../src/quiz/define-leaks.ts'

describe('words that give a term away', () => {
  it.each([
    ['oil', 'a liquid that is pressed from the seeds of oil plants'],
    ['tax', 'money that a king taxes out of his merchants'],
    ['administrator', 'someone administering a harbour'],
    ['ropewalk', 'a long walk between trees for twisting a rope'],
    ['symref', 'a symbolic reference to another branch'],
  ])('%s: %s', (term, said) => {
    expect(leaksTerm(term, said)).toBe(true)
  })

  it.each([
    ['ice', 'water that has grown hard in the cold of winter'],
    ['contract', 'a paper that gives the control of a ship to its captain'],
    ['the art of salt', 'a trade in which an oven dries the water of the sea'],
  ])('are not: %s: %s', (term, said) => {
    expect(leaksTerm(term, said)).toBe(false)
  })
})
