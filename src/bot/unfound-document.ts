import type { Problem } from '../view/problem-view.ts'
import type { CommandName } from '../view/words.ts'
import type { Context } from './command.ts'
import type { DocumentMatch } from './find-document.ts'

/** What to tell a person whose words name several documents or none; `line` is the whole line they typed, if any. */
export function unfoundDocument(
  match: Exclude<DocumentMatch, { readonly kind: 'one' }>,
  typed: string,
  line?: string,
): Problem {
  if (match.kind === 'many') return { kind: 'many-documents', typed, candidates: match.candidates }
  return { kind: 'no-document', typed, near: match.near, ...(line === undefined ? {} : { line }) }
}

/** The line that a command was read from, where it was one of plain words, which may have been meant as a question. */
export function lineOf(name: CommandName, typed: string, { request }: Context): string | undefined {
  return request.kind === 'mention' ? `${name} ${typed}` : undefined
}
