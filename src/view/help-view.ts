import { code, type ListItem, strong, text, type View } from './view.ts'
import type { CommandWords, Words } from './words.ts'

/** What the bot is for, then what can be typed at a prompt, in the order given. */
export function helpView(commands: readonly CommandWords[], words: Words): View {
  return {
    blocks: [
      { kind: 'paragraph', content: words.help.intro() },
      { kind: 'list', items: commands.map(typed) },
      { kind: 'note', content: words.help.followUp() },
      { kind: 'note', content: words.help.documents() },
      { kind: 'note', content: words.help.clash() },
    ],
  }
}

/** The same for a chat, where most is a command with a slash or a button. */
export function chatHelpView(words: Words): View {
  const { intro, chat, followUp } = words.help
  return {
    blocks: [
      { kind: 'paragraph', content: intro() },
      { kind: 'list', items: Object.values(chat).map(done) },
      { kind: 'note', content: followUp() },
    ],
  }
}

function typed({ usage, summary }: CommandWords): ListItem {
  return { label: code(usage), content: [text(summary)] }
}

/** What begins with a slash or a name is to be typed; what is done otherwise is only named. */
function done(words: CommandWords): ListItem {
  return /^[/@]/.test(words.usage) ? typed(words) : { ...typed(words), label: strong(words.usage) }
}
