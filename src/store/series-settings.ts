import { dateOf, fieldsOf, jsonOf, listOf, textOf, timeOf, truthOf, wholeOf } from './decode.ts'
import { kindOf } from './kept-item.ts'
import type { Series, SeriesPlan, Weekday } from './series.ts'
import { DamagedValue } from './store-error.ts'

/** What of a series is kept as JSON: all but its key, its instants and its next turn. */
export type SeriesSettings = Omit<
  Series,
  'community' | 'id' | 'createdAt' | 'pausedAt' | 'nextAt' | 'nextDate'
>

/** The settings that a JSON text stands for. Throws a DamagedValue for anything else. */
export function readSeriesSettings(json: unknown): SeriesSettings {
  const fields = fieldsOf(jsonOf(json, 'settings'), 'settings')
  const { kinds, documents, notify, passed, draft } = fields
  return {
    channel: textOf(fields['channel'], 'channel'),
    language: textOf(fields['language'], 'language'),
    createdBy: textOf(fields['createdBy'], 'createdBy'),
    plan: readPlan(fields['plan']),
    reveal: timeOf(fields['reveal'], 'reveal'),
    ...(kinds !== undefined && { kinds: listOf(kinds, 'kinds', kindOf) }),
    ...(documents !== undefined && { documents: listOf(documents, 'documents', textOf) }),
    ...(notify !== undefined && { notify: textOf(notify, 'notify') }),
    thread: truthOf(fields['thread'], 'thread'),
    skips: listOf(fields['skips'], 'skips', dateOf),
    ...(passed !== undefined && { passed: listOf(passed, 'passed', passedOf) }),
    ...(draft !== undefined && { draft: draftOf(draft) }),
  }
}

function passedOf(value: unknown, at: string): NonNullable<Series['passed']>[number] {
  const { date, item } = fieldsOf(value, at)
  return { date: dateOf(date, `${at}.date`), item: textOf(item, `${at}.item`) }
}

function draftOf(value: unknown): NonNullable<Series['draft']> {
  const { of } = fieldsOf(value, 'draft')
  return of === undefined ? {} : { of: textOf(of, 'draft.of') }
}

function readPlan(value: unknown): SeriesPlan {
  const { zone, time, weekdays, daysOff, from, until } = fieldsOf(value, 'plan')
  return {
    zone: textOf(zone, 'plan.zone'),
    time: timeOf(time, 'plan.time'),
    weekdays: listOf(weekdays, 'plan.weekdays', weekdayOf),
    daysOff: listOf(daysOff, 'plan.daysOff', textOf),
    ...(from !== undefined && { from: dateOf(from, 'plan.from') }),
    ...(until !== undefined && { until: dateOf(until, 'plan.until') }),
  }
}

const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

function weekdayOf(value: unknown, at: string): Weekday {
  const day = days.find((each) => each === wholeOf(value, at))
  if (day === undefined) throw new DamagedValue(`${at} is no day of the week from 1 to 7`)
  return day
}
