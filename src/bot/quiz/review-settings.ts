import { addDays, localDate } from '../../review/local-date.ts'
import { instantOf } from '../../schedule/local-day.ts'
import { nextRun } from '../../schedule/next-run.ts'
import { zoneLabel } from '../../schedule/zones.ts'
import type { LearnerChanges } from '../../store/learners.ts'
import { clockTime, dayText } from '../../view/clock-text.ts'
import { type ReviewChoices, reviewSettingsView, sentenceView, withLead } from '../../view/review-view.ts'
import type { Inline, Phrase } from '../../view/view.ts'
import type { BotDeps } from '../command.ts'
import type { Origin, Reply } from '../request.ts'
import { dueCards } from './due-cards.ts'
import { learnerZone } from './learner-zone.ts'
import {
  homeButton,
  homeId,
  introButtons,
  removeButtons,
  settingsButton,
  settingsButtons,
} from './review-buttons.ts'
import { reviewerOf } from './review-session.ts'
import type { Seat } from './seat.ts'
import { make } from './session-buttons.ts'
import { privately } from './tell.ts'

/** How many cards a day at most somebody can choose. */
export const caps = [5, 10, 15, 20, 30] as const

/** A week, in days: as long as a pause lasts. */
const pauseDays = 7

/** What a member chose for their reviews, and what changes it. `lead` says what was done just before. */
export async function showSettings(seat: Seat, lead?: Phrase): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const settings = await deps.store.learners.settingsOf(community, learner)
  const reviewer = await reviewerOf(seat)
  const [{ items, waiting }, cards, next, pause] = await Promise.all([
    dueCards(reviewer, deps),
    deps.store.reviews.countOf(community, learner),
    nextReminder(request.from, deps),
    pauseOf(request.from, deps),
  ])
  const isOn = settings.reviews === 'on'
  const choices: ReviewChoices = {
    ...{ isOn, cards, due: items.length + waiting, cap: settings.cap, isLateToo: settings.lateReminder },
    ...(settings.remindAt === undefined ? {} : { remindAt: settings.remindAt }),
    ...(await knownZone(seat)),
    ...(next === undefined ? {} : { next: timeOf(next.at, reviewer.zone, seat) }),
  }
  const has = {
    ...{ isOn, reminder: settings.remindAt !== undefined, late: settings.lateReminder },
    paused: pause !== undefined,
    canRemind: deps.surface === 'chat',
  }
  const actions = settingsButtons(community, has, words)
  const change = { capId: make('r-cap', homeId(community), '').id, caps, actions }
  return privately(withLead(lead, reviewSettingsView(choices, change, words)), seat.context)
}

/** Changes what a member chose, and plans the next reminder by it. */
export async function changeReviews(
  from: Pick<Origin, 'community' | 'learner'>,
  changes: LearnerChanges,
  deps: Pick<BotDeps, 'store' | 'outlet' | 'now'>,
): Promise<void> {
  const pause = await pauseOf(from, deps)
  await deps.store.learners.change(from.community, from.learner, changes)
  // Who sets a reminder wants it; any other change leaves a pause as it is.
  const isKept = pause !== undefined && changes.remindAt === undefined
  await (isKept ? pauseUntil(pause, from, deps) : planReminder(from, deps.now(), deps))
}

/** Ends a pause: the next reminder comes when it would have come without. */
export async function resumeReminders(seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  await planReminder(request.from, deps.now(), deps)
  return showSettings(seat, words.quizReview.saved())
}

/** No reminder for a week; reviews themselves go on. */
export async function pauseReminders(seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const { remindAt, reviews } = await deps.store.learners.settingsOf(community, learner)
  const actions = [settingsButton(community, words)]
  if (remindAt === undefined || reviews === 'off') {
    return privately(sentenceView(words.quizReview.notReminded(), actions), seat.context)
  }
  const { zone } = await reviewerOf(seat)
  const date = addDays(localDate(deps.now(), zone), pauseDays)
  await pauseUntil(date, request.from, deps)
  const resume = homeButton('r-resume', community, words.quizReview.buttons.resume)
  const said = words.quizReview.paused(dayText(date, request.language))
  return privately(sentenceView(said, [resume, ...actions]), seat.context)
}

