import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createBackups } from '../../src/store/backups.ts'
import { temporaryFolders } from './folder.ts'

const newFolder = temporaryFolders()
const noon = Date.UTC(2031, 2, 1, 12)
const day = 86_400_000

describe('backups', () => {
  it('are whole databases named after their instant, of which the newest seven stay', async () => {
    const { folder, backups, connection } = open()
    for (let i = 0; i < 9; i++) {
      connection.exec(`insert into sheep values (${i})`)
      await backups.take(noon + i * day)
    }
    connection.close()
    const names = readdirSync(folder).filter((name) => name.endsWith('.backup'))
    expect(names.sort()).toEqual([3, 4, 5, 6, 7, 8, 9].map((n) => `flock.db.2031-03-0${n}T12-00-00.backup`))
    expect(countIn(join(folder, 'flock.db.2031-03-03T12-00-00.backup'))).toBe(3)
    expect(countIn(join(folder, 'flock.db.2031-03-09T12-00-00.backup'))).toBe(9)
    expect(await backups.newest(noon + 9 * day)).toEqual({
      file: join(folder, 'flock.db.2031-03-09T12-00-00.backup'),
      at: noon + 8 * day,
    })
  })

  it('hold one state of the database although it is written meanwhile, and hold up no writer', async () => {
    const { backups, connection } = open()
    const fill = connection.prepare('insert into sheep values (?)')
    for (let i = 0; i < 2000; i++) fill.run(i)
    const taking = backups.take(noon)
    for (let i = 2000; i < 2100; i++) fill.run(i)
    const { file } = await taking
    expect(countIn(file)).toBeGreaterThanOrEqual(2000)
    expect(countIn(file)).toBeLessThanOrEqual(2100)
    connection.close()
  })

  it('leave alone every file that is not one of theirs', async () => {
    const { folder, backups, connection } = open()
    const others = [
      'flock.db.2031-03-01.backup',
      'flock.dbx.2031-01-01T00-00-00.backup',
      'flock.db.2031-99-99T00-00-00.backup',
      'notes',
    ]
    for (const name of others) writeFileSync(join(folder, name), '')
    expect(await backups.newest(noon)).toBeUndefined()
    for (let i = 0; i < 9; i++) await backups.take(noon + i * day)
    connection.close()
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(others))
  })

  it('of the future, which a wrong clock made, do not stand for the newest', async () => {
    const { backups, connection } = open()
    await backups.take(noon + 400 * day)
    expect(await backups.newest(noon)).toBeUndefined()
    const { file } = await backups.take(noon)
    expect((await backups.newest(noon + day))?.file).toBe(file)
    connection.close()
  })

  it('replace what a crash left of one half-way', async () => {
    const { folder, backups, connection } = open()
    writeFileSync(join(folder, 'flock.db.backup-in-progress'), 'half a page')
    expect(countIn((await backups.take(noon)).file)).toBe(0)
    expect(readdirSync(folder)).not.toContain('flock.db.backup-in-progress')
    connection.close()
  })
})

function open() {
  const folder = newFolder()
  const file = join(folder, 'flock.db')
  const connection = new DatabaseSync(file)
  connection.exec('pragma journal_mode = wal; create table sheep (number integer primary key)')
  return { folder, connection, backups: createBackups(file) }
}

function countIn(file: string): number {
  const connection = new DatabaseSync(file, { readOnly: true })
  expect(connection.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  const count = connection.prepare('select count(*) as count from sheep').get()?.['count']
  connection.close()
  return Number(count)
}
