import type { Command } from '../command.ts'
import { standsAlone } from '../plain-line.ts'
import { runStats } from '../quiz/stats.ts'

/** Shows a member how they are doing. */
export const stats: Command = { name: 'stats', isPrivate: true, claims: standsAlone, run: runStats }
