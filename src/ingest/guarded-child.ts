import { type ChildProcess, fork } from 'node:child_process'
import { tmpdir } from 'node:os'

/** Work for the child: the name of a job that its program knows, and what the job is done on. */
export type Job = { readonly name: string; readonly input: unknown }

/** What came of a job. A program that hung, crashed or ran out of memory has `failed`, and only it. */
export type Outcome =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly why: 'time' | 'crash' | 'error' }

/** A process that does one job at a time and may die of it; the next job gets a new one. */
export type GuardedChild = {
  /** Does the job, or kills the process after so many milliseconds. */
  run(job: Job, milliseconds: number): Promise<Outcome>
  /** Ends the process; a job under way has failed. */
  stop(): void
}

/**
 * Guards a program that answers each message `Job` with a message `{ output }` or `{ error }`. It is started when first
 * needed, without the environment, in the folder for temporary files, with a quarter of a gigabyte of memory.
 */
export function guardChild(program: URL): GuardedChild {
  let child: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()

  function start(): ChildProcess {
    const started = fork(program, [], {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=256'],
      env: {},
      cwd: tmpdir(),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // Whoever waits for a job holds its timer; an idle child must not keep the program from ending.
    started.unref()
    // A child that cannot be started says so here; the job that was sent to it finds out by itself.
    started.on('error', () => {
      if (child === started) child = undefined
    })
    started.channel?.unref()
    return started
  }

  function stop(): void {
    child?.kill('SIGKILL')
    child = undefined
  }

  return {
    run(job, milliseconds) {
      const outcome = last.then(async () => {
        child = child?.connected ? child : start()
        const result = await askChild(child, job, milliseconds)
        if (result.kind === 'failed' && result.why !== 'error') stop()
        return result
      })
      last = outcome
      return outcome
    },
    stop,
  }
}

function askChild(child: ChildProcess, job: Job, milliseconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ kind: 'failed', why: 'time' }), milliseconds)
    const onMessage = (message: unknown) => settle(parseReply(message))
    const onEnd = () => settle({ kind: 'failed', why: 'crash' })
    function settle(outcome: Outcome): void {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onEnd)
      resolve(outcome)
    }
    child.on('message', onMessage).on('exit', onEnd)
    child.send(job, (error) => error && onEnd())
  })
}

function parseReply(message: unknown): Outcome {
  if (typeof message === 'object' && message !== null && 'output' in message) {
    return { kind: 'done', output: message.output }
  }
  return { kind: 'failed', why: 'error' }
}
