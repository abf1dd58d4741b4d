import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createScaledClock } from './scaled-clock.ts'

const never = new AbortController().signal

describe('a clock that goes sixty times as fast', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1000 }))
  afterEach(() => void vi.useRealTimers())

  /** Waits for a minute of a clock, and says when that is over. */
  function waiting(signal = never) {
    const clock = createScaledClock({ from: 1000, shows: 5_000_000, speed: 60 })
    const over = vi.fn()
    void clock.wait(60_000, signal).then(over)
    return { clock, over }
  }

  it('shows a minute more after a second, and wakes then', async () => {
    const { clock, over } = waiting()
    await vi.advanceTimersByTimeAsync(999)
    expect(over).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(over).toHaveBeenCalledOnce()
    expect(clock.now()).toBe(5_060_000)
  })

  it('wakes at once who waits for what it was set beyond', async () => {
    const { clock, over } = waiting()
    clock.set({ from: 1000, shows: 5_060_000, speed: 60 })
    await vi.advanceTimersByTimeAsync(0)
    expect(over).toHaveBeenCalledOnce()
  })

  it('wakes who is told to leave', async () => {
    const leaving = new AbortController()
    const { over } = waiting(leaving.signal)
    leaving.abort()
    await vi.advanceTimersByTimeAsync(0)
    expect(over).toHaveBeenCalledOnce()
  })
})
