import { describe, expect, it } from 'vitest'
import {
  originOf,
  type Place,
  readPlace,
  readTarget,
  targetOf,
  writePlace,
} from '../../../src/platforms/slack/place.ts'

const place: Place = {
  team: 'T01',
  user: 'U01',
  channel: 'C01',
  thread: '1700000000.000100',
  message: '1700000000.000200',
  isPrivate: true,
  responseUrl: 'https://hooks.example.org/1',
}

describe('a place in Slack', () => {
  it('is the same after it was carried through a form, but for the message', () => {
    const { message: _, ...kept } = place
    expect(readPlace(writePlace(place))).toEqual(kept)
    expect(readPlace(writePlace({ team: 'T01', user: 'U01', isPrivate: true }))).toEqual({
      team: 'T01',
      user: 'U01',
      isPrivate: true,
    })
  })

  it('fits into a form, if need be without its response_url', () => {
    const metadata = writePlace({ ...place, responseUrl: 'x'.repeat(3000) })
    expect(metadata.length).toBeLessThanOrEqual(3000)
    expect(readPlace(metadata)).toMatchObject({ channel: 'C01' })
  })

  it.each(['', 'null', '[]', '{"team":"T01"}', 'no json', '{"team":1,"user":"U01","isPrivate":true}'])(
    'is not read from %j',
    (metadata) => expect(readPlace(metadata)).toBeUndefined(),
  )

  it('is told to the bot with the name of the platform before every id', () => {
    expect(originOf(place)).toEqual({
      community: 'slack:T01',
      channel: 'slack:C01',
      thread: 'slack:C01:1700000000.000100',
      learner: 'slack:U01',
    })
    expect(originOf({ team: 'T01', user: 'U01', channel: 'D01', isPrivate: true })).toMatchObject({
      channel: 'slack:D01',
      isDirect: true,
    })
    expect(originOf({ team: 'T01', user: 'U01', isPrivate: true })).toMatchObject({
      channel: 'slack:U01',
      isDirect: true,
    })
  })
})

describe('a message that can be answered', () => {
  it('is found again by its target', () => {
    expect(readTarget(targetOf('C01', '1700000000.000100'))).toEqual({
      channel: 'C01',
      thread: '1700000000.000100',
    })
  })

  it.each(['', 'C01', 'C01:', 'C01:now', ':1.2', 'discord:1:2'])('is not found by %j', (target) => {
    expect(readTarget(target)).toBeUndefined()
  })
})
