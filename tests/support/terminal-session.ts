import { PassThrough } from 'node:stream'
import type { Bot } from '../../src/bot/bot.ts'
import { createTerminal, type TerminalDeps } from '../../src/platforms/terminal/terminal.ts'
import type { TerminalStyle } from '../../src/platforms/terminal/terminal-style.ts'
import { openingView } from '../../src/view/opening-view.ts'
import type { View } from '../../src/view/view.ts'
import { madeBot } from './bot.ts'
import { lighthouse } from './lighthouse.ts'
import { createScreen, type Screen } from './streams.ts'

/** How the sessions of the tests look, and what they open with. */
export const style: TerminalStyle = { colour: false, width: 72, unicode: true }
/** What a session opens with. */
export const opening: View = openingView(lighthouse, ['knowledge/'], 'Who paid for the lantern?')

const esc = '\u001B'
/** What readline writes when it waits for a line: the prompt, and the cursor behind it. */
const waits = new RegExp(String.raw`› ${esc}\[3G$`)

/** A person at a terminal: types a line, and reads what comes before the next prompt. */
export type Session = {
  type(line: string): Promise<string>
  press(keys: string): void
  readonly screen: Screen
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** Sits down at a terminal with a bot, and waits for the first prompt. */
export async function session(more: Partial<TerminalDeps> = {}, bot: Bot = madeBot().bot): Promise<Session> {
  const [input, screen] = [new PassThrough(), createScreen()]
  const terminal = createTerminal({
    input,
    output: screen,
    isInteractive: true,
    style: () => style,
    opening,
    ...more,
  })
  const ended = terminal.start(bot)
  await screen.until((shown) => waits.test(shown))
  return {
    type: async (line) => {
      const before = screen.shown().length
      input.write(`${line}\r`)
      await screen.until((shown) => waits.test(shown.slice(before)))
      return screen.shown().slice(before)
    },
    press: (keys) => input.write(keys),
    screen,
    ended,
    stop: () => terminal.stop(),
  }
}
