import { describe, expect, it } from 'vitest'
import { press } from './chat-load.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('a round of questions', () => {
  it('keeps as many in flight as it says, never more, and leaves none unanswered', async () => {
    let inFlight = 0
    const seen = new Set<number>()
    const round = await press(
      async () => {
        seen.add(++inFlight)
        await turn()
        inFlight -= 1
        return { isLate: false }
      },
      { inFlight: 7, forMs: 5 },
    )
    expect([Math.max(...seen), inFlight]).toEqual([7, 0])
    expect(round.latencies.length).toBeGreaterThanOrEqual(7)
  })

  it('numbers the questions, so that no two people ask the same at once', async () => {
    const asked: number[] = []
    const ask = async (count: number): Promise<{ isLate: boolean }> => {
      asked.push(count)
      await turn()
      return { isLate: false }
    }
    await press(ask, { inFlight: 3, forMs: 5 })
    expect(asked).toEqual(asked.map((_, index) => index))
  })

  it('counts an answer that came too late as one that is never seen', async () => {
    const ask = async (count: number): Promise<{ isLate: boolean }> => {
      await turn()
      return { isLate: count % 3 === 1 }
    }
    const { latencies, late, answersPerSecond } = await press(ask, { inFlight: 3, forMs: 5 })
    expect(late).toBeGreaterThan(0)
    expect(latencies.filter((each) => each === Number.POSITIVE_INFINITY)).toHaveLength(late)
    expect(answersPerSecond).toBeGreaterThan(0)
    expect((await press(async () => ({ isLate: true }), { inFlight: 1, forMs: 5 })).answersPerSecond).toBe(0)
  })
})
