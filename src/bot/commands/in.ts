import { problemView } from '../../view/problem-view.ts'
import type { View } from '../../view/view.ts'
import { withinChanged, withinState } from '../../view/within-view.ts'
import { commandWords } from '../../view/words.ts'
import type { Command, CommandContext } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { namesDocument } from '../plain-line.ts'
import { unfoundDocument } from '../unfound-document.ts'

/** Puts the next questions to one document, or to all again; without a name it says which are being asked. */
export const inDocument: Command = {
  name: 'in',
  ...commandWords.in,
  claims: (argument, library) => everything.test(argument) || namesDocument(argument, library),
  run: askWithin,
}

const everything = /^all$/i

function askWithin(argument: string, context: CommandContext): View {
  const { library, conversation } = context
  const typed = argument.trim()
  if (typed === '') return withinState(library, conversation.within)
  if (everything.test(typed)) {
    const { within: _, ...rest } = conversation
    context.remember(rest)
    return withinChanged(library, undefined)
  }
  const match = findDocument(library, typed)
  if (match.kind !== 'one') return problemView(unfoundDocument(match, typed, `in ${typed}`))
  context.remember({ ...conversation, within: match.document.id })
  return withinChanged(library, match.document.id)
}
