import { readFile, stat } from 'node:fs/promises'
import { terminalWords } from '../../view/terminal-words.ts'
import { reasonOf } from './reason.ts'

/** The table that a line names, or why it cannot be read; undefined for a line that names none. */
export type TableFile =
  | { readonly kind: 'table'; readonly text: string }
  | { readonly kind: 'unread'; readonly sentence: string }

/** Bytes of a table that are read at most: five hundred questions take a tenth of it. */
const largest = 5_000_000

/** Reads the file of `quiz import FILE`, in UTF-8: at a terminal a table is given as a file. */
export async function readTableFile(line: string): Promise<TableFile | undefined> {
  const [, quoted, plain] = /^\/?quiz\s+import\s+(?:"([^"]+)"|(\S.*?))\s*$/i.exec(line) ?? []
  const file = quoted ?? plain
  if (file === undefined) return undefined
  try {
    const { size } = await stat(file)
    if (size > largest) return unread(file, `it is larger than ${largest / 1_000_000} MB`)
    return { kind: 'table', text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) }
  } catch (error) {
    return unread(file, error instanceof TypeError ? 'it is not UTF-8; save it as such' : reasonOf(error))
  }
}

function unread(file: string, reason: string): TableFile {
  return { kind: 'unread', sentence: terminalWords.tableUnread(file, reason) }
}
