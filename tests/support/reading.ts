import { createPages, type Pages } from '../../src/bot/reading/pages.ts'
import { createReader, type Reader } from '../../src/bot/reading/reader.ts'
import type { Place } from '../../src/cite/place.ts'
import type { Library } from '../../src/corpus/library.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { lighthouse } from './lighthouse.ts'

/** Pages over made readings, with a clock that stands unless it is moved. */
export type ReadingHouse = {
  readonly pages: Pages
  readonly reader: Reader
  readonly store: Store
  readonly clock: { now: number }
  /** The link to the first place of some words in the readings, for a community. */
  linkTo(words: string, community?: string): Promise<string>
  /** What links lead to once the readings have become others. */
  readerOf(library: Library): Reader
}

/** The token in a link. */
export function tokenIn(link: string): string {
  return /\/r\/([^#?]*)/.exec(link)?.[1] ?? ''
}

/** Where some words stand in the readings. Throws where they do not. */
export function placeOf(words: string, { documents }: Library = lighthouse): Place {
  for (const { id, text } of documents) {
    const start = text.indexOf(words)
    if (start >= 0) return { document: id, start, end: start + words.length }
  }
  throw new Error(`“${words}” is not in the readings`)
}

/** Some days after 1970, in the middle of a day. */
export const noon: number = 20_000.5 * 86_400_000

/** A house of pages for tests; its links begin with `baseUrl`. */
export async function readingHouse(
  library: Library = lighthouse,
  baseUrl: () => string = () => 'https://read.example',
): Promise<ReadingHouse> {
  const clock = { now: noon }
  const store = await openStore('sqlite::memory:', { now: () => clock.now, warn: fail })
  const deps = { library, store, now: () => clock.now }
  const pages = createPages({ ...deps, baseUrl })
  return {
    pages,
    store,
    clock,
    reader: createReader(deps),
    linkTo: (words, community = 'g') => pages.linkTo(community, placeOf(words, library)),
    readerOf: (other) => createReader({ ...deps, library: other }),
  }
}

function fail(sentence: string): never {
  throw new Error(sentence)
}
