import { describe, expect, it, vi } from 'vitest'
import { botScopes, optionalScopes } from '../../../src/platforms/slack/scopes.ts'
import { deadEnd, heldClock, openWorkplace, quickClock, type WorkplaceOptions } from './workplace.ts'

/** What the doctor finds, as one line each. */
async function examined(options: WorkplaceOptions = {}): Promise<readonly string[]> {
  const { platform } = await openWorkplace({}, options)
  const findings = await platform.examine()
  return findings.map(({ state, what, mend }) =>
    [state, what, mend].filter((part) => part !== undefined).join(' | '),
  )
}

const withheld = optionalScopes.map(({ name }) =>
  expect.stringMatching(
    new RegExp(
      `^fine \\| Slack: The optional scope ${name} was not granted\\. .+ \\| Add it under “OAuth & Permissions”`,
    ),
  ),
)
const right = [
  'fine | Slack: SLACK_BOT_TOKEN is that of @verbatim in the workspace Stand-in.',
  'fine | Slack: All the scopes that are needed were granted.',
  ...withheld,
  expect.stringMatching(/^fine \| Slack: Whether the slash commands are registered cannot .+ \| Type \/ /),
  expect.stringMatching(/^fine \| Slack: In which channels the bot may write cannot .+ \| Look at /),
  'fine | Slack: The clock of this machine agrees with that of Slack.',
]
const running = 'fine | Slack: The bot is running, and events come in.'

describe('a look at the settings for Slack', () => {
  it('finds all well with a socket', async () => {
    expect(await examined()).toEqual([
      ...right,
      'fine | Slack: SLACK_APP_TOKEN opens sockets (connections:write).',
      running,
    ])
  })

  it('says nothing of optional scopes that were granted', async () => {
    const scopes = [...botScopes, ...optionalScopes].map(({ name }) => name)
    expect((await examined({ standIn: { scopes } })).filter((line) => line.includes('optional'))).toEqual([])
  })

  it('finds whether messages can be read, where they are to be', async () => {
    const reading = { adapter: { readsMessages: true } }
    const all = [...botScopes, ...optionalScopes].map(({ name }) => name)
    const lines = (scopes: readonly string[]) =>
      examined({ ...reading, standIn: { scopes } }).then((found) =>
        found.filter((line) => line.includes('SLACK_READ_MESSAGES')),
      )
    expect(await lines(all)).toEqual([
      expect.stringMatching(
        /^fine \| Slack: Messages that are not for the bot are read.+message\.channels and message\.groups/,
      ),
    ])
    const [missing = ''] = await lines(all.filter((name) => name !== 'groups:history'))
    expect(missing).toMatch(
      /^broken \| Slack: SLACK_READ_MESSAGES is on.+private channels \(groups:history not granted\)\. \| Make/,
    )
    expect(missing).toContain('--read-messages')
  })

  it('finds that its own socket is lost', async () => {
    const { slack, platform } = await openWorkplace({}, { adapter: { clock: heldClock() } })
    slack.socket.drop()
    await slack.connected(0)
    await vi.waitFor(async () =>
      expect(await platform.examine()).toContainEqual({
        state: 'broken',
        what: 'Slack: the connection is down for the moment.',
        mend: expect.stringContaining('by itself'),
      }),
    )
  })

  it('that Slack asks to wait with finds nothing wrong', async () => {
    const { slack, platform } = await openWorkplace()
    slack.failNext({ method: 'apps.connections.open', status: 429, retryAfter: 20 })
    const wanting = (await platform.examine()).filter(({ state }) => state !== 'fine')
    expect(wanting).toEqual([
      {
        state: 'warning',
        what: 'Slack asks to wait for 20 s, since it was asked too much at once.',
        mend: 'Try again then.',
      },
    ])
  })

  it('for one workspace says nothing of the machine or its tokens, and nothing at all of another one', async () => {
    const { slack, platform } = await openWorkplace()
    const findings = await platform.examine('slack:T0STANDIN')
    expect(findings.map(({ what }) => what)).toEqual([
      'Slack: The bot is @verbatim in the workspace Stand-in.',
      'Slack: All the scopes that are needed were granted.',
      ...optionalScopes.map(({ name }) => expect.stringContaining(name)),
      'Slack: The bot is running, and events come in.',
      expect.stringContaining('slash commands'),
      expect.stringContaining('channels'),
    ])
    for (const community of ['slack:T0OTHER', 'discord:1']) {
      expect(await platform.examine(community)).toEqual([])
    }
    slack.failNext({ method: 'auth.test', status: 503 })
    expect(JSON.stringify(await platform.examine('slack:T0STANDIN'))).not.toMatch(/TOKEN|127\.0|machine/)
  })

  it('finds all well with requests, and says what Slack must be told', async () => {
    const http = { signingSecret: 'abcdef0123456789abcdef0123456789', host: '127.0.0.1', port: 3999 }
    const findings = await examined({
      overHttp: true,
      standIn: { signingSecret: http.signingSecret },
      adapter: { http },
    })
    expect(findings.slice(0, right.length)).toEqual(right)
    expect(findings[right.length]).toBe(
      'fine | Slack: Requests are waited for at http://127.0.0.1:3999/slack/events; Slack needs an https address that leads there.',
    )
    expect(findings[right.length + 1]).toMatch(/^fine \| Slack: SLACK_SIGNING_SECRET looks like one/)
  })

  it('finds a signing secret that is none', async () => {
    expect((await examined({ overHttp: true })).at(-2)).toMatch(
      /^warning \| .*SLACK_SIGNING_SECRET does not look like one .* \| Copy /,
    )
  })

  it('finds wrong tokens, each with its mend', async () => {
    const findings = await examined({ adapter: { botToken: 'xoxb-other', appToken: 'xapp-other' } })
    expect(findings).toEqual([
      expect.stringMatching(
        /^broken \| Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\)\. \| Copy .+\.$/,
      ),
      expect.stringMatching(
        /^broken \| Slack opens no socket for SLACK_APP_TOKEN \(invalid_auth\)\. \| Make .+\.$/,
      ),
    ])
  })

  it('finds every scope that is missing', async () => {
    const findings = await examined({ standIn: { scopes: ['commands', 'chat:write', 'im:history'] } })
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^broken \| SLACK_BOT_TOKEN lacks the scopes app_mentions:read, users:read\. \| Add .+ reinstall the app/,
      ),
    )
  })

  it('finds a clock that is off', async () => {
    const clock = { ...quickClock(), now: () => Date.now() + 400_000 }
    const { platform } = await openWorkplace()
    await platform.stop()
    expect(await examined({ adapter: { clock } })).toContainEqual(
      expect.stringMatching(
        /^warning \| Slack: the clock of this machine is (?:399|400|401) seconds off\. \| Set it/,
      ),
    )
  })

  it('finds that Slack cannot be reached', async () => {
    const adapter = { apiUrl: await deadEnd(), clock: quickClock() }
    const findings = await examined({ adapter })
    expect(findings).toHaveLength(2)
    for (const finding of findings)
      expect(finding).toMatch(/^broken \| Slack could not be reached at .+ \| Check the network/)
  })
})
