import type { Document } from '../../corpus/document.ts'
import { citedItems } from '../../view/source-facts.ts'
import type { Beside } from '../../view/source-view.ts'
import type { Context } from '../command.ts'
import { factsAction } from './facts-offer.ts'
import { shelfOf } from './shelf-of.ts'

/** How a group cites a document, with the button that changes it for its hosts. */
export async function citedBeside(document: Document, context: Context): Promise<Beside> {
  const { deps, request, floor, words } = context
  const { community } = request.from
  const work = (await shelfOf(deps, community)).of(document.id)
  const told = (await deps.store.works.factsOf(community)).get(document.id) ?? {}
  const isHost = await floor.isHost()
  return {
    cited: citedItems(work.alias, told, words),
    actions: isHost ? [factsAction(document.id, words.works.edit)] : [],
  }
}
