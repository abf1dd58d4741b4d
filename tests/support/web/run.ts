import type { Bot } from '../../../src/bot/bot.ts'
import type { Outlet } from '../../../src/bot/request.ts'
import { createWebServer } from '../../../src/platforms/web/server.ts'
import { createWeb, type WebDeps } from '../../../src/platforms/web/web.ts'

/** A run of the program with the chat page. */
export type Running = {
  readonly url: string
  readonly outlet: Outlet
  /** Warnings and bugs, as whoever runs the bot is told. */
  readonly told: readonly unknown[]
  stop(): Promise<void>
}

/** Serves the chat page of a bot. */
export async function run(bot: Bot, changed: Partial<WebDeps> = {}): Promise<Running> {
  const told: unknown[] = []
  let url: string | undefined
  const report = (bug: unknown): void => {
    told.push(bug)
  }
  const web = createWeb({
    opening: { documents: 3, examples: [{ of: 'ask', about: 'the lamp' }] },
    url: () => url,
    now: Date.now,
    warn: report,
    ...changed,
  })
  const server = createWebServer({ host: '127.0.0.1', port: 0, routes: [web.routes], report })
  const ended = web.start(bot)
  url = (await server.start()).url
  const stop = async (): Promise<void> => {
    await web.stop()
    await server.stop()
    await ended
  }
  return { url, outlet: web.outlet, told, stop }
}
