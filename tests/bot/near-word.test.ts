import { describe, expect, it } from 'vitest'
import { isNearWord } from '../../src/bot/near-word.ts'

describe('a word nearly spelt', () => {
  it.each([
    ['lamp', 'lamp'],
    ['lanp', 'lamp'],
    ['lmap', 'lamp'],
    ['lam', 'lamp', false],
    ['lampe', 'lamp'],
    ['glosary', 'glossary'],
    ['chornolgoy', 'chronology'],
    ['chrnolgie', 'chronology', false],
    ['fog', 'fig', false],
    ['keeper', 'creeps', false],
  ])('"%s" for "%s"', (typed, word, isNear = true) => {
    expect(isNearWord(typed, word)).toBe(isNear)
  })
})
