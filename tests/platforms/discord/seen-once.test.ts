import { describe, expect, it } from 'vitest'
import { createSeenOnce } from '../../../src/platforms/discord/seen-once.ts'

describe('what Discord sends twice', () => {
  it('is new the first time only', () => {
    const seen = createSeenOnce(2)
    expect(['a', 'a', 'b', 'a', 'b'].map((id) => seen.isNew(id))).toEqual([true, false, true, false, false])
  })

  it('is remembered as long as there is room, the oldest forgotten first', () => {
    const seen = createSeenOnce(2)
    for (const id of ['a', 'b', 'c']) seen.isNew(id)
    expect(['b', 'c', 'a'].map((id) => seen.isNew(id))).toEqual([false, false, true])
  })
})
