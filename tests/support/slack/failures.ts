/** How the next calls shall go wrong. */
export type Failure = {
  /** A Web API method such as `chat.postMessage`, `response_url` for every response_url, `*` for all of them. */
  readonly method: string
  /** The HTTP status: 429, 500, 503. Left out where only an `error` or a `delayMs` is wanted. */
  readonly status?: number
  /** The error of an answer of status 200, such as `internal_error` or `account_inactive`. */
  readonly error?: string
  /** Seconds, told in Retry-After. */
  readonly retryAfter?: number
  /** How many calls; one where left out. */
  readonly times?: number
  /** Milliseconds before the answer. */
  readonly delayMs?: number
  /** The call is carried out and only its answer lost: a retry then does the thing twice. */
  readonly carriedOut?: boolean
}

/** Failures that still lie ahead. */
export type Failures = {
  readonly add: (failure: Failure) => void
  /** The failure meant for this call, used up once. */
  readonly take: (method: string) => Failure | undefined
}

/** No failure ahead. Those added first happen first. */
export function createFailures(): Failures {
  const ahead: { readonly failure: Failure; left: number }[] = []
  return {
    add: (failure) => ahead.push({ failure, left: failure.times ?? 1 }),
    take: (method) => {
      const at = ahead.findIndex(({ failure }) => failure.method === method || failure.method === '*')
      const next = ahead[at]
      if (next === undefined) return undefined
      next.left -= 1
      if (next.left <= 0) ahead.splice(at, 1)
      return next.failure
    },
  }
}
