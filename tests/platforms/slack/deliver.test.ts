import { describe, expect, it } from 'vitest'
import type { Posted } from '../../../src/bot/request.ts'
import { targetOf } from '../../../src/platforms/slack/place.ts'
import { type Block, text } from '../../../src/view/view.ts'
import { button, type Script, says, viewOf } from '../../support/scripted-bot.ts'
import { visibleText } from '../../support/slack/read-body.ts'
import type { SeenMessage } from '../../support/slack/seen.ts'
import { heldClock, openWorkplace, quickClock } from './workplace.ts'

const channel = 'C0GENERAL'
const shown = (messages: readonly SeenMessage[]): readonly string[] =>
  messages.map(({ body }) => visibleText(body))
const toThread: Script = { handle: () => says('thread', 'Lit.') }
const toAsker: Script = { handle: () => says('asker', 'Lit.') }

/** A bot that posts in the open whatever it is asked, and keeps what became of it. */
function poster(outcomes: Posted[], target?: string): Script {
  return {
    handle: async (_, floor) => {
      outcomes.push(await floor.post(viewOf('Shared.'), target))
      return says('asker', 'Done.')
    },
  }
}

describe('an answer', () => {
  it('that Slack asks to wait with holds up its own channel only', async () => {
    const clock = heldClock()
    const { slack } = await openWorkplace(toThread, {
      standIn: { channels: [{ id: 'C0BUSY' }, { id: 'C0CALM' }] },
      adapter: { clock },
    })
    const ada = slack.person({ id: 'U0ADA' })
    slack.failNext({ method: 'chat.postMessage', status: 429, retryAfter: 30 })
    await ada.mention('lit?', 'C0BUSY', undefined, { effects: 0 })
    await slack.until('the refusal', () => slack.callsOf('chat.postMessage').length === 1)
    const calm = await ada.mention('lit?', 'C0CALM')
    expect(shown(calm.messages)).toEqual(['Lit.'])
    expect(slack.messagesIn('C0BUSY')).toHaveLength(1)
    clock.goOn()
    await slack.until('the late answer', () => slack.messagesIn('C0BUSY').length === 2)
    expect(slack.violations).toEqual([])
  })

  it('is sent again where Slack is in trouble', async () => {
    const clock = quickClock()
    const { slack, told } = await openWorkplace(toThread, { adapter: { clock } })
    slack.failNext({ method: 'chat.postMessage', status: 503, times: 2 })
    slack.failNext({ method: 'chat.postMessage', error: 'service_unavailable' })
    const { messages } = await slack.person({ id: 'U0ADA' }).mention('lit?', channel)
    expect(shown(messages)).toEqual(['Lit.'])
    expect(clock.waits).toEqual([1000, 2000, 4000])
    expect(told.warned).toEqual([])
  })

  it('that cannot be delivered is told of to the person and to whoever runs the bot', async () => {
    const { slack, told } = await openWorkplace(toThread, { adapter: { clock: quickClock() } })
    slack.failNext({ method: 'chat.postMessage', status: 503, times: 4 })
    const { messages } = await slack.person({ id: 'U0ADA', locale: 'en-GB' }).mention('lit?', channel)
    expect(shown(messages)[0]).toContain('That did not work just now')
    expect(messages[0]?.ephemeral).toBe(true)
    expect(told.warned).toEqual([
      expect.stringMatching(/the channel C0GENERAL of Slack .*\(status 503\): .+\.$/),
    ])
  })

  it('whose acknowledgement is lost stands there twice at the most', async () => {
    const { slack, told } = await openWorkplace(toThread, { adapter: { clock: quickClock() } })
    slack.failNext({ method: 'chat.postMessage', status: 500, times: 4, carriedOut: true })
    const { messages } = await slack
      .person({ id: 'U0ADA' })
      .mention('lit?', channel, undefined, { effects: 3 })
    expect(shown(messages)).toEqual(['Lit.', 'Lit.', expect.stringContaining('That did not work just now')])
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2)
    expect(told.warned).toEqual([expect.stringContaining('it may stand there all the same')])
  })

  it('to everyone goes no other way where its acknowledgement is lost', async () => {
    const { slack } = await openWorkplace(
      { handle: () => says('channel', 'Lit.') },
      { adapter: { clock: quickClock() } },
    )
    slack.failNext({ method: 'response_url', status: 500, times: 2, carriedOut: true })
    const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel, { effects: 3 })
    expect(messages.filter(({ ephemeral }) => !ephemeral)).toHaveLength(2)
    expect(slack.callsOf('chat.postMessage')).toEqual([])
  })

  it('to the asker in a thread is seen by the asker alone, in that thread', async () => {
    const { slack } = await openWorkplace(toAsker)
    const ada = slack.person({ id: 'U0ADA' })
    const root = ada.say('We wonder.', channel)
    const { messages } = await ada.mention('lit?', channel, root.ts)
    expect(messages.map(({ ephemeral, thread_ts }) => [ephemeral, thread_ts])).toEqual([[true, root.ts]])
  })

  it('to a button on a message that was answered in a thread stays outside of that thread', async () => {
    const { slack } = await openWorkplace({
      handle: ({ kind }) =>
        says(kind === 'action' ? 'thread' : 'channel', `To a ${kind}.`, button('more:v1:a', 'More')),
    })
    const ada = slack.person({ id: 'U0ADA' })
    const [answer] = (await ada.slash('/ask', 'lit?', channel)).messages
    if (answer === undefined) throw new Error('No answer')
    ada.say('Is it?', channel, answer.ts)
    const { messages } = await ada.press(answer, 'more:v1:a')
    expect(messages.map(({ thread_ts }) => thread_ts)).toEqual([undefined])
  })

  it('of a bug is reported, and the person told', async () => {
    const bug = new Error('a bug')
    const { slack, told } = await openWorkplace({
      handle: () => {
        throw bug
      },
    })
    const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
    expect(shown(messages)[0]).toContain('Something went wrong here')
    expect(told.bugs).toEqual([bug])
  })

  it('to the asker comes by another way where the response_url is spent', async () => {
    const { slack } = await openWorkplace(toAsker)
    slack.failNext({ method: 'response_url', status: 404, error: 'used_url' })
    const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
    expect(messages.map(({ ephemeral, channel: where }) => [ephemeral, where])).toEqual([[true, channel]])
    expect(slack.violations).toEqual([])
  })

  it('to the asker comes as a direct message where the bot may not write in the channel either', async () => {
    const { slack } = await openWorkplace(toAsker, {
      standIn: { channels: [{ id: channel, withBot: false }] },
    })
    slack.failNext({ method: 'response_url', status: 404, error: 'expired_url' })
    const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
    expect(messages.map(({ channel: where }) => where)).toEqual([slack.directChannel('U0ADA')])
  })

  it('to everyone needs no membership of the bot', async () => {
    const { slack } = await openWorkplace(
      { handle: () => says('channel', 'Lit.') },
      { standIn: { channels: [{ id: channel, withBot: false }] } },
    )
    const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
    expect(messages.map(({ ephemeral, body }) => [ephemeral, visibleText(body)])).toEqual([[false, 'Lit.']])
  })

  it('between two is a message like any other, whether to words or to a command', async () => {
    const { slack, bot } = await openWorkplace({
      handle: ({ kind }) => says(kind === 'mention' ? 'thread' : 'asker', 'Lit.'),
    })
    const ada = slack.person({ id: 'U0ADA' })
    const direct = slack.directChannel('U0ADA')
    const said = await ada.directMessage('lit?')
    const commanded = await ada.slash('/ask', 'lit?', direct)
    for (const { messages } of [said, commanded])
      expect(messages.map(({ ephemeral, thread_ts }) => [ephemeral, thread_ts])).toEqual([[false, undefined]])
    expect(bot.requests.map(({ from }) => from.isDirect)).toEqual([true, true])
  })

  it('that takes the place of an open message does so also when the response_url is spent', async () => {
    const { slack } = await openWorkplace({
      handle: ({ kind }) =>
        says(kind === 'action' ? 'update' : 'thread', `An answer to ${kind}.`, button('more:v1:a', 'More')),
    })
    const ada = slack.person({ id: 'U0ADA' })
    const [answer] = (await ada.mention('lit?', channel)).messages
    if (answer === undefined) throw new Error('No answer')
    slack.failNext({ method: 'response_url', status: 404, error: 'expired_url' })
    await ada.press(answer, 'more:v1:a')
    expect(visibleText(slack.messageNow(answer)?.body ?? {})).toBe('An answer to action.')
    expect(slack.callsOf('chat.update')).toHaveLength(1)
    expect(slack.violations).toEqual([])
  })

  it('that is too long for one message comes as several, in order, and in the same place', async () => {
    const words = 'The keeper of the northern lamp counted the boats as they came in. '.repeat(600).trim()
    const wide: Block = { kind: 'quote', content: [text(words)], source: [text('Logbook')], isWide: true }
    const { slack } = await openWorkplace({
      handle: () => ({ kind: 'message', to: 'asker', view: { blocks: [wide] } }),
    })
    const ada = slack.person({ id: 'U0ADA' })
    const { messages } = await ada.slash('/ask', 'lit?', channel, { effects: 4 })
    expect(messages.map(({ ephemeral }) => ephemeral)).toEqual([true, true, true, true])
    expect(shown(messages).map((shownWords) => shownWords.includes('Logbook'))).toEqual([
      false,
      false,
      false,
      true,
    ])
    expect(slack.violations).toEqual([])
  })
})

