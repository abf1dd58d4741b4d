import { chatHelpView, helpView } from '../../view/help-view.ts'
import type { Command } from '../command.ts'
import { standsAlone } from '../plain-line.ts'
import { say } from '../say.ts'

/** Says what can be done here. */
export const help: Command = {
  name: 'help',
  claims: standsAlone,
  run: async (_argument, context) => {
    const { deps, words } = context
    if (deps.surface === 'chat') return say(chatHelpView(words), context)
    return say(helpView([...Object.values(words.commands), ...deps.typedElsewhere], words), context)
  },
}
