import { Hono } from 'hono'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createWeb } from '../../../src/platforms/web/web.ts'
import { text } from '../../../src/view/view.ts'
import { onePixel } from '../../support/one-pixel.ts'
import {
  askForm,
  button,
  type Script,
  type ScriptedBot,
  says,
  scriptedBot,
  viewOf,
} from '../../support/scripted-bot.ts'
import { all, type Element, hasClass, readHtml, seen, tagged } from '../../support/web/read-html.ts'
import { type Running, run } from '../../support/web/run.ts'
import { composerIn, fieldsOf, formsIn, type Visitor, visitor } from '../../support/web/visitor.ts'

type Page = { readonly browser: Visitor; readonly bot: ScriptedBot; readonly running: Running }

async function open(script: Script = {}, hasScript = true): Promise<Page> {
  const bot = scriptedBot(script)
  const running = await run(bot)
  onTestFinished(async () => {
    await running.stop()
    expect(running.told).toEqual([])
  })
  const browser = visitor(running.url, hasScript)
  await browser.open()
  return { browser, bot, running }
}

/** Presses the first button of a message. */
function press(browser: Visitor, message: Element | undefined): Promise<readonly Element[]> {
  const [form] = message === undefined ? [] : formsIn(message)
  if (form === undefined) throw new Error('There is nothing to press')
  return browser.send(form, tagged(form, 'button')[0])
}

const plain = (messages: readonly Element[]): readonly string[] => messages.map((each) => seen(each))

