import type { Command } from '../command.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { cite } from './cite.ts'
import { find } from './find.ts'
import { help } from './help.ts'
import { inDocument } from './in.ts'
import { more } from './more.ts'
import { quiz } from './quiz.ts'
import { quotes } from './quotes.ts'
import { review } from './review.ts'
import { sources } from './sources.ts'
import { stats } from './stats.ts'
import { wider } from './wider.ts'

/** Every command that is given in words, declared here once. */
export const catalogue: readonly Command[] = [
  ask,
  more,
  wider,
  inDocument,
  find,
  cite,
  check,
  quotes,
  sources,
  quiz,
  review,
  stats,
  help,
]
