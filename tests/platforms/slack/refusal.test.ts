import { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import {
  describeRefusal,
  networkRefusal,
  refusalOf,
  statusRefusal,
} from '../../../src/platforms/slack/refusal.ts'

const said = (error: string): Error =>
  new webApi.WebAPIPlatformError({ ok: false, error, response_metadata: {} })
const failed = (code: string): Error => Object.assign(new Error(''), { code })

describe('what Slack did not do', () => {
  it.each([
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['ECONNRESET', 'unanswered'],
    ['ETIMEDOUT', 'unanswered'],
  ])('was surely not done only where there was no connection: %s', (code, kind) => {
    const fetched = new TypeError('fetch failed', { cause: failed(code) })
    expect(networkRefusal(fetched)).toEqual({ kind, reason: code })
    expect(refusalOf(new webApi.WebAPIRequestError(fetched))).toEqual({ kind, reason: code })
  })

  it.each([
    [404, 'unreachable'],
    [500, 'unanswered'],
    [502, 'unanswered'],
    [503, 'unreachable'],
    [504, 'unanswered'],
  ])('may have been done with status %i: it is %s', (status, kind) => {
    expect(statusRefusal(status)).toEqual({ kind, reason: `status ${status}` })
    expect(refusalOf(new webApi.WebAPIHTTPError(status, '', {}))?.kind).toBe(kind)
  })

  it.each([
    ['fatal_error', 'unanswered'],
    ['service_unavailable', 'unreachable'],
    ['ratelimited', 'limited'],
    ['not_in_channel', 'refused'],
    ['<html>Bad gateway</html>', 'unreachable'],
  ])('is told by its error: %s', (error, kind) => {
    expect(refusalOf(said(error))?.kind).toBe(kind)
  })

  it('is to be waited for for a second at least', () => {
    expect(refusalOf(new webApi.WebAPIRateLimitedError(0))).toEqual({ kind: 'limited', seconds: 1 })
    expect(refusalOf(new webApi.WebAPIRateLimitedError(Number.NaN))).toEqual({ kind: 'limited', seconds: 1 })
  })

  it('is not what a bug did', () => {
    expect(refusalOf(new TypeError('a bug'))).toBeUndefined()
  })

  it('is told in a few words, which are never those of a proxy', () => {
    const refusal = refusalOf(said('<html>Bad gateway</html>'))
    expect(refusal && describeRefusal(refusal)).toBe('an answer that is not one of Slack’s')
  })
})