describe('the chat page', () => {
  it('says what it is, and has something to try at a press', async () => {
    const { browser, bot } = await open()
    expect(seen(browser.page())).toContain('I have read 3 documents.')
    const question = 'What do the readings say about the lamp?'
    const example = tagged(browser.page(), 'button').find((each) => seen(each).includes(question))
    const [form] = tagged(browser.page(), 'form')
    if (form === undefined) throw new Error('There is no example')
    await browser.send(form, example)
    expect(bot.requests).toMatchObject([{ kind: 'mention', text: question, speaker: 'Guest' }])
  })

  it('proposes a question in the language of its reader', async () => {
    const { running } = await open()
    const response = await fetch(running.url, { headers: { 'accept-language': 'es-MX' } })
    expect(seen(readHtml(await response.text()))).toContain('¿the lamp?')
  })

  it.each([true, false])('shows what was said and answered, in order (script: %s)', async (hasScript) => {
    const { browser } = await open(
      { handle: (request) => says('asker', `${request.kind} heard.`) },
      hasScript,
    )
    await browser.say('Who kept the lamp?')
    await browser.say('/quiz now 5')
    const shown = browser.messages().map((each) => seen(each, (part) => part.tag === 'details'))
    expect(shown).toEqual([
      'Who kept the lamp?',
      'mention heard.',
      '/quiz now 5',
      'Only you see this\ncommand heard.',
    ])
  })

  it('says words between the two, and commands as a host in the channel of a group', async () => {
    const { browser, bot } = await open()
    await browser.say('hello')
    await browser.say('/study settings')
    const [words, command] = bot.requests
    expect(words?.from.isDirect).toBe(true)
    expect(command).toMatchObject({ kind: 'command', name: 'study', text: 'settings' })
    expect(command?.from.isDirect).toBeUndefined()
    expect(command?.from.community).toBe(words?.from.community)
  })

  it('leads who has no script to what was said', async () => {
    const { browser } = await open({}, false)
    const sent = fieldsOf(composerIn(browser.page()), undefined, { line: 'hello' })
    const response = await browser.fetch('/chat', { method: 'POST', body: sent })
    expect(response.status).toBe(303)
    const [first] = (await (await browser.fetch('/')).text()).match(/id="m[a-z0-9]+-1"/) ?? []
    expect(response.headers.get('location')).toBe(`/#${first?.slice(4, -1)}`)
  })

  it('puts a reply that takes the place of a message there', async () => {
    const { browser, bot } = await open({
      handle: (request) =>
        request.kind === 'action'
          ? says('update', 'Wider.')
          : says('asker', 'An answer.', button('w:v1:7', 'Wider')),
    })
    const [, answer] = await browser.say('/ask lamp')
    await press(browser, answer)
    expect(plain(browser.messages()).filter((each) => each.includes('Wider.'))).toHaveLength(1)
    expect(browser.messages()).toHaveLength(2)
    expect(bot.requests.at(-1)).toMatchObject({ kind: 'action', id: 'w:v1:7', values: [], isPrivate: true })
  })

  it('shows in the open what is posted there, and whose answer it is', async () => {
    const { browser } = await open({
      handle: async (request, floor) => {
        if (request.kind !== 'command') return says('asker', 'Heard.')
        expect(await floor.isHost()).toBe(true)
        expect(await floor.post(viewOf('Shared by Guest.'), request.target)).toEqual({ kind: 'posted' })
        return says('asker', 'Done.')
      },
    })
    const [said] = await browser.say('The board paid.')
    const [menu] = said === undefined ? [] : tagged(said, 'form')
    if (menu === undefined) throw new Error('There is no menu')
    const find = tagged(menu, 'button').find((each) => seen(each) === 'Find sources')
    await browser.send(menu, find)
    const post = browser.messages().find((each) => hasClass(each, 'open'))
    expect(post && seen(post)).toContain('Shared by Guest.')
    expect(post && tagged(post, 'a')[0]?.attributes['href']).toBe(`#${said?.attributes['id']}`)
  })

  it('asks by a form, keeps what was filled in, and sends it once', async () => {
    const { browser, bot } = await open({
      handle: (request) =>
        request.kind === 'command' ? { kind: 'form', form: askForm } : says('asker', 'Asked.'),
    })
    const [, message] = await browser.say('/ask')
    const [form] = message === undefined ? [] : formsIn(message)
    if (form === undefined) throw new Error('There is no form')
    const filled = { 'f.question': 'Who?' }
    await browser.send(form, undefined, filled)
    await browser.send(form, undefined, filled)
    expect(plain(browser.messages())).toEqual(['/ask', 'Who?', 'Only you see this\nAsked.'])
    expect(bot.requests.filter(({ kind }) => kind === 'form')).toMatchObject([
      { id: 'ask:v1:7', fields: { question: 'Who?', in: '' }, isPrivate: true },
    ])
  })

  it('takes a form away that is cancelled, and nothing else', async () => {
    const { browser, bot } = await open({ handle: () => ({ kind: 'form', form: askForm }) })
    const [said, message] = await browser.say('/ask')
    const [form] = message === undefined ? [] : formsIn(message)
    if (form === undefined) throw new Error('There is no form')
    await browser.send(form, tagged(form, 'button')[1])
    expect(browser.messages()).toEqual([said])
    await browser.post({ act: 'cancel', message: said?.attributes['id'] ?? '' })
    await browser.open()
    expect(browser.messages()).toHaveLength(1)
    expect(bot.requests).toHaveLength(1)
  })

  it('gives pictures and files to whose talk it is, and to nobody else', async () => {
    const file = {
      kind: 'file',
      name: "the keeper's *cards*.csv",
      media: 'text/csv',
      content: Buffer.from('a,b'),
    } as const
    const { browser, running } = await open({
      handle: () => says('asker', 'Here.', { kind: 'picture', png: onePixel, alt: 'a dot' }, file),
    })
    const [, message] = await browser.say('/quiz export')
    if (message === undefined) throw new Error('Nothing was answered')
    const picture = tagged(message, 'img')[0]?.attributes['src'] ?? ''
    const link = tagged(message, 'a')[0]?.attributes['href'] ?? ''
    expect(Buffer.from(await (await browser.fetch(picture)).arrayBuffer())).toEqual(Buffer.from(onePixel))
    const kept = await browser.fetch(link)
    expect(await kept.text()).toBe('a,b')
    expect(kept.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''the%20keeper%27s%20%2Acards%2A.csv",
    )
    const other = visitor(running.url)
    await other.open()
    expect((await other.fetch(link)).status).toBe(404)
    expect((await browser.fetch(`${link}9`)).status).toBe(404)
  })

  it('keeps each browser its own talk', async () => {
    const { browser, bot, running } = await open()
    const other = visitor(running.url)
    await other.open()
    await browser.say('Only mine.')
    await other.say('Only yours.')
    await browser.open()
    expect(plain(browser.messages()).join()).not.toContain('yours')
    const [one, two] = bot.requests
    expect(one?.from.community).not.toBe(two?.from.community)
    expect(JSON.stringify(bot.requests)).not.toContain(browser.cookie().split('=')[1])
  })

  it('speaks the language of the browser', async () => {
    const { browser, bot } = await open()
    const sent = fieldsOf(composerIn(browser.page()), undefined, { line: 'hello' })
    const headers = { 'accept-language': 'de-CH,en;q=0.5' }
    await browser.fetch('/chat', { method: 'POST', body: sent, headers })
    expect(bot.requests).toMatchObject([{ language: 'de' }])
    expect(await (await browser.fetch('/', { headers })).text()).toContain('<html lang="de">')
  })

  it('tells where its reader lives, once their browser has', async () => {
    const { browser, bot, running } = await open()
    await browser.post({ act: 'say', line: 'hello', zone: 'Asia/Seoul' })
    expect(await running.outlet.zoneOf(bot.requests[0]?.from.learner ?? '')).toBe('Asia/Seoul')
    await browser.post({ act: 'say', line: 'hello', zone: '"; drop' })
    expect(await running.outlet.zoneOf(bot.requests[0]?.from.learner ?? '')).toBe('Asia/Seoul')
  })

  it('offers commands, their parts, and what the bot suggests for them', async () => {
    const { browser, bot } = await open({
      suggest: (typed, what) => [{ value: `${what}:7`, label: `${typed}, in the keepers` }],
    })
    const offered = async (line: string): Promise<unknown> =>
      (await browser.fetch(`/chat/suggest?${new URLSearchParams({ line })}`)).json()
    expect(await offered('/qui')).toMatchObject([{ value: '/quiz ' }])
    expect(await offered('/quiz da')).toMatchObject([{ value: '/quiz daily' }])
    expect(await offered('/cite lamp')).toEqual([
      { value: '/cite lamp, in the keepers', label: 'lamp, in the keepers' },
    ])
    for (const line of ['/cite ', '/nothing x', 'quiz', '/check x']) expect(await offered(line)).toEqual([])
    const [said] = await browser.say('/cite lamp, in the keepers')
    expect(said && seen(said)).toBe('/cite lamp, in the keepers')
    await browser.say('/cite lamp')
    expect(bot.requests).toMatchObject([{ text: 'reference:7' }, { text: 'lamp' }])
  })
})

