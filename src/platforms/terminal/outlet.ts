import type { Writable } from 'node:stream'

/** A stream that is written to as fast as it is read from. */
export type Outlet = {
  /** Resolves when the text has gone out; false once nobody reads any longer. Throws what else the stream reports. */
  write(text: string): Promise<boolean>
  /** Resolves when nothing can be written any longer. */
  readonly ended: Promise<void>
}

/**
 * Writes to a stream with back-pressure. A reader that has gone (EPIPE, as after `| head`) is no error: writing then
 * says false and does nothing.
 */
export function createOutlet(stream: Writable): Outlet {
  let state: 'open' | 'left' | { readonly error: Error } = 'open'
  const ended = Promise.withResolvers<void>()
  // A stream that failed is closed next; the failure is what counts.
  const end = (how: 'left' | { readonly error: Error }): void => {
    if (state === 'open') state = how
    ended.resolve()
  }
  const fail = (error: NodeJS.ErrnoException): void =>
    end(goneCodes.has(error.code ?? '') ? 'left' : { error })
  stream.on('close', () => end('left'))
  stream.on('error', fail)
  const isOpen = (): boolean => {
    if (typeof state === 'object') throw state.error
    return state === 'open'
  }
  return {
    ended: ended.promise,
    write: async (text) => {
      if (!isOpen()) return false
      const failure = await new Promise<Error | null | undefined>((resolve) => stream.write(text, resolve))
      if (failure) fail(failure)
      return isOpen()
    },
  }
}

// How systems say that the other end of a pipe is closed; the last is Node's own, for a stream already destroyed.
const goneCodes: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED'])
