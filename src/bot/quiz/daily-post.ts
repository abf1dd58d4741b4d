import type { Prompt } from '../../store/prompts.ts'
import type { Series } from '../../store/series.ts'
import { languageOf } from '../../view/language.ts'
import { type PromptState, promptView } from '../../view/prompt-view.ts'
import { type RevealFacts, revealReplyView, revealView } from '../../view/reveal-view.ts'
import type { View } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import type { BotDeps } from '../command.ts'
import { type SealDeps, seal } from '../seal.ts'
import { weekStart } from './daily-times.ts'
import { promptActions, revealActions } from './prompt-actions.ts'
import type { FoundPrompt } from './prompts.ts'
import { countedAnswers } from './reveal-facts.ts'
import { sharedAnswers } from './shared-answers.ts'

type Deps = Pick<BotDeps, 'store' | 'now'>
type RevealDeps = Deps & SealDeps

/** The post of a question while it can be answered, with how many have. */
export async function openPost(
  found: FoundPrompt,
  answered: number,
  zone: string,
  deps: Deps,
): Promise<View> {
  const { prompt, document } = found
  const language = languageOf(prompt.language)
  const words = wordsIn(language)
  const goal = await goalOf(prompt.community, zone, deps)
  const state: PromptState = {
    language,
    zone,
    answered,
    ...(goal === undefined ? {} : { goal }),
    actions: promptActions(found, words),
  }
  return promptView(prompt, document, state, words)
}

/** The post of a question with its answer, and what is said under it. */
export async function revealedPost(
  found: FoundPrompt,
  zone: string,
  deps: RevealDeps,
): Promise<{ readonly post: View; readonly reply: View }> {
  const { prompt, document } = found
  const language = languageOf(prompt.language)
  const words = wordsIn(language)
  const answers = await countedAnswers(prompt, deps)
  const facts: RevealFacts = { language, zone, answers, actions: revealActions(found, words) }
  return {
    post: await seal(revealView(prompt, document, facts, words), prompt.community, deps),
    reply: revealReplyView(prompt, document, facts, words),
  }
}

/** The zone that a post's times are told in where its readers' own cannot be. */
export async function postZone({ community, series }: Prompt, { store }: Deps): Promise<string> {
  const found = series === undefined ? undefined : await store.series.find(community, series)
  return found?.plan.zone ?? 'UTC'
}

/** What is wrong with a series' channel, for whoever runs the bot. */
export function channelTrouble(
  { id, community }: Pick<Series, 'id' | 'community'>,
  kind: 'forbidden' | 'gone',
): string {
  const what =
    kind === 'forbidden'
      ? 'may not write in its channel. A host can let it in'
      : 'does not find its channel or its message any more. A host can choose another channel with /quiz daily'
  return `The daily question ${id} of the community ${community} was not shown: the bot ${what}.`
}

/** What the group reached of its goal for the week, where it has set one. */
async function goalOf(community: string, zone: string, { store, now }: Deps): Promise<PromptState['goal']> {
  const { goal: wanted } = await store.groups.settingsOf(community)
  if (wanted === undefined) return undefined
  const answers = await sharedAnswers(community, weekStart(now(), zone), { store })
  return { reached: answers.length, wanted }
}
