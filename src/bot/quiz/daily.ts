import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { beginDraft } from './daily-draft.ts'
import { type Given, givenIn, readDailyLine } from './daily-line.ts'
import { showList } from './daily-show.ts'
import { tell } from './tell.ts'

/**
 * `/quiz daily`: alone it shows the daily questions of the group; with a time, a zone, days and the like a host sets up
 * a new one, which is shown before it is saved.
 */
export async function runDaily(argument: string, context: Context): Promise<Reply> {
  const { request, words, floor } = context
  if (request.from.isDirect === true) return tell(words.quizDaily.noGroup())
  const given = givenWith(argument, context)
  if (Object.keys(given).length === 0) return showList(context)
  return (await floor.isHost()) ? beginDraft(given, undefined, context) : refuse('hostsOnly', context)
}

/** Named options where a platform has them, else what stands in the line; the document may have been named before it. */
function givenWith(argument: string, { request, within }: Context): Given {
  const named = request.kind === 'command' ? givenIn(request.options ?? {}) : {}
  const typed = readDailyLine(argument, request.language)
  return { ...(within === undefined ? {} : { in: within }), ...typed, ...named }
}
