import { type Hint, hintFor } from '../../quiz/hint.ts'
import { modeOf } from '../../quiz/item.ts'
import { selfGrades } from '../../quiz/points.ts'
import { hintView } from '../../view/hint-view.ts'
import { itemPassage } from '../../view/item-quote.ts'
import { offersOf } from '../../view/offers.ts'
import { recallView, verdictView } from '../../view/verdict-view.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandler, ActionHandlers, FormHandlers } from '../handlers.ts'
import type { FormRequest, Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { addToReviews } from './add-to-reviews.ts'
import { type Attempt, answeredBefore, giveAnswer, isOver, type Outcome } from './answer-prompt.ts'
import { accept, flag, vote } from './argue-actions.ts'
import { passageView } from './passage-view.ts'
import { answerForm, judgeActions, verdictActions } from './prompt-actions.ts'
import { type FoundPrompt, recallPrompt } from './prompts.ts'
import { privately, tell } from './tell.ts'

/** What the buttons of a question do, before and after its answer is out. */
export const playActions: ActionHandlers = {
  'q-pick': toAsker(pick),
  'q-type': toAsker(openForm),
  'q-hint': toAsker(giveHint),
  'q-skip': toAsker(skip),
  'q-see': toAsker(seeText),
  'q-judge': { to: 'updateAlone', run: (action, _values, context) => found(action, context, judge) },
  'q-vote': toAsker(vote),
  'q-accept': { to: 'updateAlone', run: (action, _values, context) => found(action, context, accept) },
  'q-bad': toAsker(flag),
  'q-passage': toAsker(showPassage),
  'q-review': toAsker(addToReviews),
}

/** What the form of a question does. */
export const playForms: FormHandlers = {
  'q-typed': (request, action, context) =>
    found(action, context, (prompt) => takeTyped(prompt, request, context)),
}

/** Something that is done with a prompt that was found again. */
type Act = (found: FoundPrompt, context: Context, arg: string) => Promise<Reply> | Reply

function toAsker(act: Act): ActionHandler {
  return { to: 'asker', run: (action, _values, context) => found(action, context, act) }
}

/** The prompt behind a button, of the community that the button was pressed in and of no other. */
async function found({ id, arg = '' }: ActionId, context: Context, act: Act): Promise<Reply> {
  const { deps, request, words } = context
  const recalled = await recallPrompt(request.from.community, id, deps)
  switch (recalled.kind) {
    case 'unknown':
      return tell(words.quizPlay.unknownPrompt())
    case 'changed':
      return tell(words.quizPlay.changed())
    case 'found':
      return act(recalled, context, arg)
    default:
      return recalled satisfies never
  }
}

function pick({ prompt, document }: FoundPrompt, context: Context, arg: string): Promise<Reply> | Reply {
  const offers = offersOf(prompt.item, prompt.optionOrder, document, context.words)
  const offer = offers.find(({ name }) => name === arg)
  return offer === undefined
    ? refuse('unknownAction', context)
    : answer({ prompt, ...withDocument(document) }, { kind: 'offer', offer }, context)
}

/** Opens what an answer is typed into; who has answered is told so instead of typing for nothing. */
async function openForm(found: FoundPrompt, context: Context): Promise<Reply> {
  const { prompt } = found
  const refusal = (await ownCard(found, context)) ?? (await toldAgain(found, context))
  return refusal ?? { kind: 'form', form: answerForm(prompt, context.words) }
}

/** An answer that was typed: marked where the text can mark it, else shown beside the text to be judged. */
async function takeTyped(found: FoundPrompt, { fields }: FormRequest, context: Context): Promise<Reply> {
  const typed = fields['answer'] ?? ''
  if (typed.trim() === '') return tell(context.words.quizPlay.emptyAnswer())
  if (modeOf(found.prompt.item) !== 'recall') return answer(found, { kind: 'typed', typed }, context)
  return (await toldAgain(found, context)) ?? besideText(found, typed, context)
}

/** Shows the text's own words, to be compared with what one thought of. */
async function seeText(found: FoundPrompt, context: Context): Promise<Reply> {
  if (modeOf(found.prompt.item) !== 'recall') return refuse('unknownAction', context)
  return (await toldAgain(found, context)) ?? besideText(found, undefined, context)
}

function judge(found: FoundPrompt, context: Context, arg: string): Promise<Reply> | Reply {
  const grade = selfGrades.find((each) => each === arg)
  if (grade === undefined || modeOf(found.prompt.item) !== 'recall') return refuse('unknownAction', context)
  return answer(found, { kind: 'judged', grade }, context)
}

async function answer(found: FoundPrompt, attempt: Attempt, context: Context): Promise<Reply> {
  const refusal = await ownCard(found, context)
  if (refusal !== undefined) return refusal
  const { deps, request } = context
  return verdict(found, await giveAnswer(found.prompt, attempt, request.from, deps), context)
}

async function giveHint({ prompt, document }: FoundPrompt, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const hint: Hint | undefined = hintFor(prompt.item)
  if (hint === undefined) return refuse('unknownAction', context)
  const isOpen = !isOver(prompt, deps.now())
  if (isOpen) await deps.store.answers.noteHint(community, prompt.id, learner, deps.now())
  const offers = offersOf(prompt.item, prompt.optionOrder, document, words)
  return privately(hintView(hint, offers, true, words), context)
}

async function skip(found: FoundPrompt, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const { prompt } = found
  if (isOver(prompt, deps.now())) return tell(words.quizPlay.revealed())
  const before = await deps.store.answers.find(community, prompt.id, learner)
  if (before !== undefined) return tell(words.quizPlay.skipLate())
  await deps.store.answers.noteSkip(community, prompt.id, learner, deps.now())
  return tell(words.quizPlay.skipped())
}

async function showPassage({ prompt, document }: FoundPrompt, context: Context): Promise<Reply> {
  if (document === undefined) return tell(context.words.quizPlay.changed())
  return privately(await passageView(itemPassage(prompt.item, document, context.words), context), context)
}

/** What somebody has answered already, told again; undefined for who has not. */
async function toldAgain(found: FoundPrompt, context: Context): Promise<Reply | undefined> {
  const before = await answeredBefore(found.prompt, context.request.from, context.deps)
  return before && verdict(found, before, context)
}

/** Who wrote a question does not answer it for points. */
export async function ownCard({ prompt }: FoundPrompt, context: Context): Promise<Reply | undefined> {
  if (prompt.item.kind !== 'card') return undefined
  const { community, learner } = context.request.from
  const card = await context.deps.store.cards.find(community, prompt.item.id)
  return card?.author === learner ? tell(context.words.quizPlay.ownCard()) : undefined
}

function verdict(found: FoundPrompt, outcome: Outcome, context: Context): Reply {
  const { words, request } = context
  const state = {
    language: request.language,
    zone: outcome.zone,
    actions: verdictActions(found, outcome, words),
  }
  return privately(verdictView(found.prompt, found.document, outcome, state, words), context)
}

function besideText({ prompt, document }: FoundPrompt, written: string | undefined, context: Context): Reply {
  const { words } = context
  return privately(recallView(prompt, document, written, judgeActions(prompt, words), words), context)
}

function withDocument(document: FoundPrompt['document']): Pick<FoundPrompt, 'document'> {
  return document === undefined ? {} : { document }
}
