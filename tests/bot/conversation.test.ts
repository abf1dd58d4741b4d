import { describe, expect, it } from 'vitest'
import { createConversations } from '../../src/bot/conversation.ts'
import type { Origin } from '../../src/bot/request.ts'

const from = (learner: string, channel = 'c', community = 'g'): Origin => ({ community, channel, learner })

describe('conversations', () => {
  it('are empty until something is remembered', () => {
    expect(createConversations(3).of(from('ada'))).toEqual({})
  })

  it('belong to one person in one channel of one community', () => {
    const conversations = createConversations(9)
    conversations.remember(from('ada'), { within: 'fog' })
    expect(conversations.of(from('ada'))).toEqual({ within: 'fog' })
    expect(conversations.of(from('bo'))).toEqual({})
    expect(conversations.of(from('ada', 'other'))).toEqual({})
    expect(conversations.of(from('ada', 'c', 'other'))).toEqual({})
  })

  it('do not run together when ids hold the signs between them', () => {
    const conversations = createConversations(9)
    conversations.remember({ community: 'a","b', channel: 'c', learner: 'd' }, { within: 'fog' })
    expect(conversations.of({ community: 'a', channel: 'b","c', learner: 'd' })).toEqual({})
  })

  it('forget the one that was silent for longest, beyond their limit', () => {
    const conversations = createConversations(2)
    conversations.remember(from('ada'), { within: '1' })
    conversations.remember(from('bo'), { within: '2' })
    conversations.remember(from('ada'), { within: '3' })
    conversations.remember(from('cy'), { within: '4' })
    expect([from('ada'), from('bo'), from('cy')].map((origin) => conversations.of(origin).within)).toEqual([
      '3',
      undefined,
      '4',
    ])
  })
})
