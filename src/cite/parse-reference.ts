import { readLocators } from './read-locators.ts'
import type { LocatorKind, Reference } from './reference.ts'

/** A reference without its place in a message. */
export type ParsedReference = Pick<Reference, 'alias' | 'locators'>

/** Characters of the longest reference; what is longer is none. */
export const longestReference = 120

/**
 * Reads what stands between the brackets: an alias, then places. Undefined for anything else, and for an alias alone. Where the
 * places could begin at several words, they begin at the first; `readingsOf` has the others.
 */
export function parseReference(typed: string): ParsedReference | undefined {
  return readings(typed).next().value ?? undefined
}

/** Every way to read a reference, the longest alias first: an alias may itself hold a word such as "page". */
export function readingsOf(typed: string): readonly ParsedReference[] {
  return [...readings(typed)].toReversed()
}

/** A reference as it is typed. Law: `parseReference` reads what it writes as what it was. */
export function referenceText({ alias, locators }: ParsedReference): string {
  const parts: string[] = []
  let last: LocatorKind | undefined
  for (const { kind, from, to } of locators) {
    const value = `${worded(kind, from)}${to === undefined ? '' : `–${to === 'end' ? '' : to}`}`
    parts.push(kind === last && isNumber(from) ? value : `${signs[kind]} ${value}`)
    last = kind
  }
  return `${alias} ${parts.join(', ')}`
}

/** The sign of a kind of place as it is written. */
const signs: Readonly<Record<LocatorKind, string>> = {
  paragraph: '¶',
  page: 'p.',
  'pdf-page': 'pdf p.',
  chapter: 'ch.',
  section: '§',
}

function isNumber(from: string): boolean {
  return /^\d/.test(from)
}

function worded(kind: LocatorKind, from: string): string {
  return (kind === 'section' || kind === 'chapter') && !/^[\p{L}\p{N}.]+$/u.test(from) ? `“${from}”` : from
}

function* readings(words: string): Generator<ParsedReference> {
  if (words.length > longestReference) return
  const typed = words.normalize('NFKC')
  for (const { index } of typed.matchAll(beginnings)) {
    // "Kant, p. 3" is how a place is named in prose.
    const alias = typed.slice(0, index).trim().replace(/\s*,$/u, '')
    if (!aliasForm.test(alias)) continue
    const locators = readLocators(typed.slice(index))
    if (locators !== undefined) yield { alias, locators }
  }
}

/** Where places may begin: at a word or number behind a space, or at a sign. */
const beginnings = /(?<=\s)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}],?)\s*(?=[¶§:])/gu

/** Letters, digits, and within them spaces, hyphens and apostrophes; at most what a person would type as a name. */
const aliasForm = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’ \u2010-\u2015_-]*[\p{L}\p{N}\p{M}])?$/u
