import { backUpDaily, backUpIfDue, type Every, everyUnref } from './daily-backup.ts'
import { openDatabase } from './open-database.ts'
import { createStore, type Store, type StoreDeps } from './store.ts'
import { parseStoreUrl } from './store-address.ts'

/**
 * Opens the store that a URL names: `sqlite:./data/verbatim.db`, `sqlite::memory:` or `postgres://…`. A file is made
 * where there is none, is locked to this process, and is backed up beside itself once a day. Throws a StoreError.
 */
export async function openStore(url: string, deps: StoreDeps & { readonly every?: Every }): Promise<Store> {
  const { database, file } = await openDatabase(parseStoreUrl(url), deps)
  const store = createStore(database, deps, file?.backups)
  if (!file) return store
  // As a reading of the database: closing waits for it, and nobody else gets the file before it is done.
  const ifDue = () => database.read(() => backUpIfDue(file.backups, deps.now()))
  // A file that was made just now has nothing to lose yet.
  const stop = backUpDaily(ifDue, !file.isNew, { warn: deps.warn, every: deps.every ?? everyUnref })
  return {
    ...store,
    close: () => {
      stop()
      return store.close()
    },
  }
}
