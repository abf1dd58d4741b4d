import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { CorpusError } from '../corpus/corpus-error.ts'
import { cleanName, nameFiles } from './name-files.ts'
import type { Problem } from './problem.ts'

/** A file of the library: its unique name there, and where it is on this machine. */
export type FoundFile = { readonly file: string; readonly path: string }

/** The files of some folders, whatever their kind, in the order of their names; and what stood there and is no file. */
export type FoundFiles = { readonly files: readonly FoundFile[]; readonly problems: readonly Problem[] }

/**
 * Finds the files in the folders and all that is below them, each once, but for hidden ones and `node_modules`. Links
 * are followed as long as they stay in the folders. Throws a CorpusError that names all folders that are not there.
 */
export async function findFiles(folders: readonly string[]): Promise<FoundFiles> {
  const opened = await Promise.all(folders.map(openRoot))
  const wrong = opened.filter((root) => typeof root === 'string')
  if (wrong.length > 0) throw new CorpusError(wrong.join('\n'))
  const roots = opened.filter((root) => typeof root !== 'string')
  const walk: Walk = { roots, seen: new Set(), files: [], problems: [], links: [] }
  for (const root of roots) await visit(walk, root.real, root)
  // Links come last, so that a file keeps the name of the place where it really is.
  for (let link = walk.links.shift(); link; link = walk.links.shift())
    await follow(walk, link.path, link.root)
  return { files: nameFiles(walk.files), problems: walk.problems.sort(byFile) }
}

type Root = { readonly folder: string; readonly real: string }
type Place = { readonly path: string; readonly root: Root }

type Walk = {
  readonly roots: readonly Root[]
  /** Real paths of folders and files that have been found: what ends a ring of links. */
  readonly seen: Set<string>
  readonly files: { readonly folder: string; readonly below: string; readonly path: string }[]
  readonly problems: Problem[]
  readonly links: Place[]
}

/** The folder, or a sentence that says why it is none. */
async function openRoot(folder: string): Promise<Root | string> {
  try {
    const real = await realpath(folder)
    if ((await stat(real)).isDirectory()) return { folder: basename(resolve(folder)), real }
    return `"${folder}" is a file, not a folder. Name the folder that it is in.`
  } catch (error) {
    return isMissing(error)
      ? `There is no folder "${folder}". Make it and put readings (.txt, .md) into it, or name another.`
      : `This program may not look into the folder "${folder}". Allow it to, or name another.`
  }
}

async function visit(walk: Walk, path: string, root: Root): Promise<void> {
  if (walk.seen.has(path)) return
  walk.seen.add(path)
  let entries: readonly Dirent[]
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch {
    report(
      walk,
      { path, root },
      'it is a folder that this program may not look into; allow it, or move its files',
    )
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const place = { path: join(path, entry.name), root }
    if (entry.isDirectory()) await visit(walk, place.path, root)
    else if (entry.isFile()) add(walk, place)
    else if (entry.isSymbolicLink()) walk.links.push(place)
    else report(walk, place, 'it is no file that holds anything; take it away')
  }
}

async function follow(walk: Walk, path: string, root: Root): Promise<void> {
  let real: string
  let isFolder: boolean
  try {
    real = await realpath(path)
    isFolder = (await stat(real)).isDirectory()
  } catch {
    report(walk, { path, root }, 'it is a link that leads to nothing; put the file itself there')
    return
  }
  if (!walk.roots.some((each) => real === each.real || real.startsWith(each.real + sep))) {
    report(walk, { path, root }, 'it is a link that leads out of its folder; put the file itself there')
  } else if (isFolder) await visit(walk, real, root)
  else add(walk, { path, root }, real)
}

function add(walk: Walk, { path, root }: Place, real = path): void {
  if (walk.seen.has(real)) return
  walk.seen.add(real)
  walk.files.push({ folder: root.folder, below: below(root, path), path })
}

function report(walk: Walk, { path, root }: Place, why: string): void {
  const file = cleanName(below(root, path))
  walk.problems.push({ file, sentence: `${file}: ${why}.` })
}

/** The path below the folder, with `/` on every system. */
function below(root: Root, path: string): string {
  return relative(root.real, path).split(sep).join('/')
}

function byFile(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : 1
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
