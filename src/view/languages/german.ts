import type { Catalogue } from '../words.ts'
import { actions } from './de/actions.ts'
import { answers } from './de/answers.ts'
import { commands } from './de/commands.ts'
import { problems } from './de/problems.ts'
import { sources } from './de/sources.ts'

/** The bot's own words in German, to a person who is addressed as Sie. */
export const german: Catalogue = {
  ...actions,
  ...answers,
  ...commands,
  ...problems,
  ...sources,
}
