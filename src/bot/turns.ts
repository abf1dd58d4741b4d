/** Resolves when it is one's turn to think: one at a time, in the order asked for. */
export type Turn = () => Promise<void>

/**
 * Turns with a breath between them. Answering takes the whole process for some milliseconds; without a breath, hundreds
 * of questions at once would be answered back to back, and nobody told in time that an answer is coming. `breathe`
 * lets everything else go on that is waiting, as `setImmediate` does.
 */
export function createTurns(breathe: (then: () => void) => void = setImmediate): Turn {
  let last = Promise.resolve()
  return () => {
    last = last.then(() => new Promise((resolve) => breathe(() => resolve())))
    return last
  }
}
