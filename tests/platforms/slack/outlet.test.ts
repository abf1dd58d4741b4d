import { describe, expect, it } from 'vitest'
import type { PostOptions, Sent } from '../../../src/bot/request.ts'
import { botScopes, optionalScopes } from '../../../src/platforms/slack/scopes.ts'
import { type Block, text, type View } from '../../../src/view/view.ts'
import { viewOf } from '../../support/scripted-bot.ts'
import { objectAt } from '../../support/slack/json.ts'
import { visibleText } from '../../support/slack/read-body.ts'
import type { SeenMessage } from '../../support/slack/seen.ts'
import type { SlackStandIn } from '../../support/slack/stand-in.ts'
import { readBlocks, readText } from '../../support/slack-mrkdwn.ts'
import { connect, openWorkplace, quickClock, type Workplace, type WorkplaceOptions } from './workplace.ts'

const general = 'C0GENERAL'
const channel = `slack:${general}`
const scopes = [...botScopes, ...optionalScopes].map(({ name }) => name)
const granted: WorkplaceOptions = { standIn: { scopes } }
const question = viewOf('What burns in the lantern?')

const once = (key = 'k1'): PostOptions => ({ key, isRetry: false })
const again = (key = 'k1'): PostOptions => ({ key, isRetry: true })

function messageOf(sent: Sent): string {
  if (sent.kind !== 'posted') throw new Error(`Nothing was posted: ${sent.kind}`)
  return sent.message
}

function shown(slack: SlackStandIn, where = general): readonly string[] {
  return slack.messagesIn(where).map(({ body }) => visibleText(body))
}

function lastIn(slack: SlackStandIn): SeenMessage {
  const last = slack.messagesIn(general).at(-1)
  if (last === undefined) throw new Error('Nothing was said')
  return last
}

