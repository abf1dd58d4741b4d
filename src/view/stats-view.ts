import type { CalendarDay, Coverage, Retention } from '../quiz/progress.ts'
import type { Streak } from '../quiz/streak.ts'
import { type Action, type Block, type ListItem, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** How somebody is doing, as it is told to them alone. */
export type Progress = {
  /** Absent where the group or the member counts none; its events are those that they were not told of. */
  readonly streak?: Streak
  readonly answers: {
    readonly right: number
    readonly close: number
    readonly wrong: number
    readonly recalled: number
  }
  readonly retention: Retention
  readonly due: number
  /** The last weeks, from a Monday on. */
  readonly days: readonly CalendarDay[]
  /** Readings that they were asked about, and how many others there are. */
  readonly coverage: readonly (Coverage & { readonly title: string })[]
  readonly otherReadings: number
}

/** How somebody is doing, in words; `png` shows the same below them. */
export function statsView(
  progress: Progress,
  png: Uint8Array | undefined,
  actions: readonly Action[],
  words: Words,
): View {
  const { quizProgress } = words
  const isEmpty =
    sum(Object.values(progress.answers)) === 0 && progress.days.every((day) => doneOn(day) === 0)
  const picture: readonly Block[] =
    png === undefined || isEmpty ? [] : [{ kind: 'picture', png, alt: pictureText(progress, words) }]
  return {
    blocks: [
      { kind: 'heading', content: quizProgress.heading() },
      ...(isEmpty
        ? [{ kind: 'paragraph', content: quizProgress.nothingYet() } as const]
        : [...news(progress, words), { kind: 'list', items: factItems(progress, words) } as const]),
      ...coverageBlocks(progress, words),
      ...picture,
      { kind: 'note', content: quizProgress.onlyYou() },
      { kind: 'actions', actions },
    ],
  }
}

/** How much was done on a day: what its cell in the picture says. */
export function doneOn({ answers, reviews }: CalendarDay): number {
  return answers + reviews
}

/** What the picture shows, for who cannot see it. */
export function pictureText(
  { days, retention, coverage }: Progress,
  { quizProgress, grammar }: Words,
): string {
  const { picture } = quizProgress
  const readings = coverage.map(({ asked, paragraphs, known }, index) =>
    picture.reading(index + 1, asked, paragraphs, known),
  )
  return [
    picture.days(activeDays(days), days.length),
    `(${quizProgress.weeks(weekSums(days).map(grammar.number))})`,
    ...(retention.share === undefined ? [] : [picture.retention(percentOf(retention.share))]),
    ...(readings.length === 0 ? [] : [picture.readings(readings)]),
  ].join(' ')
}

/** The last thing that happened to a streak, as long as it has not grown beyond it. */
function news({ streak }: Progress, { quizProgress }: Words): readonly Block[] {
  const last = streak?.events.at(-1)
  if (streak === undefined || last === undefined) return []
  if (last.kind === 'freeze-used' && streak.current <= last.length + 1) {
    return [{ kind: 'paragraph', content: quizProgress.freezeUsed(last.length) }]
  }
  return last.kind === 'ended' && streak.current <= 1
    ? [{ kind: 'paragraph', content: quizProgress.ended(last.length) }]
    : []
}

function factItems(progress: Progress, { quizProgress, grammar }: Words): readonly ListItem[] {
  const { facts } = quizProgress
  const { streak, answers, retention, due, days } = progress
  const { right, close, wrong, recalled } = answers
  const item = (label: string, content: Phrase, detail?: string): ListItem => ({
    label: text(label),
    content,
    ...(detail === undefined ? {} : { detail: [text(detail)] }),
  })
  const remembered =
    retention.share === undefined
      ? quizProgress.noRetention()
      : quizProgress.retention(percentOf(retention.share), retention.remembered, retention.reviews)
  return [
    ...(streak === undefined
      ? []
      : [item(facts.streak, quizProgress.streak(streak.current, streak.longest), freezeText(streak))]),
    item(
      facts.answers,
      quizProgress.answers(right, close, wrong),
      recalled === 0 ? undefined : quizProgress.recalled(recalled),
    ),
    item(facts.retention, remembered),
    item(facts.due, quizProgress.due(due)),
    item(
      facts.days,
      quizProgress.days(activeDays(days), days.length),
      quizProgress.weeks(weekSums(days).map(grammar.number)),
    ),
  ]

  function freezeText({ freezes, answersToFreeze }: Streak): string {
    const parts = [
      ...(freezes === 0 ? [] : [quizProgress.freezes(freezes)]),
      ...(answersToFreeze === undefined ? [] : [quizProgress.toFreeze(answersToFreeze)]),
    ]
    return grammar.and(parts)
  }
}

function coverageBlocks({ coverage, otherReadings }: Progress, { quizProgress }: Words): readonly Block[] {
  if (coverage.length === 0) return []
  const items = coverage.map(
    ({ title, asked, paragraphs, known }, index): ListItem => ({
      label: text(String(index + 1)),
      content: [text(title)],
      detail: quizProgress.coverage(asked, paragraphs, known),
    }),
  )
  return [
    { kind: 'paragraph', content: quizProgress.coverageHeading() },
    { kind: 'list', items },
    ...(otherReadings === 0
      ? []
      : [{ kind: 'note', content: quizProgress.moreReadings(otherReadings) } as const]),
  ]
}

function percentOf(share: number): number {
  return Math.round(share * 100)
}

function activeDays(days: readonly CalendarDay[]): number {
  return days.filter((day) => doneOn(day) > 0).length
}

function weekSums(days: readonly CalendarDay[]): readonly number[] {
  const weeks = Math.ceil(days.length / 7)
  return Array.from({ length: weeks }, (_, week) =>
    sum(days.slice(week * 7, week * 7 + 7).map((day) => doneOn(day))),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
