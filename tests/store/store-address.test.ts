import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseStoreUrl } from '../../src/store/store-address.ts'
import { StoreError } from '../../src/store/store-error.ts'

describe('a database URL', () => {
  it('names a file, from the working folder or by its whole path', () => {
    expect(parseStoreUrl('sqlite:./data/verbatim.db')).toMatchObject({ file: resolve('data/verbatim.db') })
    expect(parseStoreUrl(' sqlite:/var/lib/verbatim/a b.db ')).toMatchObject({
      file: '/var/lib/verbatim/a b.db',
    })
    expect(parseStoreUrl('SQLite:x.db')).toMatchObject({ kind: 'file', file: resolve('x.db') })
  })

  it('names memory', () => {
    expect(parseStoreUrl('sqlite::memory:')).toMatchObject({ kind: 'memory' })
  })

  it.each([
    ['postgres://bot:p%40ss@db.example:5433/study', 'PostgreSQL at db.example:5433, database study', 'bot'],
    ['postgresql://db.example/study?sslmode=require', 'PostgreSQL at db.example, database study', ''],
    [
      'postgres://b%20ot@%2Fvar%2Frun%2Fpostgresql/study',
      'PostgreSQL at /var/run/postgresql, database study',
      'b ot',
    ],
    ['postgres:///study?host=/tmp/sockets', 'PostgreSQL at /tmp/sockets, database study', ''],
    ['postgres://100%25:x@h/100%', 'PostgreSQL at h, database 100%', '100%'],
  ])('names a server without showing its password: %s', (url, name, user) => {
    expect(parseStoreUrl(url)).toEqual({ kind: 'server', url, name, user })
  })

  it.each([
    ['', 'does not say which kind'],
    ['./data/verbatim.db', 'does not say which kind'],
    ['mysql://root:hunter2@db/study', 'begins with mysql:, which is no database known here'],
    ['sqlite:', 'names no plain file'],
    ['sqlite:///srv/x.db', 'names no plain file'],
    ['sqlite:x.db?mode=ro', 'names no plain file'],
    ['postgres://root:hunter2@db', 'cannot be read as the address'],
    ['postgres://root:hunter2@db/', 'cannot be read as the address'],
    ['postgres://root:hun/ter2@db:port/study', 'cannot be read as the address'],
  ])('that cannot be followed is refused with what to write, and never repeated: %s', (url, message) => {
    expect(() => parseStoreUrl(url)).toThrow(message)
    expect(() => parseStoreUrl(url)).toThrow(/Write sqlite:\.\/data\/verbatim\.db/)
    expect(() => parseStoreUrl(url)).not.toThrow(/hunter2|hun\/ter2/)
    expect(() => parseStoreUrl(url)).toThrow(StoreError)
  })
})