describe('something said in the open', () => {
  it('stands in the thread where the request came from', async () => {
    const outcomes: Posted[] = []
    const { slack } = await openWorkplace(poster(outcomes))
    const ada = slack.person({ id: 'U0ADA' })
    const root = ada.say('We wonder.', channel)
    const { messages } = await ada.mention('lit?', channel, root.ts, { effects: 2 })
    expect(messages.map(({ thread_ts, ephemeral }) => [thread_ts, ephemeral])).toEqual([
      [root.ts, false],
      [root.ts, true],
    ])
    expect(outcomes).toEqual([{ kind: 'posted' }])
  })

  it('answers the message that a shortcut was taken on', async () => {
    const outcomes: Posted[] = []
    const { slack } = await openWorkplace({
      handle: async (request, floor) => {
        if (request.kind === 'command') outcomes.push(await floor.post(viewOf('Shared.'), request.target))
        return says('asker', 'Done.')
      },
    })
    const ada = slack.person({ id: 'U0ADA' })
    const message = ada.say('The lamp was lit at noon.', channel)
    const { messages } = await ada.messageShortcut('find-sources', message, { effects: 2 })
    expect(outcomes).toEqual([{ kind: 'posted' }])
    expect(messages.find(({ ephemeral }) => !ephemeral)?.thread_ts).toBe(message.ts)
    expect(slack.violations).toEqual([])
  })

  it('goes through the response_url where the bot is no member, and is forbidden where that is spent', async () => {
    const outcomes: Posted[] = []
    const { slack } = await openWorkplace(poster(outcomes), {
      standIn: { channels: [{ id: channel, withBot: false }] },
    })
    const ada = slack.person({ id: 'U0ADA' })
    const { messages } = await ada.slash('/ask', 'lit?', channel, { effects: 2 })
    expect(messages.map(({ ephemeral }) => ephemeral)).toEqual([false, true])
    slack.failNext({ method: 'response_url', status: 404, error: 'expired_url' })
    await ada.slash('/ask', 'lit?', channel)
    expect(outcomes).toEqual([{ kind: 'posted' }, { kind: 'forbidden' }])
  })

  it.each([
    ['message_not_found', 'gone'],
    ['is_archived', 'gone'],
    ['restricted_action', 'forbidden'],
  ] as const)('is %s, which is %s', async (error, kind) => {
    const outcomes: Posted[] = []
    const { slack } = await openWorkplace(poster(outcomes))
    slack.failNext({ method: 'chat.postMessage', error })
    if (kind === 'forbidden') slack.failNext({ method: 'response_url', status: 404, error: 'expired_url' })
    await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
    expect(outcomes).toEqual([{ kind }])
  })

  it.each([
    ['is in trouble', { status: 503, times: 4 }],
    ['does not answer', { status: 500, times: 2 }],
    ['asks for too long a wait', { status: 429, retryAfter: 3600 }],
    ['says something unheard of', { error: 'invalid_auth', times: 1 }],
  ] as const)('has failed where Slack %s, which is told of and is no bug', async (_, failure) => {
    const outcomes: Posted[] = []
    const { slack, told } = await openWorkplace(poster(outcomes), { adapter: { clock: quickClock() } })
    slack.failNext({ method: 'chat.postMessage', ...failure })
    if ('error' in failure) slack.failNext({ method: 'response_url', status: 404, error: 'expired_url' })
    const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
    expect(outcomes).toEqual([{ kind: 'failed' }])
    expect(shown(messages)).toEqual(['Done.'])
    expect(told.warned).toEqual([expect.stringMatching(/^An answer in the channel C0GENERAL of Slack/)])
    expect(told.bugs).toEqual([])
  })

  it('is gone where the message to be answered cannot be found', async () => {
    const outcomes: Posted[] = []
    const { slack } = await openWorkplace(poster(outcomes, 'discord:1:2'))
    await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
    expect(outcomes).toEqual([{ kind: 'gone' }])
    expect(targetOf('C01', '1.2')).toBe('C01:1.2')
  })
})
