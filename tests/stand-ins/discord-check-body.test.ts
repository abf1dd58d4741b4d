import { describe, expect, it } from 'vitest'
import { checkBody } from '../support/discord/check-body.ts'

const callback = { method: 'POST', path: '/interactions/1/tok/callback' }
const channel = { method: 'POST', path: '/channels/11/messages' }
const channelEdit = { method: 'PATCH', path: '/channels/11/messages/12' }
const original = { method: 'PATCH', path: '/webhooks/1/tok/messages/@original' }
const followUp = { method: 'POST', path: '/webhooks/1/tok' }
const commands = { method: 'PUT', path: '/applications/1/commands' }

const quiet = { allowed_mentions: { parse: [] } }
const v2 = { ...quiet, flags: 32_768 }
const text = (content: string) => ({ type: 10, content })
const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Wider',
  custom_id: id,
  ...more,
})
const row = (...components: object[]) => ({ type: 1, components })
const select = (id: string, more: object = {}) => ({
  type: 3,
  custom_id: id,
  options: [
    { label: 'First', value: 'a' },
    { label: 'Second', value: 'b' },
  ],
  ...more,
})
const container = (...components: object[]) => ({ type: 17, components })
const field = (id: string, more: object = {}) => ({
  type: 18,
  label: 'Your answer',
  component: { type: 4, custom_id: id, style: 1, ...more },
})
const modal = (title: string, ...components: object[]) => ({
  type: 9,
  data: { custom_id: 'm', title, components },
})
const command = (more: object = {}) => ({ name: 'ask', description: 'Ask the readings', ...more })
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'Words', ...more })
const many = (count: number, one: (i: number) => object) => Array.from({ length: count }, (_, i) => one(i))

type Sample = readonly [name: string, at: { method: string; path: string }, body: unknown]

const accepted: readonly Sample[] = [
  [
    'a reply as discord.js writes it',
    callback,
    {
      type: 4,
      data: { ...quiet, content: 'hi', tts: false, enforce_nonce: false, components: [row(button('a'))] },
    },
  ],
  ['a deferral seen by one person', callback, { type: 5, data: { flags: 64 } }],
  ['a deferred update', callback, { type: 6 }],
  [
    'an update that takes the buttons away',
    callback,
    { type: 7, data: { ...quiet, content: 'x', components: [] } },
  ],
  ['choices', callback, { type: 8, data: { choices: [{ name: 'Lighthouses', value: 'doc-1' }] } }],
  ['no choices', callback, { type: 8, data: { choices: [] } }],
  ['a form', callback, modal('Answer', field('a'), field('b'))],
  [
    'a message laid out by components',
    channel,
    { ...v2, components: [container(text('a'), { type: 14 }, row(button('a'), button('b')))] },
  ],
  [
    'embeds',
    channel,
    { ...quiet, embeds: [{ title: 'T', description: 'D', fields: [{ name: 'n', value: 'v' }] }] },
  ],
  ['an answer to a message, sent once', channel, { ...quiet, content: 'x', nonce: '1', enforce_nonce: true }],
  ['4000 Cyrillic characters', original, { ...v2, components: [text('ж'.repeat(4000))] }],
  ['40 components', followUp, { ...v2, components: [container(...many(39, (i) => text(`${i}`)))] }],
  [
    'commands',
    commands,
    [
      command({ default_member_permissions: '32', contexts: [0, 1], integration_types: [0], nsfw: false }),
      command({
        options: [option('question', { required: true }), option('in', { autocomplete: true })],
        name: 'in',
      }),
      { name: 'Check Quotation', type: 3 },
    ],
  ],
  ['a thread on a message', { method: 'POST', path: '/channels/1/messages/2/threads' }, { name: 'Reading' }],
  ['a direct channel', { method: 'POST', path: '/users/@me/channels' }, { recipient_id: '1234567890' }],
]

