import { hash10 } from '../../corpus/hash.ts'
import { modeOf } from '../../quiz/item.ts'
import type { SelfGrade } from '../../quiz/points.ts'
import { type ReviewGrade, reviewGrades } from '../../review/card.ts'
import { localDate, startOfDate } from '../../review/local-date.ts'
import { isDue } from '../../review/review-day.ts'
import { review } from '../../review/schedule-review.ts'
import type { Session } from '../../store/sessions.ts'
import { dayText } from '../../view/clock-text.ts'
import { doneView, noCardsView, withLead } from '../../view/review-view.ts'
import type { Phrase } from '../../view/view.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { answeredBefore, giveAnswer } from './answer-prompt.ts'
import { askQuestion } from './ask-question.ts'
import { dueCards, nextDate, type Reviewer } from './due-cards.ts'
import { learnerZone } from './learner-zone.ts'
import { end } from './practice.ts'
import { settingsButton } from './review-buttons.ts'
import { reviewVerdict } from './review-verdict.ts'
import type { Seat } from './seat.ts'
import { openQuestion, type SessionQuestion, startSession } from './session-questions.ts'
import { privately } from './tell.ts'

/** Asks a member the next card that is due today, or says that they are done. `lead` says what was done just before. */
export async function askReview(seat: Seat, lead?: Phrase): Promise<Reply> {
  const reviewer = await reviewerOf(seat)
  const question = (await nextCard(reviewer, seat)) ?? (await beginDay(reviewer, seat))
  if (question === undefined) return done(reviewer, seat, lead)
  const { deps, request } = seat.context
  const before = await answeredBefore(question.prompt, request.from, deps)
  // Answered and not graded, as when somebody left in between.
  const reply =
    before === undefined ? askQuestion(question, seat) : await reviewVerdict(question, before, seat)
  return led(reply, lead)
}

/** Grades a card by how well its question was remembered, and goes on to the next. */
export async function gradeCard(question: SessionQuestion, arg: string, seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const grade = reviewGrades.find((each) => each === arg)
  if (grade === undefined || question.session.style !== 'review') return refuse('unknownAction', seat.context)
  const { item } = question.prompt
  const found = await deps.store.reviews.find(community, learner, item.id)
  if (found === undefined) return askReview(seat, words.quizReview.cardGone())
  const zone = await learnerZone(request.from, 'UTC', deps)
  const now = deps.now()
  if (!isDue(found.card, now, zone)) return askReview(seat, words.quizReview.notedBefore())
  if (modeOf(item) === 'recall') {
    await giveAnswer(
      question.prompt,
      { kind: 'judged', grade: asSelfGrade[grade] },
      request.from,
      deps,
      'review',
    )
  } else if ((await answeredBefore(question.prompt, request.from, deps)) === undefined) {
    return askReview(seat)
  }
  const { card, log } = review(found.card, grade, { now, zone, seed: item.id })
  const isKept = await deps.store.reviews.grade(found, card, log)
  const day = dayText(localDate(card.due, zone), request.language)
  return askReview(seat, isKept ? words.quizReview.noted(day) : words.quizReview.notedBefore())
}

/** Takes a card out of a member's reviews, and goes on to the next. */
export async function removeCard(question: SessionQuestion, seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const wasThere = await deps.store.reviews.remove(community, learner, question.prompt.item.id)
  return askReview(seat, wasThere ? words.quizReview.removed() : words.quizReview.cardGone())
}

/** A member with the zone and the cap that hold for their reviews. */
export async function reviewerOf({ context }: Seat): Promise<Reviewer> {
  const { deps, request } = context
  const { community, learner } = request.from
  const { cap } = await deps.store.learners.settingsOf(community, learner)
  return { community, learner, cap, zone: await learnerZone(request.from, 'UTC', deps) }
}

/** What recalling a card well or badly counts as among answers. */
const asSelfGrade: Readonly<Record<ReviewGrade, SelfGrade>> = {
  again: 'missed',
  hard: 'partly',
  good: 'got-it',
  easy: 'got-it',
}

/** The first card still due in the review that was begun today. */
async function nextCard(reviewer: Reviewer, seat: Seat): Promise<SessionQuestion | undefined> {
  const { deps, request } = seat.context
  const session = await begunToday(reviewer, seat)
  if (session === undefined) return undefined
  const { community, learner, zone } = reviewer
  for (const [index, item] of session.items.entries()) {
    const found = await deps.store.reviews.find(community, learner, item)
    if (found === undefined || !isDue(found.card, deps.now(), zone)) continue
    const question = await openQuestion(session, index, request.language, deps)
    if (question !== undefined) return question
  }
  await end(session, deps)
  return undefined
}

/** The newest review of today that has not ended; one of an earlier day is ended, since other cards are due by now. */
async function begunToday(
  { community, learner, zone }: Reviewer,
  { context: { deps } }: Seat,
): Promise<Session | undefined> {
  const sessions = await deps.store.sessions.of(community, learner)
  const [newest] = sessions.filter(({ style, endedAt, items }) => {
    return style === 'review' && endedAt === undefined && items.length > 0
  })
  if (newest === undefined) return undefined
  if (newest.startedAt >= startOfDate(localDate(deps.now(), zone), zone)) return newest
  await end(newest, deps)
  return undefined
}

/** Begins a review of what is due today; undefined where nothing is. */
async function beginDay(reviewer: Reviewer, seat: Seat): Promise<SessionQuestion | undefined> {
  const { deps } = seat.context
  const { items } = await dueCards(reviewer, deps)
  if (items.length === 0) return undefined
  const { community, learner } = reviewer
  const id = hash10(deps.newId())
  const session = await startSession(
    { community, id, channel: learner, learner, style: 'review', items },
    deps,
  )
  await rememberHere(session, seat)
  return nextCard(reviewer, seat)
}

/** In a conversation of another community: that lines said here may answer the cards of this review. */
async function rememberHere(session: Session, { context, here }: Seat): Promise<void> {
  if (here === undefined) return
  const { community: channel, id, learner } = session
  const kept = { community: here, id, channel, learner, style: 'review', items: [] } as const
  await startSession(kept, context.deps)
}

async function done(reviewer: Reviewer, seat: Seat, lead: Phrase | undefined): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner, cap } = reviewer
  const actions = [settingsButton(community, words)]
  const [{ waiting, reviewed }, date, cards] = await Promise.all([
    dueCards(reviewer, deps),
    nextDate(reviewer, deps),
    deps.store.reviews.countOf(community, learner),
  ])
  const day = { reviewed, waiting, cap, language: request.language }
  const view =
    cards === 0 && reviewed === 0
      ? noCardsView(request.from.isDirect === true && deps.surface === 'chat', actions, words)
      : doneView({ ...day, ...(date === undefined ? {} : { nextDate: date }) }, actions, words)
  return led(privately(view, seat.context), lead)
}

function led(reply: Reply, lead: Phrase | undefined): Reply {
  return reply.kind === 'form' ? reply : { ...reply, view: withLead(lead, reply.view) }
}
