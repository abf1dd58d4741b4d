import { tellsAnswer } from '../../quiz/card-item.ts'
import type { CardDraft } from '../../store/cards.ts'
import { cardPage, itemBlocks, writtenBlocks } from '../../view/card-view.ts'
import type { Action, Block, Phrase } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { FormRequest, Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { cardForm, fieldsOf, readCardForm } from './card-form.ts'
import { cardOf, isDraft, keepCard, soundCard, type Writer } from './card-store.ts'
import { findSource, type Source } from './find-source.ts'
import { make, withTyped } from './session-buttons.ts'
import { privately, tell } from './tell.ts'

/** Questions of one member that may wait for a host at once. */
const mostWaiting = 50

/** Opens the form for a question of one's own; words after the command are the question. */
export async function runAdd(argument: string, context: Context): Promise<Reply> {
  const { deps, words } = context
  if (deps.library.documents.length === 0) return tell(words.quizCards.noReadings())
  return { kind: 'form', form: cardForm('c-written', 'new', { prompt: argument.trim() }, words) }
}

/** What was typed for a question: shown with its passage before anything is sent, or with the nearest passages. */
export async function takeWritten({ fields }: FormRequest, context: Context): Promise<Reply> {
  const { deps, words, turn } = context
  const read = readCardForm(fields, words)
  if (read.kind === 'wrong') return say(read.problems, [], [], context)
  await turn()
  const found = findSource(
    { words: read.source, question: read.words.prompt, answer: read.words.answer },
    deps,
  )
  const isHost = await context.floor.isHost()
  const keep = async (source: Source | undefined): Promise<CardDraft> => {
    const card = cardOf(read.words, source, writerOf(context), 'dropped')
    await keepCard(card, isHost, deps)
    return card
  }
  if (found.kind === 'found') return preview(await keep(found.source), context)
  const drafts: CardDraft[] = []
  for (const place of found.places) drafts.push(await keep(place))
  const first = drafts[0] ?? (await keep(undefined))
  return offerNear(drafts, first, context)
}

/** Shows a question that is not sent yet, with what can be done with it. */
export async function showDraft(id: string, context: Context): Promise<Reply> {
  const card = await ownDraft(id, context)
  return card === undefined ? tell(context.words.quizCards.gone()) : preview(card, context)
}

/** Opens the form again with what was typed. */
export async function changeDraft(id: string, context: Context): Promise<Reply> {
  const card = await ownDraft(id, context)
  if (card === undefined) return tell(context.words.quizCards.gone())
  return { kind: 'form', form: cardForm('c-written', card.id, fieldsOf(card, context.deps), context.words) }
}

/** Sends a question to the hosts; that of a host is taken at once. */
export async function sendDraft(id: string, context: Context): Promise<Reply> {
  const { deps, floor, words } = context
  const { quizCards } = words
  const card = await ownDraft(id, context)
  if (card === undefined)
    return tell((await isSent(id, context)) ? quizCards.thereAlready() : quizCards.gone())
  if (soundCard(card, deps) === undefined) return refuse('readingsChanged', context)
  const isHost = await floor.isHost()
  const { community, author } = card
  if (!isHost && (await roomFor(context)) <= 0) return tell(quizCards.tooMany(mostWaiting))
  await deps.store.cards.decide(community, id, 'dropped', isHost ? 'approved' : 'proposed', author)
  return say([isHost ? quizCards.added() : quizCards.sent()], [], [], context)
}

/** Who writes a question, now. */
export function writerOf({ deps, request }: Context): Writer {
  const { community, learner } = request.from
  return { community, author: learner, at: deps.now() }
}

/** How many questions more somebody may send before a host has looked at those that wait. */
export async function roomFor({ deps, request }: Context): Promise<number> {
  const { community, learner } = request.from
  const waiting = await deps.store.cards.list(community, 'proposed')
  return mostWaiting - waiting.filter(({ author }) => author === learner).length
}

/** What somebody typed and has not sent, or put away as a host; nobody sees another's. */
async function ownDraft(id: string, { deps, floor, request }: Context): Promise<CardDraft | undefined> {
  const { community, learner } = request.from
  const card = await deps.store.cards.find(community, id)
  if (card?.state !== 'dropped' || card.author !== learner) return undefined
  return isDraft(card) || (await floor.isHost()) ? card : undefined
}

async function isSent(id: string, { deps, request }: Context): Promise<boolean> {
  const { community, learner } = request.from
  const card = await deps.store.cards.find(community, id)
  return card !== undefined && card.state !== 'dropped' && card.author === learner
}

async function preview(card: CardDraft, context: Context): Promise<Reply> {
  const { deps, floor, words } = context
  const { quizCards } = words
  const { buttons, typed } = quizCards
  const before = await deps.store.cards.find(card.community, card.id)
  if (before !== undefined && before.state !== 'dropped') return tell(quizCards.thereAlready())
  const isHost = await floor.isHost()
  if (before !== undefined && !isDraft(before) && !isHost) return tell(quizCards.gone())
  const sound = soundCard(card, deps)
  if (sound === undefined) return offerNear([], card, context)
  const actions = [
    isHost
      ? withTyped(make('c-send', card.id, buttons.keep), typed.keep)
      : make('c-send', card.id, buttons.send),
    withTyped(make('c-change', card.id, buttons.again), typed.again),
    withTyped(make('c-leave', card.id, buttons.cancel), typed.cancel),
  ]
  const notes = [quizCards.preview(), ...(tellsAnswer(card) ? [quizCards.tells()] : [])]
  return say(notes, itemBlocks(sound.item, sound.document, words), actions, context)
}

function offerNear(drafts: readonly CardDraft[], first: CardDraft, context: Context): Reply {
  const { deps, words } = context
  const { quizCards } = words
  const places = drafts.flatMap((card) => {
    const sound = soundCard(card, deps)
    return sound === undefined ? [] : [{ card, ...sound }]
  })
  const quotes = places.map(({ item, document }, index): Block => {
    const quote = itemBlocks(item, document, words).find((block) => block.kind === 'quote')
    return { ...(quote ?? emptyQuote), ordinal: index + 1 }
  })
  const { buttons, typed } = quizCards
  const actions = [
    ...places.map(({ card }, index) => withTyped(make('c-use', card.id, buttons.use(index + 1)), typed.use)),
    withTyped(make('c-change', first.id, buttons.again), typed.again),
  ]
  const notes = [quizCards.noSource(), places.length > 0 ? quizCards.near() : quizCards.noNear()]
  return say(notes, [...writtenBlocks(first, words), ...quotes], actions, context)
}

const emptyQuote = { kind: 'quote', content: [], source: [] } as const

function say(
  notes: readonly Phrase[],
  question: readonly Block[],
  actions: readonly Action[],
  context: Context,
): Reply {
  return privately(cardPage({ notes, question, actions }), context)
}
