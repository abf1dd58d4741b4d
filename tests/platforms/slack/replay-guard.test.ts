import { describe, expect, it } from 'vitest'
import { createReplayGuard } from '../../../src/platforms/slack/replay-guard.ts'

const noon = 1_800_000_000

describe('requests with a right signature', () => {
  it('are taken within five minutes before and after now, and not beyond', () => {
    const guard = createReplayGuard(() => noon * 1000)
    expect([-301, -300, 0, 300, 301, Number.NaN].map((off, i) => guard.check(`v0=${i}`, noon + off))).toEqual(
      ['aged', undefined, undefined, undefined, 'aged', 'aged'],
    )
  })

  it('are taken once', () => {
    const guard = createReplayGuard(() => noon * 1000)
    expect(guard.check('v0=a', noon)).toBeUndefined()
    expect(guard.check('v0=a', noon)).toBe('replayed')
    expect(guard.check('v0=a', noon + 1)).toBeUndefined()
    expect(guard.check('v0=b', noon)).toBeUndefined()
  })

  it('are remembered up to a number, the last ones', () => {
    const guard = createReplayGuard(() => noon * 1000)
    for (let i = 0; i <= 60_000; i += 1) guard.check(`v0=${i}`, noon)
    expect([guard.check('v0=1', noon), guard.check('v0=0', noon)]).toEqual(['replayed', undefined])
  })

  it('are remembered as long as a copy would still be young enough', () => {
    let now = noon
    const guard = createReplayGuard(() => now * 1000)
    // Signed by a clock that is ahead: it stays young for ten minutes.
    expect(guard.check('v0=a', noon + 300)).toBeUndefined()
    now += 599
    expect(guard.check('v0=a', noon + 300)).toBe('replayed')
    now += 2
    expect(guard.check('v0=a', noon + 300)).toBe('aged')
  })
})
