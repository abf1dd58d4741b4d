import type { ChildProcess } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { BrowserError } from './browser-error.ts'

/** A conversation with Chromium in its DevTools protocol: what is asked is answered, what happens is told. */
export type Pipe = {
  /** Rejects with what Chromium says is wrong, or with a BrowserError where it ends before it answers. */
  ask(method: string, params?: object, session?: string): Promise<unknown>
  /** The next time that something happens in a session. */
  next(event: string, session: string): Promise<void>
}

type Waiting = { resolve(result: unknown): void; reject(error: Error): void }

const told = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})

/** Talks over the file descriptors 3 and 4 of a Chromium that was started with `--remote-debugging-pipe`. */
export function openPipe(child: ChildProcess): Pipe {
  const [, , , toChild, fromChild] = child.stdio
  if (!(toChild instanceof Writable && fromChild instanceof Readable)) {
    throw new Error('Chromium was started without the pipes 3 and 4')
  }
  const asked = new Map<number, Waiting>()
  const awaited = new Map<string, Waiting[]>()
  let last = 0
  readMessages(fromChild, (message) => {
    const { id, method, sessionId, result, error } = told.parse(JSON.parse(message))
    if (id === undefined) {
      const key = `${method} ${sessionId}`
      for (const { resolve } of awaited.get(key) ?? []) resolve(undefined)
      awaited.delete(key)
      return
    }
    const waiting = asked.get(id)
    asked.delete(id)
    if (error === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(error.message))
  })
  let hasEnded = false
  const end = (): void => {
    hasEnded = true
    for (const { reject } of [...asked.values(), ...[...awaited.values()].flat()])
      reject(new BrowserError(ended))
  }
  child.once('exit', end)
  toChild.once('error', end)
  return {
    ask: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (hasEnded) throw new BrowserError(ended)
        const id = ++last
        asked.set(id, { resolve, reject })
        toChild.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      }),
    next: (event, session) =>
      new Promise((resolve, reject) => {
        if (hasEnded) throw new BrowserError(ended)
        const key = `${event} ${session}`
        awaited.set(key, [...(awaited.get(key) ?? []), { resolve: () => resolve(), reject }])
      }),
  }
}

const ended =
  'Chromium ended before it had answered. Look whether it starts at all: chromium --headless --dump-dom about:blank'

/** Messages end with a zero. */
function readMessages(from: Readable, take: (message: string) => void): void {
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) take(message)
  })
}
