import type { Document } from '../../corpus/document.ts'
import { hash10 } from '../../corpus/hash.ts'
import { checkItem } from '../../quiz/check-item.ts'
import type { Item, Option } from '../../quiz/item.ts'
import type { Prompt } from '../../store/prompts.ts'
import type { BotDeps } from '../command.ts'

/** What finding questions again needs of the bot. */
export type PromptDeps = Pick<BotDeps, 'library' | 'checker' | 'pages' | 'store' | 'bank'>

/** An item that holds for its document as it is now; a card that a member wrote needs none. */
export type SoundItem = { readonly item: Item; readonly document?: Document }

/** A prompt found again, with its item as it holds now. */
export type FoundPrompt = { readonly prompt: Prompt; readonly document?: Document }

/** A prompt by its id; `changed` where the words it asks about no longer stand in the readings. */
export type Recalled =
  | ({ readonly kind: 'found' } & FoundPrompt)
  | { readonly kind: 'changed'; readonly prompt: Prompt }
  | { readonly kind: 'unknown' }

/** The id of the question of a series for a local date: two posts of one day carry the same buttons. */
export function dailyPromptId(series: string, date: string): string {
  return hash10(series, date)
}

/** Finds a prompt of a community again, with its document; nothing is shown of a text that it does not hold for. */
export async function recallPrompt(community: string, id: string, deps: PromptDeps): Promise<Recalled> {
  const prompt = await deps.store.prompts.find(community, id)
  if (prompt === undefined) return { kind: 'unknown' }
  const sound = await soundItem(prompt.item, deps)
  if (sound === undefined) return { kind: 'changed', prompt }
  const { item, document } = sound
  return { kind: 'found', prompt: { ...prompt, item }, ...(document === undefined ? {} : { document }) }
}

/**
 * An item that was kept, as it holds for the readings of now: itself, or after an edit elsewhere in its document the one
 * of the same id with new offsets. Undefined where its words are gone.
 */
export async function soundItem(kept: Item, { library, bank }: PromptDeps): Promise<SoundItem | undefined> {
  const document = library.documents.find(({ id }) => id === kept.document)
  if (document !== undefined && checkItem(kept, document) === undefined) return { item: kept, document }
  // What a person wrote is not made again from the text; its words are the writer's own.
  if (kept.kind === 'card') return isUncut(kept) ? { item: kept } : undefined
  const moved = document === undefined ? undefined : await bank.find(kept.id)
  if (document === undefined || moved === undefined || moved.key !== kept.key) return undefined
  const item = { ...moved, options: keptOptions(kept, moved) }
  return checkItem(item, document) === undefined ? { item, document } : undefined
}

function isUncut({ prompt }: Item): boolean {
  return prompt.every((piece) => piece.kind === 'words' || piece.kind === 'gap')
}

/** The options as they were offered, since letters were pressed for them, each with its new place where it has one. */
function keptOptions(kept: Item, moved: Item): readonly Option[] {
  return kept.options.map(({ text }) => moved.options.find((option) => option.text === text) ?? { text })
}
