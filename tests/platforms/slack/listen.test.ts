import { describe, expect, it, vi } from 'vitest'
import type { Deliveries } from '../../../src/platforms/platform.ts'
import { button, says } from '../../support/scripted-bot.ts'
import { visibleText } from '../../support/slack/read-body.ts'
import { openWorkplace, quickClock } from './workplace.ts'

const channel = 'C0GENERAL'
const form = {
  id: 'ask:v1:new',
  title: 'Ask',
  submit: 'Ask',
  fields: [{ kind: 'words', name: 'q', label: 'Q', isRequired: true }],
} as const

/** Deliveries that keep what was done with them. */
function kept(taken: boolean): Deliveries & { readonly done: readonly string[] } {
  const done: string[] = []
  return {
    done,
    take: async (community, event) => {
      done.push(`take ${community} ${event.slice(0, 2)}`)
      return taken
    },
    finish: async (community, event) => {
      done.push(`finish ${community} ${event.slice(0, 2)}`)
    },
  }
}

describe.each([{ overHttp: false }, { overHttp: true }])(
  'words that Slack sends twice (over HTTP: $overHttp)',
  ({ overHttp }) => {
    it('are answered once', async () => {
      const { slack, bot } = await openWorkplace(
        { handle: () => says('thread', 'Lit.') },
        { overHttp, standIn: { retryAfterMs: [0, 0, 0] } },
      )
      const ada = slack.person({ id: 'U0ADA' })
      slack.loseAcks(2)
      await ada.mention('lit?', channel)
      await slack.sendEventAgain()
      await ada.mention('and warm?', channel)
      expect(bot.requests.map((request) => request.kind === 'mention' && request.text)).toEqual([
        'lit?',
        'and warm?',
      ])
      expect(slack.messagesIn(channel)).toHaveLength(4)
    })
  },
)

describe('words in Slack', () => {
  it('are taken before they are answered, and finished after', async () => {
    const deliveries = kept(true)
    const { slack } = await openWorkplace(
      {
        handle: () => {
          expect(deliveries.done).toEqual(['take slack:T0STANDIN Ev'])
          return says('thread', 'Lit.')
        },
      },
      { adapter: { deliveries } },
    )
    await slack.person({ id: 'U0ADA' }).mention('lit?', channel)
    await vi.waitFor(() => expect(deliveries.done.at(-1)).toBe('finish slack:T0STANDIN Ev'))
  })

  it('are left to another process that has taken them', async () => {
    const deliveries = kept(false)
    const { slack, bot } = await openWorkplace({}, { adapter: { deliveries } })
    const ada = slack.person({ id: 'U0ADA' })
    await ada.mention('lit?', channel, undefined, { effects: 0 })
    await slack.until('the look whether they were taken', () => deliveries.done.length === 1)
    await ada.slash('/ask', 'and this?', channel)
    expect(bot.requests.map(({ kind }) => kind)).toEqual(['command'])
    expect(deliveries.done).toHaveLength(1)
  })

  it('are reported as a bug, and do no harm, where it cannot be kept that they were taken', async () => {
    const bug = new Error('the store is gone')
    const deliveries = { ...kept(true), take: () => Promise.reject(bug) }
    const { slack, told } = await openWorkplace({}, { adapter: { deliveries } })
    const ada = slack.person({ id: 'U0ADA' })
    await ada.mention('lit?', channel, undefined, { effects: 0 })
    await vi.waitFor(() => expect(told.bugs).toEqual([bug]))
    await ada.slash('/ask', 'lit?', channel)
  })

  it('of the bot itself are not taken up', async () => {
    const { slack, bot } = await openWorkplace()
    const ts = '1700000000.000100'
    const event = {
      type: 'message',
      channel_type: 'im',
      channel: slack.directChannel('U0ADA'),
      ts,
      text: 'Lit.',
    }
    await slack.sendEvent({ ...event, user: slack.ids.botUser, bot_id: slack.ids.bot })
    await slack.sendEvent({ ...event, user: 'U0ADA', subtype: 'message_changed' })
    await slack.person({ id: 'U0ADA' }).directMessage('Is it?')
    expect(bot.requests.map((request) => request.kind === 'mention' && request.text)).toEqual(['Is it?'])
  })
})

describe('words with a file, or said in another manner,', () => {
  it.each(['file_share', 'thread_broadcast', 'me_message'])('are answered: %s', async (subtype) => {
    const { slack, bot } = await openWorkplace()
    const direct = slack.directChannel(slack.person({ id: 'U0ADA' }).id)
    const event = { type: 'message', channel_type: 'im', channel: direct, user: 'U0ADA', subtype }
    await slack.sendEvent({ ...event, ts: '1700000000.000100', text: 'is it lit?' })
    await slack.until('the answer', () => slack.messagesIn(direct).length === 1)
    expect(bot.requests).toMatchObject([{ kind: 'mention', text: 'is it lit?' }])
  })
})

