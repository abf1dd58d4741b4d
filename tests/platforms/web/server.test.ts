import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PlatformError } from '../../../src/platforms/platform.ts'
import {
  createWebServer,
  type Routes,
  type WebServer,
  type WebServerDeps,
} from '../../../src/platforms/web/server.ts'

type Made = { readonly server: WebServer; readonly told: readonly string[] }

function made(routes: readonly Routes[] = [], changed: Partial<WebServerDeps> = {}): Made {
  const told: string[] = []
  const server = createWebServer({
    host: '127.0.0.1',
    port: 0,
    routes,
    report: (bug, doing) => told.push(`${doing}: ${bug}`),
    ...changed,
  })
  onTestFinished(() => server.stop())
  return { server, told }
}

const hello: Routes = (app) => app.get('/hello', (context) => context.text('hello'))

describe('a server of pages', () => {
  it('answers at the address that it names', async () => {
    const { server } = made([hello])
    const { url } = await server.start()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const answer = await fetch(`${url}/hello`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('hello')
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404)
  })

  it('answers below its prefix and without it, as proxies pass it on or take it away', async () => {
    const { server } = made([hello], { prefix: '/x/y' })
    const { url } = await server.start()
    for (const path of ['/hello', '/x/y/hello']) expect((await fetch(url + path)).status).toBe(200)
    for (const path of ['/x/hello', '/x/yhello', '/x/y/x/y/hello']) {
      expect((await fetch(url + path)).status).toBe(404)
    }
  })

  it('keeps every answer from caches, frames, search engines and other sites, those about errors too', async () => {
    const { server } = made([hello])
    const { url } = await server.start()
    for (const path of ['/hello', '/elsewhere', '/robots.txt', `/${'x'.repeat(5000)}`]) {
      const { headers } = await fetch(url + path)
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      )
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('Cache-Control')).toBe('private, no-store')
      expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Powered-By')).toBeNull()
    }
  })

  it('lets a route say otherwise for itself', async () => {
    const open: Routes = (app) =>
      app.get('/open', (context) => context.text('', 200, { 'Content-Security-Policy': "script-src 'self'" }))
    const { url } = await made([open]).server.start()
    expect((await fetch(`${url}/open`)).headers.get('Content-Security-Policy')).toBe("script-src 'self'")
  })

  it('asks every crawler to stay away', async () => {
    const { url } = await made().server.start()
    expect(await (await fetch(`${url}/robots.txt`)).text()).toBe('User-agent: *\nDisallow: /\n')
  })

  it('refuses an address that is too long and headers that are too many', async () => {
    const { url } = await made([hello]).server.start()
    expect((await fetch(`${url}/hello?q=${'x'.repeat(4100)}`)).status).toBe(414)
    expect((await fetch(`${url}/hello`, { headers: { Cookie: 'x'.repeat(9000) } })).status).toBe(431)
  })

  it('tells a bug to whoever runs it, without the address that was asked for, and tells the reader nothing', async () => {
    const broken: Routes = (app) =>
      app.get('/:token', () => {
        throw new Error('The lamp is out')
      })
    const { server, told } = made([broken])
    const { url } = await server.start()
    const answer = await fetch(`${url}/s3cret-token`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('lamp')
    expect(told).toEqual(['making a page: Error: The lamp is out'])
  })

  it('answers nonsense with 400 and stays up', async () => {
    const { url } = await made([hello]).server.start()
    expect(await raw(url, 'NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw(url, 'GET /hello%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 404 /,
    )
    expect(await raw(url, 'GET /hello HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 /,
    )
    expect((await fetch(`${url}/hello`)).status).toBe(200)
  })
})

describe('a port that cannot be had', () => {
  it('is named, with what to do, where somebody chose it', async () => {
    const { url } = await made().server.start()
    const port = Number(new URL(url).port)
    const trouble = made([], { port }).server.start()
    await expect(trouble).rejects.toThrow(PlatformError)
    await expect(made([], { port }).server.start()).rejects.toThrow(
      `Pages cannot be served at port ${port}: another program uses it. Set WEB_PORT to a free port`,
    )
  })

  it('is another one where nobody chose it', async () => {
    const { url } = await made().server.start()
    const port = Number(new URL(url).port)
    const second = await made([hello], { port, isAnyPort: true }).server.start()
    expect(second.url).not.toBe(url)
    expect((await fetch(`${second.url}/hello`)).status).toBe(200)
  })

  it('is no help where the address is not of this machine', async () => {
    await expect(made([], { host: '192.0.2.1', isAnyPort: true }).server.start()).rejects.toThrow(
      'this machine has no such address. Set WEB_HOST',
    )
  })
})

describe('stopping', () => {
  it('finishes what is being answered, takes nothing new, and may be done twice', async () => {
    const gate = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const slow: Routes = (app) =>
      app.get('/slow', async (context) => {
        asked.resolve()
        await gate.promise
        return context.text('finished')
      })
    const { server } = made([slow, hello])
    const { url } = await server.start()
    const answer = fetch(`${url}/slow`)
    await asked.promise
    const stopped = server.stop()
    await expect(fetch(`${url}/hello`)).rejects.toThrow()
    gate.resolve()
    expect(await (await answer).text()).toBe('finished')
    await stopped
    await server.stop()
  })

  it('works before it has begun, and keeps it from beginning', async () => {
    const { server } = made()
    await server.stop()
    await expect(server.start()).rejects.toThrow(PlatformError)
  })
})

/** What a server answers to bytes as they are. */
function raw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}
