import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BotOptions, Word } from './chat-bot.ts'

/** One side of the comparison, running in a process of its own. */
export type Side = {
  /** What its process has used of the processor so far, in ms. */
  cpuMs(): Promise<number>
  stop(): Promise<void>
}

const program = fileURLToPath(new URL('chat-bot.ts', import.meta.url))

/** Starts a bot; resolves when it is connected. With `profiles`, a folder, its CPU profile is written there at its end. */
export async function startSide(options: BotOptions, profiles?: string): Promise<Side> {
  const execArgv = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  const child = fork(program, [JSON.stringify(options)], { execArgv })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await heard(child, options.side)
  return {
    cpuMs: async () => {
      child.send('cpu')
      const word = await heard(child, options.side)
      return 'cpuMs' in word ? word.cpuMs : 0
    },
    stop: () => {
      child.disconnect()
      return ended
    },
  }
}

/** The next word of a bot; rejects where it ends instead. */
function heard(child: ChildProcess, side: string): Promise<Word> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`The ${side} bot ended with ${code}.`))
    child.once('exit', gone)
    child.once('message', (word: Word) => {
      child.off('exit', gone)
      resolve(word)
    })
  })
}
