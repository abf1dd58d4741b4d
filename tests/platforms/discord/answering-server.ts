import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

/** What a server answers to a path: a status with a body, or a body with 200. */
export type Answers = Readonly<Record<string, unknown>>

/** A server on loopback that answers each "GET /path" with its JSON, at any date; gives back where it is. */
export async function answeringServer(answers: Answers, date?: Date): Promise<string> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').replace(/^\/v10/, '').split('?')
    const body = answers[`${request.method} ${path}`]
    if (date !== undefined) response.setHeader('date', date.toUTCString())
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body ?? { message: 'Not Found', code: 0 }))
  })
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}
