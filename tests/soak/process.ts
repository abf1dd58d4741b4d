import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Told, Word, WorkerOptions } from './worker-words.ts'

/** A process of the soak, as whoever started it sees it. */
export type Process = {
  tell(told: Exclude<Told, { ask: number }>): void
  ask(question: Question): Promise<readonly (string | number | null)[]>
  /** Ends it in the middle of whatever it does; resolves when it is gone and all it said has been heard. */
  kill(): Promise<void>
  /** Lets it end what it is at; resolves when it is gone. */
  stop(): Promise<void>
}

type Asking = Extract<Told, { ask: number }>
/** What a process is asked. */
export type Question = Asking extends infer One ? (One extends unknown ? Omit<One, 'ask'> : never) : never

const program = fileURLToPath(new URL('worker.ts', import.meta.url))

/** Who hears what a process says of itself: its warnings, and runs that are over. */
export type Hearing = { warned(sentence: string): void; over(run: string): void }

/** Starts a process; resolves when it is connected and its runner runs. */
export async function startProcess(options: WorkerOptions, hearing: Hearing): Promise<Process> {
  const child = fork(program, [JSON.stringify(options)])
  const ready = Promise.withResolvers<void>()
  const answers = new Map<number, (values: readonly (string | number | null)[]) => void>()
  const gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')])
  child.on('message', (word: Word) => {
    if ('ready' in word) ready.resolve()
    else if ('over' in word) hearing.over(word.over)
    else if ('warned' in word) hearing.warned(word.warned)
    else answers.get(word.answer)?.(word.values)
  })
  await Promise.race([ready.promise, refusal(child)])
  let asked = 0
  return {
    tell: (told) => void child.send(told),
    ask: (question) => {
      const { promise, resolve, reject } = Promise.withResolvers<readonly (string | number | null)[]>()
      answers.set(++asked, resolve)
      void gone.then(() => reject(new Error('The process ended while it was asked.')))
      child.send({ ...question, ask: asked })
      return promise
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
    stop: async () => {
      child.send({ stop: true })
      await gone
    },
  }
}

async function refusal(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`A process of the soak ended before it was ready (code ${code}).`)
}
