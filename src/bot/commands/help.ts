import { helpView } from '../../view/help-view.ts'
import { commandWords } from '../../view/words.ts'
import type { Command } from '../command.ts'
import { standsAlone } from '../plain-line.ts'

/** Says what can be typed. */
export const help: Command = {
  name: 'help',
  ...commandWords.help,
  claims: standsAlone,
  run: (_argument, context) => helpView(context.help),
}
