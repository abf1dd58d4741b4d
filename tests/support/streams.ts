import { PassThrough, Writable } from 'node:stream'

/** A screen whose words can be read back, and waited for. */
export type Screen = Writable & {
  readonly isTTY: boolean
  /** All that has been written. */
  shown(): string
  /** Resolves once what has been written fits; never, where it never does. */
  until(fits: (shown: string) => boolean): Promise<void>
}

/** A stream that keeps what is written to it. `beforeWrite` may fail a write, or make it take its time. */
export function createScreen(
  beforeWrite: (chunk: string) => Promise<void> | void = () => undefined,
  isTTY = true,
): Screen {
  let all = ''
  const waiting = new Set<() => void>()
  const stream = new Writable({
    highWaterMark: 64,
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      Promise.resolve(chunk.toString())
        .then(beforeWrite)
        .then(() => {
          all += chunk.toString()
          for (const look of waiting) look()
          done()
        }, done)
    },
  })
  const until = (fits: (shown: string) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!fits(all)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return Object.assign(stream, { isTTY, shown: () => all, until })
}

/** A write that fails since nobody reads any longer, as after `| head`. */
export function brokenPipe(): Promise<never> {
  return Promise.reject(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
}

/** A stream that says some lines and ends. */
export function piped(...lines: readonly string[]): PassThrough {
  const stream = new PassThrough()
  stream.end(lines.map((line) => `${line}\n`).join(''))
  return stream
}
