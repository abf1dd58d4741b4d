import type { Library } from '../corpus/library.ts'
import type { Command } from './command.ts'
import { findDocument } from './find-document.ts'

/** A line of a person's as the bot takes it: a command and what it is given. */
export type Told = { readonly command: Command; readonly argument: string }

/**
 * Takes a line that begins with a command's name as that command where the command claims the rest, and as a
 * question to `ask` otherwise: "more" continues an answer, "more about the treaty" asks.
 */
export function readPlainLine(
  line: string,
  commands: readonly Command[],
  ask: Command,
  library: Library,
): Told {
  const question = line.trim()
  const [, first = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(question) ?? []
  const name = first.replace(endMarks, '').toLowerCase()
  const command = commands.find((each) => each.name === name)
  // "help!" is the command; "in? …" is somebody's prose.
  const isName = command !== undefined && (rest === '' || name === first.toLowerCase())
  return isName && command.claims(rest, library)
    ? { command, argument: rest }
    : { command: ask, argument: question }
}

/** Claims a line only where nothing follows the command's name. */
export function standsAlone(argument: string): boolean {
  return argument.trim() === ''
}

/**
 * Claims a line whose rest names a document, or is too short to be prose and no question, so that a misspelt name is
 * answered as a name: "in glosary" is told what it may have meant, "in 1953, who signed?" is asked.
 */
export function namesDocument(argument: string, library: Library): boolean {
  const typed = argument.trim()
  if (typed === '') return true
  const match = findDocument(library, typed)
  if (match.kind === 'one') return true
  return !/[?？]$/u.test(typed) && (match.kind === 'many' || typed.split(/\s+/u).length <= shortName)
}

const endMarks = /[.!?]+$/u
const shortName = 4
