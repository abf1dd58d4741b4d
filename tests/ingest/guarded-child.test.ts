import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { type GuardedChild, guardChild } from '../../src/ingest/guarded-child.ts'

const PROGRAM = new URL('./hanging-child.ts', import.meta.url)
const LONG = 20_000

const children: GuardedChild[] = []
function guard(program = PROGRAM): GuardedChild {
  const child = guardChild(program)
  children.push(child)
  return child
}

afterEach(() => {
  for (const child of children.splice(0)) child.stop()
})

const run = (child: GuardedChild, name: string, milliseconds = LONG, input: unknown = null) =>
  child.run({ name, input }, milliseconds)

describe('a guarded child', { timeout: 30_000 }, () => {
  it('answers with what its program makes of the job, bytes and characters intact', async () => {
    const input = { text: 'Gulls 🐚', bytes: Uint8Array.of(0, 255), list: [1, [2]] }
    expect(await run(guard(), 'echo', LONG, input)).toEqual({ kind: 'done', output: input })
  })

  it('is one process for many jobs', async () => {
    const child = guard()
    expect(await run(child, 'pid')).toEqual(await run(child, 'pid'))
  })

  it('does jobs one after the other, however they are asked for', async () => {
    const child = guard()
    const all = await Promise.all(['a', 'b', 'c'].map((input) => run(child, 'echo', LONG, input)))
    expect(all.map((outcome) => outcome.kind === 'done' && outcome.output)).toEqual(['a', 'b', 'c'])
  })

  it('does not see the environment of the program, where the tokens are', async () => {
    const outcome = await run(guard(), 'environment')
    expect(outcome.kind === 'done' && outcome.output).not.toContain('PATH')
  })

  it('survives a job that its program refuses', async () => {
    const child = guard()
    const before = await run(child, 'pid')
    expect(await run(child, 'complain')).toEqual({ kind: 'failed', why: 'error' })
    expect(await run(child, 'pid')).toEqual(before)
  })

  it('is killed when it hangs, and the next job has a new one', async () => {
    const child = guard()
    const before = await run(child, 'pid')
    expect(await run(child, 'hang', 200)).toEqual({ kind: 'failed', why: 'time' })
    const after = await run(child, 'pid')
    expect(after.kind).toBe('done')
    expect(after).not.toEqual(before)
  })

  it('may crash, and the next job has a new one', async () => {
    const child = guard()
    expect(await run(child, 'crash')).toEqual({ kind: 'failed', why: 'crash' })
    expect(await run(child, 'echo', LONG, 'well')).toEqual({ kind: 'done', output: 'well' })
  })

  it('may run out of memory, and takes no other process with it', async () => {
    expect(await run(guard(), 'eat')).toEqual({ kind: 'failed', why: 'crash' })
  })

  it('that cannot be started has crashed', async () => {
    expect(await run(guard(new URL('./no-such-child.ts', import.meta.url)), 'echo')).toEqual({
      kind: 'failed',
      why: 'crash',
    })
  })

  it('that is stopped fails its job at once', async () => {
    const child = guard()
    await run(child, 'pid')
    const hanging = run(child, 'hang')
    await Promise.resolve()
    child.stop()
    expect(await hanging).toEqual({ kind: 'failed', why: 'crash' })
  })

  it('does not keep the program from ending, stopped or not', async () => {
    const module = new URL('../../src/ingest/guarded-child.ts', import.meta.url)
    const script = `
      const { guardChild } = await import(${JSON.stringify(module.href)})
      const child = guardChild(new URL(${JSON.stringify(PROGRAM.href)}))
      console.log((await child.run({ name: 'echo', input: 'done' }, ${LONG})).output)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      timeout: LONG,
    })
    expect(stdout).toBe('done\n')
  })
})
