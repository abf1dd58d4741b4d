import type { Reader } from '../../src/bot/reading/reader.ts'
import type { Library } from '../../src/corpus/library.ts'
import { readingRoutes } from '../../src/platforms/web/reading-routes.ts'
import { createWebServer } from '../../src/platforms/web/server.ts'
import { lighthouse } from './lighthouse.ts'
import { type ReadingHouse, readingHouse } from './reading.ts'

/** Pages on a free port of this machine; `told` is what whoever runs them was told. */
export type ServedPages = {
  readonly url: string
  readonly told: readonly string[]
  stop(): Promise<void>
}

/** Serves what a reader opens; a prefix as behind a proxy that keeps it. */
export async function servePages(reader: Reader, prefix = ''): Promise<ServedPages> {
  const told: string[] = []
  const server = createWebServer({
    host: '127.0.0.1',
    port: 0,
    prefix,
    routes: [readingRoutes({ reader, prefix })],
    report: (bug, doing) => told.push(`${doing}: ${bug}`),
  })
  return { ...(await server.start()), told, stop: server.stop }
}

/** Serves the pages of made readings; links begin with the address they are served at. */
export async function servedHouse(
  prefix = '',
  library: Library = lighthouse,
): Promise<ReadingHouse & ServedPages> {
  const house = await readingHouse(library, () => served.url + prefix)
  const served = await servePages(house.reader, prefix)
  const stop = async (): Promise<void> => {
    await served.stop()
    await house.store.close()
  }
  return { ...house, ...served, stop }
}
