import { describe, expect, it } from 'vitest'
import { nameText, parseName, splitOutside } from '../../src/bibliography/name.ts'

describe('a name', () => {
  it.each([
    ['Marsh, Ada', { family: 'Marsh', given: 'Ada' }],
    ['Ada B. Marsh', { family: 'Marsh', given: 'Ada B.' }],
    ['Ludwig van der Lind', { family: 'Lind', given: 'Ludwig', 'non-dropping-particle': 'van der' }],
    ['van der Lind, Ludwig', { family: 'Lind', given: 'Ludwig', 'non-dropping-particle': 'van der' }],
    ["Jean d'Orsay Blanc", { family: 'Blanc', given: 'Jean', 'non-dropping-particle': "d'Orsay" }],
    ['García Prado, Ana', { family: 'García Prado', given: 'Ana' }],
    ['Plinius', { family: 'Plinius' }],
    ['hooks, nell', { family: 'hooks', given: 'nell' }],
  ])('is read from %s', (text, name) => {
    expect(parseName(text)).toEqual(name)
  })

  it.each(['Stone, Jr., Amos', 'Stone, Amos, Jr.', 'Amos Stone Jr.'])('keeps its suffix in %s', (text) => {
    expect(parseName(text)).toEqual({ family: 'Stone', given: 'Amos', suffix: 'Jr.' })
  })

  it.each([
    ['{{Harbour Board}}', 'Harbour Board'],
    ['{Marsh, Lind and Co}', 'Marsh, Lind and Co'],
    ['Institute of Tides', 'Institute of Tides'],
    ['The Tide Society', 'The Tide Society'],
    ['', ''],
  ])('is a literal where it is a body, as %s', (text, literal) => {
    expect(parseName(text)).toEqual({ literal })
  })

  it('is written as a sentence has it', () => {
    expect(nameText({ family: 'Lind', given: 'Ludwig', 'non-dropping-particle': 'van der' })).toBe(
      'Ludwig van der Lind',
    )
    expect(nameText({ family: 'Orsay', given: 'Jean', 'non-dropping-particle': 'd’' })).toBe('Jean d’Orsay')
    expect(nameText({ family: 'Stone', given: 'Amos', suffix: 'Jr.' })).toBe('Amos Stone, Jr.')
    expect(nameText({ family: 'Stone', given: 'Amos', suffix: 'III' })).toBe('Amos Stone III')
    expect(nameText({ family: 'Berg', given: 'Otto', 'dropping-particle': 'von' })).toBe('Otto von Berg')
    expect(nameText({ literal: 'Harbour Board' })).toBe('Harbour Board')
  })
})

describe('cutting outside of braces', () => {
  it('leaves what braces hold, and braces that never open, alone', () => {
    expect(splitOutside('a, {b, c}, }d, e', (sign) => sign === ',')).toEqual(['a', '{b, c}', '}d', 'e'])
  })
})
