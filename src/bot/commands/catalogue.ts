import type { Command } from '../command.ts'
import { ask } from './ask.ts'
import { help } from './help.ts'
import { inDocument } from './in.ts'
import { more } from './more.ts'
import { sources } from './sources.ts'
import { wider } from './wider.ts'

/** Every command, declared here once, in the order that help lists them. */
export const catalogue: readonly Command[] = [ask, more, wider, inDocument, sources, help]
