import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { scriptedBot } from '../../support/scripted-bot.ts'

/** A program that serves Discord and leaves on a word of its parent; it ends only when nothing holds it any more. */
const [, , token = '', apiUrl = ''] = process.argv
const tell = (sentence: unknown): void => {
  process.stdout.write(`${String(sentence)}\n`)
}
const platform = createDiscord({
  token,
  apiUrl,
  inform: tell,
  warn: tell,
  report: tell,
  deliveries: { take: async () => true, finish: async () => undefined },
})
process.once('message', () => {
  process.disconnect()
  void platform.stop().then(() => tell('stopped'))
  tell('stopping')
})
await platform.start(scriptedBot())
tell('ended')
