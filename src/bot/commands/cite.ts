import { runCite } from '../cite/cite.ts'
import type { Command } from '../command.ts'

/** Brings a passage, by its reference or by words that somebody remembers, with its citation. */
export const cite: Command = { name: 'cite', claims: () => true, run: runCite }
