import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver, type webApi } from '@slack/bolt'
import type {
  Button,
  ExternalSelect,
  KnownBlock,
  ModalView,
  MrkdwnElement,
  PlainTextElement,
  PlainTextInput,
  PlainTextOption,
  StaticSelect,
} from '@slack/types'
import type { SlackStandIn } from './stand-in.ts'

/** A small real Bolt app that does one thing of each kind, so that the stand-in can be looked at from both sides. */
export type EchoApp = {
  readonly app: App
  /** The events that reached a listener, with the retry Bolt told of. */
  readonly heard: readonly Heard[]
  /** Where it listens over HTTP; undefined in Socket Mode. */
  readonly url: string | undefined
  readonly stop: () => Promise<void>
}

/** An event as a listener got it. */
export type Heard = {
  readonly id: string
  readonly retry: number | undefined
  readonly reason: string | undefined
}

/** How the app is started. */
export type EchoOptions = {
  readonly botToken?: string
  readonly appToken?: string
  readonly overHttp?: boolean
  /** How long a ping may take, and how long to wait before connecting anew; Bolt's five seconds where left out. */
  readonly pingTimeoutMs?: number
  readonly client?: webApi.WebClientOptions
}

const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}

/** Starts the app on a stand-in; rejects as a real start does, where a token is wrong. */
export async function startEchoApp(standIn: SlackStandIn, options: EchoOptions = {}): Promise<EchoApp> {
  const receiver = options.overHttp === true ? httpReceiver(standIn) : socketReceiver(standIn, options)
  const app = new App({
    receiver,
    token: options.botToken ?? standIn.botToken,
    logger: quiet,
    deferInitialization: true,
    clientOptions: { slackApiUrl: standIn.apiUrl, retryConfig: { retries: 0 }, ...options.client },
  })
  const heard: Heard[] = []
  listenToWords(app, heard)
  listenToBlocks(app)
  listenToViews(app)
  await app.init()
  const others = standIn.socket.open()
  const server: unknown = await app.start()
  const url = options.overHttp === true ? addressOf(server) : undefined
  if (url === undefined) await standIn.connected(others + 1)
  else standIn.http.deliverTo(url)
  return {
    app,
    heard,
    url,
    stop: async () => {
      const open = standIn.socket.open()
      await app.stop()
      await standIn.connected(Math.max(0, open - 1))
    },
  }
}

function socketReceiver(standIn: SlackStandIn, options: EchoOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken: options.appToken ?? standIn.appToken,
    logger: quiet,
    clientPingTimeout: options.pingTimeoutMs ?? 5000,
    installerOptions: {
      clientOptions: { slackApiUrl: standIn.apiUrl, retryConfig: { retries: 3, minTimeout: 10 } },
    },
  })
}

function httpReceiver(standIn: SlackStandIn): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret: standIn.signingSecret,
    port: 0,
    logger: quiet,
    unhandledRequestTimeoutMillis: 200,
  })
}

function addressOf(server: unknown): string {
  const address =
    typeof server === 'object' &&
    server !== null &&
    'address' in server &&
    typeof server.address === 'function'
      ? server.address()
      : undefined
  return `http://127.0.0.1:${address.port}/slack/events`
}

function listenToWords(app: App, heard: Heard[]): void {
  app.command('/echo', async ({ command, ack, respond }) => {
    await ack()
    await respond({ text: command.text, blocks: answerBlocks(command.text) })
  })
  app.command('/aloud', async ({ command, ack, respond }) => {
    await ack()
    await respond({ text: command.text, response_type: 'in_channel' })
  })
  app.command('/at-once', async ({ command, ack }) => ack(`At once: ${command.text}`))
  app.command('/never', async () => undefined)
  app.command('/mute', async ({ ack }) => ack())
  app.event('app_mention', async ({ event, say, body, context }) => {
    heard.push({ id: body.event_id, retry: context.retryNum, reason: context.retryReason })
    await say({ text: `Heard: ${event.text}`, thread_ts: event.thread_ts ?? event.ts })
  })
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined) await say({ text: `You wrote: ${message.text}` })
  })
  app.shortcut('quote', async ({ shortcut, ack, respond }) => {
    await ack()
    if (shortcut.type === 'message_action') await respond({ text: `Quoted: ${shortcut.message.text}` })
  })
}

function listenToBlocks(app: App): void {
  app.action('change', async ({ ack, respond }) => {
    await ack()
    await respond({ text: 'Changed', replace_original: true })
  })
  app.action('share', async ({ ack, respond, body, client }) => {
    await ack()
    await respond({ delete_original: true })
    await client.chat.postMessage({ channel: body.user.id, text: 'Shared' })
  })
  app.action({ action_id: 'colour', type: 'block_actions' }, async ({ ack, action, respond }) => {
    await ack()
    const chosen = 'selected_option' in action ? action.selected_option?.value : undefined
    await respond({ text: `Chosen: ${chosen}`, replace_original: false })
  })
  app.options('book', async ({ ack, options }) => {
    await ack({
      options: ['One', 'Two'].map((word) => option(`${options.value} ${word}`, word.toLowerCase())),
    })
  })
}

function listenToViews(app: App): void {
  app.command('/form', async ({ command, ack, client }) => {
    await ack()
    await client.views.open({ trigger_id: command.trigger_id, view: form('Tell me') })
  })
  app.shortcut({ callback_id: 'open-form', type: 'shortcut' }, async ({ shortcut, ack, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form('Tell me') })
  })
  app.view('form', async ({ ack, view, body, client }) => {
    const values = Object.values(view.state.values).flatMap((block) => Object.entries(block))
    const name = values.find(([id]) => id === 'name')?.[1].value
    const book = values.find(([id]) => id === 'book')?.[1].selected_option?.value
    if (name === 'nobody') return ack({ response_action: 'errors', errors: { who: 'Somebody, please' } })
    if (name === 'again') return ack({ response_action: 'update', view: form('Once more') })
    await ack()
    await client.chat.postMessage({ channel: body.user.id, text: `${name} reads ${book}` })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return
    const text: MrkdwnElement = { type: 'mrkdwn', text: `Welcome, <@${event.user}>` }
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'section', text }] },
    })
  })
}

function answerBlocks(text: string): KnownBlock[] {
  const button = (id: string): Button => {
    return { type: 'button', action_id: id, text: plain(id), value: `v:${id}` }
  }
  const select: StaticSelect = {
    type: 'static_select',
    action_id: 'colour',
    options: [option('Red', 'red'), option('Blue', 'blue')],
  }
  return [
    { type: 'section', text: { type: 'mrkdwn', text } },
    { type: 'actions', elements: [button('change'), button('share'), select] },
  ]
}

function form(title: string): ModalView {
  const name: PlainTextInput = { type: 'plain_text_input', action_id: 'name', max_length: 20 }
  const book: ExternalSelect = { type: 'external_select', action_id: 'book', min_query_length: 2 }
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain(title),
    submit: plain('Send'),
    blocks: [
      { type: 'input', block_id: 'who', label: plain('Name'), element: name },
      { type: 'input', block_id: 'what', label: plain('Book'), element: book, optional: true },
    ],
  }
}

function option(text: string, value: string): PlainTextOption {
  return { text: plain(text), value }
}

function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text }
}
