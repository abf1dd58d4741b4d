import { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../../src/platforms/slack/clock.ts'
import { createOutbox, type Outbox } from '../../../src/platforms/slack/outbox.ts'
import { quickClock } from './workplace.ts'

const limited = (seconds: number): Error => new webApi.WebAPIRateLimitedError(seconds)
const troubled = (): Error => new webApi.WebAPIHTTPError(503, 'Service Unavailable', {})
const refused = (): Error =>
  new webApi.WebAPIPlatformError({ ok: false, error: 'not_in_channel', response_metadata: {} })

/** A clock that stands until a test turns it. */
function stillClock(): Clock & { turn(milliseconds: number): Promise<void> } {
  let now = 0
  const waiting: { readonly until: number; readonly go: () => void }[] = []
  return {
    now: () => now,
    wait: (milliseconds) => new Promise((go) => waiting.push({ until: now + milliseconds, go })),
    turn: async (milliseconds) => {
      now += milliseconds
      for (const { until, go } of waiting) if (until <= now) go()
      await settled()
    },
  }
}

/** Lets everything that can go on go on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Something to send that fails as it is told, and then notes that it was sent. */
function attempts(sent: string[], name: string, ...failures: readonly Error[]): () => Promise<string> {
  const left = [...failures]
  return async () => {
    const failure = left.shift()
    if (failure !== undefined) throw failure
    sent.push(name)
    return name
  }
}

function quickOutbox(): { readonly outbox: Outbox; readonly waits: readonly number[] } {
  const clock = quickClock()
  return { outbox: createOutbox(clock, new AbortController().signal), waits: clock.waits }
}

describe('messages to one channel', () => {
  it('are sent in the order they were given, also where an earlier one has to wait', async () => {
    const { outbox } = quickOutbox()
    const sent: string[] = []
    const work = [
      outbox.send({ to: 'C1' }, attempts(sent, 'first', limited(2), troubled())),
      outbox.send({ to: 'C1' }, attempts(sent, 'second')),
    ]
    expect(await Promise.all(work)).toEqual(['first', 'second'])
    expect(sent).toEqual(['first', 'second'])
  })

  it('wait as long as Slack says, in all threads of the channel; other channels go on', async () => {
    const clock = stillClock()
    const outbox = createOutbox(clock, new AbortController().signal)
    const sent: string[] = []
    const first = outbox.send({ to: 'C1', thread: '1' }, attempts(sent, 'limited', limited(30)))
    await settled()
    const others = [
      outbox.send({ to: 'C1', thread: '2' }, attempts(sent, 'other thread')),
      outbox.send({ to: 'C2' }, attempts(sent, 'other channel')),
    ]
    await clock.turn(29_999)
    expect(sent).toEqual(['other channel'])
    await clock.turn(1)
    await Promise.all([first, ...others])
    expect(sent.toSorted()).toEqual(['limited', 'other channel', 'other thread'])
  })

  it('are tried three times more where Slack is in trouble, ever later', async () => {
    const { outbox, waits } = quickOutbox()
    const sent: string[] = []
    await outbox.send({ to: 'C1' }, attempts(sent, 'late', troubled(), troubled(), troubled()))
    expect(waits).toEqual([1000, 2000, 4000])
    const given = outbox.send({ to: 'C1' }, attempts(sent, 'never', ...Array.from({ length: 4 }, troubled)))
    await expect(given).rejects.toBeInstanceOf(webApi.WebAPIHTTPError)
    expect(sent).toEqual(['late'])
  })

  it('are tried once more where they may have arrived: twice is all that people are to see of one', async () => {
    const lost = [
      () => new webApi.WebAPIHTTPError(500, 'Internal Server Error', {}),
      () => new webApi.WebAPIRequestError(new DOMException('The operation timed out', 'TimeoutError')),
      () => new webApi.WebAPIPlatformError({ ok: false, error: 'internal_error', response_metadata: {} }),
    ]
    for (const failure of lost) {
      const { outbox, waits } = quickOutbox()
      let tries = 0
      const given = outbox.send({ to: 'C1' }, async () => {
        tries += 1
        throw failure()
      })
      await expect(given).rejects.toThrow()
      expect([tries, waits]).toEqual([2, [1000]])
    }
  })

  it('all arrive where Slack takes one a second, each asked for one at a time', async () => {
    const clock = stillClock()
    const outbox = createOutbox(clock, new AbortController().signal)
    let [free, tries] = [0, 0]
    const post = async (): Promise<string> => {
      tries += 1
      if (clock.now() < free) throw limited(1)
      free = clock.now() + 1000
      return 'posted'
    }
    const threads = Array.from({ length: 30 }, (_, i) => outbox.send({ to: 'C1', thread: `${i}` }, post))
    const given = Promise.all(threads)
    for (let seconds = 0; seconds < 30; seconds += 1) await clock.turn(1000)
    expect(new Set(await given)).toEqual(new Set(['posted']))
    // All of them at first, and then at most two for each second.
    expect(tries).toBeLessThan(90)
  })

  it('are waited for for ten minutes, and no longer', async () => {
    const clock = stillClock()
    const outbox = createOutbox(clock, new AbortController().signal)
    let tries = 0
    const given = outbox.send({ to: 'C1' }, async () => {
      tries += 1
      throw limited(60)
    })
    const ended = expect(given).rejects.toBeInstanceOf(webApi.WebAPIRateLimitedError)
    await settled()
    for (let minutes = 0; minutes < 10; minutes += 1) await clock.turn(60_000)
    await ended
    expect(tries).toBe(11)
  })

  it('are given up at once where Slack asks for a longer wait than that, with all that would wait behind', async () => {
    const { outbox, waits } = quickOutbox()
    const first = outbox.send({ to: 'C1' }, attempts([], 'never', limited(3600)))
    await expect(first).rejects.toBeInstanceOf(webApi.WebAPIRateLimitedError)
    const second = outbox.send({ to: 'C1' }, attempts([], 'never'))
    await expect(second).rejects.toBeInstanceOf(webApi.WebAPIRateLimitedError)
    expect(waits).toEqual([])
  })

  it('are not tried again where Slack refuses them or something is broken, and the next ones go on', async () => {
    const { outbox, waits } = quickOutbox()
    const sent: string[] = []
    const given = [
      outbox.send({ to: 'C1' }, attempts(sent, 'refused', refused())),
      outbox.send({ to: 'C1' }, attempts(sent, 'broken', new TypeError('a bug'))),
      outbox.send({ to: 'C1' }, attempts(sent, 'next')),
    ]
    const [first, second, third] = await Promise.allSettled(given)
    expect([first?.status, second?.status, third?.status]).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(waits).toEqual([])
  })

  it('are given up when the program leaves', async () => {
    const clock = stillClock()
    const leaving = new AbortController()
    const outbox = createOutbox(clock, leaving.signal)
    const given = outbox.send({ to: 'C1' }, attempts([], 'never', limited(1), limited(1)))
    await settled()
    leaving.abort()
    await clock.turn(1000)
    await expect(given).rejects.toBeInstanceOf(webApi.WebAPIRateLimitedError)
  })
})
