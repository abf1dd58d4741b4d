/** What came of one question: whether the platform gave up waiting, so that the person saw an error instead. */
export type Outcome = { readonly isLate: boolean }

/** What a bot did in one round. */
export type Round = {
  readonly answersPerSecond: number
  /** From a person's act to what they see, in ms, one for each question; infinite where the answer came too late. */
  readonly latencies: readonly number[]
  readonly late: number
}

/** How hard a round presses: so many requests at any time, for so many milliseconds, until all are answered. */
export type Pressure = { readonly inFlight: number; readonly forMs: number }

/**
 * Keeps so many requests in flight: each answer makes room for the next question. The rate is over the whole round,
 * with the filling at its beginning and the emptying at its end; a late answer counts as none.
 */
export async function press(ask: (count: number) => Promise<Outcome>, pressure: Pressure): Promise<Round> {
  const latencies: number[] = []
  const started = performance.now()
  let asked = 0
  let late = 0

  async function askOn(): Promise<void> {
    while (performance.now() - started < pressure.forMs) {
      const from = performance.now()
      const { isLate } = await ask(asked++)
      if (isLate) late += 1
      latencies.push(isLate ? Number.POSITIVE_INFINITY : performance.now() - from)
    }
  }

  await Promise.all(Array.from({ length: pressure.inFlight }, askOn))
  const seconds = (performance.now() - started) / 1000
  return { answersPerSecond: (latencies.length - late) / seconds, latencies, late }
}
