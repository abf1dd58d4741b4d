import { resolve } from 'node:path'
import { StoreError } from './store-error.ts'

/** Where a database URL leads. `name` is how messages call it, without user and password. */
export type StoreAddress =
  | { readonly kind: 'memory'; readonly name: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: string }
  | { readonly kind: 'server'; readonly name: string; readonly url: string; readonly user: string }

const FORMS = 'Write sqlite:./data/verbatim.db for a file, or postgres://user:password@host:5432/database.'

/** Reads a database URL. Throws a StoreError that never repeats a URL, which may hold a password. */
export function parseStoreUrl(url: string): StoreAddress {
  const text = url.trim()
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? []
  switch (scheme?.toLowerCase()) {
    case 'sqlite':
      return fileAddress(text.slice('sqlite:'.length))
    case 'postgres':
    case 'postgresql':
      return serverAddress(text)
    case undefined:
      throw new StoreError(`DATABASE_URL does not say which kind of database it means. ${FORMS}`)
    default:
      throw new StoreError(`DATABASE_URL begins with ${scheme}:, which is no database known here. ${FORMS}`)
  }
}

function fileAddress(path: string): StoreAddress {
  if (path === ':memory:') return { kind: 'memory', name: 'The database in memory' }
  if (path === '' || path.startsWith('//') || /[?#]/.test(path)) {
    throw new StoreError(
      'DATABASE_URL names no plain file after sqlite:. Write sqlite:./data/verbatim.db, or the whole path: sqlite:/var/lib/verbatim/verbatim.db.',
    )
  }
  const file = resolve(path)
  return { kind: 'file', name: file, file }
}

function serverAddress(url: string): StoreAddress {
  const parsed = URL.parse(url)
  const database = parsed?.pathname.slice(1)
  if (!parsed || !database) {
    throw new StoreError(
      `DATABASE_URL cannot be read as the address of a PostgreSQL database. ${FORMS} Signs such as @ / # in a password are written as %40 %2F %23.`,
    )
  }
  const host = parsed.host || parsed.searchParams.get('host') || 'localhost'
  const name = `PostgreSQL at ${decode(host)}, database ${decode(database)}`
  return { kind: 'server', name, url, user: decode(parsed.username) }
}

/** A lone % stands for itself here; only messages are made from it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
