import { hash10 } from '../../corpus/hash.ts'
import type { CardDraft } from '../../store/cards.ts'
import { languageOf } from '../../view/language.ts'
import type { Phrase } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { FormRequest, Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { cardForm, fieldsOf, readCardForm } from './card-form.ts'
import { cardOf, keepCard, soundCard } from './card-store.ts'
import { showQueue } from './cards.ts'
import { findSource } from './find-source.ts'
import { acceptAnswer } from './judge-item.ts'
import { tell } from './tell.ts'

/** Makes a question of a member's one of the group's, and tells the member. */
export async function approve({ id }: ActionId, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const card = await deps.store.cards.find(community, id)
  if (card !== undefined && soundCard(card, deps) === undefined) return refuse('readingsChanged', context)
  const isDone = await deps.store.cards.decide(community, id, 'proposed', 'approved', learner)
  if (isDone && card !== undefined && card.author !== learner) await tellAuthor(card, context)
  return showQueue([isDone ? words.quizCards.approved() : words.quizCards.gone()], undefined, context)
}

/** Puts a member's question away. */
export async function drop({ id }: ActionId, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const isDone = await deps.store.cards.decide(community, id, 'proposed', 'dropped', learner)
  return showQueue([isDone ? words.quizCards.dropped() : words.quizCards.gone()], undefined, context)
}

/** Opens the form of a member's question. */
export async function edit({ id }: ActionId, { deps, request, words }: Context): Promise<Reply> {
  const card = await deps.store.cards.find(request.from.community, id)
  if (card === undefined) return tell(words.quizCards.gone())
  return { kind: 'form', form: cardForm('c-edited', id, fieldsOf(card, deps), words) }
}

/**
 * Takes what a host made of a question. Its id names its words, so another wording takes the place of the one before,
 * whose answers stay as they were given.
 */
export async function takeEdited(request: FormRequest, id: string, context: Context): Promise<Reply> {
  const { deps, words, turn } = context
  const { quizCards } = words
  const { community, learner } = request.from
  const before = await deps.store.cards.find(community, id)
  if (before === undefined || before.state === 'dropped') return tell(quizCards.gone())
  const read = readCardForm(request.fields, words)
  if (read.kind === 'wrong') return showQueue(read.problems, here(id), context)
  await turn()
  const found = findSource(
    { words: read.source, question: read.words.prompt, answer: read.words.answer },
    deps,
  )
  if (found.kind !== 'found') return showQueue([quizCards.noSource(), quizCards.noNear()], here(id), context)
  const { author, at, state } = before
  const card = { ...cardOf(read.words, found.source, { community, author, at }, state), decidedBy: learner }
  if (card.id === id) {
    await deps.store.cards.edit(community, id, { accept: card.accept })
    return showQueue([quizCards.edited()], here(id), context)
  }
  if ((await keepCard(card, true, deps)) !== 'kept')
    return showQueue([quizCards.thereAlready()], here(id), context)
  await deps.store.cards.decide(community, id, state, 'dropped', learner)
  return showQueue([quizCards.edited()], here(card.id), context)
}

/** Makes an answer right for everyone that members hold for right. */
export async function acceptProposal({ id, arg }: ActionId, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const given = await proposedAs(id, arg, context)
  if (given === undefined) return showQueue([words.quizCards.gone()], undefined, context)
  const revised = await acceptAnswer(community, id, given, learner, deps)
  return showQueue([words.quizCards.accepted(given, revised)], undefined, context)
}

/** Leaves an answer wrong that members hold for right. */
export async function dismissProposal({ id, arg }: ActionId, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const given = await proposedAs(id, arg, context)
  if (given === undefined) return showQueue([words.quizCards.gone()], undefined, context)
  await deps.store.votes.dismiss(community, id, given, learner, deps.now())
  return showQueue([words.quizCards.dismissed(given)], undefined, context)
}

/** Puts a question away that a member calls bad, and that no host has kept since. */
export async function retireFlagged({ id }: ActionId, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community } = request.from
  const isOpen = (await deps.store.items.flagged(community)).some(({ item }) => item === id)
  const isDone = isOpen && (await deps.store.items.retire(community, id, 'host', deps.now()))
  return showQueue([isDone ? words.quizCards.putAway() : words.quizCards.gone()], undefined, context)
}

/** Goes on asking a question that a member calls bad, as if nobody had said so. */
export async function keepFlagged({ id }: ActionId, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const isDone = await deps.store.items.unflag(request.from.community, id)
  return showQueue([isDone ? words.quizCards.stays() : words.quizCards.gone()], undefined, context)
}

async function proposedAs(
  item: string,
  named: string | undefined,
  { deps, request }: Context,
): Promise<string | undefined> {
  const proposals = await deps.store.votes.proposals(request.from.community)
  return proposals.find((each) => each.item === item && hash10(each.given) === named)?.given
}

function here(key: string): { readonly key: string; readonly isPassed: boolean } {
  return { key, isPassed: false }
}

/** Whether it reaches them or not, the question is taken. */
async function tellAuthor(
  { community, id, author, prompt }: CardDraft,
  { deps, request }: Context,
): Promise<void> {
  const { language } = await deps.store.learners.settingsOf(community, author)
  const words = wordsIn(language === undefined ? request.language : languageOf(language))
  const content: Phrase = words.quizCards.toAuthor(prompt)
  await deps.outlet
    .direct(author, { blocks: [{ kind: 'paragraph', content }] }, { key: `card-${id}`, isRetry: false })
    .catch((error: unknown) => deps.report(error, 'telling a member that their question was taken'))
}
