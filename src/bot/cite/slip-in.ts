import { parseReference, referenceText } from '../../cite/parse-reference.ts'
import { resolveReference } from '../../cite/resolve-reference.ts'
import type { Shelf } from '../../cite/work.ts'
import { echo } from '../../view/reference-problem.ts'
import type { Phrase } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'

/**
 * What is wrong with words after `cite` that were meant as a reference and are none, with what they should be: the name of a
 * reading with no place, with a number that could be of anything, or a reference with more behind it than it can have.
 * Undefined for words to be looked for.
 */
export function slipIn(typed: string, shelf: Shelf, { citing }: Words): Phrase | undefined {
  const named = shelf.byAlias(typed)
  if (named !== undefined) return citing.bare(echo(typed), `cite ${named.alias} ¶ 1`)
  const meant = numbered(typed, shelf) ?? begun(typed, shelf)
  return meant === undefined ? undefined : citing.unread(echo(typed), `cite ${meant}`)
}

function numbered(typed: string, shelf: Shelf): string | undefined {
  const [, name = '', number = ''] = /^(.+?)[\s,]+(\d{1,5})$/su.exec(typed.trim()) ?? []
  const work = shelf.byAlias(name)
  return work && referenceText({ alias: work.alias, locators: [{ kind: 'paragraph', from: number }] })
}

/** Words behind a reference that are taken for a style that there is not. */
const mostWords = 2

/** The reference that some words begin with, in a style that there is. */
function begun(typed: string, shelf: Shelf): string | undefined {
  const all = typed.trim().split(/\s+/u)
  for (let left = 1; left <= mostWords; left++) {
    const head = all.slice(0, -left).join(' ')
    const parsed = parseReference(head)
    const resolved = parsed && resolveReference({ typed: head, ...parsed }, shelf)
    if (parsed !== undefined && resolved?.kind === 'found')
      return `${referenceText({ alias: resolved.work.alias, locators: parsed.locators })} apa`
  }
  return undefined
}
