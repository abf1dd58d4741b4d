import { describe, expect, it } from 'vitest'
import type { ActionBody, SpokenEvent } from '../../../src/platforms/slack/payloads.ts'
import {
  readAction,
  readCommand,
  readDirect,
  readGlobalShortcut,
  readMention,
  readMessageShortcut,
  readOverheard,
  readSubmission,
} from '../../../src/platforms/slack/request.ts'
import type { Identity } from '../../../src/platforms/slack/sign-in.ts'

const who: Identity = {
  user: 'U0BOT',
  bot: 'B0BOT',
  name: 'verbatim',
  team: 'T01',
  teamName: 'Crew',
}

function spoken(more: Partial<SpokenEvent> = {}): SpokenEvent {
  return { channel: 'C01', ts: '1700000000.000100', user: 'U01', text: '<@U0BOT> is it lit?', ...more }
}

function command(name: string, text: string, channel_id = 'C01'): Parameters<typeof readCommand>[0] {
  return {
    command: `/${name}`,
    text,
    channel_id,
    user_id: 'U01',
    user_name: 'ada',
    response_url: 'https://hooks.example.org/1',
    trigger_id: '1.2',
  }
}

function pressed(more: Partial<ActionBody> = {}): ActionBody {
  return {
    user: { id: 'U01', username: 'ada' },
    actions: [{ action_id: 'more:v1:a' }],
    channel: { id: 'C01' },
    container: { message_ts: '1700000000.000300', channel_id: 'C01', is_ephemeral: true },
    response_url: 'https://hooks.example.org/2',
    trigger_id: '1.2',
    ...more,
  }
}

describe('a slash command', () => {
  it.each([
    ['ask', 'is it lit?', { text: 'is it lit?' }],
    ['ask', 'is it lit? in: the logbook', { text: 'is it lit?', within: 'the logbook' }],
    ['ask', 'what stands in: or out? IN:Logbook', { text: 'what stands in: or out?', within: 'Logbook' }],
    ['ask', 'in: the logbook', { text: 'in: the logbook' }],
    ['ask', '3 &lt; 4?', { text: '3 < 4?' }],
    ['sources', 'the log in: three parts', { text: 'the log in: three parts' }],
    ['study', 'settings', { text: 'settings' }],
    ['cite', 'mill1859 ¶4–6', { text: 'mill1859 ¶4–6' }],
    ['check', '“lit &amp; &lt;kept&gt;” at ‘dusk’', { text: '“lit & <kept>” at ‘dusk’' }],
    ['check', '<https://a.example|the log> says "lit"', { text: 'the log says "lit"' }],
    ['quotes', 'mine in: the logbook', { text: 'mine', within: 'the logbook' }],
    ['quotes', 'in: the logbook', { text: '', within: 'the logbook' }],
    ['quiz', 'daily 09:00 Seoul in #general', { text: 'daily 09:00 Seoul in #general' }],
    ['ask', '', { text: '' }],
  ])('/%s %s', (name, text, read) => {
    expect(readCommand(command(name, text), who).ask).toEqual({ kind: 'command', name, ...read })
  })

  it('knows where it was given, and how to answer there', () => {
    expect(readCommand(command('ask', ''), who)).toMatchObject({
      place: {
        team: 'T01',
        user: 'U01',
        channel: 'C01',
        isPrivate: false,
        responseUrl: 'https://hooks.example.org/1',
      },
      named: 'ada',
      trigger: '1.2',
    })
    expect(readCommand(command('ask', '', 'D01'), who).place.isPrivate).toBe(true)
  })
})

describe('words that are not for the bot', () => {
  const open = { channel_type: 'channel', text: 'As &gt; [[keeper1901 ¶4]] has it' }

  it('are read where they may hold a reference, and answered in their thread', () => {
    expect(readOverheard(spoken(open), who)).toEqual({
      place: { team: 'T01', user: 'U01', channel: 'C01', isPrivate: false, thread: '1700000000.000100' },
      text: 'As > [[keeper1901 ¶4]] has it',
    })
    const inThread = spoken({ ...open, channel_type: 'group', thread_ts: '1600000000.000100' })
    expect(readOverheard(inThread, who)?.place.thread).toBe('1600000000.000100')
  })

  it.each([
    ['without a reference', { text: 'Nothing [here]' }],
    ['to the bot', { text: '<@U0BOT> see [[keeper1901 ¶4]]' }],
    ['to the bot, with its name', { text: 'see [[keeper1901 ¶4]], <@U0BOT|verbatim>' }],
    ['between two', { channel: 'D01', channel_type: 'im' }],
    ['among several outside of a channel', { channel_type: 'mpim' }],
    ['of a bot', { bot_id: 'B01' }],
    ['changed later', { edited: {} }],
    ['that tell of a change', { subtype: 'message_changed' }],
  ])('are left alone %s', (_, more) => {
    expect(readOverheard(spoken({ ...open, ...more }), who)).toBeUndefined()
  })
})

