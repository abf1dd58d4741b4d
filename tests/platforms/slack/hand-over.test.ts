import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../src/bot/request.ts'
import { receiverOf } from '../../../src/platforms/slack/hand-over.ts'
import { botScopes, optionalScopes } from '../../../src/platforms/slack/scopes.ts'
import type { Block } from '../../../src/view/view.ts'
import { button, says, viewOf } from '../../support/scripted-bot.ts'
import { filesOf, visibleText } from '../../support/slack/read-body.ts'
import type { SeenMessage } from '../../support/slack/seen.ts'
import { openWorkplace, quickClock } from './workplace.ts'

const general = 'C0GENERAL'
const scopes = [...botScopes, ...optionalScopes].map(({ name }) => name)
const csv: Block = { kind: 'file', name: 'cards.csv', media: 'text/csv', content: Buffer.from('lamp,oil\n') }
const deck: Block = { ...csv, name: 'cards.apkg', media: 'application/zip', content: new Uint8Array([80, 0]) }

/** What a message says, and the files it shows. */
function read({ body, ephemeral, channel, thread_ts }: SeenMessage): object {
  const files = filesOf(body)
  const words = files.length > 0 ? { files } : { words: visibleText(body) }
  return { ...words, channel, ...(ephemeral ? { ephemeral } : {}), ...(thread_ts ? { thread_ts } : {}) }
}

describe('a file in an answer', () => {
  it('for the asker alone is named there, and comes in the conversation of the two', async () => {
    const { slack } = await openWorkplace(
      { handle: () => says('asker', 'Your cards.', csv) },
      { standIn: { scopes } },
    )
    const ada = slack.person({ id: 'U0ADA' })
    const { messages } = await ada.slash('/verbatim', '', general, { effects: 3 })
    const direct = slack.directChannel('U0ADA')
    expect(messages.map(read)).toEqual([
      { words: 'Your cards.\ncards.csv', channel: general, ephemeral: true },
      { words: 'cards.csv', channel: direct },
      { files: ['cards.csv'], channel: direct },
    ])
    expect(slack.violations).toEqual([])
  })

  it('between the two follows the answer', async () => {
    const { slack } = await openWorkplace(
      { handle: () => says('thread', 'Your cards.', csv) },
      { standIn: { scopes } },
    )
    const { messages } = await slack.person({ id: 'U0ADA' }).directMessage('cards', undefined, { effects: 2 })
    const direct = slack.directChannel('U0ADA')
    expect(messages.map(read)).toEqual([
      { words: 'Your cards.\ncards.csv', channel: direct },
      { files: ['cards.csv'], channel: direct },
    ])
  })

  it('in the open stands in the thread of the answer, also where the bot posts by itself', async () => {
    const { slack } = await openWorkplace(
      {
        handle: async (_, floor) => {
          await floor.post(viewOf('All cards.', csv))
          return says('thread', 'Done.', deck)
        },
      },
      { standIn: { scopes } },
    )
    const ada = slack.person({ id: 'U0ADA' })
    const thread_ts = ada.say('We need cards.', general).ts
    const { messages } = await ada.mention('cards', general, thread_ts, { effects: 4 })
    expect(messages.map(read)).toEqual([
      { words: 'All cards.\ncards.csv', channel: general, thread_ts },
      { files: ['cards.csv'], channel: general, thread_ts },
      { words: 'Done.\ncards.apkg', channel: general, thread_ts },
      { files: ['cards.apkg'], channel: general, thread_ts },
    ])
    expect(slack.violations).toEqual([])
  })

  it('is told as text where Slack does not take it, and with regret where it is no text', async () => {
    const { slack, told } = await openWorkplace(
      { handle: () => says('asker', 'Your cards.', csv, deck) },
      { standIn: { scopes }, adapter: { clock: quickClock() } },
    )
    slack.failNext({ method: 'files.completeUploadExternal', error: 'not_in_channel', times: 2 })
    const ada = slack.person({ id: 'U0ADA' })
    const { messages } = await ada.slash('/verbatim', '', general, { effects: 5 })
    expect(messages.filter(({ ephemeral }) => ephemeral).map(({ body }) => visibleText(body))).toEqual([
      'Your cards.\ncards.csv\ncards.apkg',
      'cards.csv\nlamp,oil',
      'The file cards.apkg could not be sent. Try again in a moment.',
    ])
    expect(told.warned).toHaveLength(2)
    expect(slack.violations).toEqual([])
  })

  it('names the missing right in the language of the member', async () => {
    const { slack } = await openWorkplace({ handle: () => says('asker', 'Karten.', deck) })
    const ada = slack.person({ id: 'U0ADA', locale: 'de-DE' })
    const { messages } = await ada.slash('/verbatim', '', general)
    expect(visibleText(messages[0]?.body ?? {})).toContain('Das Recht files:write fehlt')
  })

  it('of a pressed button comes where the button was', async () => {
    const { slack } = await openWorkplace(
      {
        handle: ({ kind }) =>
          kind === 'action'
            ? says('update', 'Here.', csv)
            : says('thread', 'Cards?', button('get:v1:a', 'Get')),
      },
      { standIn: { scopes } },
    )
    const ada = slack.person({ id: 'U0ADA' })
    const [asked] = (await ada.mention('cards', general)).messages
    if (asked === undefined) throw new Error('No answer')
    await ada.press(asked, 'get:v1:a', { effects: 2 })
    expect(slack.messagesIn(general).slice(1).map(read)).toEqual([
      { words: 'Here.\ncards.csv', channel: general, thread_ts: asked.thread_ts },
      { files: ['cards.csv'], channel: general, thread_ts: asked.thread_ts },
    ])
  })
})

describe('whoever gets a file', () => {
  const place = { team: 'T01', user: 'U01', channel: 'C01', thread: '1.2', isPrivate: false }

  it.each<[Audience, boolean, object]>([
    ['asker', false, { user: 'U01' }],
    ['channel', false, { channel: 'C01', thread: '1.2' }],
    ['thread', false, { channel: 'C01', thread: '1.2' }],
    ['update', false, { channel: 'C01', thread: '1.2' }],
    ['update', true, { user: 'U01' }],
  ])('by an answer to %s (private: %s) is %j', (to, isPrivate, receiver) => {
    expect(receiverOf({ ...place, isPrivate }, to)).toEqual(receiver)
  })

  it('is the person where nobody spoke in a channel', () => {
    expect(receiverOf({ team: 'T01', user: 'U01', isPrivate: true }, 'thread')).toEqual({ user: 'U01' })
  })
})