describe('what the chat page refuses', () => {
  async function post(changed: RequestInit & { readonly fields?: Readonly<Record<string, string>> }) {
    const { browser, bot } = await open()
    const sent = fieldsOf(composerIn(browser.page()), undefined, { line: 'hello' })
    for (const [name, value] of Object.entries(changed.fields ?? {})) sent.set(name, value)
    const { status } = await browser.fetch('/chat', { method: 'POST', body: sent, ...changed })
    return { status, heard: bot.requests.length }
  }

  it.each([
    ['another site', { headers: { origin: 'https://evil.example' } }, 403],
    ['a form of another session', { fields: { token: 'x'.repeat(43) } }, 403],
    ['somebody without the cookie', { headers: { cookie: '' } }, 403],
    ['no form', { body: '{}', headers: { 'content-type': 'application/json' } }, 415],
    ['nothing that a page sends', { fields: { act: 'dance' } }, 400],
    ['more than anybody types', { fields: { line: 'x'.repeat(70_000) } }, 413],
  ])('does nothing for %s', async (_, changed, status) => {
    expect(await post(changed)).toEqual({ status, heard: 0 })
  })

  it('answers under no name that leads here from elsewhere', async () => {
    const { running } = await open()
    const { hostname, port } = new URL(running.url)
    const { request } = await import('node:http')
    const status = await new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path: '/', headers: { host: 'evil.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      asked.on('error', reject).end()
    })
    expect(status).toBe(421)
  })

  it.each([
    ['/chat', 'GET', 405],
    ['/', 'POST', 405],
    ['/chat/news', 'DELETE', 405],
    ['/chat/elsewhere', 'GET', 404],
    ['/chat/elsewhere', 'HEAD', 404],
    ['/chat/kept/m1-1/0', 'GET', 404],
  ])('says that %s cannot be had by %s', async (path, method, status) => {
    const { browser } = await open()
    expect((await browser.fetch(path, { method })).status).toBe(status)
  })

  it('lets no page do anything but what is its own', async () => {
    const { browser } = await open()
    const { headers } = await browser.fetch('/')
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Strict$/)
    const inline = all(
      browser.page(),
      ({ tag, attributes, children }) =>
        Object.keys(attributes).some((name) => name.startsWith('on') || name === 'style') ||
        (tag === 'script' && children.length > 0),
    )
    expect(inline).toEqual([])
  })

  it('takes nobody their talk who comes from another site, where no cookie comes along', async () => {
    const { running } = await open()
    const response = await fetch(running.url, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await response.text()).toContain('http-equiv="refresh"')
  })

  it('says that it rests before the bot is there and after it has left', async () => {
    const { web, status } = unserved()
    expect(await status()).toBe(503)
    const ended = web.start(scriptedBot())
    expect(await status()).toBe(200)
    expect(await web.examine()).toEqual([
      { state: 'fine', what: 'The chat page is on at http://127.0.0.1:8080/.' },
    ])
    expect(await web.examine('web:x')).toEqual([])
    await web.stop()
    await ended
    expect(await status()).toBe(503)
    await web.start(scriptedBot())
    expect(await status()).toBe(503)
  })
})

/** The platform without a server. */
function unserved(): { readonly web: ReturnType<typeof createWeb>; status(): Promise<number> } {
  const web = createWeb({
    opening: { documents: 0, examples: [] },
    url: () => 'http://127.0.0.1:8080',
    now: Date.now,
    warn: () => undefined,
  })
  const app = new Hono()
  web.routes(app)
  return { web, status: async () => (await app.request('/', { headers: { host: 'localhost' } })).status }
}

describe('words of anybody on the chat page', () => {
  it('are words, whatever signs they have', async () => {
    const nasty = '</article><script>alert(1)</script>" onfocus="x'
    const { browser } = await open({
      handle: () => ({
        kind: 'message',
        to: 'asker',
        view: { blocks: [{ kind: 'quote', content: [text(nasty)], source: [text(nasty)] }] },
      }),
    })
    await browser.say(nasty)
    await browser.open()
    const [said, answer] = browser.messages()
    expect(said && seen(said, (part) => part.tag === 'details')).toBe(nasty)
    expect(answer && tagged(answer, 'blockquote').map((each) => seen(each))).toEqual([nasty])
    expect(tagged(browser.page(), 'script')).toHaveLength(1)
  })
})
