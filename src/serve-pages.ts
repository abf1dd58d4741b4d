import { createPages, type Pages } from './bot/reading/pages.ts'
import { createReader } from './bot/reading/reader.ts'
import type { WebConfig } from './config.ts'
import type { Library } from './corpus/library.ts'
import type { Log } from './log.ts'
import { PlatformError } from './platforms/platform.ts'
import { readingRoutes } from './platforms/web/reading-routes.ts'
import { createWebServer, type Routes } from './platforms/web/server.ts'
import type { Store } from './store/store.ts'

/** Pages that are being served: where they are on this machine, what links to passages are made with, and how to end them. */
export type ServedPages = { readonly url: string; readonly pages: Pages; stop(): Promise<void> }

/** What pages are made of. */
export type PageParts = { readonly library: Library; readonly store: Store }

/**
 * Serves the pages that passages open on, and other routes beside them. Where it cannot, it says why and gives back undefined: the
 * bot goes on without links.
 */
export async function servePages(
  web: WebConfig,
  { library, store }: PageParts,
  log: Log,
  routes: readonly Routes[] = [],
): Promise<ServedPages | undefined> {
  const parts = { library, store, now: Date.now }
  const prefix = web.publicUrl === undefined ? '' : new URL(web.publicUrl).pathname.replace(/\/$/, '')
  const server = createWebServer({
    host: web.host,
    port: web.port,
    isAnyPort: web.isAnyPort,
    prefix,
    routes: [readingRoutes({ reader: createReader(parts), prefix }), ...routes],
    report: log.bug,
  })
  try {
    const { url } = await server.start()
    const baseUrl = (): string => web.publicUrl ?? url
    return { url, pages: createPages({ ...parts, baseUrl }), stop: () => server.stop() }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    log.warn(error.message)
    return undefined
  }
}
