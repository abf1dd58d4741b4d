import { hash10 } from '../../corpus/hash.ts'
import { tellsAnswer } from '../../quiz/card-item.ts'
import type { CardDraft } from '../../store/cards.ts'
import type { Proposal } from '../../store/votes.ts'
import { cardPage, itemBlocks, writtenBlocks } from '../../view/card-view.ts'
import { type Action, type Block, type Phrase, text } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { soundCard } from './card-store.ts'
import { type FlaggedQuestion, flaggedIn } from './flagged.ts'
import { soundItem } from './prompts.ts'
import { make, withTyped } from './session-buttons.ts'
import { privately } from './tell.ts'

/** Something that hosts decide on; `key` names it in a button, with `arg` where it is an answer to a question. */
export type Queued = { readonly key: string; readonly arg?: string } & (
  | { readonly kind: 'card'; readonly card: CardDraft }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'flagged'; readonly flagged: FlaggedQuestion }
)

/** Shows hosts what there is to decide, one thing after another. */
export async function runCards(_argument: string, context: Context): Promise<Reply> {
  if (!(await context.floor.isHost())) return refuse('hostsOnly', context)
  return showQueue([], undefined, context)
}

/**
 * What waits in a group: questions that members wrote, oldest first, then answers held for right, most votes first, then
 * questions that a member calls bad, the first of them first.
 */
export async function queueOf(context: Context): Promise<readonly Queued[]> {
  const { deps, request } = context
  const { community } = request.from
  const [cards, proposals, flagged] = await Promise.all([
    deps.store.cards.list(community, 'proposed'),
    deps.store.votes.proposals(community),
    flaggedIn(context),
  ])
  return [
    ...cards.map((card) => ({ kind: 'card', key: card.id, card }) as const),
    ...proposals.map(
      (proposal) =>
        ({ kind: 'proposal', key: proposal.item, arg: hash10(proposal.given), proposal }) as const,
    ),
    ...flagged.map((each) => ({ kind: 'flagged', key: each.item.id, flagged: each }) as const),
  ]
}

/**
 * The queue at one of its entries, or after the one that `after` names, from the beginning again after the last; `notes`
 * say what became of the one before.
 */
export async function showQueue(
  notes: readonly Phrase[],
  at: { readonly key: string; readonly arg?: string; readonly isPassed: boolean } | undefined,
  context: Context,
): Promise<Reply> {
  const { words } = context
  const { quizCards } = words
  const queue = await queueOf(context)
  const found = queue.findIndex(({ key, arg }) => key === at?.key && arg === at.arg)
  const index = found === -1 ? 0 : (found + (at?.isPassed === true ? 1 : 0)) % queue.length
  const entry = queue[index]
  if (entry === undefined) {
    const page = {
      notes: [...notes, quizCards.queueEmpty()],
      question: [],
      actions: [retiredAction(context)],
    }
    return privately(cardPage(page), context)
  }
  const shown = await shownOf(entry, context)
  const next = queue.length > 1 ? [button('c-next', entry, 'next', words)] : []
  const page = {
    heading: quizCards.queueHeading(index + 1, queue.length),
    notes: [...notes, ...shown.notes],
    question: shown.question,
    actions: [...shown.actions, ...next, retiredAction(context)],
  }
  return privately(cardPage(page), context)
}

type Shown = {
  readonly notes: readonly Phrase[]
  readonly question: readonly Block[]
  readonly actions: readonly Action[]
}

function shownOf(entry: Queued, context: Context): Promise<Shown> | Shown {
  switch (entry.kind) {
    case 'card':
      return cardEntry(entry, context)
    case 'proposal':
      return proposalEntry(entry, context)
    case 'flagged':
      return flaggedEntry(entry, context)
    default:
      return entry satisfies never
  }
}

function cardEntry(entry: Extract<Queued, { kind: 'card' }>, { deps, words }: Context): Shown {
  const { card } = entry
  const { quizCards, quizPlay } = words
  const sound = soundCard(card, deps)
  const by: Block = {
    kind: 'list',
    items: [
      {
        label: text(quizCards.by),
        content: [{ kind: 'member', learner: card.author, text: quizPlay.member }],
      },
    ],
  }
  const shown =
    sound === undefined ? writtenBlocks(card, words) : itemBlocks(sound.item, sound.document, words)
  return {
    notes: [
      ...(sound === undefined ? [quizCards.moved()] : []),
      ...(tellsAnswer(card) ? [quizCards.tells()] : []),
    ],
    question: [...shown, by],
    actions: [
      ...(sound === undefined ? [] : [button('c-approve', entry, 'approve', words)]),
      button('c-edit', entry, 'edit', words),
      button('c-drop', entry, 'drop', words),
    ],
  }
}

async function proposalEntry(
  entry: Extract<Queued, { kind: 'proposal' }>,
  { deps, request, words }: Context,
): Promise<Shown> {
  const { item, given, votes } = entry.proposal
  const { quizCards } = words
  const known = await deps.store.items.find(request.from.community, item)
  const sound = known && (await soundItem(known.item, deps))
  return {
    notes: [quizCards.proposal(given, votes)],
    question: sound?.document === undefined ? [] : itemBlocks(sound.item, sound.document, words),
    actions: [button('c-accept', entry, 'accept', words), button('c-dismiss', entry, 'dismiss', words)],
  }
}

function flaggedEntry(entry: Extract<Queued, { kind: 'flagged' }>, { words }: Context): Shown {
  const { item, document, flags } = entry.flagged
  return {
    notes: [words.quizCards.why.flags(flags)],
    question: itemBlocks(item, document, words),
    actions: [button('c-retire', entry, 'retire', words), button('c-stay', entry, 'stay', words)],
  }
}

function retiredAction({ words: { quizCards } }: Context): Action {
  return withTyped(make('c-retired', 'all', quizCards.buttons.retired), quizCards.typed.retired)
}

type Deciding = 'approve' | 'edit' | 'drop' | 'accept' | 'dismiss' | 'retire' | 'stay' | 'next'

function button(kind: string, { key, arg }: Queued, name: Deciding, { quizCards }: Words): Action {
  return withTyped(make(kind, key, quizCards.buttons[name], arg), quizCards.typed[name])
}
