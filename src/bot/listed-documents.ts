import type { BotDeps } from './command.ts'

/** How many documents a list names at most: all where a person can scroll back, what one message holds in a chat. */
export function listedDocuments(surface: BotDeps['surface']): number {
  return surface === 'terminal' ? Number.POSITIVE_INFINITY : 25
}
