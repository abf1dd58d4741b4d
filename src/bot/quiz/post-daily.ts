import { optionOrder } from '../../quiz/shuffle-options.ts'
import type { Ending } from '../../schedule/carry-out.ts'
import { mayHaveHappened, type Run } from '../../schedule/jobs.ts'
import type { Prompt } from '../../store/prompts.ts'
import type { Series } from '../../store/series.ts'
import { languageOf } from '../../view/language.ts'
import { wordsIn } from '../../view/words.ts'
import { chooseDaily } from './choose-daily.ts'
import { channelTrouble, openPost } from './daily-post.ts'
import { closingOf } from './daily-times.ts'
import type { DailyDeps } from './daily-work.ts'
import { dailyPromptId, recallPrompt } from './prompts.ts'
import { over, refused } from './run-ending.ts'

/**
 * Posts the question of a series for a local date (the run's key). A further try asks the same question under the same
 * id, so no answer to an earlier one is lost or counts twice.
 */
export async function postDaily(run: Run, deps: DailyDeps): Promise<Ending> {
  const { community, subject, key: date } = run
  const series = await deps.store.series.find(community, subject)
  if (series === undefined || series.pausedAt !== undefined || series.skips.includes(date)) return over('off')
  const before = await deps.store.prompts.findByDate(community, series.id, date)
  if (before?.message !== undefined) return over('posted')
  if (run.until !== undefined && deps.now() > run.until) return over('missed')
  const prompt =
    before === undefined ? await openDaily(series, date, deps) : await keepOpen(before, series, deps)
  if (prompt === undefined) {
    deps.warn(
      `No question is left for the series ${series.id} of the community ${community}. Add readings, or allow it more kinds or documents with /quiz daily.`,
    )
    return over('nothing')
  }
  await revealLater(prompt, deps)
  return post(prompt, series, run, deps)
}

/** Chooses the question, freezes it and opens its prompt; undefined where none is left. */
async function openDaily(series: Series, date: string, deps: DailyDeps): Promise<Prompt | undefined> {
  const { community, id, channel, language } = series
  const item = await chooseDaily(series, date, deps)
  if (item === undefined) return undefined
  await deps.store.items.keep(community, item)
  const openedAt = deps.now()
  return deps.store.prompts.open({
    community,
    id: dailyPromptId(id, date),
    series: id,
    date,
    item,
    channel,
    language,
    openedAt,
    closesAt: closingOf(series, date, openedAt),
    // The letters of events belong to their item; other options change places from day to day.
    optionOrder: item.kind === 'order' ? item.options.map((_, index) => index) : optionOrder(item, date),
  })
}

/** A question that could not be posted for so long that its answer would follow at once is open for longer. */
async function keepOpen(prompt: Prompt, series: Series, { store, now }: DailyDeps): Promise<Prompt> {
  const { community, id, date, closesAt } = prompt
  if (date === undefined || closesAt === undefined) return prompt
  const later = closingOf(series, date, now())
  return (await store.prompts.postpone(community, id, later)) ? { ...prompt, closesAt: later } : prompt
}

/** Before the post, so that no crash leaves a question without its answer; once for each time that it is to come. */
async function revealLater({ community, id, closesAt }: Prompt, { store, now }: DailyDeps): Promise<void> {
  const due = closesAt ?? now()
  const key = String(closesAt ?? 'reveal')
  await store.jobs.open([
    { community, kind: 'reveal', subject: id, key, due, until: undefined, done: undefined },
  ])
}

async function post(prompt: Prompt, series: Series, run: Run, deps: DailyDeps): Promise<Ending> {
  const { community, id } = prompt
  const recalled = await recallPrompt(community, id, deps)
  if (recalled.kind !== 'found') return over('changed')
  const answered = await deps.store.answers.countOf(community, id)
  const view = await openPost(recalled, answered, series.plan.zone, deps)
  const { notify } = series
  const sent = await deps.outlet.post(prompt.channel, view, {
    key: `daily-${id}`,
    isRetry: mayHaveHappened(run),
    again: wordsIn(languageOf(prompt.language)).quizPlay.postedAgain(),
    ...(notify === undefined ? {} : { notify }),
  })
  if (sent.kind !== 'posted') {
    if (sent.kind !== 'failed') deps.warn(channelTrouble(series, sent.kind))
    return refused(sent.kind, run, deps.now())
  }
  const repeatedAt = sent.isAgain === true ? deps.now() : undefined
  await deps.store.prompts.setMessage(community, id, sent.message, repeatedAt)
  await deps.store.prompts.setShownCount(community, id, answered, deps.now())
  return over('posted')
}
