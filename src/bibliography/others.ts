import type { CslName } from './csl-record.ts'

/**
 * The last of a list of names that goes on with people nobody names: BibTeX's "and others". CSL has no sign for them; this is how
 * Pandoc writes them in CSL-JSON and cites them "et al." (jgm/citeproc, issue 61).
 */
export const others: CslName = { literal: 'others' }

/** The same as it is written among names that are plain words. */
export const etAl = 'et al.'

/** The names of a list, and whether it goes on with others. Somebody who stands alone is a name. */
export function namedIn(names: readonly CslName[]): {
  readonly named: readonly CslName[]
  readonly hasOthers: boolean
} {
  const last = names.at(-1)
  const hasOthers = names.length > 1 && last !== undefined && 'literal' in last && last.literal === 'others'
  return { named: hasOthers ? names.slice(0, -1) : names, hasOthers }
}

/** Whether words in the place of a name say that there are others: "others", "et al.". */
export function saysOthers(words: string): boolean {
  return /^(?:others|et\.?\s+al(?:\.|ii|ia)?)$/iu.test(words.trim())
}

/** Words that name people, and whether they end in "et al." or "and others", which is then cut off. */
export function cutOthers(words: string): { readonly names: string; readonly hasOthers: boolean } {
  const whole = words.trimEnd()
  const names = whole.replace(ending, '')
  return { names, hasOthers: names !== whole }
}

/** Names as plain words, each by itself: what says that there are others stands last, as `etAl`, and in no name. */
export function splitOthers(names: readonly string[]): readonly string[] {
  // With a space before it, a name that is nothing but "et al." is cut to nothing.
  const cut = names.map((name) => cutOthers(` ${name}`))
  const hasOthers = cut.some((each) => each.hasOthers)
  const named = cut.map((each) => each.names.trim()).filter((name) => name !== '')
  return hasOthers && named.length > 0 ? [...named, etAl] : named
}

/** "others" alone may end the name of a body: "Harbour Board for Others". Spaces are tried from the first of them alone. */
const ending =
  /(?:(?<!\s)(?:\s*[,;])?\s+(?:et\.?\s+al(?:\.|ii|ia)?|(?:and|&)\s+others)|[,;]\s*others|^\s*others)$/iu
