import { afterEach, describe, expect, it, vi } from 'vitest'
import { backOff, waitByClock } from '../../src/schedule/wait.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('waiting by the clock', () => {
  it('takes as long as it should', async () => {
    vi.useFakeTimers()
    let isOver = false
    const waited = waitByClock(1000, new AbortController().signal).then(() => {
      isOver = true
    })
    await vi.advanceTimersByTimeAsync(999)
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await waited
  })

  it('ends at the signal, and leaves no timer behind', async () => {
    vi.useFakeTimers()
    const alarm = new AbortController()
    const waited = waitByClock(1000, alarm.signal)
    alarm.abort()
    await waited
    expect(vi.getTimerCount()).toBe(0)
    await waitByClock(1000, alarm.signal)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('backing off', () => {
  it('doubles with each failure, up to a most', () => {
    expect([1, 2, 3, 4, 5, 5000].map((failures) => backOff(failures, 5, 60))).toEqual([5, 10, 20, 40, 60, 60])
  })
})