/** The start of the one line that is to be reported. */
const refused: readonly (readonly [...Sample, problem: string])[] = [
  [
    'a label of 81',
    channel,
    { ...quiet, components: [row(button('a', { label: 'x'.repeat(81) }))] },
    'spec:',
  ],
  ['an empty text display', channel, { ...v2, components: [text('')] }, 'spec:'],
  [
    'six buttons in a row',
    channel,
    { ...quiet, components: [row(...many(6, (i) => button(`${i}`)))] },
    'spec:',
  ],
  ['an unknown callback type', callback, { type: 99 }, 'spec:'],
  ['content of the wrong kind', channel, { ...quiet, content: 5 }, 'spec:'],
  [
    '26 choices',
    callback,
    { type: 8, data: { choices: many(26, (i) => ({ name: `${i}`, value: 'v' })) } },
    'spec:',
  ],
  [
    'a key with a typing error',
    channel,
    { ...quiet, content: 'x', contnet: 'y' },
    'spec:.*contnet: unknown key',
  ],
  [
    'such a key deep inside',
    channel,
    { ...quiet, components: [row(button('a', { custom: 1 }))] },
    'spec:.*components.0.components.0.custom: unknown key',
  ],
  ['a request we know no schema of', { method: 'POST', path: '/guilds/1/emojis' }, {}, 'spec:.*no schema'],
  ['permissions that are no number', commands, [command({ default_member_permissions: 'all' })], 'spec:'],

  ['a message that may notify', channel, { content: 'x' }, 'limit:.*allowed_mentions is missing'],
  ['a reply that may notify', callback, { type: 4, data: { content: 'x' } }, 'limit:.*allowed_mentions'],
  ['an edit that may notify', original, { content: 'x' }, 'limit:.*allowed_mentions'],
  [
    'a message that names whom to notify',
    channel,
    { content: 'x', allowed_mentions: { parse: ['users'] } },
    'limit:.*parses users',
  ],
  ['mentions without parse', channel, { content: 'x', allowed_mentions: {} }, 'limit:.*no parse'],
  ['content of 2001', channel, { ...quiet, content: 'x'.repeat(2001) }, 'limit:.*2001, at most 2000'],
  ['an empty message', channel, { ...quiet, content: ' ' }, 'limit:.*empty'],
  ['an empty embed', channel, { ...quiet, embeds: [{ color: 1 }] }, 'limit:.*embed is empty'],
  [
    'an embed field without value',
    channel,
    { ...quiet, embeds: [{ title: 't', fields: [{ name: 'n', value: ' ' }] }] },
    'limit:.*empty name or value',
  ],
  [
    'embeds of 6001 together',
    channel,
    { ...quiet, embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    'limit:.*6001, at most 6000',
  ],
  [
    '41 components with those inside',
    channel,
    { ...v2, components: [container(...many(20, () => text('x'))), container(...many(19, () => text('x')))] },
    'limit:.*41, at most 40',
  ],
  [
    '4001 characters over all text displays',
    channel,
    { ...v2, components: [text('x'.repeat(4000)), text('y')] },
    'limit:.*4001, at most 4000',
  ],
  [
    '3400 Korean syllables',
    channel,
    { ...v2, components: [text('글'.repeat(3400))] },
    'limit:.*10212, at most 10170',
  ],
  [
    'two components of one id',
    channel,
    { ...quiet, components: [row(button('a'), button('a'))] },
    'limit:.*twice: a',
  ],
  [
    'a button that does nothing',
    channel,
    { ...quiet, components: [row({ ...button('a'), custom_id: null })] },
    'limit:',
  ],
  [
    'a link with an id',
    channel,
    { ...quiet, components: [row(button('a', { style: 5, url: 'https://x.org' }))] },
    'limit:',
  ],
  [
    'a button without label',
    channel,
    { ...quiet, components: [row(button('a', { label: '' }))] },
    'limit:.*label',
  ],
  [
    'a select that shares its row',
    channel,
    { ...quiet, components: [row(select('s'), button('a'))] },
    'limit:.*row',
  ],
  [
    'equal option values',
    channel,
    { ...quiet, components: [row(select('s', { options: many(2, () => ({ label: 'l', value: 'v' })) }))] },
    'limit:.*twice: v',
  ],
  [
    'more to choose than options',
    channel,
    { ...quiet, components: [row(select('s', { max_values: 3 }))] },
    'limit:.*3 for 2',
  ],
  [
    'components V2 without the flag',
    channel,
    { ...quiet, components: [text('x')] },
    'limit:.*without the V2 flag',
  ],
  [
    'the V2 flag with content',
    channel,
    { ...v2, content: 'x', components: [text('x')] },
    'limit:.*V2 flag stands',
  ],
  [
    'six rows in a message without V2',
    channel,
    { ...quiet, components: many(6, (i) => row(button(`${i}`))) },
    'limit:.*6, at most 5',
  ],
  [
    'an attachment that V2 hides',
    channel,
    { ...v2, components: [text('x')], attachments: [{ id: '0' }] },
    'limit:.*no component shows',
  ],
  ['a deferral with the V2 flag', callback, { type: 5, data: { flags: 32_768 } }, 'limit:.*EPHEMERAL'],
  [
    'a choice value of 101',
    callback,
    { type: 8, data: { choices: [{ name: 'n', value: 'v'.repeat(101) }] } },
    'limit:.*101, at most 100',
  ],
  ['a form of six', callback, modal('T', ...many(6, (i) => field(`${i}`))), 'limit:.*6, at most 5'],
  ['two fields of one id', callback, modal('T', field('a'), field('a')), 'limit:.*twice'],
  [
    'a field shorter than its least',
    callback,
    modal('T', field('a', { min_length: 9, max_length: 3 })),
    'limit:.*above',
  ],
  ['a command in capitals', commands, [command({ name: 'Ask' })], 'limit:.*capitals'],
  ['a command with a space', commands, [command({ name: 'ask me' })], 'limit:.*other than letters'],
  ['a command without description', commands, [{ name: 'ask' }], 'limit:.*without description'],
  ['a context menu with description', commands, [command({ type: 3 })], 'limit:.*with description'],
  [
    'a required option after an optional one',
    commands,
    [command({ options: [option('a'), option('b', { required: true })] })],
    'limit:.*«b» after',
  ],
  [
    'autocomplete with choices',
    commands,
    [command({ options: [option('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] })],
    'limit:.*autocomplete',
  ],
  [
    'two options of one name',
    commands,
    [command({ options: [option('a'), option('a')] })],
    'limit:.*twice: a',
  ],
  ['two commands of one name', commands, [command(), command()], 'limit:.*twice: ask'],
  [
    'a language Discord has not',
    commands,
    [command({ description_localizations: { eo: 'x' } })],
    'limit:.*eo',
  ],
  ['101 commands', commands, many(101, (i) => command({ name: `a${i}` })), 'limit:.*101, at most 100'],
  [
    'permissions as a number',
    commands,
    [command({ default_member_permissions: 32 })],
    'limit:.*default_member',
  ],
  [
    'a choice value of 101 in a command',
    commands,
    [command({ options: [option('a', { choices: [{ name: 'n', value: 'v'.repeat(101) }] })] })],
    'limit:.*101',
  ],
  [
    'a command of over 8000 characters',
    commands,
    [
      command({
        options: many(4, (i) =>
          option(`o${i}`, {
            choices: many(20, (j) => ({ name: `${j}`.padEnd(60, 'n'), value: `${j}`.padEnd(60, 'v') })),
          }),
        ),
      }),
    ],
    'limit:.*at most 8000',
  ],
]

/** In reach of both: the schemas state the size, and our table names the rule. */
const both: readonly Sample[] = [
  ['a form title of 46', callback, modal('x'.repeat(46), field('a'))],
  ['a label text of 46', callback, modal('T', { ...field('a'), label: 'x'.repeat(46) })],
  ['a button label of 81', channel, { ...quiet, components: [row(button('a', { label: 'x'.repeat(81) }))] }],
]

describe('the check of outgoing bodies', () => {
  it.each(accepted)('accepts %s', (_, at, body) => {
    expect(checkBody({ ...at, body })).toEqual([])
  })

  it.each(refused)('refuses %s', (_, at, body, problem) => {
    const lines = checkBody({ ...at, body })
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${problem}`)))
    expect(lines.every((line) => line.includes(`${at.method} ${at.path}`))).toBe(true)
  })

  it.each(both)('says of %s what the schemas and what our table make of it', (_, at, body) => {
    expect(checkBody({ ...at, body }).map((line) => line.slice(0, 5))).toEqual(['spec:', 'limit'])
  })

  it('reports only what the schemas say where the shape is wrong', () => {
    expect(checkBody({ ...channel, body: { content: 5 } })).toEqual([
      'spec: POST /channels/11/messages: content: Invalid input: expected string, received number',
    ])
  })

  it('names the place of a problem deep inside a union', () => {
    const body = { ...quiet, components: [row(button('x'.repeat(101)))] }
    expect(checkBody({ ...channel, body })).toEqual([
      'spec: POST /channels/11/messages: components.0.components.0.custom_id: Too big: expected string to have <=100 characters',
    ])
  })

  it('looks at an edited message as a whole', () => {
    const before = { flags: 32_768, components: [text('x')] }
    expect(checkBody({ ...channelEdit, body: { ...quiet, content: 'late' }, before })).toContainEqual(
      expect.stringMatching(/^limit:.*V2 flag stands/),
    )
    expect(checkBody({ ...channelEdit, body: { ...quiet, components: [text('y')] }, before })).toEqual([])
    expect(checkBody({ ...channelEdit, body: { ...quiet, components: [] }, before })).toContainEqual(
      expect.stringMatching(/^limit:.*empty/),
    )
  })

  it('lets an edit turn plain text into components only if it takes the text away', () => {
    const edit = { ...v2, components: [text('y')] }
    const before = { content: 'plain' }
    expect(checkBody({ ...original, body: edit, before })).toContainEqual(
      expect.stringMatching(/^limit:.*V2/),
    )
    expect(checkBody({ ...original, body: { ...edit, content: null }, before })).toEqual([])
  })

  it('lets everybody be notified by a line of its own, and by no other words', () => {
    const loud = { ...v2, allowed_mentions: { parse: ['everyone'] } }
    const check = (...lines: readonly string[]) =>
      checkBody({ ...channel, body: { ...loud, components: [container(...lines.map(text))] } })
    expect(check('@here', 'A question.')).toEqual([])
    expect(check('A question, @here.')).toContainEqual(expect.stringMatching(/parses everyone/))
    expect(check('A question.', '@here')).toContainEqual(expect.stringMatching(/parses everyone/))
  })

  it('finds a component that shows what is not attached', () => {
    const gallery = { type: 12, items: [{ media: { url: 'attachment://week.png' } }] }
    const check = (filename: string) =>
      checkBody({
        ...channel,
        body: { ...v2, components: [container(gallery)], attachments: [{ id: '0', filename }] },
      })
    expect(check('week.png')).toEqual([])
    expect(check('month.png')).toContainEqual(expect.stringMatching(/shows attachment:\/\/week\.png/))
  })

  it('finds more chosen in a menu than can be', () => {
    const options = ['a', 'b'].map((value) => ({ label: value, value, default: true }))
    const label = { type: 18, label: 'Days', component: select('days', { options }) }
    expect(checkBody({ ...callback, body: modal('Plan', label) })).toContainEqual(
      expect.stringMatching(/2 options are chosen, at most 1 may be/),
    )
  })
})
