import { describe, expect, it } from 'vitest'
import { boardView, teamView } from '../../src/view/board-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordsIn } from '../../src/view/words.ts'

const words = wordsIn('en')
const rows = Array.from({ length: 12 }, (_, i) => ({
  member: `m${i}`,
  rank: i + 1,
  points: 50 - i,
  answers: 3,
}))

describe('the board', () => {
  it('has ten places, says how many others there are, and what all did together', () => {
    const said = plainText(
      boardView({ rows, total: 600 }, 'month', { answered: 23, goal: 40 }, undefined, words),
    )
    expect(said).toContain('The board of this month')
    expect(said).toContain('10.: a member')
    expect(said).not.toContain('11.')
    expect(said).toContain('and 2 others')
    expect(said).toContain('answered 23 of 40.')
    expect(said).toContain('600 points')
  })

  it('tells a reader their own place, and whether others see it', () => {
    const own = { member: 'ada', rank: 4, points: 85, answers: 9 }
    const said = (isShown: boolean): string =>
      plainText(
        boardView(
          { rows: [], total: 0 },
          'week',
          { answered: 0 },
          { own: { ...own, isShown }, actions: [] },
          words,
        ),
      )
    expect(said(true)).toContain('You: place 4 with 85 points')
    expect(said(false)).toContain('You are not on the board. You would be at place 4')
    expect(said(true)).toContain('Nobody is on the board yet')
  })

  it('is what the group did where there is none', () => {
    expect(plainText(teamView({ answered: 40, goal: 40 }, true, [], words))).toContain('the goal is reached')
    expect(plainText(teamView({ answered: 1 }, true, [], words))).toContain('answered 1 question.')
  })
})
