import type { CslName, CslRecord } from '../bibliography/csl-record.ts'
import { stopWords } from '../search/stop-words.ts'
import { foldWord } from '../text/fold.ts'
import { letters } from './year-letters.ts'

/** What an alias is given by; `alias` is the host's, `letter` what tells the work apart where it is cited by its year. */
export type Aliased = {
  readonly file: string
  readonly record: CslRecord
  readonly alias?: string
  readonly letter?: string
}

/**
 * An alias as it is compared: letters and digits alone, without case and accents, so that "Müller-2006" is "muller2006".
 * Law: the key of a key is itself.
 */
export function aliasKey(typed: string): string {
  const folded = typed.normalize('NFKC').split(apart).map(foldName).join('')
  // Folding may bring signs to light that stood between letters.
  const key = folded.split(apart).join('')
  return key === typed ? key : aliasKey(key)
}

/** The longest alias, so that it stands in a message, a button and a menu. */
export const longestAlias = 30

/**
 * The aliases of works, in their order, no two with one key: the host's; else family name and year, or the first telling words of
 * the title. Of those that would be called the same, those of an organisation go by their titles. What is still shared gets
 * a, b, c by the order of the files; but of authors, as long as it is free, the letter that it is cited with. What two works
 * share changes the alias of no third, and a host's alias is taken from nobody.
 */
export function assignAliases(works: readonly Aliased[]): readonly string[] {
  const given = new Map<Aliased, string>()
  const taken = new Set<string>()
  const byFile = works.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const give = (work: Aliased, alias: string): boolean => {
    const key = aliasKey(alias)
    if (key === '' || taken.has(key)) return false
    taken.add(key)
    given.set(work, alias)
    return true
  }
  for (const work of byFile) if (work.alias !== undefined) give(work, work.alias)
  const groups = Map.groupBy(
    byFile.filter((work) => !given.has(work)),
    ({ record }) => naturalAlias(record),
  )
  const alone = [...groups].filter(([base, { length }]) => length === 1 && !taken.has(base))
  for (const [base, [work]] of alone) if (work !== undefined) give(work, base)
  for (const [base, group] of groups) {
    tellApart(
      base,
      group.filter((work) => !given.has(work)),
      give,
    )
  }
  return works.map((work) => given.get(work) ?? naturalAlias(work.record))
}

/** Gives aliases to works that would all be called `base`. */
function tellApart(
  base: string,
  group: readonly Aliased[],
  give: (work: Aliased, alias: string) => boolean,
): void {
  for (const [own, same] of Map.groupBy(group, ({ record }) => ownBase(base, record))) {
    const [only, ...others] = same
    if (only !== undefined && others.length === 0 && own !== base && give(only, own)) continue
    // "1999a" is first of all the work of one author alone.
    const byCount = same.toSorted((a, b) => countOf(a) - countOf(b))
    // A title is not cited with the letter: it would count works that this one shares nothing with.
    const left =
      own === base
        ? byCount.filter((work) => work.letter === undefined || !give(work, own + work.letter))
        : same
    let next = 0
    for (const work of left) while (!give(work, own + letters(next++)));
  }
}

function countOf({ record: { author, editor } }: Aliased): number {
  return (author ?? editor ?? []).length
}

/** An organisation with several texts a year is no name for any of them: their titles are. */
function ownBase(base: string, record: CslRecord): string {
  const [name] = record.author ?? record.editor ?? []
  if (name === undefined || !('literal' in name)) return base
  const { author: _, editor: __, ...untold } = record
  return naturalAlias(untold)
}

/** What a work is called by who wrote it and when, before anything is known of other works: "snyder2006". */
export function naturalAlias({ author, editor, title, issued }: CslRecord): string {
  const [name] = author ?? editor ?? []
  const year = issued === undefined ? '' : String(Math.abs(issued['date-parts'][0][0]))
  const word = (name && nameWord(name)) || titleWord(title) || 'text'
  return clip(word, longestAlias - year.length) + year
}

function nameWord(name: CslName): string {
  if ('literal' in name) return tellingWords(name.literal, 2)
  return aliasKey((name['non-dropping-particle'] ?? '') + name.family)
}

/** One word tells a title where it is not a very short one. */
function titleWord(title: string): string {
  const first = tellingWords(title, 1)
  return [...first].length < 3 ? tellingWords(title, 2) : first
}

function tellingWords(text: string, count: number): string {
  const words = text.normalize('NFKC').split(between).map(aliasKey).filter(Boolean)
  const telling = words.filter((word) => !stopWords.has(word))
  const chosen = (telling.length === 0 ? words : telling).slice(0, count).join('')
  // Chinese and Japanese put no space between words: six letters of them tell about as much as one word.
  return unspaced.test(chosen) ? clip(chosen, 6) : chosen
}

function foldName(word: string): string {
  const lower = word.toLowerCase()
  // Only here are marks no letters of their own: Devanagari would lose its vowels.
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(lower) ? foldWord(lower) : lower
}

function clip(text: string, length: number): string {
  return [...text].slice(0, length).join('')
}

const apart = /[^\p{L}\p{M}\p{N}]+/u
/** An apostrophe or hyphen stands within a word. */
const between = /[^\p{L}\p{M}\p{N}'’-]+/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
