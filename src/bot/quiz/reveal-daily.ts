import type { Ending } from '../../schedule/carry-out.ts'
import { mayHaveHappened, type Run } from '../../schedule/jobs.ts'
import type { Prompt } from '../../store/prompts.ts'
import { dayText } from '../../view/clock-text.ts'
import { languageOf } from '../../view/language.ts'
import { repeatedNote } from '../../view/reveal-view.ts'
import type { View } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import { channelTrouble, postZone, revealedPost } from './daily-post.ts'
import type { DailyDeps } from './daily-work.ts'
import { recallPrompt } from './prompts.ts'
import { over, refused } from './run-ending.ts'

/**
 * Shows the answer to a question in its post, once, and says under it that it is out. A further try does the same again,
 * to the same end: the post is edited to what it says, and the reply has the same key.
 */
export async function revealDaily(run: Run, deps: DailyDeps): Promise<Ending> {
  const { community, subject } = run
  const recalled = await recallPrompt(community, subject, deps)
  if (recalled.kind === 'unknown') return over('unposted')
  const { message, closesAt = run.due } = recalled.prompt
  // What was posted late is answered later, by a run of its own; what was not posted may still be.
  if (run.due < closesAt) return over('later')
  if (message === undefined) return over('unposted')
  const isFirst = await deps.store.prompts.reveal(community, subject, deps.now())
  // Somebody let the answer out before; only a try of this run may have left off in the middle.
  if (!isFirst && run.tries === 1) return over('revealed')
  if (recalled.kind === 'changed') return coverChanged(recalled.prompt, message, run, deps)
  const { post, reply } = await revealedPost(recalled, await postZone(recalled.prompt, deps), deps)
  const edited = await deps.outlet.edit(message, post)
  if (edited.kind !== 'posted') return troubled(edited.kind, recalled.prompt, run, deps)
  return replyUnder(recalled.prompt, message, reply, run, deps)
}

async function replyUnder(
  prompt: Prompt,
  message: string,
  reply: View,
  run: Run,
  deps: DailyDeps,
): Promise<Ending> {
  const thread = await threadName(prompt, deps)
  const sent = await deps.outlet.post(prompt.channel, reply, {
    key: `reveal-${prompt.id}`,
    isRetry: mayHaveHappened(run),
    again: wordsIn(languageOf(prompt.language)).quizPlay.postedAgain(),
    under: message,
    ...(thread === undefined ? {} : { thread }),
  })
  return sent.kind === 'posted' ? over('revealed') : troubled(sent.kind, prompt, run, deps)
}

/** What a place for talk is called, where the series wants one. */
async function threadName(
  { community, series, date, language }: Prompt,
  { store }: DailyDeps,
): Promise<string | undefined> {
  if (series === undefined || date === undefined) return undefined
  const wanted = (await store.series.find(community, series))?.thread === true
  const spoken = languageOf(language)
  return wanted ? wordsIn(spoken).quizPlay.discussion(dayText(date, spoken)) : undefined
}

/** The words that were asked about are gone: the post says so, and the question is asked no more. */
async function coverChanged(prompt: Prompt, message: string, run: Run, deps: DailyDeps): Promise<Ending> {
  const { community, item, language } = prompt
  await deps.store.items.retire(community, item.id, 'readings', deps.now())
  const words = wordsIn(languageOf(language))
  const edited = await deps.outlet.edit(message, {
    blocks: [{ kind: 'paragraph', content: words.quizPlay.changed() }, ...repeatedNote(prompt, words)],
  })
  return edited.kind === 'posted' ? over('changed') : troubled(edited.kind, prompt, run, deps)
}

function troubled(kind: 'forbidden' | 'gone' | 'failed', prompt: Prompt, run: Run, deps: DailyDeps): Ending {
  const { community, series = prompt.id } = prompt
  if (kind !== 'failed') deps.warn(channelTrouble({ community, id: series }, kind))
  return refused(kind, run, deps.now())
}
