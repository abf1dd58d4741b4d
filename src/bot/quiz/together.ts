import type { Session } from '../../store/sessions.ts'
import { languageOf } from '../../view/language.ts'
import { revealView } from '../../view/reveal-view.ts'
import { type Scorer, sessionQuestionView, teamResultView } from '../../view/session-view.ts'
import type { Action, View } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import type { BotDeps, Context } from '../command.ts'
import type { Origin, PostOptions, Reply, Sent } from '../request.ts'
import { refuse } from '../say.ts'
import { seal } from '../seal.ts'
import { headingOf } from './ask-question.ts'
import { learnerZone } from './learner-zone.ts'
import { end } from './practice.ts'
import { revealActions } from './prompt-actions.ts'
import type { PromptDeps } from './prompts.ts'
import { countedAnswers } from './reveal-facts.ts'
import { questionButtons, togetherButtons } from './session-buttons.ts'
import { openQuestion, type SessionQuestion, sessionPromptId } from './session-questions.ts'
import { answersToAll } from './session-results.ts'
import { tell } from './tell.ts'

/** What a round together needs of the bot. */
export type TogetherDeps = PromptDeps & Pick<BotDeps, 'outlet' | 'now'>

/** Begins a round together with its first question in the open. */
export async function beginTogether(session: Session, context: Context): Promise<Reply> {
  const sent = await postQuestion(session, session.index, context)
  if (sent.kind === 'posted') return tell(context.words.quizNow.posted())
  await end(session, context.deps)
  return sent.kind === 'none' ? tell(context.words.quizNow.none()) : refuse(sent.kind, context)
}

/** Shows everyone the answer to the question of a round, in the place of the question. */
export async function revealTogether(question: SessionQuestion, context: Context): Promise<Reply> {
  if (!(await mayLead(question.session, context))) return tell(context.words.quizNow.notYours())
  return { kind: 'message', view: await reveal(question, context.deps), to: 'update' }
}

/** Goes on from a question to the next one, which is posted; a question that is left is answered. */
export async function goOn(question: SessionQuestion, context: Context): Promise<Reply> {
  const { deps, words } = context
  const { index } = question
  if (!(await mayLead(question.session, context))) return tell(words.quizNow.notYours())
  const session = await atQuestion(question, deps)
  if (session === undefined) return tell(words.quizNow.passedOn())
  const sent = await postQuestion(session, index + 1, context)
  switch (sent.kind) {
    case 'posted':
      return { kind: 'message', view: await reveal(question, deps, []), to: 'update' }
    case 'none':
      return endTogether(question, context)
    default:
      return refuse(sent.kind, context)
  }
}

/** Ends a round and says in the open what all reached together. */
export async function endTogether(question: SessionQuestion, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { session } = question
  if (!(await mayLead(session, context))) return tell(words.quizNow.notYours())
  const view = await teamResult(session, context)
  if (!(await end(session, deps))) return tell(words.quizNow.over())
  const options = { key: `now-end-${session.id}`, isRetry: false }
  const sent = await sayHere(request.from, view, options, deps)
  if (sent.kind !== 'posted') {
    await goOnAgain(session, deps)
    return refuse(sent.kind, context)
  }
  return { kind: 'message', view: await reveal(question, deps, []), to: 'update' }
}

/** What could not be said is no end: it can be pressed again. */
async function goOnAgain({ community, id }: Session, { store }: TogetherDeps): Promise<void> {
  const ended = await store.sessions.find(community, id)
  if (ended?.endedAt !== undefined) await store.sessions.advance(ended, { endedAt: undefined })
}

/** The post of a question of a round as it is now: open with how many answered, or with its answer. */
export async function togetherPost(question: SessionQuestion, deps: TogetherDeps): Promise<View> {
  const { prompt, document } = question
  if (prompt.revealedAt !== undefined) return revealedPost(question, undefined, deps)
  const words = wordsIn(languageOf(prompt.language))
  const answered = await deps.store.answers.countOf(prompt.community, prompt.id)
  const note = answered === 0 ? words.quizNow.together() : words.quizPlay.answered(answered)
  const actions = questionButtons(question, {}, words)
  return sessionQuestionView(prompt, document, { heading: headingOf(question, words), note, actions }, words)
}

/** Lets the answer out; the post as it is then. `actions` are for who leads, and the usual ones where absent. */
export async function reveal(
  question: SessionQuestion,
  deps: TogetherDeps,
  actions?: readonly Action[],
): Promise<View> {
  const { community, id } = question.prompt
  await deps.store.prompts.reveal(community, id, deps.now())
  return revealedPost(question, actions, deps)
}