describe('what people press', () => {
  it('is acknowledged before it is worked on', async () => {
    const wait = Promise.withResolvers<void>()
    const { slack } = await openWorkplace({
      handle: async () => {
        await wait.promise
        return says('asker', 'Lit.')
      },
    })
    const { ackedAfterMs, error } = await slack
      .person({ id: 'U0ADA' })
      .slash('/ask', 'lit?', channel, { effects: 0 })
    expect(error).toBeUndefined()
    expect(ackedAfterMs).toBeLessThan(1000)
    wait.resolve()
    await slack.until('the answer', () => slack.messagesIn(channel).length === 1)
  })

  it('is answered also where the acknowledgement is lost with the connection, and that is told of', async () => {
    const { slack, told } = await openWorkplace(
      {},
      { standIn: { ackWithinMs: 500 }, adapter: { clock: quickClock() } },
    )
    const given = slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel, { effects: 0 })
    slack.socket.disconnect('warning')
    await slack.until('the answer', () => slack.messagesIn(channel).length === 1)
    expect(told.warned).toEqual([expect.stringContaining('was lost while a request came in')])
    expect(told.bugs).toEqual([])
    await given
  })

  it('in a menu is told as what was chosen', async () => {
    const { slack, bot } = await openWorkplace({
      handle: ({ kind }) =>
        kind === 'action'
          ? says('update', 'Thank you.')
          : says('asker', 'Why?', {
              kind: 'choice',
              id: 'reason:v1:a',
              label: 'Reason',
              choices: [{ value: 'other', label: 'Something else' }],
            }),
    })
    const ada = slack.person({ id: 'U0ADA' })
    const [question] = (await ada.slash('/ask', 'lit?', channel)).messages
    if (question === undefined) throw new Error('No question')
    await ada.choose(question, 'reason:v1:a', 'other')
    expect(bot.requests[1]).toMatchObject({
      kind: 'action',
      id: 'reason:v1:a',
      values: ['other'],
      isPrivate: true,
    })
    expect(visibleText(slack.messageNow(question)?.body ?? {})).toBe('Thank you.')
  })

  it('opens a form over a private answer, and what is sent is answered there', async () => {
    const { slack, bot } = await openWorkplace(
      {
        handle: ({ kind }) =>
          kind === 'action'
            ? { kind: 'form', form }
            : says('asker', `To a ${kind}.`, button('follow:v1:a', 'Ask a follow-up')),
      },
      { standIn: { channels: [{ id: channel, withBot: false }] } },
    )
    const ada = slack.person({ id: 'U0ADA' })
    const [answer] = (await ada.slash('/ask', 'lit?', channel)).messages
    if (answer === undefined) throw new Error('No answer')
    const { view } = await ada.press(answer, 'follow:v1:a')
    if (view === undefined) throw new Error('No form')
    const { messages } = await ada.submit(view, { q: 'and the foghorn?' }, { effects: 1 })
    expect(
      messages.map((message) => [message.channel, message.ephemeral, visibleText(message.body)]),
    ).toEqual([[channel, true, 'To a form.']])
    expect(bot.requests[2]).toMatchObject({
      kind: 'form',
      id: 'ask:v1:new',
      fields: { q: 'and the foghorn?' },
      isPrivate: true,
    })
    expect(slack.violations).toEqual([])
  })

  it('that opens no form in time is told of', async () => {
    const { slack, told } = await openWorkplace({ handle: () => ({ kind: 'form', form }) })
    slack.failNext({ method: 'views.open', error: 'expired_trigger_id' })
    const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', '', channel)
    expect(messages.map(({ body }) => visibleText(body))[0]).toContain('That did not work just now')
    expect(told.warned).toEqual([
      expect.stringMatching(/^A form in Slack could not be opened \(expired_trigger_id\): .+\.$/),
    ])
  })

  it('that opens no form in time is told of in a direct message where it was pressed in no channel', async () => {
    const { slack } = await openWorkplace({ handle: () => ({ kind: 'form', form }) })
    slack.failNext({ method: 'views.open', error: 'expired_trigger_id' })
    const { messages } = await slack.person({ id: 'U0ADA' }).globalShortcut('ask-readings')
    expect(messages.map(({ channel: where }) => where)).toEqual([slack.directChannel('U0ADA')])
    expect(messages.map(({ body }) => visibleText(body))[0]).toContain('That did not work just now')
  })

  it('is known to come from a host where Slack says so', async () => {
    const hosts: boolean[] = []
    const { slack } = await openWorkplace({
      handle: async (_, floor) => {
        hosts.push(await floor.isHost())
        return says('asker', 'Done.')
      },
    })
    await slack.person({ id: 'U0ADA', isAdmin: true }).slash('/study', 'settings', channel)
    await slack.person({ id: 'U0BEN' }).slash('/study', 'settings', channel)
    expect(hosts).toEqual([true, false])
  })
})

describe('a person of whom Slack does not tell', () => {
  it('is answered in English, and does not wait', async () => {
    const { slack, bot } = await openWorkplace()
    slack.failNext({ method: 'users.info', status: 500 })
    await slack.person({ id: 'U0ADA', locale: 'ko-KR', name: 'ada' }).slash('/ask', 'lit?', channel)
    expect(bot.requests[0]).toMatchObject({ language: 'en', speaker: 'ada' })
    expect(slack.violations).toEqual([])
  })
})

describe('the Home tab', () => {
  it('says what the bot can do, and the Messages tab is left alone', async () => {
    const { slack, bot } = await openWorkplace()
    const ada = slack.person({ id: 'U0ADA' })
    const { view } = await ada.openHome()
    expect(visibleText(view?.body ?? {})).toContain('/ask')
    await ada.openMessages()
    expect(slack.callsOf('views.publish')).toHaveLength(1)
    expect(bot.requests).toEqual([])
    expect(slack.violations).toEqual([])
  })

  it('that Slack is too busy for is no matter of the settings', async () => {
    const { slack, told } = await openWorkplace()
    slack.failNext({ method: 'views.publish', status: 429, retryAfter: 2 })
    await slack.person({ id: 'U0ADA' }).openHome({ effects: 0 })
    await vi.waitFor(() => expect(told.warned[0]).toContain('it is shown when it is opened again'))
  })

  it('that cannot be shown is told of, and nothing else', async () => {
    const { slack, told } = await openWorkplace()
    slack.failNext({ method: 'views.publish', error: 'not_enabled' })
    await slack.person({ id: 'U0ADA' }).openHome({ effects: 0 })
    await vi.waitFor(() => expect(told.warned[0]).toContain('App Home'))
  })
})
