import type { Bot } from '../../bot/bot.ts'
import { createInFlight } from '../in-flight.ts'
import type { Platform } from '../platform.ts'
import { createOutlet } from './chat-outlet.ts'
import type { Opening } from './chat-page.ts'
import { chatRoutes } from './chat-routes.ts'
import type { Routes } from './server.ts'
import { createTalks } from './talk.ts'

/** What the chat page is made of. */
export type WebDeps = {
  readonly opening: Opening
  /** The address of the server that answers the routes; undefined while it does not listen. */
  url(): string | undefined
  /** Milliseconds since 1970. */
  now(): number
  warn(sentence: string): void
}

/** A platform, and what a server has to answer for it. */
export type ChatPage = Platform & { readonly routes: Routes }

/** Milliseconds that what is being answered may take to end. */
const lastAnswers = 8000

/**
 * The bot on a page to talk to it, for whoever opens it on this machine, who is taken for a host without being asked who they are:
 * a platform whose `routes` a server answers. Each
 * browser has a talk of its own, which is kept in memory; its buttons work on after a restart.
 */
export function createWeb(deps: WebDeps): ChatPage {
  const { opening, url, now, warn } = deps
  const talks = createTalks(now().toString(36))
  const inFlight = createInFlight()
  const ended = Promise.withResolvers<void>()
  let serving: Bot | undefined
  let stopped: Promise<void> | undefined
  const leave = async (): Promise<void> => {
    serving = undefined
    const undone = await inFlight.drain(lastAnswers)
    if (undone > 0) warn(leftUndone(undone))
    ended.resolve()
  }
  return {
    name: 'web',
    outlet: createOutlet(talks, () => serving !== undefined),
    routes: chatRoutes({ bot: () => serving, talks, inFlight, opening }),
    start: (bot) => {
      if (stopped === undefined) serving = bot
      return ended.promise
    },
    // A visitor is the only one of their group, and learns nothing of the machine.
    examine: async (community) => (community === undefined ? [finding(url())] : []),
    stop: () => {
      stopped ??= leave()
      return stopped
    },
  }
}

function finding(url: string | undefined): Awaited<ReturnType<Platform['examine']>>[number] {
  return {
    state: 'fine',
    what:
      url === undefined ? 'The chat page is on; nobody serves it now.' : `The chat page is on at ${url}/.`,
  }
}

function leftUndone(count: number): string {
  const answers = count === 1 ? 'One answer on the chat page was' : `${count} answers on the chat page were`
  return `${answers} not finished within ${lastAnswers / 1000} seconds, and given up.`
}
