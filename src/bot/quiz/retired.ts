import type { KnownItem } from '../../store/items.ts'
import { cardPage, itemBlocks } from '../../view/card-view.ts'
import type { Phrase } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { type SoundItem, soundItem } from './prompts.ts'
import { make, withTyped } from './session-buttons.ts'
import { privately } from './tell.ts'

type Retired = SoundItem & { readonly known: KnownItem }

/** Shows hosts one question after another that is not asked any more; `after` is the one shown before. */
export async function showRetired(
  notes: readonly Phrase[],
  after: string | undefined,
  context: Context,
): Promise<Reply> {
  const { words } = context
  const { quizCards } = words
  const { buttons, typed } = quizCards
  const all = await retiredIn(context)
  const index = (all.findIndex(({ item }) => item.id === after) + 1) % Math.max(1, all.length)
  const shown = all[index]
  const queue = withTyped(make('c-queue', 'all', buttons.queue), typed.queue)
  if (shown === undefined) {
    const page = { notes: [...notes, quizCards.retiredNone()], question: [], actions: [queue] }
    return privately(cardPage(page), context)
  }
  const { item, document, known } = shown
  const page = {
    heading: quizCards.retiredHeading(index + 1, all.length),
    notes: [...notes, reason(known, context)],
    question: document === undefined ? [] : itemBlocks(item, document, words),
    actions: [
      withTyped(make('c-restore', item.id, buttons.restore), typed.restore),
      ...(all.length > 1 ? [withTyped(make('c-retired', item.id, buttons.next), typed.next)] : []),
      queue,
    ],
  }
  return privately(cardPage(page), context)
}

/** Lets a question be asked again. */
export async function restore(item: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const isDone = await deps.store.items.restore(request.from.community, item)
  const { quizCards } = words
  return showRetired([isDone ? quizCards.restored() : quizCards.gone()], undefined, context)
}

/** Those that could be asked: what the readings no longer say is not among them. */
async function retiredIn({ deps, request }: Context): Promise<readonly Retired[]> {
  const { community } = request.from
  const ids = [...(await deps.store.items.retired(community))].sort()
  const found = await Promise.all(
    ids.map(async (id): Promise<readonly Retired[]> => {
      const known = (await deps.store.items.find(community, id)) ?? (await madeItem(id))
      const sound = known && (await soundItem(known.item, deps))
      return known && sound?.document !== undefined ? [{ ...sound, known }] : []
    }),
  )
  return found.flat()

  // A host may put a question away before it was ever asked.
  async function madeItem(id: string): Promise<KnownItem | undefined> {
    const item = await deps.bank.find(id)
    return item && { item, flags: 0, retired: { by: 'host', at: 0 } }
  }
}

function reason({ flags, retired }: KnownItem, { words }: Context): Phrase {
  const { why } = words.quizCards
  return retired?.by === 'flags' ? why.flags(flags) : why[retired?.by ?? 'host']()
}
