import { commonWords } from './common-words.ts'

/**
 * How much a term says about what a text is about, in nats: 1 for "from", 5.5 for "academic", 6.5 for any word that
 * is not common in English at large. The readings' own counts cannot tell that: in forty passages "think" stands as
 * rarely as "Gyeongju".
 */
export function distinctiveness(term: string): number {
  return nats.get(term) ?? mostDistinctive
}

/** The distinctiveness of a word that is not common. */
export const mostDistinctive = 6.5

const nats: ReadonlyMap<string, number> = new Map(
  commonWords.flatMap(([band, stems]) => stems.split(' ').map((stem) => [stem, band] as const)),
)
