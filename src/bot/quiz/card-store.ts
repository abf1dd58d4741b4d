import type { Document } from '../../corpus/document.ts'
import { hash10 } from '../../corpus/hash.ts'
import { cardId, cardItem, type WrittenCard } from '../../quiz/card-item.ts'
import type { Item } from '../../quiz/item.ts'
import { type RatedItem, scoreOf } from '../../quiz/rated-item.ts'
import type { CardDraft, CardState } from '../../store/cards.ts'
import type { BotDeps } from '../command.ts'
import type { Source } from './find-source.ts'

/** What a person typed for a card. */
export type CardWords = Pick<CardDraft, 'prompt' | 'answer' | 'accept'>

/** Whose card it is, and where and when it was made. */
export type Writer = { readonly community: string; readonly author: string; readonly at: number }

/** A card with its source. One without is only what was typed so far. */
export function cardOf(
  words: CardWords,
  source: Source | undefined,
  writer: Writer,
  state: CardState,
): CardDraft {
  const { community, author, at } = writer
  const { prompt, answer, accept } = words
  const own = { community, prompt, answer, accept, author, at, state }
  if (source === undefined) return { ...own, id: hash10('draft', author, prompt, answer) }
  const { document, quote } = source
  return {
    ...own,
    id: cardId(document.id, prompt, answer, document.text.slice(quote.start, quote.end)),
    source: { document: document.id, ...quote, version: document.version },
  }
}

/** What became of a card: kept, or else waiting or asked already, or put away by a host. */
export type Kept = 'kept' | 'there' | 'decided'

/** Keeps a card in the state it has. A draft is whose it is last; what a host put away comes back by a host alone. */
export async function keepCard(
  card: CardDraft,
  isHost: boolean,
  { store }: Pick<BotDeps, 'store'>,
): Promise<Kept> {
  const { community, id, author, at, accept, state } = card
  const before = await store.cards.find(community, id)
  if (before === undefined) {
    await store.cards.propose(card)
    return 'kept'
  }
  if (before.state !== 'dropped') return 'there'
  if (!isDraft(before) && !isHost) return 'decided'
  await store.cards.edit(community, id, { accept, author, at })
  if (state === 'dropped') return 'kept'
  const isKept = await store.cards.decide(community, id, 'dropped', state, card.decidedBy ?? author)
  return isKept ? 'kept' : 'there'
}

/** Whether a card is what somebody typed and nobody sent. */
export function isDraft({ state, decidedBy }: CardDraft): boolean {
  return state === 'dropped' && decidedBy === undefined
}

/** A card's item with its document, as the readings are now; undefined where what it quotes is no longer there. */
export function soundCard(
  card: WrittenCard,
  { library }: Pick<BotDeps, 'library'>,
): { readonly item: Item; readonly document: Document } | undefined {
  const document = library.documents.find(({ id }) => id === card.source?.document)
  const item = document && cardItem(card, document)
  return document && item && { item, document }
}

/** The questions that members of a community wrote and hosts approved, as candidates beside those from the bank. */
export async function communityCards(
  community: string,
  deps: Pick<BotDeps, 'library' | 'store'>,
): Promise<readonly RatedItem[]> {
  const cards = await deps.store.cards.list(community, 'approved')
  return cards.flatMap((card) => {
    const sound = soundCard(card, deps)
    return sound === undefined ? [] : [{ item: sound.item, score: writtenScore }]
  })
}

/** A person wrote it and a host looked at it: as good as the better ones that are made from the text. */
const writtenScore = scoreOf(1.5)
