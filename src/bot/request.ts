import type { View } from '../view/view.ts'

/** Who speaks, and where: ids made by a platform, which nothing else takes apart. */
export type Origin = { readonly community: string; readonly channel: string; readonly learner: string }

/** What a person did, in chat terms: gave a command by its name, or addressed words to the bot. */
export type Request =
  | { readonly kind: 'command'; readonly name: string; readonly text: string; readonly from: Origin }
  | { readonly kind: 'mention'; readonly text: string; readonly from: Origin }

/** What the bot says, and to whom: `asker` sees it alone, `thread` is where the words were said. */
export type Reply = { readonly view: View; readonly to: 'asker' | 'thread' }
