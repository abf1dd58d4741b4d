import { beforeAll, describe, expect, it } from 'vitest'
import { type BodyCheck, createBodyCheck } from '../support/slack/check-body.ts'
import type { Json, JsonObject } from '../support/slack/json.ts'

let check: BodyCheck

beforeAll(async () => {
  check = await createBodyCheck()
}, 60_000)

const long = (length: number) => 'x'.repeat(length)
const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) })
const button = (more: JsonObject = {}) => ({ type: 'button', text: plain('Go'), ...more })
const actions = (...elements: readonly JsonObject[]) => ({ type: 'actions', elements })
const option = (value: string) => ({ text: plain(value), value })
const options = (count: number) => Array.from({ length: count }, (_, i) => option(`v${i}`))
const select = (more: JsonObject) => actions({ type: 'static_select', action_id: 'a', ...more })
const rich = (...elements: readonly JsonObject[]) => ({ type: 'rich_text', elements })
const quote = (text: string) => ({ type: 'rich_text_quote', elements: [{ type: 'text', text }] })
const input = (element: JsonObject) => ({ type: 'input', label: plain('Name'), element })
const field = { type: 'plain_text_input', action_id: 'name' }
const image = (more: JsonObject) => ({ type: 'image', image_url: 'https://example.org/a.png', ...more })

function message(...blocks: readonly Json[]): readonly string[] {
  return check.message({ channel: 'C1', text: 'In short', blocks })
}

function modal(more: JsonObject): readonly string[] {
  return check.view({ type: 'modal', title: plain('Card'), blocks: [], ...more })
}

describe('a body that Slack takes', () => {
  const row = [{ type: 'raw_text', text: 'one' }, rich({ type: 'rich_text_section', elements: [] })]
  const list = {
    type: 'rich_text_list',
    style: 'bullet',
    elements: [
      { type: 'rich_text_section', elements: [{ type: 'text', text: 'item', style: { bold: true } }] },
    ],
  }
  it.each([
    ['a section with a button beside it', [{ ...section('Words'), accessory: button({ action_id: 'a' }) }]],
    ['a quotation and a list', [rich(quote('*not bold*'), list)]],
    [
      'context with an image',
      [{ type: 'context', elements: [mrkdwn('p. 4'), image({ alt_text: 'A map' })] }],
    ],
    [
      'feedback',
      [{ type: 'context_actions', elements: [{ type: 'icon_button', icon: 'trash', text: plain('Bin') }] }],
    ],
    [
      'a table and Markdown',
      [
        { type: 'table', rows: [row] },
        { type: 'markdown', text: '# Title' },
      ],
    ],
    ['fifty blocks', Array.from({ length: 50 }, () => ({ type: 'divider' }))],
    ['texts of 12,000 characters', Array.from({ length: 4 }, () => section(long(3000)))],
    ['a select with a first choice', [select({ options: options(100), initial_option: option('v7') })]],
  ])('has %s', (_, blocks) => {
    expect(message(...blocks)).toEqual([])
  })

  it('is a modal with every field, a Home tab, and an answer to either', () => {
    const external = { type: 'external_select', action_id: 'book', placeholder: plain(long(150)) }
    const blocks = [{ ...input(field), block_id: 'who' }, input(external)]
    expect(modal({ submit: plain('Send'), blocks, private_metadata: long(3000) })).toEqual([])
    expect(check.view({ type: 'home', blocks: Array.from({ length: 100 }, () => section('Row')) })).toEqual(
      [],
    )
    expect(check.options({ options: options(100) })).toEqual([])
    expect(check.options({ option_groups: [{ label: plain('Books'), options: options(3) }] })).toEqual([])
    expect(check.viewAnswer({}, blocks)).toEqual([])
    expect(check.viewAnswer({ response_action: 'errors', errors: { who: 'Who?' } }, blocks)).toEqual([])
    expect(check.message({ delete_original: true })).toEqual([])
  })
})

