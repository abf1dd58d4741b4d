import { aliasKey } from '../../cite/alias.ts'
import type { Shelf } from '../../cite/work.ts'
import type { DocumentId } from '../../corpus/document.ts'

/** A work that remembered words begin with, and the words themselves: "mill1859 tyranny of the majority" is looked for there. */
export function namedWork(
  typed: string,
  shelf: Shelf,
): { readonly document: DocumentId; readonly words: string } | undefined {
  const [, alias, words] = /^\s*(\S+?)[,:]?\s+(\S.*)$/su.exec(typed) ?? []
  const work = alias === undefined ? undefined : shelf.byAlias(alias)
  // A word that a file happens to be called by begins many a sentence.
  const isMeant = work !== undefined && alias !== undefined && aliasKey(work.alias) === aliasKey(alias)
  return !isMeant || words === undefined ? undefined : { document: work.document.id, words }
}
