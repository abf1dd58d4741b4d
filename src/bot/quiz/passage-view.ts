import type { QuoteBlock, View } from '../../view/view.ts'
import { placeActions } from '../cite/save.ts'
import type { Context } from '../command.ts'

/** A passage that a question was made from, with what can be done with its words. */
export async function passageView(passage: QuoteBlock, context: Context): Promise<View> {
  const { place } = passage
  const actions = place === undefined ? [] : await placeActions(place, context)
  return { blocks: [passage, ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const])] }
}