describe('the structure of a body', () => {
  it.each([
    ['a block nobody knows', { type: 'poster' }, 'types: blocks[0].type'],
    [
      'a key nobody knows',
      { ...section('Words'), colour: 'red' },
      'types: blocks[0] has the unknown key colour',
    ],
    ['mrkdwn in a header', { type: 'header', text: mrkdwn('*Title*') }, 'types: blocks[0].text.type'],
    [
      'mrkdwn on a button',
      actions({ ...button(), text: mrkdwn('Go') }),
      'types: blocks[0].elements[0].text.type',
    ],
    ['a button in context', { type: 'context', elements: [button()] }, 'types: blocks[0].elements[0].type'],
    ['an image without alt_text', image({}), "types: blocks[0] must have required property 'alt_text'"],
    ['a colour for a style', actions(button({ style: 'green' })), 'types: blocks[0].elements[0].style'],
    [
      'a quotation in a quotation',
      rich({ type: 'rich_text_quote', elements: [quote('a')] }),
      'types: blocks[0].elements[0]',
    ],
    [
      'a list of words',
      rich({ type: 'rich_text_list', style: 'bullet', elements: [{ type: 'text', text: 'a' }] }),
      'types:',
    ],
  ])('fails for %s', (_, block, problem) => {
    expect(message(block)[0]).toContain(problem)
  })

  it('fails for arguments, views, options and manifests that are not Slack’s', () => {
    expect(check.message({ text: 'Hello', treadTs: '1' })).toEqual([
      'types: treadTs is no argument of a message',
    ])
    expect(check.view({ type: 'modal', blocks: [] })).toContain(
      "types: view must have required property 'title'",
    )
    expect(modal({ blocks: [{ type: 'poster' }] })[0]).toContain('types: view.blocks[0].type')
    const attachments = [{ blocks: [{ type: 'poster' }] }]
    expect(check.message({ text: 'Hello', attachments })[0]).toContain('types: attachments[0].blocks[0].type')
    expect(modal({ submit: mrkdwn('Send') })[0]).toContain('types: view.submit.type')
    expect(check.options({ options: [{ text: mrkdwn('a'), value: 'a' }] })[0]).toContain('types:')
    expect(check.viewAnswer({ response_action: 'shut' }, [])[0]).toContain('types: response_action shut')
    expect(check.viewAnswer({ text: 'hello' }, [])[0]).toContain('types: text')
  })
})