describe('what the bot says first in Slack', () => {
  it('carries its key, and is known by its channel and its timestamp', async () => {
    const { slack, platform } = await openWorkplace()
    const message = messageOf(await platform.outlet.post(channel, question, once()))
    const { ts, body } = lastIn(slack)
    expect(message).toBe(`slack:${general}:${ts}`)
    expect(body['metadata']).toEqual({ event_type: 'verbatim_post', event_payload: { key: 'k1' } })
    expect(slack.violations).toEqual([])
  })

  it.each([
    ['slack:here', 'here'],
    ['slack:channel', 'channel'],
  ])('calls %s where that was wished for, and nobody else', async (notify, range) => {
    const { slack, platform } = await openWorkplace()
    await platform.outlet.post(channel, viewOf('Now <!channel> @here'), { ...once(), notify })
    const { body } = lastIn(slack)
    expect(readBlocks(body).alive).toEqual([`reference <!${range}>`])
    expect(readText(body).alive).toEqual([])
    expect(slack.violations).toEqual([])
  })

  it.each([undefined, 'slack:nobody', 'slack:S01', 'discord:role:1'])(
    'calls nobody for %s',
    async (notify) => {
      const { slack, platform } = await openWorkplace()
      await platform.outlet.post(channel, question, notify === undefined ? once() : { ...once(), notify })
      expect(readBlocks(lastIn(slack).body).alive).toEqual([])
    },
  )

  it('stands in the thread of what it answers, wherever that is', async () => {
    const { slack, platform } = await openWorkplace()
    const under = messageOf(await platform.outlet.post(channel, question, once()))
    await platform.outlet.post(channel, viewOf('Whale oil.'), { ...once('k2'), under })
    expect(lastIn(slack).thread_ts).toBe(under.split(':')[2])
    const lost = await platform.outlet.post(channel, question, { ...once('k3'), under: 'discord:1:2' })
    expect(lost).toEqual({ kind: 'gone' })
  })

  it('calls members by the names that Slack tells, and notifies none; only an edit tags them', async () => {
    const { slack, platform } = await openWorkplace()
    slack.person({ id: 'U0ADA', displayName: 'Ada' })
    const right = (learner: string): View => ({
      blocks: [
        { kind: 'paragraph', content: [text('Right: '), { kind: 'member', learner, text: 'a member' }] },
      ],
    })
    const message = messageOf(await platform.outlet.post(channel, right('slack:U0ADA'), once()))
    expect(readBlocks(lastIn(slack).body)).toEqual({ shown: 'Right: Ada', alive: [] })
    await platform.outlet.post(channel, right('slack:U0GONE'), once('k2'))
    expect(shown(slack).at(-1)).toBe('Right: a member')
    await platform.outlet.edit(message, right('slack:U0ADA'))
    const [edited] = slack.messagesIn(general)
    expect(readBlocks(edited?.body ?? {}).alive).toEqual([expect.stringContaining('U0ADA')])
    expect(readText(edited?.body ?? {})).toEqual({ shown: 'Right: Ada', alive: [] })
    expect(slack.violations).toEqual([])
  })

  it('tells the zone that a member has set', async () => {
    const { slack, platform } = await openWorkplace()
    slack.person({ id: 'U0ADA', timeZone: 'Asia/Seoul' })
    expect(await platform.outlet.zoneOf('slack:U0ADA')).toBe('Asia/Seoul')
    expect(await platform.outlet.zoneOf('slack:U0GONE')).toBeUndefined()
    expect(await platform.outlet.zoneOf('discord:42')).toBeUndefined()
  })

  it('keeps its key when it is edited, so that it is found still', async () => {
    const { slack, platform } = await openWorkplace({}, granted)
    const message = messageOf(await platform.outlet.post(channel, question, once()))
    await platform.outlet.edit(message, viewOf('3 have answered.'))
    expect(messageOf(await platform.outlet.post(channel, question, again()))).toBe(message)
    expect(shown(slack)).toEqual(['3 have answered.'])
  })

  it('is edited in all of its messages: none keeps what it said, and one that is left over goes', async () => {
    const { slack, platform } = await openWorkplace()
    const parts = Array.from(
      { length: 12 },
      (_, index) => `Part ${index}. ${'The lamp burns low. '.repeat(90)}`,
    )
    const long = (last: string): View => ({
      blocks: [...parts, last].map((words) => ({ kind: 'paragraph', content: [text(words)] })),
    })
    const message = messageOf(await platform.outlet.post(channel, long('0 have answered.'), once()))
    const said = shown(slack)
    expect(said.length).toBeGreaterThan(1)
    await platform.outlet.edit(message, long('3 have answered.'))
    expect(shown(slack)).toEqual(said.map((words) => words.replace('0 have', '3 have')))
    const under = { ...once('k2'), under: message }
    await platform.outlet.post(channel, viewOf('Whale oil.'), under)
    expect(lastIn(slack).thread_ts).toBe(slack.messagesIn(general)[0]?.ts)
    for (const _ of ['a first try', 'another']) {
      expect(await platform.outlet.edit(message, viewOf('Over.'))).toEqual({ kind: 'posted' })
      expect(shown(slack)).toEqual(['Over.', 'Whale oil.'])
    }
    const endless: View = { blocks: [...long('End.').blocks, ...long('End.').blocks] }
    const other = messageOf(await platform.outlet.post(channel, long('0 have answered.'), once('k3')))
    await platform.outlet.edit(other, endless)
    expect(shown(slack).slice(2)).toHaveLength(said.length)
    expect(shown(slack).at(-1)).toContain('[…]')
    expect(slack.violations).toEqual([])
  })

  it('is nothing before the bot has begun and after it has left', async () => {
    const { slack, platform, bot } = await openWorkplace()
    await platform.stop()
    expect(await platform.outlet.post(channel, question, once())).toEqual({ kind: 'failed' })
    expect(await platform.outlet.edit(`slack:${general}:1.2`, question)).toEqual({ kind: 'failed' })
    expect(await platform.outlet.zoneOf('slack:U0ADA')).toBeUndefined()
    expect(slack.messagesIn(general)).toEqual([])
    expect(bot.requests).toEqual([])
  })

  it('is waited for by a bot that leaves', async () => {
    const { slack, platform } = await openWorkplace()
    slack.failNext({ method: 'chat.postMessage', delayMs: 150 })
    const saying = platform.outlet.post(channel, question, once())
    await platform.stop()
    expect(slack.messagesIn(general)).toHaveLength(1)
    expect((await saying).kind).toBe('posted')
  })
})

