import { describe, expect, it } from 'vitest'
import type { Token } from '../../src/quiz/studied-text.ts'
import { isParticiple, isPast, looksPast, pastOf, plainOf } from '../../src/quiz/verb-forms.ts'

function verb(text: string, lemma: string, pos = 'VERB'): Token {
  return { start: 0, end: text.length, text, lemma, pos }
}

describe('the forms of a verb', () => {
  it.each([
    ['closed', 'close'],
    ['carried', 'carry'],
    ['planned', 'plan'],
    ['signed', 'sign'],
    ['wrote', 'write'],
    ['built', 'build'],
  ])('knows that %s is a past tense', (text, lemma) => {
    expect(isPast(verb(text, lemma))).toBe(true)
  })

  it.each([
    ['written', 'write'],
    ['sings', 'sing'],
    ['closing', 'close'],
    ['Closed', 'close'],
    ['hundred', 'hund'],
  ])('takes %s for none', (text, lemma) => {
    expect(isPast(verb(text, lemma))).toBe(false)
  })

  it.each([
    ['written', 'write', 'wrote'],
    ['drawn', 'draw', 'drew'],
    ['built', 'build', 'built'],
    ['planned', 'plan', 'planned'],
    ['wrote', 'write', undefined],
    ['closing', 'close', undefined],
  ])('of the participle %s of %s it is %s', (text, lemma, past) => {
    expect(pastOf(verb(text, lemma))).toBe(past)
  })

  it.each([
    ['staged', 'stag', 'stage'],
    ['planned', 'plan', 'plan'],
    ['played', 'play', 'play'],
    ['visited', 'visit', 'visit'],
    ['wrote', 'write', 'write'],
  ])('the plain form of %s, of which the tagger says %s, is %s', (text, lemma, plain) => {
    expect(plainOf(verb(text, lemma))).toBe(plain)
  })

  it('sees a past tense by its look alone, where no plain form looks the same', () => {
    expect(['unified', 'wrote', 'closed'].filter(looksPast)).toEqual(['unified', 'wrote', 'closed'])
    expect(['put', 'found', 'read', 'need', 'Limited', 'red'].filter(looksPast)).toEqual([])
  })

  it('takes born, but no -ing form, for a participle', () => {
    expect(isParticiple(verb('born', 'born', 'ADJ'))).toBe(true)
    expect(isParticiple(verb('drawn', 'draw'))).toBe(true)
    expect(isParticiple(verb('drawing', 'draw'))).toBe(false)
    expect(isParticiple(verb('red', 'red', 'ADJ'))).toBe(false)
  })
})
