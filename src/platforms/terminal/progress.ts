import type { Writable } from 'node:stream'
import stringWidth from 'string-width'
import { terminalWords } from '../../view/terminal-words.ts'

/** Shows how far loading has come, and takes it off the screen again. */
export type Progress = {
  update(done: number, total: number): void
  /** Clears what was shown. To be called when loading ends, well or not. */
  finish(): void
}

/**
 * `now` is in milliseconds; `after` runs something later and returns what calls it off. They are the machine's own
 * unless told otherwise.
 */
export type ProgressDeps = {
  readonly screen: Writable & { readonly isTTY?: boolean }
  now?(): number
  after?(milliseconds: number, run: () => void): () => void
}

/** Loading that is over sooner than this is not worth a line. */
const patience = 1000
const betweenUpdates = 100

/**
 * A line on the screen that counts documents once loading has taken longer than a second. Both the timer and each
 * update look at the clock, since a timer waits while documents are being read. Nothing is written to a pipe or file.
 */
export function createProgress({
  screen,
  now = () => performance.now(),
  after = later,
}: ProgressDeps): Progress {
  if (screen.isTTY !== true) return { update: () => undefined, finish: () => undefined }
  const start = now()
  let latest = terminalWords.loadingAtAll
  let shown = ''
  let shownAt = Number.NEGATIVE_INFINITY
  const show = (line: string): void => {
    // Spaces rather than an escape sequence clear what a longer line left, on every terminal.
    const rest = ' '.repeat(Math.max(0, stringWidth(shown) - stringWidth(line)))
    screen.write(`\r${line}${rest}${'\b'.repeat(rest.length)}`)
    shown = line
    shownAt = now()
  }
  const callOff = after(patience, () => show(latest))
  return {
    update: (done, total) => {
      latest = terminalWords.loading(done, total)
      if (now() - start >= patience && now() - shownAt >= betweenUpdates) show(latest)
    },
    finish: () => {
      callOff()
      if (shown !== '') show('')
    },
  }
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
