import { chmodSync, existsSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explain, loadFile } from '../../src/ingest/load-file.ts'
import { folderOf, removeFolders } from './folder.ts'

removeFolders()

const load = (content: string | Uint8Array, most: number) =>
  loadFile(join(folderOf({ 'a.txt': content }), 'a.txt'), most)

describe('a file', () => {
  it('is loaded byte for byte', async () => {
    expect(await load(Uint8Array.of(0, 255, 10), 3)).toEqual({ kind: 'loaded', bytes: Buffer.of(0, 255, 10) })
  })

  it('that is larger than allowed is refused by its size, rounded up', async () => {
    expect(await load('x'.repeat(200_001), 200_000)).toEqual({
      kind: 'refused',
      why: 'it has 0.3 MB, and 0.2 MB is the most; cut it into parts',
    })
  })

  it('of gigabytes is refused before any of it is read', async () => {
    const path = join(folderOf({ 'a.txt': 'a' }), 'a.txt')
    truncateSync(path, 5_000_000_000)
    expect(await loadFile(path, 25_000_000)).toMatchObject({ why: expect.stringMatching(/^it has 5000 MB/) })
  })

  it.skipIf(!existsSync('/proc/self/status'))(
    'that holds more than it says is refused (where /proc is)',
    async () => {
      expect(await loadFile('/proc/self/status', 10)).toMatchObject({
        why: expect.stringMatching(/is the most/),
      })
    },
  )

  it('that is empty is refused', async () => {
    expect(await load('', 10)).toEqual({
      kind: 'refused',
      why: 'it is empty; write something in it, or take it away',
    })
  })

  it('that has gone is refused', async () => {
    expect(await loadFile(join(folderOf({}), 'a.txt'), 10)).toEqual({
      kind: 'refused',
      why: 'it went away while the folder was being read; start again',
    })
  })

  it.skipIf(process.getuid?.() === 0)('that may not be read is refused (skipped for root)', async () => {
    const folder = folderOf({ 'a.txt': 'a' })
    chmodSync(join(folder, 'a.txt'), 0)
    expect(await loadFile(join(folder, 'a.txt'), 10)).toMatchObject({ kind: 'refused' })
  })
})

describe('what the system says', () => {
  it.each([
    ['EACCES', 'this program may not read it; allow it to (chmod +r)'],
    ['EPERM', 'this program may not read it; allow it to (chmod +r)'],
    ['EIO', 'it cannot be read (EIO); copy it here again'],
  ])('is put so that a person can do something: %s', (code, why) => {
    expect(explain(Object.assign(new Error(code), { code }))).toBe(why)
  })
})
