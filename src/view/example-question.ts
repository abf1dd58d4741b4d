import type { Library } from '../corpus/library.ts'
import { terminalWords } from './terminal-words.ts'

/**
 * A question that a newcomer can type at once: about a key word of the readings, the one that most documents share,
 * or else about the first document's title.
 */
export function exampleQuestion({ documents }: Library): string {
  const counts = new Map<string, number>()
  for (const { metadata } of documents) {
    for (const keyword of metadata.keywords?.value ?? []) counts.set(keyword, (counts.get(keyword) ?? 0) + 1)
  }
  const [keyword] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return terminalWords.example(keyword ?? documents[0]?.metadata.title.value ?? '')
}
