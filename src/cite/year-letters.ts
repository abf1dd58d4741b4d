import type { CslName, CslRecord } from '../bibliography/csl-record.ts'

/** A work among those that it has to be told apart from; the file settles what titles do not. */
export type Lettered = { readonly file: string; readonly record: CslRecord }

/**
 * The letters that tell works of the same people and year apart, "a" and "b" of "1999a" and "1999b", in the order of the works;
 * undefined for a work that shares both with none. Given by title, without "A", "An" or "The" (APA 7, 8.19 and 9.47; Chicago 17,
 * 15.20); APA's further step, years alone before whole dates, is left out, so that a work has one letter in every style. Law: a
 * letter depends on nothing but the works of that group, in whatever order they come.
 */
export function yearLetters(works: readonly Lettered[]): readonly (string | undefined)[] {
  const given = new Map<Lettered, string>()
  for (const group of Map.groupBy(works, ({ record }) => groupOf(record)).values()) {
    if (group.length < 2) continue
    for (const [index, work] of group.toSorted(byTitle).entries()) given.set(work, letters(index))
  }
  return works.map((work) => given.get(work))
}

/** a … z, then aa: the letters of bibliographies. */
export function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

/** Who is said to have made a work, and when: with these alone a text names it. */
function groupOf(record: CslRecord): string {
  const { author, editor, issued } = record
  const names = author ?? editor
  const who = names === undefined ? [standIn(record)] : names.map(nameKey)
  return JSON.stringify([names !== undefined, who, issued?.['date-parts'][0][0] ?? 'n.d.'])
}

/** What styles put where a name would be. */
function standIn({ type, title, publisher, 'container-title': container }: CslRecord): string {
  const isOfPaper = type === 'article-magazine' || type === 'article-newspaper'
  return folded((type === 'webpage' ? publisher : isOfPaper ? container : undefined) ?? title)
}

/** People are the same where a list of references has the same family name and initials. */
function nameKey(name: CslName): string {
  if ('literal' in name) return folded(name.literal)
  const { family, given = '', suffix = '', 'dropping-particle': dropping = '' } = name
  const particle = name['non-dropping-particle'] ?? ''
  const initials = given.split(/[\s.-]+/u).map((part) => [...part].slice(0, 1).join(''))
  return [particle, family, dropping, initials.join(''), suffix].map(folded).join('|')
}

function byTitle(one: Lettered, other: Lettered): number {
  const order = collator.compare(sortedTitle(one.record), sortedTitle(other.record))
  return order || (one.file < other.file ? -1 : one.file > other.file ? 1 : 0)
}

/** From the first letter or digit on, and without an article of English. */
function sortedTitle({ title }: CslRecord): string {
  const words = title.replace(/^[^\p{L}\p{N}]+/u, '')
  return words.replace(/^(?:an?|the)\s+(?=\S)/iu, '')
}

function folded(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** Of one language, so that letters are the same on every machine. */
const collator = new Intl.Collator('en')
