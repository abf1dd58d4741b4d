import { describe, expect, it } from 'vitest'
import { whenIdle } from '../../src/quiz/when-idle.ts'

/** A pause in a world where so much is worked in each breath, and the last one for ever; and what was rested. */
function paused(...breaths: readonly number[]): { pause: () => Promise<void>; rests: number[] } {
  const [rests, clock, left]: [number[], { now: number }, number[]] = [[], { now: 0 }, [...breaths]]
  const pause = whenIdle({
    breathe: async () => {
      clock.now += (left.length > 1 ? left.shift() : left[0]) ?? 0
    },
    rest: async (milliseconds) => rests.push(milliseconds),
    worked: () => clock.now,
  })
  return { pause, rests }
}

describe('a pause of work in the background', () => {
  it('is a breath where nobody wants a turn', async () => {
    const { pause, rests } = paused(0.2)
    await pause()
    expect(rests).toEqual([])
  })

  it('lasts until nobody is at work any more', async () => {
    const { pause, rests } = paused(12, 3, 0.1)
    await pause()
    expect(rests).toHaveLength(2)
  })

  it('ends at last where somebody always is', async () => {
    const { pause, rests } = paused(12)
    await pause()
    expect(rests.reduce((sum, rest) => sum + rest, 0)).toBe(150)
  })
})
