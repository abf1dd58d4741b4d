import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formToken,
  isToken,
  keyOfChannel,
  keyOfLearner,
  newSession,
  originOf,
  readSession,
} from '../../../src/platforms/web/session.ts'

describe('a session on the chat page', () => {
  it('is found again by its cookie alone', () => {
    const session = newSession()
    expect(readSession(session.secret)).toEqual(session)
    expect(newSession().secret).not.toBe(session.secret)
  })

  it('is not made of whatever a cookie says', () => {
    fc.assert(fc.property(fc.string(), (cookie) => readSession(cookie) === undefined))
    expect(readSession(undefined)).toBeUndefined()
    expect(readSession(`${newSession().secret}=`)).toBeUndefined()
  })

  it('has forms of its own', () => {
    const [session, other] = [newSession(), newSession()]
    expect(isToken(session, formToken(session))).toBe(true)
    expect(isToken(session, formToken(other))).toBe(false)
    expect(isToken(session, '')).toBe(false)
    expect(formToken(session)).not.toContain(session.secret)
  })

  it('is called by ids that begin with the name of the platform and keep its secret', () => {
    const { secret, key } = newSession()
    const { community, channel, learner } = originOf(key)
    for (const id of [community, channel, learner]) {
      expect(id).toMatch(/^web:/)
      expect(id).not.toContain(secret)
    }
    expect(new Set([community, channel, learner]).size).toBe(3)
    expect(keyOfChannel(channel)).toBe(key)
    expect(keyOfLearner(learner)).toBe(key)
    expect(keyOfChannel(learner)).toBeUndefined()
    expect(keyOfLearner(`x${learner}`)).toBeUndefined()
  })
})
