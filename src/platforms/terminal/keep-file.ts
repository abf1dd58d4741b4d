import { writeFile } from 'node:fs/promises'
import { terminalWords } from '../../view/terminal-words.ts'
import { type Block, text } from '../../view/view.ts'
import { reasonOf } from './reason.ts'

/** A file that a view holds. */
export type KeptFile = Extract<Block, { readonly kind: 'file' }>

/**
 * Writes a file into a folder under its name, or under one with a number where there is such a file already: nothing is
 * ever written over. Says in a sentence where it is now, or why it is nowhere.
 */
export async function keepFile(file: KeptFile, folder: string): Promise<Block> {
  const name = safeName(file.name)
  for (let copy = 1; ; copy++) {
    const path = `${folder}/${copy === 1 ? name : numbered(name, copy)}`
    try {
      await writeFile(path, file.content, { flag: 'wx' })
      return said(terminalWords.saved(path))
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isThere || copy === mostCopies) return said(terminalWords.unsaved(name, reasonOf(error)))
    }
  }
}

/** A folder with so many of one name needs another eye than ours. */
const mostCopies = 99

function said(sentence: string): Block {
  return { kind: 'note', content: [text(sentence)] }
}

/** A name that leads to no other folder and hides in none. */
function safeName(name: string): string {
  const safe = name.replace(/[\p{Cc}/\\:*?"<>|]+/gu, '-').replace(/^[.\s]+/, '')
  return safe === '' ? 'file' : safe
}

function numbered(name: string, copy: number): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.\w+)?$/su.exec(name) ?? []
  return `${stem}-${copy}${ending}`
}
