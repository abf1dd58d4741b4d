import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { move, moveTables } from '../../src/store/move.ts'
import { openDatabase, sqliteDatabase } from '../../src/store/open-database.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createStore } from '../../src/store/store.ts'
import { storeMoveContract } from '../contracts/store-move.ts'
import { temporaryFolders } from './folder.ts'
import { quiet } from './quiet.ts'
import { exchangeOf, feedbackOf, noRows } from './samples.ts'

const newFolder = temporaryFolders()

storeMoveContract(
  'SQLite',
  async () => (await openDatabase({ kind: 'memory', name: 'The target' }, quiet)).database,
)

describe('moving from one URL to another', () => {
  it('counts what went, leaves where it came from as it was, and both can be opened after', async () => {
    const [from, to] = [newUrl(), newUrl()]
    const first = await openStore(from, quiet)
    await first.exchanges.keep(exchangeOf())
    await first.close()
    expect(await move(from, to, quiet)).toEqual({ ...noRows, exchange: 1 })
    for (const url of [from, to]) {
      const store = await openStore(url, quiet)
      expect(await store.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
      await store.close()
    }
  })

  it('is refused while a bot has either of the two, or where they are one', async () => {
    const [from, to] = [newUrl(), newUrl()]
    await (await openStore(from, quiet)).close()
    const bot = await openStore(to, quiet)
    await expect(move(from, to, quiet)).rejects.toThrow(/is in use by another bot/)
    await expect(move(to, from, quiet)).rejects.toThrow(/is in use by another bot/)
    await bot.close()
    await expect(move(from, from, quiet)).rejects.toThrow(/is in use by another bot/)
    // Nothing was left locked.
    expect(await move(from, to, quiet)).toMatchObject({ exchange: 0 })
  })

  it('keeps nothing of a table that does not arrive as it was sent', async () => {
    const { database: from } = await openDatabase({ kind: 'memory', name: 'The origin' }, quiet)
    await createStore(from, quiet).feedback.keep(feedbackOf())
    const connection = new DatabaseSync(':memory:')
    const to = sqliteDatabase('memory', 'The target', connection)
    await migrate(to)
    connection.exec(
      "create trigger censor after insert on feedback begin update feedback set question = '…'; end",
    )
    await expect(moveTables(from, to)).rejects.toThrow(
      /^feedback did not arrive as it was sent: 1 rows went, 1 came/,
    )
    expect(connection.prepare('select count(*) as rows from feedback').get()).toEqual({ rows: 0 })
    await from.close()
    await to.close()
  })
})

function newUrl(): string {
  return `sqlite:${join(newFolder(), 'verbatim.db')}`
}
