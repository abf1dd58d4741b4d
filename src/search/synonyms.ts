import { analyze } from './analyzer.ts'
import { everydayWords } from './everyday-words.ts'
import { learnedWords } from './learned-words.ts'
import { synonymGroups } from './synonym-groups.ts'
import { wordFamilies } from './word-families.ts'

/**
 * The terms that can stand for a term in expository prose, as an asker who has not read the text puts it: "force"
 * for "compel", "Americans" for "U.S.". They count as words of the same root do: less than the term, and only in
 * sentences that do not hold it. They are searched for a term that no passage holds.
 */
export function synonymsOf(term: string): ReadonlySet<string> {
  return neighbours.get(term) ?? none
}

const none: ReadonlySet<string> = new Set()

/** Each term's synonyms: those of its groups, and those before or behind it in an entry with a colon. */
const neighbours: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  const join = (one: string, other: string): void => {
    if (one === other) return
    const near = map.get(one) ?? new Set<string>()
    map.set(one, near.add(other))
  }
  for (const group of [...entriesOf(synonymGroups), ...entriesOf(wordFamilies)]) {
    const terms = termsOf(group)
    for (const one of terms) for (const other of terms) join(one, other)
  }
  for (const entry of [...entriesOf(everydayWords), ...entriesOf(learnedWords)]) {
    const [head = '', ...others] = termsOf(entry)
    for (const other of others) {
      join(head, other)
      join(other, head)
    }
  }
  return map
})()

function entriesOf(data: string): readonly string[] {
  return data.trim().split(/ \||\n/)
}

function termsOf(entry: string): readonly string[] {
  return entry.split(/:? /).map((word) => analyze(word)[0]?.term ?? word)
}