async function revealedPost(
  question: SessionQuestion,
  actions: readonly Action[] | undefined,
  deps: TogetherDeps,
): Promise<View> {
  const { prompt, document, session } = question
  const language = languageOf(prompt.language)
  const words = wordsIn(language)
  const leading = actions ?? togetherButtons(question, words)
  const zone = await learnerZone(session, 'UTC', deps)
  const answers = await countedAnswers(prompt, deps)
  const facts = { language, zone, answers, actions: [...leading, ...revealActions(question, words)] }
  const { blocks } = revealView(prompt, document, facts, words)
  const view: View = { blocks: [{ kind: 'heading', content: headingOf(question, words) }, ...blocks] }
  return seal(view, prompt.community, deps)
}

/** Who began a round leads it, and any host may. */
async function mayLead({ learner }: Session, { request, floor }: Context): Promise<boolean> {
  return request.from.learner === learner || floor.isHost()
}

/**
 * The session where it stands at a question, moved on to the one after it; undefined where somebody moved it on before
 * and the next question is posted. Of two who press at once, one moves it.
 */
async function atQuestion(
  { session, index }: SessionQuestion,
  { store }: TogetherDeps,
): Promise<Session | undefined> {
  const { community, id } = session
  const now = await store.sessions.find(community, id)
  if (now === undefined || now.endedAt !== undefined || now.index > index + 1) return undefined
  if (now.index === index + 1) {
    // A crash may have come between moving on and posting.
    const next = await store.prompts.find(community, sessionPromptId(id, index + 1))
    return next?.message === undefined ? now : undefined
  }
  return (await store.sessions.advance(now, { index: index + 1 })) ? now : undefined
}

/** Posts a question of a round; one that the readings no longer hold is passed over. */
async function postQuestion(
  session: Session,
  from: number,
  context: Context,
): Promise<Sent | { readonly kind: 'none' }> {
  const { deps, request } = context
  for (let index = from; index < session.items.length; index++) {
    const { community } = session
    const before = await deps.store.prompts.find(community, sessionPromptId(session.id, index))
    const question = await openQuestion(session, index, request.language, deps)
    if (question === undefined) continue
    const { id } = question.prompt
    const again = wordsIn(languageOf(question.prompt.language)).quizPlay.postedAgain()
    const options = { key: `now-${id}`, isRetry: before !== undefined, again }
    const sent = await sayHere(request.from, await togetherPost(question, deps), options, deps)
    if (sent.kind !== 'posted') return sent
    const repeatedAt = sent.isAgain === true ? deps.now() : undefined
    await deps.store.prompts.setMessage(community, id, sent.message, repeatedAt)
    return sent
  }
  return { kind: 'none' }
}

/** In the thread where somebody speaks in one: where threads are channels as such, else under the thread's message. */
async function sayHere(
  { channel, thread }: Origin,
  view: View,
  options: PostOptions,
  { outlet }: TogetherDeps,
): Promise<Sent> {
  if (thread === undefined) return outlet.post(channel, view, options)
  const sent = await outlet.post(thread, view, options)
  return sent.kind === 'gone' ? outlet.post(channel, view, { ...options, under: thread }) : sent
}

async function teamResult(session: Session, { deps, words }: Context): Promise<View> {
  const { community } = session
  const all = (await answersToAll(session, deps)).flat()
  const counted = all.filter(({ isLate }) => !isLate)
  const { board } = await deps.store.groups.settingsOf(community)
  const members = new Set(counted.map(({ learner }) => learner))
  const scorers = board ? await scorersOf(community, counted, deps) : []
  const right = counted.filter(({ verdict, given }) => verdict === 'right' || given === 'got-it').length
  return teamResultView({ right, answers: counted.length, members: members.size, scorers }, words)
}

/** Those who scored and may be named, the most points first. */
async function scorersOf(
  community: string,
  answers: readonly { readonly learner: string; readonly points: number; readonly verdict: string }[],
  { store }: TogetherDeps,
): Promise<readonly Scorer[]> {
  const everyone = await store.learners.everyone(community)
  const unnamed = new Set(everyone.filter(({ settings }) => !settings.isNamed).map(({ learner }) => learner))
  const points = new Map<string, number>()
  for (const { learner, points: each, verdict } of answers) {
    if (verdict !== 'wrong' && !unnamed.has(learner)) points.set(learner, (points.get(learner) ?? 0) + each)
  }
  return [...points]
    .map(([learner, total]) => ({ learner, points: total }))
    .sort((a, b) => b.points - a.points || (a.learner < b.learner ? -1 : 1))
}
