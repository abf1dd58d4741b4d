import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { registered } from '../../../src/bot/registered.ts'
import { manifest, manifestLink, manifestText, manifestYaml } from '../../../src/platforms/slack/manifest.ts'
import { toYaml } from '../../../src/platforms/slack/manifest-yaml.ts'
import { botScopes } from '../../../src/platforms/slack/scopes.ts'
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
    expect(features?.slash_commands?.map(({ usage_hint }) => usage_hint)).toEqual([
      'your question [in: document]',
      '[document]',
      undefined,
      'library | settings | doctor | feedback',
    ])
  })

  it('has an address wherever Slack needs one without a socket', () => {
    const sent = parseJson(JSON.stringify(manifest(overHttp)))
    const settings = objectAt(sent, 'settings')
    const interactivity = objectAt(settings, 'interactivity')
    expect([
      ...listAt(objectAt(sent, 'features'), 'slash_commands').map((command) => textAt(command, 'url')),
      textAt(objectAt(settings, 'event_subscriptions'), 'request_url'),
      textAt(interactivity, 'request_url'),
      textAt(interactivity, 'message_menu_options_url'),
    ]).toEqual(Array.from({ length: 7 }, () => overHttp.requestUrl))
  })

  it('asks for no scope without a reason in one sentence', () => {
    expect(manifest().oauth_config?.scopes).toEqual({ bot: botScopes.map(({ name }) => name) })
    for (const { reason } of botScopes) expect(reason).toMatch(/^[A-Z][^.]+\.$/)
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
