import { describe, expect, it } from 'vitest'
import { explainSqlite } from '../../src/store/explain-sqlite.ts'

describe('an error of SQLite or of the file system', () => {
  it.each<readonly [Readonly<Record<string, string | number>>, string]>([
    [{ errcode: 5 }, 'is locked by another program'],
    [{ errcode: 1032 }, 'the file or its folder is read-only'],
    [{ code: 'EROFS' }, 'the file or its folder is read-only'],
    [{ errcode: 778 }, 'Look at the disk it lies on'],
    [{ errcode: 13 }, 'the disk is full'],
    [{ code: 'ENOSPC' }, 'the disk is full'],
    [{ errcode: 14 }, 'could not be opened'],
    [{ code: 'ELOOP' }, 'could not be opened'],
    [{ code: 'EACCES' }, "Let the bot's user read and write the folder"],
    [{ errcode: 267 }, 'is damaged'],
    [{ errcode: 26 }, 'is damaged'],
  ])('says what to do: %o', (fields, advice) => {
    const error = Object.assign(new Error('no'), fields)
    const explained = explainSqlite(error, '/data/verbatim.db')
    expect(explained?.message).toMatch(/^\/data\/verbatim\.db (?:is|cannot|could|may) /)
    expect(explained?.message).toContain(advice)
    expect(explained?.cause).toBe(error)
  })

  it('is left alone where it is a bug', () => {
    expect(
      explainSqlite(Object.assign(new Error('near "selec": syntax error'), { errcode: 1 }), ''),
    ).toBeUndefined()
    expect(explainSqlite(new TypeError('x is not a function'), '')).toBeUndefined()
    expect(explainSqlite('thrown by hand', '')).toBeUndefined()
  })
})
