import { describe, expect, it } from 'vitest'
import { initialsOf, knownNames } from '../../src/quiz/known-names.ts'

describe('known names', () => {
  const known = knownNames([
    { text: 'The Otter Valley Trust', type: 'organisation' },
    { text: 'Ada Byron', type: 'person' },
    { text: '1848', type: 'year' },
    { text: '—', type: 'name' },
  ])

  it('are found by their words, however they are written; numbers and marks are none', () => {
    expect([...known.names.keys()]).toEqual(['otter valley trust', 'ada byron'])
    expect(known.wordsByLength.get(5)).toEqual(new Set(['otter', 'trust', 'byron']))
  })

  it('are found by either end of a person’s name and by initials', () => {
    expect(known.persons.get('byron')).toEqual([['ada', 'byron']])
    expect(known.persons.get('ada')).toEqual([['ada', 'byron']])
    expect(known.persons.has('trust')).toBe(false)
    expect(known.initials.get('ovt')).toEqual(['otter valley trust'])
    expect(initialsOf(['court', 'of', 'the', 'valley'])).toBe('cv')
  })
})
