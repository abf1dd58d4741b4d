import { runCheck } from '../cite/check.ts'
import type { Command } from '../command.ts'

/** Says whether a quotation stands in the readings, word for word. */
export const check: Command = { name: 'check', claims: () => true, run: runCheck }
