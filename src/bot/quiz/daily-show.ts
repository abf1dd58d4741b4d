import type { Series } from '../../store/series.ts'
import { clockTime, dayText } from '../../view/clock-text.ts'
import { buttonRow, dailyListView, dailyView, type Saying } from '../../view/daily-view.ts'
import type { Phrase } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { listBelow, removeActions, type Shown, seriesActions } from './daily-buttons.ts'
import { savedSeries, shownDaily, turnsAhead } from './daily-series.ts'
import { privately } from './tell.ts'

/** The daily questions of a community: all see them, hosts have buttons; the one there is with all that can be done. */
export async function showList(context: Context, said?: Phrase): Promise<Reply> {
  const { deps, request } = context
  const all: Shown[] = []
  for (const series of await savedSeries(request.from.community, deps)) all.push(await shown(series, context))
  const isHost = await context.floor.isHost()
  const [only, ...others] = all
  const saying = sayingOf(context)
  if (only !== undefined && others.length === 0) {
    const below = isHost ? buttonRow(seriesActions(only, true, saying)) : []
    return privately(dailyView(only.daily, said, below, saying), context)
  }
  const view = dailyListView(
    all.map(({ daily }) => daily),
    isHost ? listBelow(all, saying) : [],
    saying,
  )
  const told = said === undefined ? [] : [{ kind: 'paragraph', content: said } as const]
  return privately({ blocks: [...told, ...view.blocks] }, context)
}

/** One series with what hosts can do with it, led by what has just become of it; for hosts. */
export async function showSeries(
  series: Series,
  context: Context,
  say: (after: Shown) => Phrase | undefined = () => undefined,
): Promise<Reply> {
  const one = await shown(series, context)
  const isOnly = (await savedSeries(series.community, context.deps)).length <= 1
  const saying = sayingOf(context)
  const below = buttonRow(seriesActions(one, isOnly, saying))
  return privately(dailyView(one.daily, say(one), below, saying), context)
}

/** A series that was saved, with when it comes next. */
export function showSaved(series: Series, as: 'new' | 'changed', context: Context): Promise<Reply> {
  const { words, request } = context
  const { savedNew, savedChange, savedPaused } = words.quizDaily
  return showSeries(series, context, ({ daily }) => {
    const [next] = daily.next
    if (series.pausedAt !== undefined || next === undefined) return savedPaused()
    const clock = clockTime(next.at, series.plan.zone, request.language)
    const time = { ...clock, text: `${dayText(next.date, request.language)}, ${clock.text}` }
    return as === 'new' ? savedNew(time) : savedChange(time)
  })
}

/** Asks once more before a series is removed. */
export async function askToRemove(series: Series, context: Context): Promise<Reply> {
  const { words } = context
  const { daily } = await shown(series, context)
  const saying = sayingOf(context)
  const below = buttonRow(removeActions(series.id, words))
  return privately(dailyView(daily, words.quizDaily.sureToRemove(), below, saying), context)
}

/** A day as words around it name it, in the language of a request. */
export function dayOf(date: string, { request }: Context): string {
  return dayText(date, request.language)
}

/** The words and the language of a request. */
export function sayingOf({ words, request }: Context): Saying {
  return { words, language: request.language }
}

const shownTurns = 3

async function shown(series: Series, context: Context): Promise<Shown> {
  const turns = await turnsAhead(series, shownTurns, context.deps)
  return { series, daily: await shownDaily(series, turns, context) }
}
