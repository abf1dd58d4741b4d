/** What waiting for others needs of the world; lengths are milliseconds. */
export type IdleDeps = {
  /** Resolves when everything that is ready has gone on, as `setImmediate` does. */
  breathe(): Promise<unknown>
  rest(milliseconds: number): Promise<unknown>
  /** What this thread has worked so far: the machine may be busy with other programs, and that is no matter of ours. */
  worked(): number
}

/** A breath in which more is worked shows that somebody is being answered. */
const busy = 1
const restLength = 15
/** Who is never left alone works all the same, if slowly. */
const mostRests = 10

/**
 * Gives a pause for work in the background: it ends when others have had their turn and, since an answer is made in
 * several turns and would wait for us at each, when for a moment nobody wanted one; after 150 ms in any case.
 */
export function whenIdle({ breathe, rest, worked }: IdleDeps): () => Promise<void> {
  const isBusy = async (): Promise<boolean> => {
    const before = worked()
    await breathe()
    return worked() - before > busy
  }
  return async () => {
    for (let rests = 0; rests < mostRests && (await isBusy()); rests++) await rest(restLength)
  }
}
