import type { Document } from '../../corpus/document.ts'
import type { Item } from '../../quiz/item.ts'
import type { FlaggedItem } from '../../store/items.ts'
import type { Context } from '../command.ts'
import { soundItem } from './prompts.ts'
import { secretItems } from './secret-items.ts'

/** A question that a member calls bad and that is still asked, as the readings are now. */
export type FlaggedQuestion = Pick<FlaggedItem, 'flags'> & {
  readonly item: Item
  readonly document: Document
}

/**
 * Those of a group, the one flagged first before the others. What the readings no longer say is not among them, nor what is
 * still to be answered: hosts play, too.
 */
export async function flaggedIn({ deps, request }: Context): Promise<readonly FlaggedQuestion[]> {
  const { community } = request.from
  const [all, secret] = await Promise.all([
    deps.store.items.flagged(community),
    secretItems(request.from, deps),
  ])
  const flagged = all.filter(({ item }) => !secret.some(({ id }) => id === item))
  const kept = await deps.store.items.findAll(
    community,
    flagged.map(({ item }) => item),
  )
  const flags = new Map(flagged.map((each) => [each.item, each.flags]))
  const found = await Promise.all(
    kept.map(async (each): Promise<readonly FlaggedQuestion[]> => {
      const { item, document } = (await soundItem(each, deps)) ?? {}
      return item && document ? [{ item, document, flags: flags.get(each.id) ?? 0 }] : []
    }),
  )
  return found.flat()
}
