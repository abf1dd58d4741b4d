import { describe, expect, it } from 'vitest'
import { hintFor } from '../../src/quiz/hint.ts'
import { shuffleOptions } from '../../src/quiz/shuffle-options.ts'
import { makeItem } from './make-test-item.ts'

const options = ['heron', 'otter', 'kestrel', 'dipper'].map((text) => ({ text }))

describe('a hint', () => {
  it.each([
    ['kestrel', { first: 'k', letters: 7, words: 1 }],
    ['Ban Ki-moon', { first: 'B', letters: 9, words: 3 }],
    ['1954', { first: '1', letters: 4, words: 1 }],
    ['한국 전쟁', { first: '한', letters: 4, words: 2 }],
  ])('for “%s” to be typed is its first letter and its length', (key, hint) => {
    expect(hintFor(makeItem({ key }))).toEqual({ kind: 'letters', ...hint })
  })

  it('is none where a letter would be most of the answer', () => {
    expect(hintFor(makeItem({ key: '20' }))).toBeUndefined()
    expect(hintFor(makeItem({ kind: 'true-false', key: 'true' }))).toBeUndefined()
  })

  it('strikes two wrong options, the same words in whatever order they are shown', () => {
    const item = makeItem({ kind: 'choice', key: 'kestrel', options })
    const struck = Array.from({ length: 20 }, (_, day) => {
      const shown = shuffleOptions(item, `2026-03-${day + 10}`)
      const hint = hintFor(shown)
      return hint?.kind === 'options'
        ? hint.struck
            .map((i) => shown.options[i]?.text)
            .toSorted()
            .join()
        : ''
    })
    expect(new Set(struck).size).toBe(1)
    expect(struck[0]?.split(',')).toHaveLength(2)
    expect(struck[0]).not.toContain('kestrel')
  })

  it('leaves a wrong option beside the right one', () => {
    const three = makeItem({ kind: 'choice', key: 'kestrel', options: options.slice(0, 3) })
    expect(hintFor(three)).toMatchObject({ struck: [expect.any(Number)] })
  })

  it('is how many words the author took for a thought, and the first letter of an order', () => {
    expect(hintFor(makeItem({ kind: 'finish', key: 'until the ice breaks' }))).toEqual({
      kind: 'words',
      words: 4,
    })
    expect(hintFor(makeItem({ kind: 'order', key: 'B C A', options: options.slice(1) }))).toEqual({
      kind: 'first',
      letter: 'B',
    })
  })
})
