import { describe, expect, it } from 'vitest'
import { createProgress, type Progress } from '../../../src/platforms/terminal/progress.ts'
import { createScreen } from '../../support/streams.ts'

/** A progress on a screen, with a clock that a test sets. */
function started(isTTY = true): { progress: Progress; shown(): string; at(time: number): void } {
  const screen = createScreen(undefined, isTTY)
  const pieces: string[] = []
  screen.write = (chunk: string) => pieces.push(chunk) > 0
  let time = 0
  let due: (() => void) | undefined
  const after = (milliseconds: number, run: () => void): (() => void) => {
    expect(milliseconds).toBe(1000)
    due = run
    return () => {
      due = undefined
    }
  }
  const at = (later: number): void => {
    time = later
    if (time < 1000) return
    due?.()
    due = undefined
  }
  return { progress: createProgress({ screen, now: () => time, after }), shown: () => pieces.join(''), at }
}

describe('progress', () => {
  it('shows nothing of loading that takes less than a second', () => {
    const { progress, shown, at } = started()
    progress.update(1, 2)
    at(999)
    progress.update(2, 2)
    progress.finish()
    at(5000)
    expect(shown()).toBe('')
  })

  it('shows after a second how far loading has come', () => {
    const { progress, shown, at } = started()
    progress.update(7, 1200)
    at(1000)
    expect(shown()).toBe('\rReading document 7 of 1,200')
  })

  it('shows that something is going on where no document is through yet', () => {
    const { shown, at } = started()
    at(1000)
    expect(shown()).toBe('\rReading documents')
  })

  it('draws at most ten times a second', () => {
    const { progress, shown, at } = started()
    at(1000)
    for (let time = 1001; time <= 1300; time++) {
      at(time)
      progress.update(time, 2000)
    }
    expect(shown().split('\r')).toHaveLength(2 + 3)
  })

  it('shows on an update, when reading keeps the timer waiting', () => {
    const screen = createScreen()
    const pieces: string[] = []
    screen.write = (chunk: string) => pieces.push(chunk) > 0
    let time = 0
    const progress = createProgress({ screen, now: () => time, after: () => () => undefined })
    time = 1500
    progress.update(3, 9)
    expect(pieces.join('')).toBe('\rReading document 3 of 9')
  })

  it('leaves an empty line and the cursor at its beginning', () => {
    const { progress, shown, at } = started()
    progress.update(1, 2)
    at(1000)
    progress.finish()
    const line = 'Reading document 1 of 2'
    expect(shown()).toBe(`\r${line}\r${' '.repeat(line.length)}${'\b'.repeat(line.length)}`)
  })

  it('writes nothing where nobody watches', () => {
    const { progress, shown, at } = started(false)
    at(2000)
    progress.update(1, 2)
    progress.finish()
    expect(shown()).toBe('')
  })
})