describe('a limit that is not kept', () => {
  it.each<[string, readonly JsonObject[], string]>([
    ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' })), 'blocks has 51 items, at most 50'],
    ['a section of 3,001', [section(long(3001))], 'blocks[0].text.text has 3001 characters, at most 3000'],
    ['an empty section', [section('')], 'blocks[0].text.text has 0 characters, at least 1'],
    ['a section of nothing', [{ type: 'section' }], 'blocks[0] has neither text nor fields'],
    [
      'eleven fields',
      [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('f')) }],
      'at most 10',
    ],
    ['a field of 2,001', [{ type: 'section', fields: [plain(long(2001))] }], 'at most 2000'],
    ['a header of 151', [{ type: 'header', text: plain(long(151)) }], 'at most 150'],
    ['26 buttons', [actions(...Array.from({ length: 26 }, () => button()))], 'at most 25'],
    ['no button', [actions()], 'has 0 items, at least 1'],
    [
      'eleven context elements',
      [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('c')) }],
      'at most 10',
    ],
    ['a button text of 76', [actions(button({ text: plain(long(76)) }))], 'at most 75'],
    ['a button value of 2,001', [actions(button({ value: long(2001) }))], 'at most 2000'],
    ['a button link of 3,001', [actions(button({ url: long(3001) }))], 'at most 3000'],
    [
      'an action_id of 256',
      [actions(button({ action_id: long(256) }))],
      'action_id has 256 characters, at most 255',
    ],
    [
      'a block_id of 256',
      [{ type: 'divider', block_id: long(256) }],
      'block_id has 256 characters, at most 255',
    ],
    ['101 options', [select({ options: options(101) })], 'options has 101 items, at most 100'],
    ['an option value of 76', [select({ options: [{ text: plain('a'), value: long(76) }] })], 'at most 75'],
    ['an option text of 76', [select({ options: [{ text: plain(long(76)), value: 'a' }] })], 'at most 75'],
    ['a placeholder of 151', [select({ options: options(1), placeholder: plain(long(151)) })], 'at most 150'],
    ['six overflow options', [actions({ type: 'overflow', options: options(6) })], 'at most 5'],
    ['eleven radio buttons', [actions({ type: 'radio_buttons', options: options(11) })], 'at most 10'],
    ['no options', [select({})], 'needs either options or option_groups, and has 0'],
    [
      'a first choice that is none',
      [select({ options: options(2), initial_option: option('w') })],
      'does not have',
    ],
    ['one value twice', [select({ options: [...options(1), ...options(1)] })], 'two options of the value v0'],
    [
      'one action_id twice',
      [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
      'action_id a is used twice',
    ],
    [
      'one block_id twice',
      [
        { ...section('a'), block_id: 'b' },
        { ...section('c'), block_id: 'b' },
      ],
      'block_id b is used twice',
    ],
    ['an empty piece of rich text', [rich(quote(''))], 'has 0 characters, at least 1'],
    [
      'a list indented by nine',
      [
        rich({
          type: 'rich_text_list',
          style: 'bullet',
          indent: 9,
          elements: [{ type: 'rich_text_section', elements: [] }],
        }),
      ],
      'indent is 9, at most 8',
    ],
    ['an empty alt_text', [image({ alt_text: '' })], 'alt_text has 0 characters'],
    [
      'two tables',
      [
        { type: 'table', rows: [[]] },
        { type: 'table', rows: [[]] },
      ],
      'is the second table',
    ],
    [
      '12,001 characters in all',
      [...Array.from({ length: 4 }, () => section(long(3000))), section('x')],
      'blocks has 12001 characters, at most 12000',
    ],
    [
      'a long confirmation',
      [actions(button({ confirm: { title: plain(long(101)), text: plain('Sure?') } }))],
      'at most 100',
    ],
    ['a file of another', [{ type: 'file', source: 'remote', external_id: 'a' }], 'an app cannot send'],
  ])('is told of %s', (_, blocks, problem) => {
    const problems = message(...blocks)
    expect(problems.every((one) => one.startsWith('limit: '))).toBe(true)
    expect(problems.join('\n')).toContain(problem)
  })

  it('is told of messages without words for a notification, and of too many', () => {
    expect(check.message({ blocks: [section('Words')] })[0]).toContain('limit: text is missing')
    expect(check.message({ text: '  ' })[0]).toContain('limit: text is missing')
    expect(check.message({ text: long(4001) })[0]).toContain('limit: text has 4001 characters, at most 4000')
    expect(check.message({ markdown_text: long(12_001) })[0]).toContain('at most 12000')
  })

  it.each<[string, JsonObject, string]>([
    ['a title of 25', { title: plain(long(25)) }, 'title.text has 25 characters, at most 24'],
    ['a submit of 25', { submit: plain(long(25)) }, 'at most 24'],
    ['an input without submit', { blocks: [input(field)] }, 'submit is missing'],
    ['3,001 characters of metadata', { private_metadata: long(3001) }, 'at most 3000'],
    ['a callback_id of 256', { callback_id: long(256) }, 'at most 255'],
    ['101 blocks', { blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }, 'at most 100'],
    ['a block of messages', { blocks: [{ type: 'markdown', text: 'a' }] }, 'stands in messages only'],
    [
      'a field longer than 3,000',
      { submit: plain('Go'), blocks: [input({ ...field, max_length: 3001 })] },
      'at most 3000',
    ],
    [
      'two fields in focus',
      {
        submit: plain('Go'),
        blocks: [input({ ...field, focus_on_load: true }), input({ ...field, focus_on_load: true })],
      },
      'second focus_on_load',
    ],
    ['more than 250 kB', { blocks: Array.from({ length: 90 }, () => section(long(3000))) }, 'at most 250000'],
  ])('is told of a modal with %s', (_, more, problem) => {
    expect(modal(more).join('\n')).toContain(problem)
  })

  it('is told of answers', () => {
    expect(check.options({ options: options(101) }).join()).toContain('at most 100')
    expect(check.viewAnswer({ response_action: 'errors', errors: { what: 'No' } }, [])[0]).toContain(
      'errors.what names no block',
    )
    expect(check.viewAnswer({ response_action: 'errors', errors: {} }, [])[0]).toContain('errors are empty')
    const view = { type: 'modal', title: plain(long(25)), blocks: [] }
    expect(check.viewAnswer({ response_action: 'push', view }, [])[0]).toContain('at most 24')
  })
})

