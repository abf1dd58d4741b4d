import type { Library } from '../corpus/library.ts'

/** What a newcomer can ask about at once: the key word that most documents share, or else the first document's title. */
export function exampleSubject({ documents }: Library): string {
  const counts = new Map<string, number>()
  for (const { metadata } of documents) {
    for (const keyword of metadata.keywords?.value ?? []) counts.set(keyword, (counts.get(keyword) ?? 0) + 1)
  }
  const [keyword] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return keyword ?? documents[0]?.metadata.title.value ?? ''
}
