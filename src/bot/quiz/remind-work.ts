import { hash10 } from '../../corpus/hash.ts'
import { addDays, localDate, localTime } from '../../review/local-date.ts'
import { type Reminder, reminderDue } from '../../review/review-day.ts'
import type { Ending, Work } from '../../schedule/carry-out.ts'
import { mayHaveHappened, type Run } from '../../schedule/jobs.ts'
import type { LearnerSettings } from '../../store/learners.ts'
import { languageOf } from '../../view/language.ts'
import { sentenceView } from '../../view/review-view.ts'
import type { Phrase, View } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import type { BotDeps } from '../command.ts'
import { dueCards } from './due-cards.ts'
import { learnerZone } from './learner-zone.ts'
import type { PromptDeps } from './prompts.ts'
import { later, laterKey } from './remind-later.ts'
import { reminderButtons } from './review-buttons.ts'

/** What reminding needs of the bot. */
export type RemindDeps = PromptDeps & Pick<BotDeps, 'outlet' | 'now'>

/** The work of reminders, as the runner takes it: `remind` of a member, whose key is a local date. */
export function createRemindWork(deps: RemindDeps): Readonly<Record<'remind', Work>> {
  return { remind: (run) => remind(run, deps) }
}

/**
 * Says to a member at their hour that cards are due: once a day, and once more later where they want that or put it off.
 * Says nothing to who reviewed already; after seven reminders without a review it says that it stops, and does.
 */
async function remind(run: Run, deps: RemindDeps): Promise<Ending> {
  const { community, subject: learner } = run
  const settings = await deps.store.learners.settingsOf(community, learner)
  const { remindAt, cap } = settings
  if (settings.reviews === 'off' || remindAt === undefined) return over('off')
  const zone = await learnerZone({ community, learner }, 'UTC', deps)
  const date = run.key.slice(0, 10)
  if (localDate(deps.now(), zone) !== date) return over('missed')
  const { items, reviewed } = await dueCards({ community, learner, zone, cap }, deps)
  const reminder = await reminderNow(run, settings, { zone, due: items.length, reviewed }, deps)
  if (reminder === undefined) return over(reviewed > 0 ? 'reviewed' : 'nothing')
  const sent = await deps.outlet.direct(learner, reminderView(reminder, items.length, community, settings), {
    key: `remind-${hash10(community, learner, run.key)}`,
    isRetry: mayHaveHappened(run),
  })
  if (sent.kind === 'failed') return { kind: 'again', at: deps.now() + retryAfter }
  if (sent.kind !== 'posted') return over(sent.kind)
  if (reminder === 'farewell') {
    await deps.store.learners.change(community, learner, { remindAt: undefined })
    return over('farewell')
  }
  if (reminder === 'first' && settings.lateReminder) await remindLater(run, date, deps)
  return over('reminded')
}

/** How a run of a reminder ends, as it is kept. */
type RemindOutcome =
  | 'reminded'
  | 'farewell'
  | 'nothing'
  | 'reviewed'
  | 'off'
  | 'missed'
  | 'forbidden'
  | 'gone'

const retryAfter = 120_000

function over(outcome: RemindOutcome): Ending {
  return { kind: 'done', outcome }
}

type State = { readonly zone: string; readonly due: number; readonly reviewed: number }

/** The reminder that is due by the rules of reviewing; one that was put off by the member comes as a first one. */
async function reminderNow(
  run: Run,
  { remindAt = '', lateReminder }: LearnerSettings,
  { zone, due, reviewed }: State,
  deps: RemindDeps,
): Promise<Reminder['kind'] | undefined> {
  const [date = '', kind = ''] = run.key.split(' ')
  if (kind === 'snooze') return due > 0 ? 'first' : undefined
  const lateAt = lateReminder && kind === 'late' ? localTime(deps.now(), zone).slice(11) : undefined
  return reminderDue(
    { zone, dailyCap: due, remindAt, ...(lateAt === undefined ? {} : { lateAt }) },
    {
      dueCount: due,
      ...(reviewed > 0 ? { lastReviewDate: date } : {}),
      ...(kind === 'late' ? { lastReminderDate: date } : {}),
      unanswered: await unansweredBefore(run, date, zone, deps),
    },
    deps.now(),
  )?.kind
}

/** Reminders are looked back for so many days; a pause may lie between them. */
const lookBack = 30

/** How many days before a date had a reminder and no review since, until a farewell or a review. */
async function unansweredBefore(
  { community, subject }: Run,
  date: string,
  zone: string,
  { store, now }: RemindDeps,
): Promise<number> {
  const answers = await store.answers.ofLearner(community, subject, now() - (lookBack + 1) * 86_400_000)
  const reviewed = answers.filter(({ via }) => via === 'review').map(({ at }) => localDate(at, zone))
  const last = reviewed.at(-1) ?? ''
  let count = 0
  for (let ago = 1; ago <= lookBack; ago++) {
    const key = addDays(date, -ago)
    if (key <= last) break
    const outcome = await store.jobs.outcomeOf({ community, kind: 'remind', subject, key })
    if (outcome === 'farewell') break
    if (outcome === 'reminded') count++
  }
  return count
}

/** Opens the late reminder of a day, if the day is still the same then. */
async function remindLater(run: Run, date: string, { store, now }: RemindDeps): Promise<void> {
  const { community, kind, subject } = run
  const due = now() + later.late
  await store.jobs.open([
    { community, kind, subject, key: laterKey(date, 'late'), due, until: due + later.late, done: undefined },
  ])
}

function reminderView(
  kind: Reminder['kind'],
  due: number,
  community: string,
  { language }: LearnerSettings,
): View {
  const words = wordsIn(languageOf(language ?? 'en'))
  const { remind, remindLate, farewell } = words.quizReview
  const said: Readonly<Record<Reminder['kind'], () => Phrase>> = {
    first: () => remind(due),
    late: () => remindLate(due),
    farewell,
  }
  return sentenceView(said[kind](), reminderButtons(community, words))
}
