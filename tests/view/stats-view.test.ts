import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import { type Progress, pictureText, statsView } from '../../src/view/stats-view.ts'
import { wordsIn } from '../../src/view/words.ts'

const words = wordsIn('en')
const days = Array.from({ length: 10 }, (_, i) => ({
  date: `2026-01-${String(i + 5).padStart(2, '0')}`,
  answers: i % 2,
  right: 0,
  reviews: i === 9 ? 3 : 0,
}))
const progress: Progress = {
  streak: { current: 3, longest: 9, freezes: 1, answersToFreeze: 2, events: [] },
  answers: { right: 5, close: 1, wrong: 2, recalled: 4 },
  retention: { reviews: 8, remembered: 7, share: 7 / 8 },
  due: 2,
  days,
  coverage: [{ document: 'd', title: 'On Fog', paragraphs: 12, asked: 7, known: 4 }],
  otherReadings: 3,
}

describe('what a member is told of how they are doing', () => {
  const png = new Uint8Array([1])
  const said = plainText(statsView(progress, undefined, [], words))

  it('says in words all that the picture shows', () => {
    expect(said).toContain('3 questions answered; the longest run was 9')
    expect(said).toContain('1 missed question forgiven in advance and 2 more answers')
    expect(said).toContain('5 right · 1 close · 2 not right (4 in your own words)')
    expect(said).toContain('88%: 7 of 8 reviews')
    expect(said).toContain('on 5 of the last 10 days (week by week: 3 · 5)')
    expect(said).toContain('1: On Fog (7 of 12 paragraphs, 4 answered right the last time)')
    expect(said).toContain('3 more readings')
  })

  it('says the same again for who cannot see the picture', () => {
    const alt = pictureText(progress, words)
    expect(alt).toContain('something was done on 5')
    expect(alt).toContain('88%')
    expect(alt).toContain('(week by week: 3 · 5)')
    expect(alt).toContain('1: 7 of 12, 4 known')
    expect(statsView(progress, png, [], words).blocks).toContainEqual({ kind: 'picture', png, alt })
  })

  it('has no picture, no share and no run where there are none', () => {
    const { streak: _, ...rest } = progress
    const bare: Progress = { ...rest, retention: { reviews: 0, remembered: 0 }, coverage: [] }
    const text = plainText(statsView(bare, undefined, [], words))
    expect(text).not.toContain('In a row')
    expect(text).not.toContain('%')
    expect(pictureText(bare, words)).not.toContain('ring')
  })

  it('tells of the end of a run until the next has begun', () => {
    const ended = (current: number): string =>
      plainText(
        statsView(
          {
            ...progress,
            streak: {
              ...{ current, longest: 9, freezes: 0 },
              events: [{ kind: 'ended', promptId: 'p', length: 9 }],
            },
          },
          undefined,
          [],
          words,
        ),
      )
    expect(ended(0)).toContain('A run of 9 has ended')
    expect(ended(2)).not.toContain('has ended')
  })
})
