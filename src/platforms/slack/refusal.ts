import { webApi } from '@slack/bolt'

/**
 * Why Slack did not do what it was asked: too much at once; surely not done, since it was not reached or in trouble
 * itself; perhaps done, since no answer came; or it says no.
 */
export type Refusal =
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'unanswered'; readonly reason: string }
  | { readonly kind: 'refused'; readonly error: string }

/** That a response_url did not take a message, and why. */
export class ResponseUrlError extends Error {
  override readonly name = 'ResponseUrlError'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`A response_url did not take a message: ${describeRefusal(refusal)}`)
    this.refusal = refusal
  }
}

/** That Slack's storage did not take a file, and why. */
export class UploadError extends Error {
  override readonly name = 'UploadError'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`Slack's storage did not take a file: ${describeRefusal(refusal)}`)
    this.refusal = refusal
  }
}

/** What an error of Slack's client means; undefined where it is none of Slack's, but a bug. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof ResponseUrlError || error instanceof UploadError) return error.refusal
  if (error instanceof webApi.WebAPIRateLimitedError) return limitedFor(error.retryAfter)
  if (error instanceof webApi.WebAPIHTTPError) return statusRefusal(error.statusCode)
  if (error instanceof webApi.WebAPIRequestError) return networkRefusal(error.original)
  if (error instanceof webApi.WebAPIPlatformError) return saidRefusal(error.data.error)
  return unsaidWait(error)
}

/** Too much at once, for so many seconds; for one where Slack says no number, or none that can be waited for. */
export function limitedFor(seconds: number): Refusal {
  return { kind: 'limited', seconds: Math.max(1, seconds || 1) }
}

/** A status that is neither success nor 429: whatever comes after the request was taken up may hide that it was done. */
export function statusRefusal(status: number): Refusal {
  const kind = status < 500 || status === 503 ? 'unreachable' : 'unanswered'
  return { kind, reason: `status ${status}` }
}

/** A request that failed on its way; without a connection nothing was done. */
export function networkRefusal(error: unknown): Refusal {
  const innermost = innermostOf(error)
  const code = innermost instanceof Error && 'code' in innermost ? String(innermost.code) : ''
  const words = innermost instanceof Error ? innermost.message : String(innermost)
  const reason = words === '' ? code : words
  return { kind: unconnected.has(code) ? 'unreachable' : 'unanswered', reason }
}

/** A refusal in a few words. */
export function describeRefusal(refusal: Refusal): string {
  if (refusal.kind === 'limited') return `too many requests, to be tried again after ${refusal.seconds} s`
  return refusal.kind === 'refused' ? refusal.error : refusal.reason
}

/** What Slack says in its answer; the page of a proxy is no word of Slack's. */
function saidRefusal(error: string): Refusal {
  if (!/^\w+$/.test(error)) return { kind: 'unreachable', reason: 'an answer that is not one of Slack’s' }
  if (error === 'ratelimited' || error === 'rate_limited') return limitedFor(1)
  const kind = troubles[error]
  return kind === undefined ? { kind: 'refused', error } : { kind, reason: error }
}

/** A 429 that does not say how long to wait is an error without a class in Slack's library. */
function unsaidWait(error: unknown): Refusal | undefined {
  const isWait =
    error instanceof Error && error.message.startsWith('Retry header did not contain a valid timeout')
  return isWait ? limitedFor(1) : undefined
}

/** Answers of Slack that say nothing of the request. Source: the errors of every Web API method. */
const troubles: Readonly<Record<string, 'unreachable' | 'unanswered'>> = {
  // "It's possible some aspect of the operation succeeded before the error was raised."
  fatal_error: 'unanswered',
  internal_error: 'unanswered',
  request_timeout: 'unreachable',
  service_unavailable: 'unreachable',
  team_added_to_org: 'unreachable',
}

/** What the machine and the client say where there was no connection to send anything through. */
const unconnected: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The innermost error says what happened: "fetch failed" alone says nothing. */
function innermostOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? innermostOf(error.cause) : error
}
