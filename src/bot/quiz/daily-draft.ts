import { findZones, parseZone, zoneLabel } from '../../schedule/zones.ts'
import type { Series } from '../../store/series.ts'
import { buttonRow, draftView } from '../../view/daily-view.ts'
import { unclearView } from '../../view/unclear-view.ts'
import type { Phrase } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { draftActions, zoneChoice } from './daily-buttons.ts'
import type { Given } from './daily-line.ts'
import { countAskable } from './daily-queue.ts'
import { changeSeries, savedSeries, shownDaily, turnsAhead } from './daily-series.ts'
import { type DailySettings, defaultSettings, readSettings, unknownZone } from './daily-settings.ts'
import { showSaved } from './daily-show.ts'
import { privately, tell } from './tell.ts'

/** Series that a group can have: as many as a list shows with a glance. */
const mostSeries = 10

/**
 * Begins a new series with what was given, or a change of one that is there: shows how it would be, and keeps that as a
 * draft, so that its buttons work after a restart.
 */
export async function beginDraft(given: Given, of: Series | undefined, context: Context): Promise<Reply> {
  const { deps, request } = context
  const { community, learner, channel } = request.from
  if (of === undefined && (await isFull(context))) return tell(context.words.quizDaily.tooMany(mostSeries))
  const zone = await ownZone(context)
  const before = of ?? defaultSettings(channel, zone ?? unknownZone)
  const read = readSettings(given, before, reading(context))
  const draft: Series = {
    ...read.settings,
    ...{ community, id: deps.newId(), createdBy: learner, createdAt: deps.now() },
    language: of?.language ?? (await groupLanguage(context)),
    skips: of?.skips ?? [],
    draft: of === undefined ? {} : { of: of.id },
  }
  await dropDrafts(context)
  await deps.store.series.create(draft)
  return showRead(draft, given, read, context)
}

/** Changes a draft by what was given, and shows how it would be now. */
export async function changeDraft(draft: Series, given: Given, context: Context): Promise<Reply> {
  const read = readSettings(given, draft, reading(context))
  const { kinds, documents, notify, ...settings } = read.settings
  const { community, id } = draft
  const after = await context.deps.store.series.change(community, id, {
    ...settings,
    ...{ kinds, documents, notify },
  })
  if (after === undefined) return tell(context.words.quizDaily.draftGone())
  return showRead(after, given, read, context)
}

/** Makes a draft what is: a new series, or the change of one. A second press finds that it is done. */
export async function saveDraft(draft: Series, context: Context): Promise<Reply> {
  const { deps, words } = context
  const { store } = deps
  const { community, id } = draft
  if (draft.draft === undefined) return tell(words.quizDaily.draftGone())
  if (draft.plan.zone === unknownZone) return changeDraft(draft, {}, context)
  const [turn] = await turnsAhead(asTarget(draft), 1, deps)
  if (turn === undefined) return unclear(draft, [words.quizDaily.unclear.noDay()], undefined, [], context)
  const { of } = draft.draft
  if (of === undefined) {
    if (await isFull(context)) return tell(words.quizDaily.tooMany(mostSeries))
    const saved = await changeSeries(draft, { draft: undefined }, deps)
    if (saved === undefined) return tell(words.quizDaily.draftGone())
    return showSaved(saved, 'new', context)
  }
  const before = await store.series.find(community, of)
  if (before === undefined) {
    await store.series.remove(community, id)
    return tell(words.quizDaily.seriesGone())
  }
  const saved = await changeSeries(before, settingsOf(draft), deps)
  await store.series.remove(community, id)
  return saved === undefined ? tell(words.quizDaily.seriesGone()) : showSaved(saved, 'changed', context)
}

/** Shows a draft as it is kept: with Save where a day is ahead on which it would ask. */
export async function showDraft(draft: Series, context: Context): Promise<Reply> {
  const { deps, words, request } = context
  const target = asTarget(draft)
  const turns = await turnsAhead(target, 3, deps)
  if (turns.length === 0) return unclear(draft, [words.quizDaily.unclear.noDay()], undefined, [], context)
  const daily = await shownDaily(target, turns, context)
  const questions = await countAskable(target, deps)
  const saying = { words, language: request.language }
  const isChange = draft.draft?.of !== undefined
  const below = buttonRow(draftActions(draft.id, true, words))
  return privately(draftView(daily, { isChange, questions }, below, saying), context)
}

type Read = ReturnType<typeof readSettings>

/** Shows a draft, unless something that was given is not clear; that is told all at once, and cannot be saved. */
async function showRead(draft: Series, given: Given, read: Read, context: Context): Promise<Reply> {
  const { quizDaily } = context.words
  const { problems } = read
  const typed = (given.zone ?? '').trim()
  const isZoneOpen = draft.plan.zone === unknownZone && typed === ''
  const zones = isZoneOpen ? findZones('') : read.zones
  if (problems.length === 0 && zones.length === 0) return showDraft(draft, context)
  const zone =
    zones.length === 0 ? undefined : typed === '' ? quizDaily.anyZone() : quizDaily.whichZone(typed)
  return unclear(draft, problems, zone, zones, context)
}

function unclear(
  draft: Series,
  problems: readonly Phrase[],
  zone: Phrase | undefined,
  zones: readonly string[],
  context: Context,
): Reply {
  const { words, deps, request } = context
  const choices = zones.map((value) => ({ value, label: zoneLabel(value, deps.now(), request.language) }))
  const below = [
    ...(choices.length === 0 ? [] : [zoneChoice(draft.id, choices, words)]),
    ...buttonRow(draftActions(draft.id, false, words)),
  ]
  return privately(unclearView(problems, zone, below, words), context)
}

/** A draft under the name of the series that it is to be: what that one has asked already counts. */
function asTarget(draft: Series): Series {
  return { ...draft, id: draft.draft?.of ?? draft.id }
}

/** All that a change may have changed; what is absent in the draft is taken away. */
function settingsOf({ channel, plan, reveal, thread, kinds, documents, notify }: Series): {
  readonly [Name in keyof DailySettings]-?: DailySettings[Name] | undefined
} {
  return { channel, plan, reveal, thread, kinds, documents, notify }
}

function reading({ deps, request, words }: Context): Parameters<typeof readSettings>[2] {
  return { library: deps.library, language: request.language, words, now: deps.now() }
}

async function isFull({ deps, request }: Context): Promise<boolean> {
  return (await savedSeries(request.from.community, deps)).length >= mostSeries
}

/** What a host began before and did not save is given up. */
async function dropDrafts({ deps, request }: Context): Promise<void> {
  const { community, learner } = request.from
  const all = await deps.store.series.list(community)
  const mine = all.filter(({ draft, createdBy }) => draft !== undefined && createdBy === learner)
  for (const { id } of mine) await deps.store.series.remove(community, id)
}

/** The zone of a host, as set here or on their platform. */
export async function ownZone({ deps, request }: Context): Promise<string | undefined> {
  const { community, learner } = request.from
  const { zone } = await deps.store.learners.settingsOf(community, learner)
  return zone ?? parseZone((await deps.outlet.zoneOf(learner)) ?? '')
}

async function groupLanguage({ deps, request }: Context): Promise<string> {
  return (await deps.store.groups.settingsOf(request.from.community)).language ?? request.language
}