describe('words said to the bot', () => {
  it('are a question without the mention, in the thread they begin or stand in', () => {
    expect(readMention(spoken(), who)).toEqual({
      place: { team: 'T01', user: 'U01', channel: 'C01', isPrivate: false, thread: '1700000000.000100' },
      ask: { kind: 'mention', text: 'is it lit?' },
    })
    const inThread = readMention(spoken({ thread_ts: '1600000000.000100' }), who)
    expect(inThread?.place.thread).toBe('1600000000.000100')
  })

  it('are a question as a whole between the two, in a thread only where they stand in one', () => {
    const direct = { channel: 'D01', channel_type: 'im', text: 'is it lit?' }
    expect(readDirect(spoken(direct), who)?.place).toEqual({
      team: 'T01',
      user: 'U01',
      channel: 'D01',
      isPrivate: true,
    })
    expect(readDirect(spoken({ ...direct, thread_ts: '1600000000.000100' }), who)?.place.thread).toBe(
      '1600000000.000100',
    )
  })

  it.each(['file_share', 'thread_broadcast', 'me_message'])(
    'are words also where Slack calls them a %s',
    (subtype) => {
      expect(readMention(spoken({ subtype }), who)?.ask).toEqual({ kind: 'mention', text: 'is it lit?' })
      const direct = spoken({ subtype, channel: 'D01', channel_type: 'im' })
      expect(readDirect(direct, who)?.ask).toEqual({ kind: 'mention', text: 'is it lit?' })
    },
  )

  it.each([
    ['of a bot', { bot_id: 'B01' }],
    ['of nobody', { user: undefined }],
    ['changed later', { edited: {} }],
    ['that say that somebody joined', { subtype: 'channel_join' }],
  ] as const)('are left alone where they are %s', (_, { ...more }) => {
    const { user, ...rest } = spoken()
    const event: SpokenEvent =
      'user' in more ? rest : { ...rest, ...(user === undefined ? {} : { user }), ...more }
    expect(readMention(event, who)).toBeUndefined()
    expect(readDirect({ ...event, channel: 'D01', channel_type: 'im' }, who)).toBeUndefined()
  })

  it('are left alone in other channels, and as mentions where they come as direct messages anyway', () => {
    expect(readDirect(spoken({ channel_type: 'channel' }), who)).toBeUndefined()
    expect(readDirect(spoken({ channel: 'D01', channel_type: 'im', text: ' ' }), who)).toBeUndefined()
    expect(readMention(spoken({ channel: 'D01' }), who)).toBeUndefined()
  })
})

describe('a button or a menu', () => {
  it('is taken with the message it stands on, also where Slack sends only its place', () => {
    expect(readAction(pressed(), who)).toEqual({
      place: {
        team: 'T01',
        user: 'U01',
        channel: 'C01',
        message: '1700000000.000300',
        isPrivate: true,
        responseUrl: 'https://hooks.example.org/2',
      },
      ask: { kind: 'action', id: 'more:v1:a', values: [], isPrivate: true },
      named: 'ada',
      trigger: '1.2',
    })
  })

  it('is taken with the thread of an open message, and with what was chosen', () => {
    const said = readAction(
      pressed({
        actions: [{ action_id: 'reason:v1:a', selected_option: { value: 'other' } }],
        message: { ts: '1700000000.000400', thread_ts: '1600000000.000100' },
        container: { is_ephemeral: false },
      }),
      who,
    )
    expect(said?.place).toMatchObject({
      thread: '1600000000.000100',
      message: '1700000000.000400',
      isPrivate: false,
    })
    expect(said?.ask).toMatchObject({ values: ['other'], isPrivate: false })
  })

  it('on the first message of a thread stands outside of that thread', () => {
    const ts = '1700000000.000400'
    const root = { message: { ts, thread_ts: ts, reply_count: 2 }, container: { thread_ts: ts } }
    expect(readAction(pressed(root), who)?.place).not.toHaveProperty('thread')
    const alone = { container: { message_ts: ts, thread_ts: ts, channel_id: 'C01', is_ephemeral: true } }
    expect(readAction(pressed(alone), who)?.place).not.toHaveProperty('thread')
  })

  it('is private in a conversation of two', () => {
    const said = readAction(
      pressed({ channel: { id: 'D01' }, container: { message_ts: '1700000000.000300' } }),
      who,
    )
    expect(said?.ask).toMatchObject({ isPrivate: true })
  })

  it('is left alone where it stands on no message', () => {
    const { channel: _, ...rest } = pressed({ container: { type: 'view' } })
    expect(readAction(rest, who)).toBeUndefined()
  })
})

