import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import {
  doneView,
  introView,
  noCardsView,
  type ReviewChoices,
  reviewSettingsView,
  sentenceView,
  withLead,
  zonesView,
} from '../../src/view/review-view.ts'
import { phrase } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'

const words = wordsIn('en')

describe('reviews to somebody who has not begun', () => {
  it('are explained in two lines', () => {
    const { blocks } = introView([{ id: 'x', label: 'Start' }], words)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'actions'])
  })
})

describe('the end of a day', () => {
  const day = { reviewed: 3, waiting: 0, cap: 10, language: 'en' } as const

  it('says how many, and when the next is due', () => {
    const text = plainText(doneView({ ...day, nextDate: '2026-01-06' }, [], words))
    expect(text).toMatch(/^Done for today\. You reviewed 3 cards\.\n\nThe next one is due on Tue,? 6 Jan\.$/u)
  })

  it('says what waits because of the cap', () => {
    expect(plainText(doneView({ ...day, waiting: 1 }, [], words))).toContain(
      '1 more is due; it waits until tomorrow',
    )
  })

  it('says that nothing was due', () => {
    expect(plainText(doneView({ ...day, reviewed: 0 }, [], words))).toBe('Nothing is due today.')
  })
})

describe('no cards', () => {
  it('in a direct conversation are those of the conversation', () => {
    expect(plainText(noCardsView(true, [], words))).toContain('cards of its own')
    expect(plainText(noCardsView(false, [], words))).not.toContain('cards of its own')
  })
})

describe('the settings of reviews', () => {
  const choices: ReviewChoices = { isOn: true, cards: 12, due: 3, cap: 10, isLateToo: false }
  const change = { capId: 'r-cap:v1:x', caps: [5, 10], actions: [] }
  const text = (changed: Partial<ReviewChoices>): string =>
    plainText(reviewSettingsView({ ...choices, ...changed }, change, words))

  it('say what holds', () => {
    expect(text({})).toContain('Cards: 12 cards, 3 due\nAt most: 10 cards a day\nReminder: none')
    expect(text({ remindAt: '09:00' })).toContain('Reminder: at 09:00, if something is due')
    expect(text({ remindAt: '09:00', isLateToo: true })).toContain('once more three hours later')
    expect(text({ remindAt: '09:00', next: { kind: 'text', text: 'Mon 09:00' } })).toContain(
      '(next: Mon 09:00)',
    )
    expect(text({ zone: 'Seoul' })).toContain('Time zone: Seoul')
    expect(text({ isOn: false })).toContain('State: stopped')
  })

  it('offer caps to choose', () => {
    const { blocks } = reviewSettingsView(choices, change, words)
    expect(blocks.at(-1)).toMatchObject({
      kind: 'choice',
      id: 'r-cap:v1:x',
      choices: [{ value: '5' }, { value: '10' }],
    })
  })
})

describe('small views', () => {
  it('lead with what was done just before', () => {
    expect(plainText(withLead(phrase`Saved.`, sentenceView(phrase`Next.`)))).toBe('Saved.\n\nNext.')
    expect(plainText(withLead(undefined, sentenceView(phrase`Next.`)))).toBe('Next.')
  })

  it('offer zones to choose', () => {
    const { blocks } = zonesView(phrase`Which?`, 'r-zone-is:v1:x', [{ value: 'UTC', label: 'UTC' }], words)
    expect(blocks[1]).toMatchObject({ kind: 'choice', id: 'r-zone-is:v1:x' })
  })
})
