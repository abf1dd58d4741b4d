import { code, text, type View } from './view.ts'
import { type CommandWords, helpWords } from './words.ts'

/** What the bot is for, then every command with its summary, in the order given. */
export function helpView(commands: readonly CommandWords[]): View {
  const items = commands.map(({ usage, summary }) => ({ label: code(usage), content: [text(summary)] }))
  return {
    blocks: [
      { kind: 'paragraph', content: helpWords.intro() },
      { kind: 'list', items },
      { kind: 'note', content: helpWords.documents() },
      { kind: 'note', content: helpWords.clash() },
    ],
  }
}
