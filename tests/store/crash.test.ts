import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { temporaryFolders } from './folder.ts'
import { quiet } from './quiet.ts'
import { exchangeOf } from './samples.ts'

const child = fileURLToPath(new URL('crash-child.ts', import.meta.url))
const rounds = Number(process.env['STORE_CRASH_ROUNDS'] ?? 1)
const newFolder = temporaryFolders()

describe('a program that is killed in the middle of writing', () => {
  it('has lost nothing that it acknowledged, and does not keep its file locked', {
    timeout: 20_000 * rounds,
  }, async () => {
    const file = join(newFolder(), 'verbatim.db')
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round++) {
      acknowledged.push(...(await writeUntilKilled(file, round)))
      const store = await openStore(`sqlite:${file}`, quiet)
      const missing: string[] = []
      for (const id of acknowledged) {
        const kept = await store.exchanges.find('reading-group', id)
        const isShared = !(await store.exchanges.claimShare('reading-group', id, 1, 1000))
        if (kept?.question !== exchangeOf().question || !isShared) missing.push(id)
      }
      expect(missing).toEqual([])
      await store.close()
    }
    expect(acknowledged.length).toBeGreaterThan(rounds * 50)
  })
})

/** The ids that a program acknowledged until it was killed, which is after more of them each round. */
async function writeUntilKilled(file: string, round: number): Promise<readonly string[]> {
  const program = spawn(process.execPath, [child, file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(program, 'exit')
  const ids: string[] = []
  for await (const id of createInterface(program.stdout)) {
    ids.push(id)
    if (ids.length === 100 + ((round * 37) % 400)) program.kill('SIGKILL')
  }
  const [, signal] = await ended
  expect(signal).toBe('SIGKILL')
  return ids
}
