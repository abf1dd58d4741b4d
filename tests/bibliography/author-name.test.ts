import { describe, expect, it } from 'vitest'
import { authorName } from '../../src/bibliography/author-name.ts'
import type { CslName } from '../../src/bibliography/csl-record.ts'

const named = (family: string, given: string, more: Partial<CslName> = {}): CslName => ({
  family,
  given,
  ...more,
})

describe('the name of an author', () => {
  it.each<readonly [string, CslName]>([
    ['Ada Marsh', named('Marsh', 'Ada')],
    ['  Ada   B.  Marsh ', named('Marsh', 'Ada B.')],
    ['Marsh, Ada B.', named('Marsh', 'Ada B.')],
    ['J. R. R. Plume', named('Plume', 'J. R. R.')],
    ['Ada B Marsh', named('Marsh', 'Ada B')],
    ['Dr. Ada Marsh', named('Marsh', 'Ada')],
    ['Ada Marsh, PhD', named('Marsh', 'Ada')],
    ['Conor O’Brien', named('O’Brien', 'Conor')],
    ['Мария Иванова', named('Иванова', 'Мария')],
    ['Pérez Lagos, Ana', named('Pérez Lagos', 'Ana')],
  ])('is taken apart where it is a person’s: %s', (display, name) => {
    expect(authorName(display)).toEqual(name)
  })

  it.each<readonly [string, CslName]>([
    ['Robert van der Berg', named('Berg', 'Robert', { 'non-dropping-particle': 'van der' })],
    ['Simone de Beauvoir', named('Beauvoir', 'Simone', { 'non-dropping-particle': 'de' })],
    ['de Beauvoir, Simone', named('Beauvoir', 'Simone', { 'non-dropping-particle': 'de' })],
    ['José Ortega y Gasset', named('Ortega y Gasset', 'José')],
    ['Lee King Jr.', named('King', 'Lee', { suffix: 'Jr.' })],
    ['Lee King, Jr.', named('King', 'Lee', { suffix: 'Jr.' })],
    ['King, Lee, Jr.', named('King', 'Lee', { suffix: 'Jr.' })],
  ])('keeps particles and suffixes apart: %s', (display, name) => {
    expect(authorName(display)).toEqual(name)
  })

  it.each<readonly [string, CslName]>([
    ['Kim Dae-jung', named('Kim', 'Dae-jung')],
    ['Ban Ki-moon', named('Ban', 'Ki-moon')],
    ['Mao Tse-tung', named('Mao', 'Tse-tung')],
    ['Ki-moon Ban', named('Ban', 'Ki-moon')],
    ['Jean-Paul Plume', named('Plume', 'Jean-Paul')],
  ])('knows a given name that stands last by its small letter after the hyphen: %s', (display, name) => {
    expect(authorName(display)).toEqual(name)
  })

  it.each([
    'Verbatim study notes',
    'World Health Organization',
    'University of California, Berkeley',
    'Gull Point Herald Editors',
    'Harbour Board',
    'BBC World',
    'UN Women',
    'UNESCO',
    'Plato',
    'the keepers',
    'van Gogh',
    'Ada M.',
    'ADA MARSH',
    '金大中',
    '한바다',
    '김대중 대통령',
    'Ada Marsh, Bo Lindqvist',
    'Smith, Jones and Co.',
    'A very long line that names nobody at all',
    '',
  ])('stands as it is where it may be a body’s, or nobody can tell its parts: %s', (display) => {
    expect(authorName(display)).toEqual({ literal: display })
  })

  it('is a body’s in braces, whatever it looks like', () => {
    expect(authorName('{Ada Marsh}')).toEqual({ literal: 'Ada Marsh' })
  })
})
