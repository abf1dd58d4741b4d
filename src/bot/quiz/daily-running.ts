import { addDays, isDate } from '../../schedule/local-day.ts'
import type { Series, SeriesChanges } from '../../store/series.ts'
import type { Phrase } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { todayOf } from './daily-buttons.ts'
import { changeSeries, skipsWith } from './daily-series.ts'
import { dayOf, showList, showSeries } from './daily-show.ts'
import { tell } from './tell.ts'

/** Days of the shorter pause. */
const pausedDays = 7

/** Lets one date go by without a question, or takes that back. The same button twice changes nothing more. */
export function setSkipped(
  series: Series,
  date: string,
  isSkipped: boolean,
  context: Context,
): Promise<Reply> | Reply {
  const { deps, words } = context
  if (!isDate(date)) return refuse('unknownAction', context)
  const skips = skipsWith(series, date, isSkipped, deps.now())
  const { skippedNow, askedAfterAll } = words.quizDaily
  const said = isSkipped ? skippedNow(dayOf(date, context)) : askedAfterAll(dayOf(date, context))
  return change(series, { skips }, said, context)
}

/** Asks nothing for the next seven days, and then goes on by itself. */
export function pauseWeek(series: Series, context: Context): Promise<Reply> {
  const from = addDays(todayOf(series, context.deps.now()), pausedDays)
  const said = context.words.quizDaily.pausedWeek(dayOf(from, context))
  return change(series, { plan: { ...series.plan, from } }, said, context)
}

/** Asks nothing until a host resumes it. */
export function pauseByHand(series: Series, context: Context): Promise<Reply> {
  const { deps, words } = context
  return change(series, { pausedAt: series.pausedAt ?? deps.now() }, words.quizDaily.pausedNow(), context)
}

/** Goes on at the next turn, whichever way it was paused. */
export function resume(series: Series, context: Context): Promise<Reply> {
  const { from: _, ...plan } = series.plan
  return change(series, { pausedAt: undefined, plan }, context.words.quizDaily.resumedNow(), context)
}

/** Takes a series away for good; its prompts and answers stay. */
export async function removeSeries(series: Series, context: Context): Promise<Reply> {
  const { deps, words } = context
  const isGone = !(await deps.store.series.remove(series.community, series.id))
  return isGone ? tell(words.quizDaily.seriesGone()) : showList(context, words.quizDaily.removed())
}

async function change(
  series: Series,
  changes: SeriesChanges,
  said: Phrase,
  context: Context,
): Promise<Reply> {
  const after = await changeSeries(series, changes, context.deps)
  return after === undefined
    ? tell(context.words.quizDaily.seriesGone())
    : showSeries(after, context, () => said)
}
