import type { Server } from 'node:http'
import { createServer, type ListenOptions, type Server as NetServer } from 'node:net'

/** A server that listens on loopback, and the way to end it. */
export type Listening = { readonly port: number; close(): Promise<void> }

/** Node's own 511 make a burst of new connections wait a second or three for their turn. */
const backlog = 4096

/** Node takes one new connection per listener in a turn of its loop; under load, turns are long. */
const listeners = 16

/** Opens the server on a free port of loopback, wide enough for hundreds of new connections at once. */
export async function listen(server: Server): Promise<Listening> {
  const reusePort = process.platform === 'linux'
  const port = await open(server, { port: 0, reusePort })
  const more = Array.from({ length: reusePort ? listeners - 1 : 0 }, () =>
    createServer((socket) => server.emit('connection', socket)),
  )
  for (const one of more) await open(one, { port, reusePort })
  return {
    port,
    close: async () => {
      server.closeAllConnections()
      await Promise.all([server, ...more].map(shut))
    },
  }
}

async function open(server: NetServer, options: ListenOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', backlog, ...options }, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

async function shut(server: NetServer): Promise<void> {
  await new Promise((resolve) => server.close(resolve))
}
