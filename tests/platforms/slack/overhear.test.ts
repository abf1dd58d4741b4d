import { describe, expect, it, vi } from 'vitest'
import { manifest } from '../../../src/platforms/slack/manifest.ts'
import { botScopes, optionalScopes } from '../../../src/platforms/slack/scopes.ts'
import { says, viewOf } from '../../support/scripted-bot.ts'
import { parseJson } from '../../support/slack/json.ts'
import { visibleText } from '../../support/slack/read-body.ts'
import { openWorkplace, type Workplace, type WorkplaceOptions } from './workplace.ts'

const channel = 'C0GENERAL'
const reference = 'As [[keeper1901 ¶4]] has it.'
const scopes = [...botScopes, ...optionalScopes].map(({ name }) => name)

/** A bot that reads messages, and answers each with its words. */
function openOpenWorkplace(options: WorkplaceOptions = {}): Promise<Workplace> {
  return openWorkplace(
    { handle: () => says('thread', 'Heard.'), overhear: ({ text }) => viewOf(`Passage for ${text}`) },
    {
      ...options,
      adapter: { readsMessages: true, ...options.adapter },
      standIn: {
        manifest: parseJson(JSON.stringify(manifest({ readsMessages: true }))),
        scopes,
        ...options.standIn,
      },
    },
  )
}

describe('words in a Slack channel that are not for the bot', () => {
  it('are answered in their thread where they hold a reference', async () => {
    const { slack, bot, told } = await openOpenWorkplace()
    const ada = slack.person({ id: 'U0ADA', displayName: 'Ada', locale: 'ko-KR' })
    await ada.sayHeard(reference, channel)
    const [said, answer] = slack.messagesIn(channel)
    expect(visibleText(answer?.body ?? {})).toBe(`Passage for ${reference}`)
    expect(answer?.thread_ts).toBe(said?.ts)
    expect(bot.requests).toEqual([])
    expect(bot.overheard).toEqual([
      {
        text: reference,
        speaker: 'Ada',
        language: 'ko',
        from: {
          community: 'slack:T0STANDIN',
          channel: `slack:${channel}`,
          thread: `slack:${channel}:${said?.ts}`,
          learner: 'slack:U0ADA',
        },
      },
    ])
    expect(told).toMatchObject({ warned: [], bugs: [] })
    expect(slack.violations).toEqual([])
  })

  it('are answered once, though Slack sends them twice, and not at all without a reference', async () => {
    const { slack, bot } = await openOpenWorkplace({ standIn: { retryAfterMs: [0, 0] } })
    const ada = slack.person({ id: 'U0ADA' })
    slack.loseAcks(1)
    await ada.sayHeard(reference, channel)
    await slack.sendEventAgain()
    await ada.sayHeard('Nothing [here].', channel, undefined, { effects: 0 })
    await ada.mention('hello', channel)
    expect(bot.overheard).toHaveLength(1)
    expect(slack.messagesIn(channel)).toHaveLength(5)
  })

  it('are answered in private channels too, which Slack tells of apart', async () => {
    const { slack, bot } = await openOpenWorkplace({
      standIn: { channels: [{ id: channel }, { id: 'G0SECRET', isPrivate: true }] },
    })
    await slack.person({ id: 'U0ADA' }).sayHeard(reference, 'G0SECRET')
    expect(bot.overheard[0]?.from.channel).toBe('slack:G0SECRET')
  })

  it('are not heard by a bot that is not to read them, whatever its app is told of', async () => {
    const { slack, bot } = await openOpenWorkplace({ adapter: { readsMessages: false } })
    const ada = slack.person({ id: 'U0ADA' })
    await ada.sayHeard(reference, channel, undefined, { effects: 0 })
    await ada.mention('hello', channel)
    expect(bot.overheard).toEqual([])
  })

  it('are warned of where Slack lets nobody read them', async () => {
    const { told } = await openOpenWorkplace({ standIn: { scopes: botScopes.map(({ name }) => name) } })
    expect(told.warned).toEqual([
      expect.stringMatching(/^SLACK_READ_MESSAGES is on.+public and private channels.+--read-messages/),
    ])
  })

  it('that cannot be answered there are told of, and the bot goes on', async () => {
    const { slack, told } = await openOpenWorkplace()
    const ada = slack.person({ id: 'U0ADA' })
    slack.failNext({ method: 'chat.postMessage', error: 'restricted_action' })
    await ada.sayHeard(reference, channel, undefined, { effects: 0 })
    await vi.waitFor(() =>
      expect(told.warned).toEqual([expect.stringContaining('could not answer a reference')]),
    )
    await ada.mention('hello', channel)
    expect(told.bugs).toEqual([])
  })
})