describe('a manifest', () => {
  const command = { command: '/ask', description: 'Ask the readings' }
  const scopes = { bot: ['commands', 'chat:write', 'app_mentions:read', 'assistant:write'] }
  const good = {
    display_information: { name: 'Reader', description: 'Reads', background_color: '#224466' },
    features: {
      bot_user: { display_name: 'reader' },
      slash_commands: [command],
      shortcuts: [{ name: 'Cite this', type: 'message', callback_id: 'cite', description: 'Cites' }],
    },
    oauth_config: { scopes },
    settings: { socket_mode_enabled: true, event_subscriptions: { bot_events: ['app_mention'] } },
  }
  const features = (more: JsonObject) => ({ ...good, features: { ...good.features, ...more } })

  it('that Slack takes has no violation', () => {
    expect(check.manifest(good)).toEqual([])
  })

  it.each<[string, JsonObject, string]>([
    ['a key nobody knows', { ...good, colour: 'red' }, 'types: manifest has the unknown key colour'],
    [
      'an event nobody knows',
      { ...good, settings: { event_subscriptions: { bot_events: ['app_sneeze'] } } },
      'types:',
    ],
    [
      'a name of 36',
      { ...good, display_information: { name: long(36) } },
      'name has 36 characters, at most 35',
    ],
    [
      'a description of 141',
      { ...good, display_information: { name: 'a', description: long(141) } },
      'at most 140',
    ],
    [
      'a colour that is none',
      { ...good, display_information: { name: 'a', background_color: 'blue' } },
      'no hex colour',
    ],
    [
      '51 commands',
      features({ slash_commands: Array.from({ length: 51 }, (_, i) => ({ ...command, command: `/a${i}` })) }),
      'at most 50',
    ],
    [
      'a command of 33',
      features({ slash_commands: [{ ...command, command: `/${long(32)}` }] }),
      'at most 32',
    ],
    [
      'a command without slash',
      features({ slash_commands: [{ ...command, command: 'ask' }] }),
      'is not a slash and a word',
    ],
    ['a command twice', features({ slash_commands: [command, command] }), '/ask is declared twice'],
    [
      'eleven shortcuts',
      features({
        shortcuts: Array.from({ length: 11 }, (_, i) => ({
          ...good.features.shortcuts[0],
          callback_id: `c${i}`,
        })),
      }),
      'at most 10',
    ],
    [
      'a shortcut name of 25',
      features({ shortcuts: [{ ...good.features.shortcuts[0], name: long(25) }] }),
      'at most 24',
    ],
    [
      'an event without its scope',
      { ...good, oauth_config: { scopes: { bot: ['commands'] } } },
      'event app_mention needs the bot scope app_mentions:read',
    ],
    [
      'commands without their scope',
      { ...good, oauth_config: { scopes: { bot: ['app_mentions:read'] } } },
      'needs the bot scope commands',
    ],
    [
      'HTTP without addresses',
      { ...good, settings: { ...good.settings, socket_mode_enabled: false } },
      '/ask needs an https address',
    ],
  ])('with %s is refused', (_, manifest, problem) => {
    expect(check.manifest(manifest).join('\n')).toContain(problem)
  })
})
