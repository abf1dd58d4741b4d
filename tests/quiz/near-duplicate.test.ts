import { describe, expect, it } from 'vitest'
import { isNearDuplicate, wordingOf } from '../../src/quiz/near-duplicate.ts'

const near = (a: string, b: string): boolean => isNearDuplicate(wordingOf(a), wordingOf(b))

describe('sentences that say nearly the same', () => {
  it.each([
    [
      'The dipper hunts insects under running water.',
      'The dipper hunts insects under the running water!',
      true,
    ],
    [
      'Every autumn the valley farmers burn their stubble fields.',
      'Each autumn, valley farmers burn their stubble field.',
      true,
    ],
    [
      'Every autumn the valley farmers burn their stubble fields.',
      'Valley farmers burn peat in winter, and fields lie fallow every autumn.',
      false,
    ],
    ['The dipper hunts insects under running water.', 'The kestrel watches voles above open meadows.', false],
    ['', '', false],
  ])('“%s” and “%s”: %s', (a, b, isNear) => {
    expect([near(a, b), near(b, a)]).toEqual([isNear, isNear])
  })
})