describe('a form', () => {
  const body = {
    user: { id: 'U01', name: 'ada' },
    view: {
      callback_id: 'ask:v1:new',
      private_metadata: JSON.stringify({ team: 'T01', user: 'U01', channel: 'C01', isPrivate: false }),
      state: {
        values: {
          question: { words: { value: ' is it lit? ' } },
          document: { document: { selected_option: { value: 'd1' } } },
          empty: { words: { value: null } },
          blank: { words: { value: ' ' } },
          open: { choice: { selected_option: null } },
          days: { choice: { selected_options: [{ value: 'mon' }, { value: 'wed' }] } },
          none: { choice: { selected_options: [] } },
          channel: { channel: { selected_conversation: 'C02' } },
          group: { group: { selected_option: { value: 'slack:here' } } },
          alone: { group: { selected_option: { value: 'slack:nobody' } } },
        },
      },
    },
  }

  it('gives what was filled in, and where it was opened', () => {
    expect(readSubmission(body)).toMatchObject({
      place: { team: 'T01', channel: 'C01', isPrivate: false },
      ask: {
        kind: 'form',
        id: 'ask:v1:new',
        fields: {
          question: ' is it lit? ',
          document: 'd1',
          empty: '',
          blank: '',
          open: '',
          days: 'mon,wed',
          none: '',
          channel: 'slack:C02',
          group: 'slack:here',
          alone: '',
        },
        isPrivate: false,
      },
      named: 'ada',
    })
  })

  it('is left alone where it is none of ours', () => {
    expect(readSubmission({ ...body, view: { ...body.view, private_metadata: '' } })).toBeUndefined()
  })
})

describe('a shortcut', () => {
  const given = { user: { id: 'U01', username: 'ada' }, trigger_id: '1.2' }

  it('on a message takes its words, and can answer it where its thread hangs', () => {
    const said = readMessageShortcut(
      {
        ...given,
        callback_id: 'find-sources',
        channel: { id: 'C01' },
        message: { ts: '1700000000.000100', thread_ts: '1600000000.000100', text: 'Lit &amp; warm.' },
        response_url: 'https://hooks.example.org/3',
      },
      who,
    )
    expect(said.ask).toEqual({
      kind: 'command',
      name: 'find-sources',
      text: 'Lit & warm.',
      target: 'C01:1600000000.000100',
    })
    expect(said.place).toMatchObject({ channel: 'C01', thread: '1600000000.000100', isPrivate: false })
  })

  it.each([
    ['', 'She wrote “lit” &amp; left'],
    ['See:', 'See:'],
  ])('has what the message passes on where it says nothing itself (%j)', (text, words) => {
    const said = readMessageShortcut(
      {
        ...given,
        callback_id: 'check-quotations',
        channel: { id: 'C01' },
        message: {
          ts: '1700000000.000100',
          text,
          attachments: [{ is_share: true, text: 'She wrote “lit” &amp; left' }, { image_url: 'x' }],
        },
        response_url: 'https://hooks.example.org/3',
      },
      who,
    )
    expect(said.ask).toMatchObject({ text: words.replace('&amp;', '&') })
  })

  it('has the quotation marks, brackets and block quotes of the message', () => {
    const said = readMessageShortcut(
      {
        ...given,
        callback_id: 'check-quotations',
        channel: { id: 'C01' },
        message: {
          ts: '1700000000.000100',
          text: '“lit” and "kept"\n&gt; a block\n[[keeper1901 ¶4]], not `[[x 1]]`; <https://a.example|the log>',
        },
        response_url: 'https://hooks.example.org/3',
      },
      who,
    )
    expect(said.ask).toMatchObject({
      name: 'check-quotations',
      text: '“lit” and "kept"\n> a block\n[[keeper1901 ¶4]], not `[[x 1]]`; the log',
    })
  })

  it('on the first message of a thread is answered outside of that thread, and can answer in it', () => {
    const ts = '1700000000.000100'
    const said = readMessageShortcut(
      {
        ...given,
        callback_id: 'find-sources',
        channel: { id: 'C01' },
        message: { ts, thread_ts: ts, reply_count: 1, text: 'Lit.' },
        response_url: 'https://hooks.example.org/3',
      },
      who,
    )
    expect(said.place).not.toHaveProperty('thread')
    expect(said.ask).toMatchObject({ target: `C01:${ts}` })
  })

  it('on nothing is answered between the two', () => {
    expect(readGlobalShortcut({ ...given, callback_id: 'ask-readings' }, who)).toEqual({
      place: { team: 'T01', user: 'U01', isPrivate: true },
      ask: { kind: 'command', name: 'ask-readings', text: '' },
      named: 'ada',
      trigger: '1.2',
    })
  })
})