/** Stops reviews and reminders at once, and asks whether the cards are to go as well. */
export async function stopReviews(seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const { quizReview } = words
  await deps.store.learners.change(community, learner, { reviews: 'off', remindAt: undefined })
  const cards = await deps.store.reviews.countOf(community, learner)
  const stopped = sentenceView(quizReview.stopped())
  if (cards === 0) return privately(stopped, seat.context)
  const actions = removeButtons('r-drop', community, words)
  const { blocks } = sentenceView(quizReview.stoppedKeeps(cards), actions)
  return privately({ blocks: [...stopped.blocks, ...blocks] }, seat.context)
}

/** Removes all cards of a member; they can begin anew. */
export async function dropCards(seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const gone = await deps.store.reviews.removeAll(community, learner)
  return privately(sentenceView(words.quizReview.removedAll(gone)), seat.context)
}

/** Asks once more before all that is kept of a member goes. */
export async function askForget({ context }: Seat): Promise<Reply> {
  const { request, words } = context
  const { community } = request.from
  const actions = removeButtons('r-gone', community, words)
  return privately(sentenceView(words.quizReview.forget(), actions), context)
}

/** Removes all that is kept of a member in a community. */
export async function forgetMember({ context }: Seat): Promise<Reply> {
  const { deps, request, words } = context
  await deps.store.forgetLearner(request.from.community, request.from.learner)
  return privately(sentenceView(words.quizReview.forgotten()), context)
}

/** Begins again for who stopped, as far as nothing has to be asked first. */
export function introAgain({ context }: Seat): Reply {
  const { request, words, deps } = context
  const actions = introButtons(request.from.community, deps.surface === 'chat', words)
  return privately(sentenceView(words.quizReview.kept(), actions), context)
}

/** Plans the first reminder after an instant; none where the member wants none. */
export async function planReminder(
  from: Pick<Origin, 'community' | 'learner'>,
  after: number,
  deps: Pick<BotDeps, 'store' | 'outlet'>,
): Promise<void> {
  const { community, learner } = from
  const { remindAt, reviews } = await deps.store.learners.settingsOf(community, learner)
  const zone = await learnerZone(from, 'UTC', deps)
  const plan = { zone, time: remindAt ?? '', weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] } as const
  const turn = remindAt === undefined || reviews === 'off' ? undefined : nextRun(plan, after)
  await deps.store.learners.remindNext(community, learner, turn)
}

/** No reminder before a local date. */
async function pauseUntil(
  date: string,
  from: Pick<Origin, 'community' | 'learner'>,
  deps: Pick<BotDeps, 'store' | 'outlet'>,
): Promise<void> {
  const zone = await learnerZone(from, 'UTC', deps)
  await planReminder(from, instantOf(date, '00:00', zone) - 1, deps)
}

/** The local date on which reminders go on, where they are paused: else the next one is never later than tomorrow. */
async function pauseOf(
  from: Pick<Origin, 'community' | 'learner'>,
  deps: Pick<BotDeps, 'store' | 'outlet' | 'now'>,
): Promise<string | undefined> {
  const [next, zone] = await Promise.all([nextReminder(from, deps), learnerZone(from, 'UTC', deps)])
  return next !== undefined && next.date > addDays(localDate(deps.now(), zone), 1) ? next.date : undefined
}

async function nextReminder(
  { community, learner }: Pick<Origin, 'community' | 'learner'>,
  { store }: Pick<BotDeps, 'store'>,
): Promise<{ readonly at: number; readonly date: string } | undefined> {
  const members = await store.learners.members(community)
  return members.find((member) => member.learner === learner)?.nextReminder
}

async function knownZone({ context }: Seat): Promise<Pick<ReviewChoices, 'zone'>> {
  const { deps, request } = context
  const zone = await learnerZone(request.from, '', deps)
  return zone === '' ? {} : { zone: zoneLabel(zone, deps.now(), request.language) }
}

function timeOf(at: number, zone: string, { context }: Seat): Inline {
  const { language } = context.request
  const clock = clockTime(at, zone, language)
  const day = dayText(localDate(at, zone), language)
  return { kind: 'text', text: `${day}, ${clock.text}` }
}