describe('what may have been said before', () => {
  /** A bot whose process died after Slack had taken its words, and the next one. */
  async function afterCrash(options: WorkplaceOptions, view: View = question): Promise<Workplace> {
    const first = await openWorkplace({}, options)
    await first.platform.outlet.post(channel, view, once())
    await first.platform.stop()
    return { slack: first.slack, ...(await connect(first.slack)) }
  }

  it('is found in the channel, and not said again', async () => {
    const { slack, platform, told } = await afterCrash(granted)
    for (let index = 0; index < 250; index += 1) slack.person({ id: 'U0ADA' }).say('Talk.', general)
    const sent = await platform.outlet.post(channel, question, again())
    expect(sent).toEqual({ kind: 'posted', message: `slack:${general}:${slack.messagesIn(general)[0]?.ts}` })
    expect(slack.callsOf('conversations.history')).toHaveLength(2)
    expect(told.warned).toEqual([])
  })

  it('is found in a thread too', async () => {
    const { slack, platform } = await openWorkplace({}, granted)
    const under = messageOf(await platform.outlet.post(channel, question, once()))
    const first = await platform.outlet.post(channel, viewOf('Oil.'), { ...once('k2'), under })
    expect(await platform.outlet.post(channel, viewOf('Oil.'), { ...again('k2'), under })).toEqual(first)
    expect(slack.messagesIn(general)).toHaveLength(2)
  })

  it('is said now where it was not, without a warning', async () => {
    const { slack, platform, told } = await openWorkplace({}, granted)
    slack.person({ id: 'U0ADA' }).say('k1', general)
    await platform.outlet.post(channel, question, again())
    expect(shown(slack)).toEqual(['k1', 'What burns in the lantern?'])
    expect(told.warned).toEqual([])
  })

  it('is finished where only its beginning was said', async () => {
    const { slack, platform } = await openWorkplace({}, granted)
    const long = 'The keeper of the northern lamp counted the boats as they came in. '.repeat(400).trim()
    const view: View = {
      blocks: [{ kind: 'quote', content: [text(long)], source: [text('Logbook')], isWide: true }],
    }
    await platform.outlet.post(channel, view, once())
    const whole = shown(slack)
    expect(whole.length).toBeGreaterThan(1)
    await platform.outlet.post(channel, view, again())
    expect(shown(slack)).toEqual(whole)
  })

  it('is neither said nor unsaid where only its beginning could be said', async () => {
    const { slack, platform } = await openWorkplace({}, granted)
    const boats = Array.from({ length: 700 }, (_, index) => `Boat number ${index} came in at dusk.`)
    const words = boats.join(' ')
    const view: View = { blocks: [{ kind: 'paragraph', content: [text(words)] }] }
    slack.failNext({ method: 'chat.postMessage', delayMs: 0 })
    slack.failNext({ method: 'chat.postMessage', error: 'restricted_action' })
    await expect(platform.outlet.post(channel, view, once())).rejects.toThrow('only the beginning')
    expect(shown(slack)).toHaveLength(1)
    expect((await platform.outlet.post(channel, view, again())).kind).toBe('posted')
    expect(shown(slack).filter((said, index, all) => all.indexOf(said) !== index)).toEqual([])
    expect(slack.violations).toEqual([])
  })

  it('is said again where the bot may not look, which whoever runs it is told in one line', async () => {
    const { slack, platform, told } = await afterCrash({})
    const sent = await platform.outlet.post(channel, question, again())
    expect(sent.kind).toBe('posted')
    expect(shown(slack)).toEqual(['What burns in the lantern?', 'What burns in the lantern?'])
    expect(told.warned).toEqual([
      expect.stringMatching(/^A message in the channel C0GENERAL .+ twice: .+channels:history/),
    ])
    expect(slack.callsOf('conversations.history')).toEqual([])
  })

  it('says with it that it may stand there twice, only where it may', async () => {
    const marked = { again: [text('Perhaps twice.')] }
    const { slack, platform } = await afterCrash({})
    const said = await platform.outlet.post(channel, question, { ...again(), ...marked })
    expect(said).toEqual({ kind: 'posted', message: messageOf(said), isAgain: true })
    const first = await platform.outlet.post(channel, question, { ...once('k2'), ...marked })
    expect(first).toEqual({ kind: 'posted', message: messageOf(first) })
    const [plain, twice] = [shown(slack)[0], `${shown(slack)[0]}\nPerhaps twice.`]
    expect(shown(slack)).toEqual([plain, twice, plain])
    const allowed = await afterCrash(granted)
    const alone = await allowed.platform.outlet.post(channel, question, { ...again('k2'), ...marked })
    expect(alone).not.toHaveProperty('isAgain')
    expect(shown(allowed.slack)).toEqual([plain, plain])
    expect(slack.violations).toEqual([])
  })

  it('to one person is said again, since Slack does not tell where', async () => {
    const { slack, platform, told } = await openWorkplace({}, granted)
    slack.person({ id: 'U0ADA' })
    await platform.outlet.direct('slack:U0ADA', question, again())
    expect(shown(slack, slack.directChannel('U0ADA'))).toHaveLength(1)
    expect(told.warned).toEqual([
      expect.stringMatching(/^A direct message in Slack may stand there twice: [^;]+$/),
    ])
  })

  it.each([
    ['once with the right to look', scopes, 1, 0],
    ['twice without it, and told of', botScopes.map(({ name }) => name), 2, 1],
  ])('because an answer of Slack was lost is said %s', async (_, rights, count, warnings) => {
    const { slack, platform, told } = await openWorkplace(
      {},
      { standIn: { scopes: rights }, adapter: { clock: quickClock() } },
    )
    slack.failNext({ method: 'chat.postMessage', status: 500, carriedOut: true })
    expect((await platform.outlet.post(channel, question, once())).kind).toBe('posted')
    expect(slack.messagesIn(general)).toHaveLength(count)
    expect(told.warned).toHaveLength(warnings)
  })

  it('says so too where only the answer of Slack was lost', async () => {
    const { slack, platform } = await openWorkplace({}, { adapter: { clock: quickClock() } })
    slack.failNext({ method: 'chat.postMessage', status: 500, carriedOut: true })
    await platform.outlet.post(channel, question, { ...once(), again: [text('Perhaps twice.')] })
    expect(shown(slack)).toEqual([shown(slack)[0], `${shown(slack)[0]}\nPerhaps twice.`])
  })

  it('is not passed off as unsaid where every answer was lost', async () => {
    const { slack, platform } = await openWorkplace({}, { adapter: { clock: quickClock() } })
    slack.failNext({ method: 'chat.postMessage', status: 500, carriedOut: true, times: 2 })
    await expect(platform.outlet.post(channel, question, once())).rejects.toThrow('500')
    slack.failNext({ method: 'chat.update', status: 500, carriedOut: true, times: 2 })
    const message = `slack:${general}:${lastIn(slack).ts}`
    expect(await platform.outlet.edit(message, question)).toEqual({ kind: 'failed' })
  })

  it('waits where Slack asks for that, and was surely not said meanwhile', async () => {
    const clock = quickClock()
    const { slack, platform, told } = await openWorkplace({}, { adapter: { clock } })
    slack.failNext({ method: 'chat.postMessage', status: 429, retryAfter: 7 })
    expect((await platform.outlet.post(channel, question, once())).kind).toBe('posted')
    expect(clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(6900)
    expect(slack.messagesIn(general)).toHaveLength(1)
    expect(told.warned).toEqual([])
  })
})

describe('what Slack does not let the bot say', () => {
  it.each([
    ['not_in_channel', 'forbidden'],
    ['restricted_action', 'forbidden'],
    ['channel_not_found', 'gone'],
    ['is_archived', 'gone'],
  ] as const)('is %s, which is %s', async (error, kind) => {
    const { slack, platform } = await openWorkplace()
    slack.failNext({ method: 'chat.postMessage', error })
    expect(await platform.outlet.post(channel, question, once())).toEqual({ kind })
  })

  it.each([
    ['messages_tab_disabled', 'forbidden'],
    ['user_disabled', 'gone'],
  ] as const)('to a person is %s, which is %s', async (error, kind) => {
    const { slack, platform } = await openWorkplace()
    slack.failNext({ method: 'chat.postMessage', error })
    expect(await platform.outlet.direct('slack:U0ADA', question, once())).toEqual({ kind })
  })

  it.each([
    ['message_not_found', 'gone'],
    ['edit_window_closed', 'gone'],
    ['not_in_channel', 'forbidden'],
  ] as const)('in the place of a message is %s, which is %s', async (error, kind) => {
    const { slack, platform } = await openWorkplace()
    const message = messageOf(await platform.outlet.post(channel, question, once()))
    slack.failNext({ method: 'chat.update', error })
    expect(await platform.outlet.edit(message, question)).toEqual({ kind })
  })

  it('has failed where Slack is in trouble for long, and that is told of', async () => {
    const { slack, platform, told } = await openWorkplace({}, { adapter: { clock: quickClock() } })
    slack.failNext({ method: 'chat.postMessage', status: 503, times: 4 })
    expect(await platform.outlet.post(channel, question, once())).toEqual({ kind: 'failed' })
    expect(told.warned).toEqual([expect.stringContaining(general)])
    expect(told.bugs).toEqual([])
  })
})

describe('pictures and files in Slack', () => {
  const picture: Block = { kind: 'picture', png: new Uint8Array([137, 80, 78, 71]), alt: 'Three of four' }
  const csv: Block = {
    kind: 'file',
    name: 'cards.csv',
    media: 'text/csv',
    content: Buffer.from('lamp,oil\n'),
  }
  const deck: Block = {
    kind: 'file',
    name: 'cards.apkg',
    media: 'application/zip',
    content: new Uint8Array([80, 75, 3, 4, 0]),
  }

  it('are stored to the byte, a picture in the message and a file after it', async () => {
    const { slack, platform } = await openWorkplace({}, granted)
    await platform.outlet.post(channel, viewOf('The week.', picture, deck), once())
    const [message, file] = slack.messagesIn(general)
    const [, image] = message === undefined ? [] : [message.body['blocks']].flat()
    const stored = slack.fileOf(String(objectAt(image, 'slack_file')['id']))
    expect(stored).toMatchObject({ isComplete: true, alt: 'Three of four' })
    expect([...(stored?.content ?? [])]).toEqual([137, 80, 78, 71])
    expect(file?.body['files']).toMatchObject([{ name: 'cards.apkg', size: 5 }])
    expect(slack.violations).toEqual([])
  })

  it('are words and text without the right to store them, and a sentence where they are no text', async () => {
    const { slack, platform } = await openWorkplace()
    await platform.outlet.post(channel, viewOf('The week.', picture, csv, deck), once())
    expect(shown(slack)).toEqual([
      'The week.\nThree of four\ncards.csv\nlamp,oil\nThe file cards.apkg cannot be sent here: the right files:write is missing. Whoever runs the bot can grant it.',
    ])
    expect(slack.callsOf('files.getUploadURLExternal')).toEqual([])
    expect(slack.violations).toEqual([])
  })

  it('are shown once Slack has looked through them, and told in words where it never does', async () => {
    const clock = quickClock()
    const { slack, platform } = await openWorkplace({}, { ...granted, adapter: { clock } })
    slack.failNext({ method: 'chat.postMessage', error: 'invalid_blocks', times: 2 })
    await platform.outlet.post(channel, viewOf('The week.', picture), once())
    expect(JSON.stringify(lastIn(slack).body)).toContain('slack_file')
    expect(clock.waits).toEqual([1000, 3000])
    slack.failNext({ method: 'chat.postMessage', error: 'invalid_blocks', times: 3 })
    await platform.outlet.post(channel, viewOf('The month.', picture), once('k2'))
    expect(JSON.stringify(lastIn(slack).body)).not.toContain('slack_file')
    expect(shown(slack).at(-1)).toBe('The month.\nThree of four')
    expect(slack.violations).toEqual([])
  })

  it.each([
    ['gives no address', { method: 'files.getUploadURLExternal', error: 'storage_limit_reached', times: 3 }],
    ['does not take the bytes', { method: 'upload', status: 403, times: 9 }],
    [
      'does not finish',
      { method: 'files.completeUploadExternal', error: 'posting_to_channel_denied', times: 3 },
    ],
  ])('are words where Slack %s, and whoever runs the bot is told why', async (_, failure) => {
    const adapter = { clock: quickClock() }
    const { slack, platform, told } = await openWorkplace({}, { ...granted, adapter })
    slack.failNext(failure)
    const sent = await platform.outlet.post(channel, viewOf('The week.', picture, csv), once())
    expect(sent.kind).toBe('posted')
    expect(shown(slack)).toEqual(['The week.\nThree of four\ncards.csv', 'cards.csv\nlamp,oil'])
    expect(told.warned).toHaveLength(2)
    expect(told.bugs).toEqual([])
    expect(slack.violations).toEqual([])
  })
})
