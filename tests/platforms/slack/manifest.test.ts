import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { registered } from '../../../src/bot/registered.ts'
import { manifest, manifestLink, manifestText, manifestYaml } from '../../../src/platforms/slack/manifest.ts'
import { toYaml } from '../../../src/platforms/slack/manifest-yaml.ts'
import { botScopes, optionalScopes } from '../../../src/platforms/slack/scopes.ts'
import { type BodyCheck, createBodyCheck } from '../../support/slack/check-body.ts'
import { listAt, objectAt, parseJson, textAt } from '../../support/slack/json.ts'

const overHttp = { requestUrl: 'https://readings.example.org/slack/events' }

let check: BodyCheck

beforeAll(async () => {
  check = await createBodyCheck()
}, 30_000)

describe.each([
  { way: 'a socket', options: {} },
  { way: 'requests', options: overHttp },
  { way: 'requests, for a bot that reads messages', options: { ...overHttp, readsMessages: true } },
])('the app manifest, over $way', ({ options }) => {
  it('is one that Slack takes', () => {
    expect(check.manifest(parseJson(JSON.stringify(manifest(options))))).toEqual([])
  })

  it('is the same as YAML, in the link and in what is printed', () => {
    const link = new URL(manifestLink(options))
    expect(link.origin + link.pathname).toBe('https://api.slack.com/apps')
    expect(link.searchParams.get('new_app')).toBe('1')
    const texts = [manifestYaml(options), link.searchParams.get('manifest_yaml') ?? '', manifestText(options)]
    for (const text of texts) expect(parse(text)).toEqual(manifest(options))
    expect(manifestText(options).split('\n')[1]).toBe(`# ${link.href}`)
  })
})

describe('the app manifest', () => {
  it('declares every command that is registered with chat clients, and no other', () => {
    const { features } = manifest()
    const slash = features?.slash_commands?.map(({ command }) => command.slice(1)) ?? []
    const shortcuts = features?.shortcuts?.map(({ callback_id }) => callback_id) ?? []
    expect([...slash, ...shortcuts]).toEqual(registered.map(({ name }) => name))
    const hints = Object.fromEntries(
      (features?.slash_commands ?? []).map(({ command, usage_hint }) => [command, usage_hint]),
    )
    expect(hints).toMatchObject({
      '/ask': 'your question [in: document]',
      '/cite': 'mill1859 ¶4',
      '/check': 'your quotation',
      '/quotes': '[mine | group] [in: document] [export markdown | csv | bibtex]',
      '/sources': '[document] [export bibtex | ris | csl]',
      '/study': 'library | settings | doctor | feedback',
    })
    expect(hints['/verbatim']).toBeUndefined()
    for (const { kind, name, ...command } of registered)
      if (kind === 'slash' && 'subcommands' in command && command.subcommands.length > 0)
        expect(hints[`/${name}`]).toBe(command.subcommands.map((one) => one.name).join(' | '))
  })

  it('leaves names of channels and members as people type them', () => {
    for (const { should_escape } of manifest().features?.slash_commands ?? [])
      expect(should_escape).toBe(false)
  })

  it('has an address wherever Slack needs one without a socket', () => {
    const sent = parseJson(JSON.stringify(manifest(overHttp)))
    const settings = objectAt(sent, 'settings')
    const interactivity = objectAt(settings, 'interactivity')
    const slashes = registered.filter(({ kind }) => kind === 'slash').length
    expect([
      ...listAt(objectAt(sent, 'features'), 'slash_commands').map((command) => textAt(command, 'url')),
      textAt(objectAt(settings, 'event_subscriptions'), 'request_url'),
      textAt(interactivity, 'request_url'),
      textAt(interactivity, 'message_menu_options_url'),
    ]).toEqual(Array.from({ length: slashes + 3 }, () => overHttp.requestUrl))
  })

  it('has the app told of what is said in channels only where the bot is to read it', () => {
    const usual = manifest()
    const reading = manifest({ readsMessages: true })
    expect(usual.settings?.event_subscriptions?.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'message.im',
    ])
    expect(reading.settings?.event_subscriptions?.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'message.im',
      'message.channels',
      'message.groups',
    ])
    expect(reading.oauth_config?.scopes?.bot).toEqual(usual.oauth_config?.scopes?.bot)
    expect(reading.oauth_config?.scopes?.bot_optional).toEqual(['files:write'])
    expect(parse(manifestYaml({ readsMessages: true }))).toEqual(reading)
  })

  it('asks for no scope without a reason in one sentence', () => {
    const [needed, optional] = [botScopes, optionalScopes].map((scopes) => scopes.map(({ name }) => name))
    expect(manifest().oauth_config?.scopes).toEqual({
      bot: [...(needed ?? []), ...(optional ?? [])],
      bot_optional: optional,
    })
    for (const { reason } of [...botScopes, ...optionalScopes]) expect(reason).toMatch(/^[A-Z][^.]+\.$/)
  })

  it('asks for nothing that the README does not give the reason for', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    for (const { name, reason } of optionalScopes)
      expect(readme).toContain(`| \`${name}\`, optional | ${reason} |`)
  })
})

describe('a value as YAML', () => {
  it.each([
    {},
    { empty: {}, none: [], list: [[], {}, ''] },
    { text: 'a: b # "c" \n - {d} ✓', yes: 'yes', no: 'no', number: '1', null: 'null' },
    {
      list: [{ a: 1, b: [{ c: true, d: [1, 2] }] }, 'text', ['x', ['y']]],
      deep: { deeper: { deepest: false } },
    },
  ])('is read back as the same: %j', (value) => {
    expect(parse(toYaml(value)) ?? {}).toEqual(value)
  })
})
