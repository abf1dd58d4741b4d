import { describe, expect, it } from 'vitest'
import { addressOf, guildOf, originOf, targetOf } from '../../../src/platforms/discord/place.ts'

const where = { guildId: '1', channelId: '2', userId: '3', isDirect: false }

describe('where something is said in Discord', () => {
  it('is the channel of a server', () => {
    expect(originOf(where)).toEqual({ community: 'discord:1', channel: 'discord:2', learner: 'discord:3' })
  })

  it('is the thread of a channel', () => {
    expect(originOf({ ...where, parentId: '9' })).toMatchObject({ channel: 'discord:9', thread: 'discord:2' })
  })

  it('is a community of one alone with the bot', () => {
    expect(originOf({ ...where, guildId: null, isDirect: true })).toMatchObject({
      community: 'discord:user:3',
      isDirect: true,
    })
  })

  it('is a community of all in a conversation of several outside of servers', () => {
    const [ada, bo] = ['3', '4'].map((userId) => originOf({ ...where, guildId: null, userId }))
    expect(ada).toEqual({
      community: 'discord:channel:2',
      channel: 'discord:2',
      learner: 'discord:3',
    })
    expect(bo?.community).toBe(ada?.community)
  })
})

describe('the server of a community', () => {
  it.each([
    ['discord:1', '1'],
    ['discord:user:3', undefined],
    ['discord:channel:2', undefined],
    ['other:1', undefined],
  ])('of %s is %s', (community, guild) => {
    expect(guildOf(community)).toBe(guild)
  })
})

describe('the target of a reply', () => {
  it('leads back to its message, and none of another platform does', () => {
    expect(addressOf(targetOf({ channelId: '12', messageId: '34' }))).toEqual({
      channelId: '12',
      messageId: '34',
    })
    expect(addressOf('other:12:34')).toBeUndefined()
    expect(addressOf('discord:12:../34')).toBeUndefined()
  })
})
