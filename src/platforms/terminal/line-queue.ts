import type { Interface } from 'node:readline'

/** The lines of a readline interface, one at a time, none lost while the one before is being answered. */
export type LineQueue = AsyncIterable<string> & {
  /** True once no further line will come in; those that came before are still given out. */
  isClosed(): boolean
}

/** Lines kept in memory before a pipe has to wait. */
const most = 1000

/**
 * Keeps the lines of an interface until they are asked for. readline's own iterator can lose what comes in before it
 * is first asked, and its `prompt` throws once the interface is closed; hence `isClosed`.
 */
export function queueLines(lines: Interface): LineQueue {
  const waiting: string[] = []
  let isClosed = false
  let change = Promise.withResolvers<void>()
  const wake = (): void => {
    change.resolve()
    change = Promise.withResolvers<void>()
  }
  lines.on('line', (line) => {
    waiting.push(line)
    if (waiting.length === most) lines.pause()
    wake()
  })
  lines.on('close', () => {
    isClosed = true
    wake()
  })
  return {
    isClosed: () => isClosed,
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const line = waiting.shift()
        if (line !== undefined) yield line
        else if (isClosed) return
        else {
          const more = change.promise
          lines.resume()
          await more
        }
      }
    },
  }
}
