import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { printable } from './printable.ts'
import { reasonOf } from './reason.ts'

/** The lines of earlier sessions, and where those of this one are kept. */
export type History = {
  /** The latest first, as readline wants them. */
  readonly earlier: readonly string[]
  /** What kept the lines from being read, in one sentence. */
  readonly problem: FileProblem | undefined
  /** Keeps a line; undefined when it is kept, or was just kept before. */
  keep(line: string): Promise<FileProblem | undefined>
}

/** Why a file could not be read or written, as the system says it. */
export type FileProblem = { readonly path: string; readonly reason: string }

/** How many lines a person can go back. */
export const recalledLines = 500

/**
 * Opens the history in a file, one line a line, the latest last, for its owner's eyes alone. A file that has grown to
 * more than twice what is recalled is cut to that. No file yet is no problem.
 */
export async function openHistory(path: string): Promise<History> {
  const read = await readLines(path)
  let latest = read.lines.at(-1)
  return {
    earlier: read.lines.slice(-recalledLines).toReversed(),
    problem: read.problem,
    keep: async (line) => {
      const safe = printable(line, true).replace(/\n/g, ' ')
      if (safe === latest) return undefined
      latest = safe
      return attempt(path, () => appendFile(path, `${safe}\n`, { mode: ownerOnly }))
    },
  }
}

const ownerOnly = 0o600

type Stored = { readonly lines: readonly string[]; readonly problem: FileProblem | undefined }

async function readLines(path: string): Promise<Stored> {
  try {
    const content = await readFile(path, 'utf8')
    const lines = content.split('\n').filter((line) => line !== '')
    const safe = lines.map((line) => printable(line, true))
    if (safe.length <= 2 * recalledLines) return { lines: safe, problem: undefined }
    const problem = await attempt(path, () => writeFile(path, `${safe.slice(-recalledLines).join('\n')}\n`))
    return { lines: safe, problem }
  } catch (error) {
    const isNew = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { lines: [], problem: isNew ? undefined : { path, reason: reasonOf(error) } }
  }
}

async function attempt(path: string, work: () => Promise<void>): Promise<FileProblem | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return { path, reason: reasonOf(error) }
  }
}
