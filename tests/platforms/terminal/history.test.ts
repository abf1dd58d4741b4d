import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHistory } from '../../../src/platforms/terminal/history.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-history-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the history', () => {
  it('is empty before the first session, without a problem', async () => {
    expect(await openHistory(join(folder, 'new'))).toMatchObject({ earlier: [], problem: undefined })
  })

  it('gives a later session the lines of an earlier one, the latest first', async () => {
    const path = join(folder, 'history')
    const first = await openHistory(path)
    for (const line of ['Who lit it?', 'more', 'more', 'wider'])
      expect(await first.keep(line)).toBeUndefined()
    expect((await openHistory(path)).earlier).toEqual(['wider', 'more', 'Who lit it?'])
  })

  it('does not keep again what the last session ended with', async () => {
    const path = join(folder, 'history')
    await writeFile(path, 'more\n')
    await (await openHistory(path)).keep('more')
    expect(await readFile(path, 'utf8')).toBe('more\n')
  })

  it('is for its owner alone', async () => {
    const path = join(folder, 'history')
    await (await openHistory(path)).keep('Who lit it?')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('recalls 500 lines, and cuts a file of more than 1,000', async () => {
    const path = join(folder, 'history')
    const lines = Array.from({ length: 1001 }, (_, index) => `line ${index}`)
    await writeFile(path, `${lines.join('\n')}\n`)
    const { earlier } = await openHistory(path)
    expect([earlier.length, earlier[0], earlier.at(-1)]).toEqual([500, 'line 1000', 'line 501'])
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(501)
  })

  it('hands no escape sequence on, neither from the file nor into it', async () => {
    const path = join(folder, 'history')
    await writeFile(path, 'a\u001B[2Jb\n')
    const history = await openHistory(path)
    expect(history.earlier).toEqual(['a␛[2Jb'])
    await history.keep('c\u0007')
    expect(await readFile(path, 'utf8')).toMatch(/c␇\n$/)
  })

  it('says why it could not be read, or kept', async () => {
    const unread = await openHistory(folder)
    expect(unread.earlier).toEqual([])
    expect(unread.problem).toMatchObject({
      path: folder,
      reason: expect.stringMatching(/^illegal operation on a directory/),
    })
    const nowhere = join(folder, 'missing', 'history')
    const unkept = await openHistory(nowhere)
    expect(unkept.problem).toBeUndefined()
    expect(await unkept.keep('more')).toMatchObject({
      path: nowhere,
      reason: expect.stringMatching(/^no such file or directory$/),
    })
  })
})
