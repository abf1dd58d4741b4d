import { createShelf } from '../../cite/shelf.ts'
import type { Shelf, WorkFacts } from '../../cite/work.ts'
import type { DocumentId } from '../../corpus/document.ts'
import type { Library } from '../../corpus/library.ts'
import type { BotDeps } from '../command.ts'

/** The readings as a community cites them: what they say themselves, with what its hosts said of them. */
export async function shelfOf(
  { library, store }: Pick<BotDeps, 'library' | 'store'>,
  community: string,
): Promise<Shelf> {
  return shelfBy(library, await store.works.factsOf(community))
}

/** The readings as they are cited where no host has said anything, or where nobody knows what was said. */
export function unnamedShelf(library: Library): Shelf {
  return shelfBy(library, nothingSaid)
}

function shelfBy(library: Library, facts: ReadonlyMap<DocumentId, WorkFacts>): Shelf {
  const known = made.get(library) ?? new WeakMap()
  made.set(library, known)
  const shelf = known.get(facts) ?? createShelf(library, facts)
  known.set(facts, shelf)
  return shelf
}

/** The store gives the same facts as the same object until they change, and a shelf lives as long as what it is made of. */
const made = new WeakMap<Library, WeakMap<ReadonlyMap<DocumentId, WorkFacts>, Shelf>>()

const nothingSaid: ReadonlyMap<DocumentId, WorkFacts> = new Map()
