import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTableFile } from '../../../src/platforms/terminal/table-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'))
  await writeFile(join(folder, 'my cards.csv'), 'Who?,Ada\n')
  await writeFile(join(folder, 'latin.csv'), Buffer.from([0x51, 0xe9, 0x2c, 0x61]))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a table that a line names', () => {
  it('is read, with or without quotation marks around its name', async () => {
    const table = { kind: 'table', text: 'Who?,Ada\n' }
    expect(await readTableFile(`quiz import ${folder}/my cards.csv `)).toEqual(table)
    expect(await readTableFile(`/quiz import "${folder}/my cards.csv"`)).toEqual(table)
  })

  it('is told to be unreadable where it is not there or not UTF-8', async () => {
    expect(await readTableFile(`quiz import ${folder}/none.csv`)).toMatchObject({
      kind: 'unread',
      sentence: expect.stringContaining('none.csv could not be read'),
    })
    expect(await readTableFile(`quiz import ${folder}/latin.csv`)).toMatchObject({
      sentence: expect.stringContaining('not UTF-8'),
    })
  })

  it('is none in any other line', async () => {
    for (const line of ['quiz import', 'quiz', 'what does quiz import mean?'])
      expect(await readTableFile(line)).toBeUndefined()
  })
})
