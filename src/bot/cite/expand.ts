import { sentencesView } from '../../view/cite-view.ts'
import type { View } from '../../view/view.ts'
import { wordsIn } from '../../view/words.ts'
import type { BotDeps, Context } from '../command.ts'
import type { Overheard, Reply } from '../request.ts'
import { say } from '../say.ts'
import { expandedView, expansionOf, problemsOf } from './expansion.ts'
import { shelfOf } from './shelf-of.ts'
import { showCited } from './show-cited.ts'

/**
 * The references in words said to the bot, expanded; undefined where there are none, and where the words are a command that
 * takes them itself. What else is said beside a reference is not asked: who brackets a place wants to see it.
 */
export async function expandMention(line: string, context: Context): Promise<Reply | undefined> {
  if (!line.includes('[[') || commands.test(line)) return undefined
  const { deps, request, words } = context
  const { community } = request.from
  const shelf = await shelfOf(deps, community)
  const expansion = expansionOf(line, shelf, words)
  if (expansion === undefined) return undefined
  const [place, ...others] = expansion.places
  // A name in brackets within a question is what the question is about.
  if (place === undefined && expansion.certain === 0 && !isBrackets(line)) {
    return expansion.problems.length > 0 && !/[?？]\s*$/u.test(line)
      ? say(sentencesView(problemsOf(expansion)), context)
      : undefined
  }
  if (place === undefined) return say(sentencesView(problemsOf(expansion)), context)
  if (others.length === 0 && expansion.problems.length === 0) {
    const { style } = await deps.store.groups.settingsOf(community)
    return showCited({ places: [place], typed: line }, { around: 0, form: style }, context)
  }
  return say(expandedView(expansion, shelf, deps, words), context)
}

/** Commands in words whose rest may hold references. */
const commands = /^\s*(?:ask|cite|check|find)\s/i

function isBrackets(line: string): boolean {
  return /^\s*\[\[[^[\]]*\]\]\s*$/u.test(line)
}

/**
 * What is said to words that were not said to the bot, where hosts switched that on: the passages of its references. Of those that
 * lead nowhere only one with a reading's own name is spoken of; whatever else stands in brackets was not meant for the bot.
 */
export async function expandOverheard(heard: Overheard, deps: BotDeps): Promise<View | undefined> {
  const { community, channel } = heard.from
  // Most messages have none, and are looked at no further.
  if (!heard.text.includes('[[')) return undefined
  const { expand } = await deps.store.channels.settingsOf(community, channel)
  if (!expand) return undefined
  const words = wordsIn(heard.language)
  const shelf = await shelfOf(deps, community)
  const expansion = expansionOf(heard.text, shelf, words)
  if (expansion === undefined) return undefined
  const meant = { ...expansion, problems: expansion.problems.slice(0, expansion.certain) }
  if (meant.places.length > 0) return expandedView(meant, shelf, deps, words)
  return meant.certain > 0 ? sentencesView(problemsOf(meant)) : undefined
}
