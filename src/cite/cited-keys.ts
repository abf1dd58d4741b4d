import type { CslName } from '../bibliography/csl-record.ts'
import { namedIn } from '../bibliography/others.ts'
import { aliasKey } from './alias.ts'
import type { Work } from './work.ts'

/**
 * The keys of what a text says that cites a work with a letter: "Rowe 1999a", "Rowe and Lee 1999b", "Rowe et al. 1999a",
 * "Rowe n.d.-a". None for a work without a letter, whose alias says as much, or one that nobody is said to have made.
 */
export function citedKeys({ record, letter }: Pick<Work, 'record' | 'letter'>): readonly string[] {
  const names = namedIn(record.author ?? record.editor ?? []).named.map(shortName)
  const [first, ...others] = names
  if (first === undefined || letter === undefined) return []
  const whos =
    others.length === 0
      ? [first, `${first} et al`]
      : [
          first,
          `${first} et al`,
          names.join(' '),
          `${first} ${others.slice(0, -1).join(' ')} and ${others.at(-1)}`,
        ]
  const { issued } = record
  const year = issued === undefined ? 'n.d.' : String(Math.abs(issued['date-parts'][0][0]))
  return [...new Set(whos.map((who) => aliasKey(`${who} ${year} ${letter}`)))]
}

function shortName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name['non-dropping-particle'] ?? ''} ${name.family}`
}
