import type { Catalogue } from '../words.ts'
import { actions } from './ja/actions.ts'
import { answers } from './ja/answers.ts'
import { commands } from './ja/commands.ts'
import { problems } from './ja/problems.ts'
import { sources } from './ja/sources.ts'

/** The bot's own words in Japanese, in です・ます; what is to be typed has a space on either side of it. */
export const japanese: Catalogue = {
  ...actions,
  ...answers,
  ...commands,
  ...problems,
  ...sources,
}
