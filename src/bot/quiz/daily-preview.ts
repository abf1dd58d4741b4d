import type { ItemId } from '../../quiz/item.ts'
import type { Series } from '../../store/series.ts'
import { noPreviewView, previewView } from '../../view/preview-view.ts'
import type { Phrase } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { previewBelow, readNamed, todayOf } from './daily-buttons.ts'
import { comingQuestions, passedWith } from './daily-queue.ts'
import { shownDaily, turnsAhead } from './daily-series.ts'
import { sayingOf } from './daily-show.ts'
import { privately, tell } from './tell.ts'

/** How many coming questions hosts look at. */
const queueLength = 5

/** Shows the question of a coming day to a host alone, without its answer; the first day where that one is no longer. */
export function previewDay(series: Series, context: Context, date: string): Promise<Reply> {
  return preview(series, date, false, undefined, context)
}

/** The same with its answer. */
export function openAnswer(series: Series, context: Context, date: string): Promise<Reply> {
  return preview(series, date, true, undefined, context)
}

/**
 * Puts another question in the place of the one that was shown; that one may come on another day. One that was put away
 * already is not put away again, nor is the one in its place.
 */
export function swapQuestion(series: Series, context: Context, arg: string): Promise<Reply> | Reply {
  const { deps, words } = context
  return onShown(series, context, arg, async (item, date) => {
    const passed = passedWith(series, date, item, todayOf(series, deps.now()))
    const other = await itemOn({ ...series, passed }, date, context)
    if (other === undefined || other === item) return tell(words.quizDaily.noOther())
    const after = await deps.store.series.change(series.community, series.id, { passed })
    return after === undefined
      ? tell(words.quizDaily.seriesGone())
      : preview(after, date, false, words.quizDaily.swapped(), context)
  })
}

/** Retires the question that was shown, for good; one that has gone from its day already is left alone. */
export function banQuestion(series: Series, context: Context, arg: string): Promise<Reply> | Reply {
  const { deps, words } = context
  return onShown(series, context, arg, async (item, date) => {
    await deps.store.items.retire(series.community, item, 'host', deps.now())
    return preview(series, date, false, words.quizDaily.banned(), context)
  })
}

/** Acts on the question that a button names, if it is still the one of its day; else shows the one that is. */
async function onShown(
  series: Series,
  context: Context,
  arg: string,
  act: (item: ItemId, date: string) => Promise<Reply>,
): Promise<Reply> {
  const named = readNamed(arg)
  if (named === undefined) return refuse('unknownAction', context)
  const { date, isOf } = named
  const item = await itemOn(series, date, context)
  return item === undefined || !isOf(item)
    ? preview(series, date, false, undefined, context)
    : act(item, date)
}

async function preview(
  series: Series,
  date: string,
  isOpen: boolean,
  said: Phrase | undefined,
  context: Context,
): Promise<Reply> {
  const { deps, words } = context
  const saying = sayingOf(context)
  const turns = await turnsAhead(series, queueLength, deps)
  const coming = await comingQuestions(series, turns, deps)
  const one = coming.find(({ turn }) => turn.date === date) ?? coming[0]
  if (one === undefined) return privately(noPreviewView(words), context)
  const daily = await shownDaily(series, turns, context)
  const below = previewBelow(series.id, one, coming, isOpen, saying)
  const opening = said === undefined ? { isOpen } : { isOpen, said }
  return privately(previewView(one, daily, opening, below, saying), context)
}

/** The question that would be asked on a date now; undefined where the date is none of the next ones. */
async function itemOn(series: Series, date: string, { deps }: Context): Promise<ItemId | undefined> {
  const turns = await turnsAhead(series, queueLength, deps)
  const coming = await comingQuestions(series, turns, deps)
  return coming.find(({ turn }) => turn.date === date)?.question?.item.id
}
