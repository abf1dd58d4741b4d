import { hash10 } from '../../corpus/hash.ts'
import type { ItemId } from '../../quiz/item.ts'
import { localDate } from '../../schedule/local-day.ts'
import type { Series } from '../../store/series.ts'
import { dayText } from '../../view/clock-text.ts'
import { type Below, buttonRow, dailyLine, type Saying, type ShownDaily } from '../../view/daily-view.ts'
import { type ComingQuestion, comingChoices } from '../../view/preview-view.ts'
import { shorten } from '../../view/shorten.ts'
import type { Action, Choice, Phrase } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'

/** One series with how it is shown. */
export type Shown = { readonly series: Series; readonly daily: ShownDaily }

/** What hosts can do with one series, below it; `isOnly` where there is no other one to go back to. */
export function seriesActions({ series, daily }: Shown, isOnly: boolean, saying: Saying): readonly Action[] {
  const { buttons } = saying.words.quizDaily
  const { id } = series
  const [next] = daily.next
  const [skipped] = daily.skips
  const isRunning = daily.state === 'running'
  const turns: readonly Action[] =
    next === undefined
      ? []
      : [
          make('d-preview', id, buttons.preview, next.date),
          ...(isRunning ? [make('d-skip', id, buttons.skip, next.date)] : []),
        ]
  const unskip =
    skipped === undefined
      ? []
      : [make('d-unskip', id, buttons.unskip(dayText(skipped, saying.language)), skipped)]
  const pause = isRunning
    ? [make('d-week', id, buttons.week), make('d-pause', id, buttons.pause)]
    : [make('d-resume', id, buttons.resume)]
  return [
    ...turns,
    ...unskip,
    ...pause,
    make('d-change', id, buttons.change),
    make('d-remove', id, buttons.remove),
    isOnly ? make('d-new', 'new', buttons.create) : make('d-list', 'all', buttons.all),
  ]
}

/** What hosts can do with a list of several series: choose one, or set up another. */
export function listBelow(all: readonly Shown[], saying: Saying): readonly Below[] {
  const { words } = saying
  const { choose, buttons } = words.quizDaily
  const choices = all.map(({ series, daily }, index) => ({
    value: series.id,
    label: shorten(`${index + 1}: ${wordsOf(dailyLine(daily, saying))}`, longestLabel),
  }))
  const menu: Below = {
    kind: 'choice',
    id: encodeAction({ kind: 'd-show', id: 'menu' }),
    label: choose,
    choices,
  }
  return [...(choices.length === 0 ? [] : [menu]), ...buttonRow([make('d-new', 'new', buttons.create)])]
}

/** The buttons under a draft: it can be saved only where it `isClear`. */
export function draftActions(
  draft: string,
  isClear: boolean,
  { quizDaily: { buttons } }: Words,
): readonly Action[] {
  return [
    ...(isClear ? [make('d-save', draft, buttons.save)] : []),
    make('d-change', draft, buttons.change),
    make('d-more', draft, buttons.more),
    make('d-cancel', draft, buttons.cancel),
  ]
}

/** A menu of the zones that may be meant. */
export function zoneChoice(draft: string, choices: readonly Choice[], { quizDaily }: Words): Below {
  return {
    kind: 'choice',
    id: encodeAction({ kind: 'd-zone', id: draft }),
    label: quizDaily.zoneLabel,
    choices: choices.map(({ value, label }) => ({ value, label: shorten(label, longestLabel) })),
  }
}

/** The buttons that ask once more before a series is removed. */
export function removeActions(series: string, { quizDaily: { buttons } }: Words): readonly Action[] {
  return [make('d-removed', series, buttons.removeNow), make('d-show', series, buttons.keep)]
}

/** What a host can do with a coming question, and a menu of the other days. */
export function previewBelow(
  series: string,
  { turn, question }: ComingQuestion,
  coming: readonly ComingQuestion[],
  isOpen: boolean,
  saying: Saying,
): readonly Below[] {
  const { quizDaily } = saying.words
  const { buttons } = quizDaily
  const { date } = turn
  const menu: Below = {
    kind: 'choice',
    id: encodeAction({ kind: 'd-look', id: series }),
    label: quizDaily.coming,
    choices: comingChoices(coming, saying),
  }
  // What is swapped or banned is named, in few characters, so that a second press does not take the next one too.
  const named = question === undefined ? undefined : `${date}.${hash10(question.item.id)}`
  const about =
    named === undefined
      ? []
      : [
          make('d-swap', series, buttons.another, named),
          make('d-ban', series, buttons.ban, named),
          ...(isOpen ? [] : [make('d-answer', series, buttons.answer, date)]),
        ]
  return [
    ...buttonRow([
      ...about,
      make('d-skip', series, buttons.skipDay, date),
      make('d-show', series, buttons.back),
    ]),
    ...(coming.length > 1 ? [menu] : []),
  ]
}

/** The date in the argument of a button that swaps or bans, and what tells its question; undefined for other words. */
export function readNamed(arg: string): { readonly date: string; isOf(item: ItemId): boolean } | undefined {
  const [, date, name] = /^(\d{4}-\d\d-\d\d)\.(\w+)$/.exec(arg) ?? []
  return date === undefined ? undefined : { date, isOf: (item) => hash10(item) === name }
}

/** Today, as the clocks of a series have it. */
export function todayOf({ plan }: Pick<Series, 'plan'>, now: number): string {
  return localDate(now, plan.zone)
}

function wordsOf(phrase: Phrase): string {
  return phrase.map((part) => part.text).join('')
}

/** As long as every chat client takes a label, in UTF-16 units. */
const longestLabel = 75

function make(kind: string, id: string, label: string, arg?: string): Action {
  return { id: encodeAction({ kind, id, ...(arg === undefined ? {} : { arg }) }), label }
}
