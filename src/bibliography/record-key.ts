import type { CslName, CslRecord } from './csl-record.ts'

/** A key that is unique among `taken`, and is added there: the same, or with the first number that makes it so. */
export function uniqueKey(key: string, taken: Set<string>): string {
  let unique = key
  for (let number = 2; taken.has(unique); number++) unique = `${key}-${number}`
  taken.add(unique)
  return unique
}

/** A key for a record without one, from whom, when or what it is: "mill1859", "on-liberty", else "work". */
export function makeKey({ author, editor, issued, title }: Omit<CslRecord, 'id' | 'type'>): string {
  const [name] = author ?? editor ?? []
  const year = issued?.['date-parts'][0][0]
  const words = name === undefined ? title.split(/\s+/).slice(0, 3).join(' ') : sortedName(name)
  const key = words
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${key === '' ? 'work' : key}${year ?? ''}`
}

function sortedName(name: CslName): string {
  return 'literal' in name ? name.literal : name.family
}

/** In characters: enough to tell works apart. */
const LONGEST = 60
