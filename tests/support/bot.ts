import type { Answerer } from '../../src/answer/answer.ts'
import { createWiden } from '../../src/answer/widen-excerpt.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import type { Origin, Request } from '../../src/bot/request.ts'
import type { Library } from '../../src/corpus/library.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordAnswerer } from './answerer.ts'
import { lighthouse } from './lighthouse.ts'

/** A bug as it was reported, and during which command. */
export type Report = { readonly bug: unknown; readonly doing: string }

/** A bot over a made library whose reports are kept to be looked at. */
export function madeBot(
  library: Library = lighthouse,
  answerer: Answerer = wordAnswerer(library),
): { readonly bot: Bot; readonly reports: readonly Report[] } {
  const reports: Report[] = []
  const bot = createBot({
    library,
    answerer,
    widen: createWiden(library),
    typedElsewhere: [],
    report: (bug, doing) => reports.push({ bug, doing }),
  })
  return { bot, reports }
}

/** A person who says one line after another to a bot, and reads each reply as plain text. */
export function speaker(bot: Bot, learner = 'ada'): (line: string) => Promise<string> {
  const from: Origin = { community: 'g', channel: 'c', learner }
  return async (line) => plainText((await bot.handle(requestOf(line, from))).view)
}

function requestOf(line: string, from: Origin): Request {
  const [, name, text = ''] = /^\/(\S+) ?(.*)$/su.exec(line) ?? []
  return name === undefined ? { kind: 'mention', text: line, from } : { kind: 'command', name, text, from }
}
