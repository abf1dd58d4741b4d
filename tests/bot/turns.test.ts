import { describe, expect, it } from 'vitest'
import { createTurns } from '../../src/bot/turns.ts'

describe('turns', () => {
  it('come one at a time, in the order asked for, each after a breath', async () => {
    const breaths: (() => void)[] = []
    const turn = createTurns((then) => breaths.push(then))
    const taken: number[] = []
    const waiting = [1, 2, 3].map((who) => turn().then(() => taken.push(who)))
    for (const [index, one] of waiting.entries()) {
      await Promise.resolve()
      expect(taken).toHaveLength(index)
      // The next one breathes only when this one has had its turn.
      expect(breaths).toHaveLength(1)
      breaths.shift()?.()
      await one
      await Promise.resolve()
    }
    expect(taken).toEqual([1, 2, 3])
  })

  it('let a timer go off between hundreds of long thoughts', async () => {
    const turn = createTurns()
    let thoughts = 0
    let seen: number | undefined
    const timer = setTimeout(() => {
      seen = thoughts
    }, 5)
    const think = async (): Promise<void> => {
      await turn()
      const until = performance.now() + 1
      while (performance.now() < until);
      thoughts++
    }
    await Promise.all(Array.from({ length: 100 }, think))
    clearTimeout(timer)
    expect(seen).toBeLessThan(100)
  })
})
