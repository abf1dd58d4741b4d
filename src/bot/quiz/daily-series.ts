import { addDays, localDate } from '../../schedule/local-day.ts'
import { nextRuns } from '../../schedule/next-run.ts'
import type { Turn } from '../../schedule/plan.ts'
import { zoneLabel } from '../../schedule/zones.ts'
import type { Series, SeriesChanges } from '../../store/series.ts'
import type { DailyEnding, ShownDaily } from '../../view/daily-view.ts'
import type { BotDeps, Context } from '../command.ts'

type Deps = Pick<BotDeps, 'store' | 'now'>

/** Series of a community that ask or are paused; what hosts have not saved yet is none. Oldest first. */
export async function savedSeries(community: string, { store }: Deps): Promise<readonly Series[]> {
  return (await store.series.list(community)).filter(({ draft }) => draft === undefined)
}

/** A saved series of a community; undefined for a draft, and for one that is gone. */
export async function findSaved(community: string, id: string, { store }: Deps): Promise<Series | undefined> {
  const series = await store.series.find(community, id)
  return series?.draft === undefined ? series : undefined
}

/**
 * The next turns of a series by its plan and its skips, as if it were not paused by hand. Today is none of them where
 * its question was asked, or its turn is over, already: a date has one.
 */
export async function turnsAhead(
  series: Pick<Series, 'community' | 'id' | 'plan' | 'skips' | 'nextAt'>,
  limit: number,
  deps: Deps,
): Promise<readonly Turn[]> {
  const { plan, skips, nextAt = Number.POSITIVE_INFINITY } = series
  // A turn that has come and that the runner has not seen yet is not lost by a change of the settings.
  const after = Math.min(deps.now(), nextAt - 1)
  const turns = nextRuns({ ...plan, daysOff: [...plan.daysOff, ...skips] }, after, limit + 1)
  const [first] = turns
  const isOver = first !== undefined && (await hadTurn(series, first.date, deps))
  return (isOver ? turns.slice(1) : turns).slice(0, limit)
}

/** Changes a series and gives it the next turn by what it is then; none while it is paused by hand. */
export async function changeSeries(
  series: Series,
  changes: SeriesChanges,
  deps: Deps,
): Promise<Series | undefined> {
  const after: Series = { ...series, ...definedIn(changes) }
  const isPaused = 'pausedAt' in changes ? changes.pausedAt !== undefined : series.pausedAt !== undefined
  const [turn] = isPaused ? [] : await turnsAhead(after, 1, deps)
  const { community, id } = series
  return deps.store.series.change(community, id, { ...changes, nextAt: turn?.at, nextDate: turn?.date })
}

/** The skips of a series with one more or without one; those that nobody looks back to are forgotten. */
export function skipsWith(
  series: Pick<Series, 'plan' | 'skips'>,
  date: string,
  isSkipped: boolean,
  now: number,
): readonly string[] {
  const oldest = addDays(localDate(now, series.plan.zone), -lookedBack)
  const others = series.skips.filter((skip) => skip >= oldest && skip !== date)
  return (isSkipped ? [...others, date] : others).toSorted()
}

/** A series as it is shown in the channel of a request, with its next turns. */
export async function shownDaily(
  series: Series,
  turns: readonly Turn[],
  { deps, request }: Pick<Context, 'deps' | 'request'>,
): Promise<ShownDaily> {
  const { plan, reveal, kinds, notify, thread, documents } = series
  const { time, zone, weekdays } = plan
  const today = localDate(deps.now(), zone)
  const last = await lastTurn(series, deps)
  return {
    ...(series.channel === request.from.channel ? {} : { channel: series.channel }),
    ...{ time, reveal, weekdays, hasThread: thread },
    ...(notify === undefined ? {} : { notify }),
    zone: { id: zone, label: zoneLabel(zone, deps.now(), request.language) },
    daysOff: plan.daysOff.filter((days) => (days.split('/').at(-1) ?? days) >= today),
    skips: series.skips.filter((date) => date >= today).toSorted(),
    ...(documents === undefined ? {} : { titles: documents.map((id) => titleOf(id, deps)) }),
    ...(kinds === undefined ? {} : { kinds }),
    state: stateOf(series, today),
    next: turns,
    ...(last === undefined ? {} : { last }),
  }
}

function stateOf({ pausedAt, plan: { from } }: Series, today: string): ShownDaily['state'] {
  if (pausedAt !== undefined) return 'paused'
  return from !== undefined && from > today ? { until: from } : 'running'
}

function titleOf(id: string, { library }: BotDeps): string {
  return library.documents.find((document) => document.id === id)?.metadata.title.value ?? id
}

/** Days to look back for the newest turn; before that nobody asks how it went. */
const lookedBack = 14

/** The newest turn that is over, and how it ended. */
async function lastTurn(series: Series, deps: Deps): Promise<ShownDaily['last']> {
  const today = localDate(deps.now(), series.plan.zone)
  for (let back = 0; back < lookedBack; back++) {
    const date = addDays(today, -back)
    const outcome = await outcomeOf(series, date, deps)
    const ending = endingOf(outcome) ?? (back > 0 && series.skips.includes(date) ? 'off' : undefined)
    if (ending !== undefined) return { date, ending }
  }
  return undefined
}

async function hadTurn(series: Pick<Series, 'community' | 'id'>, date: string, deps: Deps): Promise<boolean> {
  const asked = await deps.store.prompts.findByDate(series.community, series.id, date)
  return asked?.message !== undefined || (await outcomeOf(series, date, deps)) !== undefined
}

function outcomeOf(
  { community, id }: Pick<Series, 'community' | 'id'>,
  date: string,
  { store }: Deps,
): Promise<string | undefined> {
  return store.jobs.outcomeOf({ community, kind: 'post', subject: id, key: date })
}

const endings: readonly DailyEnding[] = [
  'posted',
  'missed',
  'nothing',
  'forbidden',
  'gone',
  'changed',
  'off',
  'failed',
]

/** What hosts are told of an outcome; undefined while a turn is still to come or under way. */
function endingOf(outcome: string | undefined): DailyEnding | undefined {
  if (outcome === undefined) return undefined
  return endings.find((ending) => ending === outcome) ?? 'failed'
}

/** Changes without the fields that are taken away. */
function definedIn(changes: SeriesChanges): Partial<Series> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
