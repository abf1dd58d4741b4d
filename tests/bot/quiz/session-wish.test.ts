import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWish, sessionLength } from '../../../src/bot/quiz/session-wish.ts'

describe('what somebody wants to be asked', () => {
  it.each([
    ['', { questions: 5, style: 'practice' }],
    ['7', { questions: 7, style: 'practice' }],
    ['3 in glossary', { questions: 3, style: 'practice', within: 'glossary' }],
    ['5 exam in the long  report', { questions: 5, style: 'exam', within: 'the long  report' }],
    ['together, 4 questions', { questions: 4, style: 'together' }],
    ['Exam', { questions: 5, style: 'exam' }],
    ['in all', { questions: 5, style: 'practice' }],
    ['now 2 please', { questions: 2, style: 'practice' }],
  ])('is read from “%s”', (typed, wish) => {
    expect(readWish(typed)).toEqual({ kind: 'wish', wish })
  })

  it('is taken from named options before words', () => {
    const options = { questions: '9', style: 'together', in: 'doc' }
    expect(readWish('3 exam in other', options)).toEqual({
      kind: 'wish',
      wish: { questions: 9, style: 'together', within: 'doc' },
    })
    expect(readWish('', {}, 'named')).toMatchObject({ wish: { within: 'named' } })
  })

  it.each(['0', '21', '-3', '100000000000000000000'])('has no %s questions', (typed) => {
    expect(readWish(typed)).toEqual({ kind: 'count', typed })
  })

  it('does not guess at what it does not know, nor begins a review', () => {
    expect(readWish('5 race')).toEqual({ kind: 'unclear', typed: 'race' })
    expect(readWish('review')).toEqual({ kind: 'unclear', typed: 'review' })
  })

  it('never asks for more or fewer questions than a session has, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.constantFrom('questions', 'style', 'in'), fc.string()),
        (typed, options) => {
          const read = readWish(typed, options)
          if (read.kind !== 'wish') return true
          const { questions } = read.wish
          return Number.isInteger(questions) && questions >= 1 && questions <= sessionLength.most
        },
      ),
    )
  })
})
