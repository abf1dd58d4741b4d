import { analyze } from './analyzer.ts'
import { synonymGroups } from './synonym-groups.ts'

/**
 * The terms that can stand for a term in expository prose, as an asker who has not read the text puts it: "force"
 * for "compel", "Americans" for "U.S.". They count as words of the same root do: less than the term, only where the
 * term itself is not in the passage, and only in ranking what the asked words have already found.
 */
export function synonymsOf(term: string): ReadonlySet<string> {
  return neighbours.get(term) ?? none
}

const none: ReadonlySet<string> = new Set()

/** Each term's synonyms: the terms it shares a group with. */
const neighbours: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const group of synonymGroups.trim().split(/ \||\n/)) {
    const terms = group.split(' ').map((word) => analyze(word)[0]?.term ?? word)
    for (const term of terms) {
      const near = map.get(term) ?? new Set<string>()
      for (const other of terms) if (other !== term) near.add(other)
      map.set(term, near)
    }
  }
  return map
})()
