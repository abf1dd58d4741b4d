import { gradeAnswer } from '../../quiz/grade-answer.ts'
import { chosenOption, gradeChoice, gradeOption } from '../../quiz/grade-choice.ts'
import { modeOf } from '../../quiz/item.ts'
import { pointsFor, type SelfGrade } from '../../quiz/points.ts'
import { nextStretch } from '../../schedule/jobs.ts'
import { localDate } from '../../schedule/local-day.ts'
import type { GivenAnswer } from '../../store/answers.ts'
import type { Prompt } from '../../store/prompts.ts'
import type { Offer } from '../../view/offers.ts'
import type { Answered } from '../../view/verdict-view.ts'
import type { BotDeps } from '../command.ts'
import type { Origin } from '../request.ts'
import { learnerZone } from './learner-zone.ts'

/** What somebody answers with: one of the offers, words, or the grade they give themselves for what they recalled. */
export type Attempt =
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'typed'; readonly typed: string }
  | { readonly kind: 'judged'; readonly grade: SelfGrade }

/** What answering needs of the bot. */
export type AnswerDeps = Pick<BotDeps, 'store' | 'bank' | 'outlet' | 'now'>

/** The verdict on an answer, as it is told, with the zone that times are told in. */
export type Outcome = Answered & { readonly zone: string }

/** How often the count under a post is edited at most, in milliseconds. */
export const countEvery = 30_000

/** An answer of more than this is not marked, and no more of it is kept. */
const longestKept = 300

/**
 * Marks an answer and keeps it if it is the first, which counts; the outcome is that of the answer that counts. Given
 * after the reveal it is late: it is taking part, and gives no points.
 */
export async function giveAnswer(
  prompt: Prompt,
  attempt: Attempt,
  from: Pick<Origin, 'community' | 'learner'>,
  deps: AnswerDeps,
  via: GivenAnswer['via'] = prompt.session === undefined ? 'daily' : 'now',
): Promise<Outcome> {
  const { store } = deps
  const { community, learner } = from
  const at = deps.now()
  const [marked, hinted, zone, isShared] = await Promise.all([
    mark(prompt, attempt, deps),
    store.answers.hinted(community, prompt.id, learner),
    zoneOf(prompt, from, deps),
    via !== 'review' && isAskedOfAll(prompt, deps),
  ])
  const isLate = isOver(prompt, at)
  const answer: GivenAnswer = {
    community,
    prompt: prompt.id,
    learner,
    item: prompt.item.id,
    ...marked,
    points: pointsFor({ verdict: marked.verdict, usedHint: hinted, isLate, isShared }),
    at,
    date: localDate(at, zone),
    isLate,
    hinted,
    via,
  }
  const given = await store.answers.give(answer)
  if (!given.isFirst) return { ...outcomeOf(given.answer), isFirst: false, zone }
  if (!isLate) await countLater(prompt, at, deps)
  return { ...outcomeOf(answer), isFirst: true, zone }
}

/** The answer that somebody has given already, as it is told again. */
export async function answeredBefore(
  prompt: Prompt,
  from: Pick<Origin, 'community' | 'learner'>,
  deps: Omit<AnswerDeps, 'bank' | 'now'>,
): Promise<Outcome | undefined> {
  const answer = await deps.store.answers.find(from.community, prompt.id, from.learner)
  return answer && { ...outcomeOf(answer), isFirst: false, zone: await zoneOf(prompt, from, deps) }
}

/** Whether the answer is out, or would be if the bot had been there to give it. */
export function isOver({ closesAt, revealedAt }: Prompt, at: number): boolean {
  return revealedAt !== undefined || (closesAt !== undefined && at >= closesAt)
}

/** Questions of the day and of rounds together: the others are asked by somebody for themself, as often as they like. */
async function isAskedOfAll(
  { community, session: id }: Prompt,
  { store }: Pick<BotDeps, 'store'>,
): Promise<boolean> {
  if (id === undefined) return true
  return (await store.sessions.find(community, id))?.style === 'together'
}

/** The zone of times that are told to somebody about a prompt. */
export async function zoneOf(
  { community, series }: Prompt,
  from: Pick<Origin, 'community' | 'learner'>,
  deps: Pick<BotDeps, 'store' | 'outlet'>,
): Promise<string> {
  const found = series === undefined ? undefined : await deps.store.series.find(community, series)
  return learnerZone(from, found?.plan.zone ?? 'UTC', deps)
}

type Marked = Pick<GivenAnswer, 'given' | 'verdict' | 'choice'>

async function mark(prompt: Prompt, attempt: Attempt, deps: AnswerDeps): Promise<Marked> {
  const { community, item } = prompt
  switch (attempt.kind) {
    case 'offer': {
      const { given, choice } = attempt.offer
      if (choice === undefined) return { given, verdict: gradeChoice(item, given).verdict }
      return { given, verdict: gradeOption(item, choice).verdict, choice }
    }
    case 'judged':
      return { given: attempt.grade, verdict: 'recalled' }
    case 'typed': {
      const given = attempt.typed.trim().slice(0, longestKept).toWellFormed()
      if (modeOf(item) === 'choice') return markChoice(prompt, given)
      const [known, accepted] = await Promise.all([
        deps.bank.known(),
        deps.store.votes.accepted(community, item.id),
      ])
      return { given, verdict: gradeAnswer(item, attempt.typed, known, accepted).verdict }
    }
    default:
      return attempt satisfies never
  }
}

/** A choice in words: letters are those under which the options were shown, in whatever order. */
function markChoice({ item, optionOrder }: Prompt, given: string): Marked {
  if (item.kind === 'order' || item.kind === 'true-false') {
    return { given, verdict: gradeChoice(item, given).verdict }
  }
  const options = optionOrder.flatMap((index) => item.options[index] ?? [])
  const shown = chosenOption({ ...item, options }, given)
  const choice = shown === undefined ? undefined : optionOrder[shown]
  const option = choice === undefined ? undefined : item.options[choice]
  if (choice === undefined || option === undefined) return { given, verdict: 'wrong' }
  return { given: option.text, verdict: gradeOption(item, choice).verdict, choice }
}

function outcomeOf({ given, verdict, isLate }: GivenAnswer): Omit<Answered, 'isFirst'> {
  return { given, verdict, isLate }
}

/** Has the count under the post edited, once for all who answer within half a minute. */
async function countLater(prompt: Prompt, at: number, { store }: AnswerDeps): Promise<void> {
  if (prompt.series === undefined) return
  const { key, due } = nextStretch(at, countEvery)
  const { community, id } = prompt
  // Without a last moment: an edit that covered the answer by its count must be mended after it is out.
  await store.jobs.open([
    { community, kind: 'count', subject: id, key, due, until: undefined, done: undefined },
  ])
}
