import { readFile, stat } from 'node:fs/promises'

/** A file's bytes, or why they are not to be had: words that complete "notes.txt: …". */
export type Loaded =
  | { readonly kind: 'loaded'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly why: string }

/** Loads a file of at most so many bytes. A larger one is refused by its size, before any of it is read. */
export async function loadFile(path: string, mostBytes: number): Promise<Loaded> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) return tooLarge(size, mostBytes)
    const bytes = await readFile(path)
    // It may have grown since.
    if (bytes.length > mostBytes) return tooLarge(bytes.length, mostBytes)
    if (bytes.length === 0) return refused('it is empty; write something in it, or take it away')
    return { kind: 'loaded', bytes }
  } catch (error) {
    return refused(explain(error))
  }
}

/** Why the system does not hand out a file, and what to do. */
export function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EACCES' || code === 'EPERM') return 'this program may not read it; allow it to (chmod +r)'
  if (code === 'ENOENT') return 'it went away while the folder was being read; start again'
  return `it cannot be read (${code}); copy it here again`
}

function refused(why: string): Loaded {
  return { kind: 'refused', why }
}

function tooLarge(size: number, most: number): Loaded {
  return refused(`it has ${megabytes(size)} MB, and ${megabytes(most)} MB is the most; cut it into parts`)
}

/** Rounded up to a tenth: a file that is over the limit must not seem to be at it. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}
