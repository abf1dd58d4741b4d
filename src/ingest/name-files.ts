import type { FoundFile } from './find-files.ts'
import { normalise } from './normalise.ts'

/** A file before it has a name: its folder's name, its path below it, and where it is. */
type UnnamedFile = { readonly folder: string; readonly below: string; readonly path: string }

/**
 * Names each file by its path below its folder; where two folders hold the same path, the folder's name goes in front,
 * and a number where that is not enough. Names are clean of characters that nobody sees, and in order.
 */
export function nameFiles(files: readonly UnnamedFile[]): readonly FoundFile[] {
  const clean = files.map((file) => ({
    ...file,
    below: cleanName(file.below),
    folder: cleanName(file.folder),
  }))
  const shared = repeated(clean.map(({ below }) => below))
  const taken = new Set<string>()
  const named = clean.map(({ folder, below, path }) => {
    const name = shared.has(below) ? `${folder}/${below}` : below
    let file = name
    for (let number = 2; taken.has(file); number++) file = `${folder} (${number})/${below}`
    taken.add(file)
    return { file, path }
  })
  return named.sort((a, b) => (a.file < b.file ? -1 : 1))
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)))
}

/** One line, without controls and direction marks: a name is shown to people and must not deceive them. */
export function cleanName(name: string): string {
  return normalise(name).text.replace(/\s+/g, ' ').trim()
}
