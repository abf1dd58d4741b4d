import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { PlatformError } from '../platform.ts'
import { guardApp } from './guard-app.ts'

/** Puts what a part of the program answers into the one server there is. */
export type Routes = (app: Hono) => void

/** A server of pages, for whoever has an address of one. */
export type WebServer = {
  /** Resolves with the address that its paths follow, without a slash at its end. Rejects with a PlatformError where it cannot. */
  start(): Promise<{ readonly url: string }>
  /** Answers what has been asked, for at most two seconds, and leaves; may be called at any time, and twice. */
  stop(): Promise<void>
}

/** Where a server listens, and what it answers. */
export type WebServerDeps = {
  readonly host: string
  /** 0 for whichever is free. */
  readonly port: number
  /** Nobody chose the port: another one will do where it is taken. */
  readonly isAnyPort?: boolean
  /** What the paths of a public address begin with, as "/verbatim": a proxy may pass it on or take it away. */
  readonly prefix?: string
  readonly routes: readonly Routes[]
  /** Takes a bug to whoever runs the program; no address that was asked for is ever told, for it may be a key. */
  report(bug: unknown, doing: string): void
}

/** A server over HTTP; it listens once it is started. */
export function createWebServer(deps: WebServerDeps): WebServer {
  const app = new Hono({ getPath: (request) => pathIn(request, deps.prefix ?? '') })
  guardApp(app, deps)
  for (const routes of deps.routes) routes(app)
  // The globals of this program stay Node's own: the chat clients use them too.
  const serving = { fetch: app.fetch, overrideGlobalObjects: false, serverOptions: limits }
  const server = createAdaptorServer(serving)
  let isStopped = false
  return {
    start: async () => {
      if (isStopped) throw new PlatformError('The page server was stopped before it had begun.')
      await listen(server, deps)
      return { url: addressOf(server, deps.host) }
    },
    stop: async () => {
      isStopped = true
      if (server.listening) await close(server)
    },
  }
}

/** In milliseconds; whoever is slower than this is not reading. A page needs no more headers than fit. */
const limits = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 8192,
} as const

/** A longer time would hold up the whole program, which leaves within eight seconds. */
const closeTimeout = 2000

function pathIn(request: Request, prefix: string): string {
  const { pathname } = new URL(request.url)
  const isBelow = prefix !== '' && pathname.startsWith(`${prefix}/`)
  return isBelow ? pathname.slice(prefix.length) : pathname
}

async function listen(server: ServerType, deps: WebServerDeps): Promise<void> {
  const { host, port, isAnyPort } = deps
  const problem = await tryPort(server, host, port)
  if (problem === undefined) return
  const isTaken = 'code' in problem && problem.code === 'EADDRINUSE'
  const second = isTaken && isAnyPort ? await tryPort(server, host, 0) : problem
  if (second === undefined) return
  throw new PlatformError(troubleOf(second, host, port))
}

function tryPort(server: ServerType, host: string, port: number): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const fail = (error: Error): void => resolve(error)
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve(undefined)
    })
  })
}

function troubleOf(problem: Error, host: string, port: number): string {
  const code = 'code' in problem ? problem.code : undefined
  if (code === 'EADDRINUSE') {
    return `Pages cannot be served at port ${port}: another program uses it. Set WEB_PORT to a free port, or to “off” to do without pages.`
  }
  if (code === 'EACCES') {
    return `Pages cannot be served at port ${port}: this user may not open it. Set WEB_PORT to a port above 1023.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Pages cannot be served at ${host}: this machine has no such address. Set WEB_HOST to 127.0.0.1, or to 0.0.0.0 for every address it has.`
  }
  return `Pages cannot be served at ${host}, port ${port}: ${problem.message}. Set WEB_HOST and WEB_PORT to an address and a port of this machine.`
}

function addressOf(server: ServerType, host: string): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server that listens has a port')
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}

async function close(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  if (!('closeIdleConnections' in server)) return closed
  // A browser holds its connection for the next page, which does not come.
  const hangUp = setInterval(() => server.closeIdleConnections(), 25)
  const giveUp = setTimeout(() => server.closeAllConnections(), closeTimeout)
  await closed
  clearInterval(hangUp)
  clearTimeout(giveUp)
}
