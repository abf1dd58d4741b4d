import type { Catalogue } from '../words.ts'
import { actions } from './es/actions.ts'
import { answers } from './es/answers.ts'
import { commands } from './es/commands.ts'
import { problems } from './es/problems.ts'
import { sources } from './es/sources.ts'

/** The bot's own words in Spanish, as they are said everywhere, to a person who is neither tú nor usted. */
export const spanish: Catalogue = {
  ...actions,
  ...answers,
  ...commands,
  ...problems,
  ...sources,
}
