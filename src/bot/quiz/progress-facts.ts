import type { Document } from '../../corpus/document.ts'
import type { Verdict } from '../../quiz/grade.ts'
import type { Item, ItemId } from '../../quiz/item.ts'
import {
  type AnsweredPlace,
  calendarOf,
  coverageOf,
  type Deed,
  type Reading,
  retentionOf,
} from '../../quiz/progress.ts'
import { type Streak, streakOf } from '../../quiz/streak.ts'
import { addDays, localDate, weekdayOf } from '../../schedule/local-day.ts'
import type { GivenAnswer } from '../../store/answers.ts'
import type { Progress } from '../../view/stats-view.ts'
import type { BotDeps } from '../command.ts'
import type { Origin } from '../request.ts'

/** What looking at somebody's progress needs of the bot. */
export type ProgressDeps = Pick<BotDeps, 'store' | 'bank' | 'library' | 'now'>

type Member = Pick<Origin, 'community' | 'learner'>

/** Weeks that the calendar shows: this one and those before it. */
const weeks = 12

/** Prompts of which a streak is made: more than two years of days. */
const mostPrompts = 1000

/** How a member is doing, by the clocks of their zone. */
export async function progressOf(member: Member, zone: string, deps: ProgressDeps): Promise<Progress> {
  const { community, learner } = member
  const { store } = deps
  const now = deps.now()
  const answers = await store.answers.ofLearner(community, learner, 0)
  const [logs, due, streak] = await Promise.all([
    store.reviews.logs(community, learner, 0),
    store.reviews.dueCount(community, learner, now),
    streakIn(member, answers, zone, deps),
  ])
  const deeds: readonly Deed[] = [
    // A review that was answered is counted once, as the review that it is.
    ...answers
      .filter(({ via }) => via !== 'review')
      .map((answer): Deed => ({ kind: 'answer', at: answer.at, verdict: verdictOf(answer) })),
    ...logs.map(({ at, grade, state }): Deed => ({ kind: 'review', at, grade, wasNew: state === 'new' })),
  ]
  const today = localDate(now, zone)
  const monday = addDays(today, 1 - weekdayOf(today) - 7 * (weeks - 1))
  const count = (verdict: GivenAnswer['verdict']): number =>
    answers.filter((answer) => answer.verdict === verdict).length
  return {
    ...(streak === undefined ? {} : { streak }),
    answers: {
      right: count('right'),
      close: count('close'),
      wrong: count('wrong'),
      recalled: count('recalled'),
    },
    retention: retentionOf(deeds),
    due,
    days: calendarOf(deeds, zone, monday, today),
    ...(await readingsOf(community, answers, deps)),
  }
}

/**
 * Counted over the series that the member ever answered in, from their first answer on, without what was never posted;
 * its events are those that the member was not told of. None where it is switched off.
 */
async function streakIn(
  { community, learner }: Member,
  answers: readonly GivenAnswer[],
  zone: string,
  { store, now }: ProgressDeps,
): Promise<Streak | undefined> {
  const [group, settings] = await Promise.all([
    store.groups.settingsOf(community),
    store.learners.settingsOf(community, learner),
  ])
  if (!group.streaks || !settings.streak) return undefined
  const history = await store.prompts.history(community, { isDaily: true, limit: mostPrompts })
  const answeredAt = new Map(answers.map(({ prompt, at }) => [prompt, at]))
  const dailies = history.filter(({ message }) => message !== undefined)
  const begun = new Map<string, number>()
  for (const { series = '', id, openedAt } of dailies) {
    if (answeredAt.has(id)) begun.set(series, Math.min(openedAt, begun.get(series) ?? openedAt))
  }
  const prompts = dailies
    .filter(({ series = '', openedAt }) => openedAt >= (begun.get(series) ?? Number.POSITIVE_INFINITY))
    .map(({ id, openedAt, closesAt = openedAt + DAY }) => {
      const at = answeredAt.get(id)
      return { id, opensAt: openedAt, closesAt, ...(at === undefined ? {} : { answeredAt: at }) }
    })
  const streak = streakOf(prompts, zone, { weekdays: [], dates: [] }, now())
  const told = streak.events.findLastIndex(({ promptId }) => promptId === settings.toldStreak)
  return { ...streak, events: streak.events.slice(told + 1) }
}

const DAY = 86_400_000

/** The readings that the member was asked about, those asked about most first. */
async function readingsOf(
  community: string,
  answers: readonly GivenAnswer[],
  deps: ProgressDeps,
): Promise<Pick<Progress, 'coverage' | 'otherReadings'>> {
  const { store, bank, library } = deps
  const [all, kept] = await Promise.all([
    bank.all(),
    store.items.findAll(community, [...new Set(answers.map(({ item }) => item))]),
  ])
  const made = all.map(({ item }) => item)
  const items = new Map<ItemId, Item>([...kept, ...made].map((item) => [item.id, item]))
  const places = answers.flatMap((answer): readonly AnsweredPlace[] => {
    const item = items.get(answer.item)
    return item === undefined
      ? []
      : [{ document: item.document, paragraph: item.paragraph, verdict: verdictOf(answer) }]
  })
  const byDocument = Map.groupBy(made, ({ document }) => document)
  const readings = library.documents.map((document) => readingOf(document, byDocument.get(document.id) ?? []))
  const titles = new Map(library.documents.map(({ id, metadata }) => [id, metadata.title.value]))
  const coverage = coverageOf(readings, places)
    .filter(({ asked }) => asked > 0)
    .map((each) => ({ ...each, title: titles.get(each.document) ?? '' }))
    .sort((a, b) => b.asked - a.asked)
  return {
    coverage: coverage.slice(0, mostListed),
    otherReadings: library.documents.length - coverage.length,
  }
}

/** As many readings as the picture has bars for. */
const mostListed = 10

function readingOf({ id, paragraphs }: Document, made: readonly Item[]): Reading {
  const askable = new Set(made.map(({ paragraph }) => paragraph))
  const wanted = paragraphs.filter((paragraph) => askable.has(paragraph.id))
  // Where nothing is asked by itself, members' own questions may be about any paragraph.
  return { document: id, paragraphs: (wanted.length > 0 ? wanted : paragraphs).map((each) => each.id) }
}

/** What was recalled counts as its writer judged it. */
function verdictOf({ verdict, given }: GivenAnswer): Verdict {
  if (verdict !== 'recalled') return verdict
  return given === 'got-it' ? 'right' : given === 'partly' ? 'close' : 'wrong'
}
