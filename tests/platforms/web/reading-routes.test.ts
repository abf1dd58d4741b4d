import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noon, tokenIn } from '../../support/reading.ts'
import { servedHouse } from '../../support/served-reading.ts'

const quoted = 'Its light reached eleven miles on a clear night'
let house: Awaited<ReturnType<typeof servedHouse>>

beforeAll(async () => {
  house = await servedHouse()
})
afterAll(() => house.stop())

function get(
  link: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Response> {
  return fetch(link, { headers, method, redirect: 'manual' })
}

describe('a link to a passage', () => {
  it('opens a page with the passage marked, that no cache keeps and no search engine lists', async () => {
    const answer = await get(await house.linkTo(quoted))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    const page = await answer.text()
    expect(page).toContain(`Quotation begins: </span>${quoted}<span`)
    expect(page).toContain('<title>¶ 2 · The Keepers of Gull Point</title>')
  })

  it('needs no script, no inline style, and nothing from anywhere else', async () => {
    const page = await (await get(`${(await house.linkTo(quoted)).split('#')[0]}?q=lantern`)).text()
    expect(page).not.toMatch(/<script|<iframe|<img|\sstyle=|\son\w+=|javascript:|https?:/i)
    const [, style] = /<link rel="stylesheet" href="([^"]+)">/.exec(page) ?? []
    const sheet = await get(house.url + style)
    expect(sheet.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
    expect(sheet.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(await sheet.text()).not.toMatch(/url\(|@import/)
  })

  it('never stands in the page itself: what is copied from a page is not the key to it', async () => {
    const link = await house.linkTo(quoted)
    expect(await (await get(`${link.split('#')[0]}?q=lantern`)).text()).not.toContain(tokenIn(link))
  })

  it('searches in its document with the words in the address', async () => {
    const [link] = (await house.linkTo(quoted)).split('#')
    const page = await (await get(`${link}?q=${encodeURIComponent('harbour "list"')}`)).text()
    expect(page).toContain('value="harbour &quot;list&quot;"')
    expect(page).toContain('<a href="#p3" aria-label="Paragraph 3">¶ 3</a>')
    expect(page).toContain('<mark class="hit">harbour</mark>')
  })

  it('shows words in the address as words, whatever they are', async () => {
    const [link] = (await house.linkTo(quoted)).split('#')
    const page = await (await get(`${link}?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text()
    expect(page).not.toContain('<script')
    expect((await get(`${link}?q=${'x'.repeat(3000)}`)).status).toBe(200)
    expect((await get(`${link}?q=%E0%A4%A`)).status).toBe(200)
    expect((await get(`${link}?q=a&q=b&other=c`)).status).toBe(200)
  })

  it('speaks the language of the browser, and leaves the text in its own', async () => {
    const link = await house.linkTo('등불을 켰다')
    const english = await get(link, { 'Accept-Language': 'en-US,en;q=0.9' })
    expect(await english.text()).toMatch(/<html lang="en">[\s\S]*<article [^>]* lang="ko">/)
    const korean = await get(link, { 'Accept-Language': 'ko-KR, en;q=0.5' })
    expect(korean.headers.get('Content-Language')).toBe('ko')
    expect(await korean.text()).toContain('<html lang="ko">')
  })

  it('can be asked for without its body, and takes no other method', async () => {
    const link = await house.linkTo(quoted)
    const head = await get(link, {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await get(link, {}, method)
      expect([method, answer.status, answer.headers.get('Allow')]).toEqual([method, 405, 'GET, HEAD'])
    }
  })

  it('gives nothing of the text to whoever draws previews of links', async () => {
    const link = await house.linkTo(quoted)
    const agents = [
      'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
      'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
      'Twitterbot/1.0',
      'facebookexternalhit/1.1',
      'WhatsApp/2.23',
      'Mozilla/5.0 (compatible; Googlebot/2.1)',
    ]
    for (const agent of agents) {
      const page = await (await get(link, { 'User-Agent': agent })).text()
      expect(page).toContain('A passage from a reading group')
      for (const word of ['Keepers', 'eleven', 'Marsh']) expect(page).not.toContain(word)
    }
    const reader =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36'
    expect(await (await get(link, { 'User-Agent': reader })).text()).toContain('eleven miles')
  })
})

describe('a link that opens nothing', () => {
  it('has expired: 410, with what to do', async () => {
    const link = await house.linkTo(quoted)
    house.clock.now += 9 * 86_400_000
    const answer = await get(link)
    house.clock.now = noon
    expect(answer.status).toBe(410)
    const page = await answer.text()
    expect(page).toContain('For a new one, ask the bot again')
    expect(page).not.toContain('Keepers')
  })

  it('is answered in the same way to the letter whether it is forged, foreign, revoked or never was: 404', async () => {
    const link = await house.linkTo(quoted)
    const other = await servedHouse()
    const foreign = tokenIn(await other.linkTo(quoted))
    await other.stop()
    const revoked = tokenIn(await house.linkTo(quoted, 'revoked'))
    await house.store.access.replace('revoked')
    const tokens = [
      `${tokenIn(link).slice(0, -1)}-`,
      foreign,
      revoked,
      'nothing',
      '%00',
      '..%2f..%2fetc',
      'a'.repeat(2000),
    ]
    const answers = await Promise.all(
      tokens.map(async (token) => {
        const answer = await get(`${house.url}/r/${token}`)
        const headers = [...answer.headers].filter(([name]) => name !== 'date')
        return JSON.stringify([answer.status, headers, await answer.text()])
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^\[404,/)
  })

  it('never opens in any of 2,000 tampered forms', async () => {
    const links = await Promise.all([
      house.linkTo(quoted),
      house.linkTo(quoted, 'other'),
      house.linkTo('burnt whale oil'),
    ])
    const honest = links.map(tokenIn)
    const tampered = new Set(honest.flatMap((token) => flips(token)))
    for (const [one, two] of [honest, honest.toReversed()]) {
      const [a = [], b = []] = [one?.split('.'), two?.split('.')]
      for (const part of [0, 1, 2, 3]) tampered.add(a.map((own, at) => (at === part ? b[at] : own)).join('.'))
    }
    for (const token of honest) tampered.delete(token)
    expect(tampered.size).toBeGreaterThan(2000)
    const opened = await Promise.all(
      [...tampered].map(async (token) => (await house.reader.open(token, { language: 'en' })).kind),
    )
    expect(new Set(opened)).toEqual(new Set(['absent']))
  })

  it('is never told to anybody', async () => {
    await get(`${house.url}/r/${tokenIn(await house.linkTo(quoted)).slice(1)}`)
    expect(house.told).toEqual([])
  })
})

describe('behind a proxy with a path of its own', () => {
  it('opens links, and finds its stylesheet below that path', async () => {
    const behind = await servedHouse('/reading/room')
    const link = await behind.linkTo(quoted)
    expect(link).toContain('/reading/room/r/')
    const page = await (await get(link)).text()
    expect(page).toContain('eleven miles')
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(page) ?? []
    expect(style).toMatch(/^\/reading\/room\/style\//)
    expect((await get(behind.url + style)).status).toBe(200)
    // What the proxy takes away before it asks.
    expect((await get(link.replace('/reading/room', ''))).status).toBe(200)
    await behind.stop()
  })
})

/** Each letter of a token replaced by a dozen others. */
function flips(token: string): readonly string[] {
  return [...token].flatMap((_, at) =>
    [...'A9_-.bZ0qK~='].map((letter) => token.slice(0, at) + letter + token.slice(at + 1)),
  )
}
