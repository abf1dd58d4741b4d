import { describe, expect, it } from 'vitest'
import { isFollowUp, subjectOf } from '../../src/bot/follow-up.ts'

describe('a follow-up', () => {
  it.each([
    'and what about the fog?',
    'And the keeper?',
    'What about 1953?',
    '  how about the lantern',
    'but, who paid?',
    '“And the harbour?”',
    '¿y el faro?',
    'Und der Leuchtturm?',
    'Et le phare ?',
    '그리고 등대는요?',
    'では灯台は？',
  ])('begins with an opening: %s', (question) => {
    expect(isFollowUp(question)).toBe(true)
  })

  it.each([
    'Android lamps: who made them?',
    'Butter prices in 1890',
    'Who and what about the fog?',
    'Yesterday?',
    'Why did the lantern die?',
    'and',
    '',
  ])('does not hide in another word or further on: %j', (question) => {
    expect(isFollowUp(question)).toBe(false)
  })

  it('keeps the subject of the last question that was no follow-up', () => {
    expect(subjectOf({ question: 'Who lit it?' })).toBe('Who lit it?')
    expect(subjectOf({ question: 'and who paid?', subject: 'Who lit it?' })).toBe('Who lit it?')
  })
})
