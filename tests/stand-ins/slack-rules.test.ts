import type { ModalView, PlainTextElement } from '@slack/types'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type EchoApp, startEchoApp } from '../support/slack/echo-app.ts'
import type { JsonObject } from '../support/slack/json.ts'
import { loadSchemas } from '../support/slack/schemas.ts'
import { createSlackStandIn, type SlackStandIn, type SlackStandInOptions } from '../support/slack/stand-in.ts'

const channel = 'C0GENERAL'
const long = 'x'.repeat(3001)
const running: { readonly stop: () => Promise<void> }[] = []

// Made once after the packages changed, and read from then on.
beforeAll(() => loadSchemas(), 60_000)

afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.stop()
})

const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text })

const shelves: ModalView = {
  type: 'modal',
  callback_id: 'shelves',
  title: plain('Shelves'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input',
      label: plain('Shelf'),
      optional: true,
      element: { type: 'external_select', action_id: 'shelf' },
    },
  ],
}

async function start(options?: SlackStandInOptions): Promise<{ standIn: SlackStandIn; echo: EchoApp }> {
  const standIn = await createSlackStandIn({ effectWithinMs: 500, ...options })
  running.push(standIn)
  const echo = await startEchoApp(standIn)
  running.push(echo)
  return { standIn, echo }
}

describe('what breaks a rule', () => {
  it('is refused as Slack refuses it, seen by nobody, and noted down with its place', async () => {
    const { standIn, echo } = await start()
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: long } }]
    const posted = echo.app.client.chat.postMessage({ channel, text: 'Short', blocks })
    await expect(posted).rejects.toMatchObject({ data: { error: 'invalid_blocks' } })
    const published = echo.app.client.views.publish({
      user_id: standIn.person({ id: 'U0ANN' }).id,
      view: { type: 'modal', title: { type: 'plain_text', text: 'A' }, blocks: [] },
    })
    await expect(published).rejects.toMatchObject({ data: { error: 'invalid_arguments' } })
    expect(standIn.messagesIn(channel)).toEqual([])
    expect(standIn.violations).toEqual([
      'limit: blocks[0].text.text has 3001 characters, at most 3000 ([T]) (in chat.postMessage)',
      'types: view is no home (in views.publish)',
    ])
  })

  it('is a reply to a message that is not there, or that one person sees', async () => {
    const { standIn, echo } = await start()
    const [hidden] = (await standIn.person({ id: 'U0ANN' }).slash('/echo', 'hidden', channel)).messages
    for (const thread_ts of ['1.000000', hidden?.ts ?? ''])
      await expect(echo.app.client.chat.postMessage({ channel, thread_ts, text: 'Lost' })).rejects.toThrow(
        'thread_not_found',
      )
    expect(standIn.violations).toHaveLength(2)
  })

  it('is a response that leaves open what becomes of the message', async () => {
    const { standIn, echo } = await start()
    echo.app.action({ action_id: 'change', block_id: 'own' }, async ({ respond }) => {
      await respond({ text: 'And now?' })
    })
    const button: JsonObject = {
      type: 'button',
      action_id: 'change',
      text: { type: 'plain_text', text: 'Go' },
    }
    const blocks = [{ type: 'actions', block_id: 'own', elements: [button] }]
    const ann = standIn.person({ id: 'U0ANN' })
    await echo.app.client.apiCall('chat.postMessage', { channel, text: 'Press', blocks })
    const [message] = standIn.messagesIn(channel)
    if (message === undefined) throw new Error('Nothing was posted')
    await ann.press(message, 'change')
    await standIn.until('the violation', () => standIn.violations.length > 0)
    expect(standIn.violations[0]).toMatch(
      /^limit: a response .* says neither replace_original.* \(in response_url\)$/,
    )
  })

  it('is refused in acknowledgements too, and the person is told', async () => {
    const { standIn, echo } = await start()
    const option = { text: plain('One'), value: 'one' }
    echo.app.command('/long', async ({ ack }) => ack('y'.repeat(4001)))
    echo.app.options('shelf', async ({ ack }) => ack({ options: Array.from({ length: 101 }, () => option) }))
    echo.app.view('shelves', async ({ ack }) => ack({ response_action: 'errors', errors: { who: 'No' } }))
    echo.app.command('/shelves', async ({ ack, command, client }) => {
      await ack()
      await client.views.open({ trigger_id: command.trigger_id, view: shelves })
    })
    const ann = standIn.person({ id: 'U0ANN' })
    expect(await ann.slash('/long', '', channel)).toMatchObject({ messages: [], error: 'invalid_response' })
    const { view } = await ann.slash('/shelves', '', channel)
    if (view === undefined) throw new Error('No form was seen')
    const refused = { error: 'invalid_response' }
    expect(await ann.suggest(view, 'shelf', 'abc')).toMatchObject({ ...refused, options: [] })
    expect(await ann.submit(view, {})).toMatchObject(refused)
    expect(standIn.violations.map((one) => one.replace(/ \(\[.*?\].*?\)/, ''))).toEqual([
      'limit: text has 4001 characters, at most 4000 (in the acknowledgement of a command)',
      'limit: options has 101 items, at most 100 (in the options of an external select)',
      'limit: errors.who names no block of the view, or says nothing (in the answer to a submission)',
    ])
  })

  it('passes where nothing is checked', async () => {
    const { standIn, echo } = await start({ check: false })
    await echo.app.client.chat.postMessage({ channel, text: long.repeat(3) })
    expect([standIn.messagesIn(channel).length, standIn.violations]).toEqual([1, []])
  })
})

describe('an app installed from its manifest', () => {
  const manifest = {
    display_information: { name: 'Echo' },
    features: {
      bot_user: { display_name: 'echo' },
      app_home: { home_tab_enabled: true, messages_tab_enabled: false },
      slash_commands: [{ command: '/echo', description: 'Says it again' }],
      shortcuts: [{ name: 'Quote', type: 'message', callback_id: 'quote', description: 'Quotes' }],
    },
    oauth_config: { scopes: { bot: ['commands', 'chat:write', 'im:history'] } },
    settings: { socket_mode_enabled: true, event_subscriptions: { bot_events: ['message.im'] } },
  }

  it('has the commands, shortcuts, events, tabs and scopes that it declares, and no others', async () => {
    const { standIn, echo } = await start({ manifest })
    const ann = standIn.person({ id: 'U0ANN' })
    expect((await ann.slash('/echo', 'declared', channel)).messages).toHaveLength(1)
    await expect(ann.slash('/aloud', '', channel)).rejects.toThrow(
      'declares no slash command /aloud; it declares: /echo',
    )
    await expect(ann.mention('hello', channel)).rejects.toThrow('declares no event app_mention')
    await expect(ann.globalShortcut('quote')).rejects.toThrow('it declares: message quote')
    await expect(ann.directMessage('hello')).rejects.toThrow('does not enable the Messages tab')
    await expect(ann.openHome()).rejects.toThrow('declares no event app_home_opened')
    await expect(echo.app.client.users.info({ user: ann.id })).rejects.toThrow('missing_scope')
    expect(standIn.violations).toEqual([])
  })

  it('has its manifest checked', async () => {
    const { standIn } = await start({ manifest: { ...manifest, display_information: { name: long } } })
    expect(standIn.violations).toEqual([
      'limit: display_information.name has 3001 characters, at most 35 ([T]) (in the manifest)',
    ])
  })
})
