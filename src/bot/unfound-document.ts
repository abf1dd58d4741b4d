import type { Problem } from '../view/problem-view.ts'
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
