import type { DocumentId } from '../../corpus/document.ts'
import { hash10 } from '../../corpus/hash.ts'
import { modeOf } from '../../quiz/item.ts'
import type { Context } from '../command.ts'
import { findDocument } from '../find-document.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { unfoundDocument } from '../unfound-document.ts'
import { chooseSession } from './choose-session.ts'
import { postExam } from './exam.ts'
import { askNext } from './practice.ts'
import { startSession } from './session-questions.ts'
import { type PlayedStyle, readWish, sessionLength, type Wish } from './session-wish.ts'
import { tell } from './tell.ts'
import { beginTogether } from './together.ts'

/**
 * Asks questions now: alone, together or as an exam, by the options of the command or by words ("5 exam in glossary").
 */
export async function runNow(argument: string, context: Context): Promise<Reply> {
  const { request, words } = context
  const options = request.kind === 'command' ? request.options : undefined
  const read = readWish(argument, options, context.within)
  switch (read.kind) {
    case 'count':
      return tell(words.quizNow.count(read.typed, sessionLength.most))
    case 'unclear':
      return tell(words.quizNow.unclear(read.typed))
    case 'wish':
      return begin(read.wish, context)
    default:
      return read satisfies never
  }
}

async function begin(wish: Wish, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const { from } = request
  const within = documentOf(wish, context)
  if (within.kind === 'refused') return within.reply
  const isOpen = await isInTheOpen(wish.style, context)
  if (wish.style === 'together' && !isOpen) return tell(words.quizNow.alone())
  const id = hash10(deps.newId())
  const scope = within.id === undefined ? {} : { within: within.id }
  const isMarked = wish.style === 'exam'
  const items = await chooseSession(
    { id, questions: wish.questions, isMarked, ...scope },
    from,
    deps,
    context.turn,
  )
  if (items.length === 0) return tell(await nothingToAsk(within.id, isMarked, context))
  const { community, learner } = from
  const channel = isOpen ? from.channel : learner
  const session = await startSession({ community, id, channel, learner, style: wish.style, items }, deps)
  if (isOpen) return wish.style === 'exam' ? postExam(session, context) : beginTogether(session, context)
  const reply = await askNext(session, { context })
  return items.length < wish.questions ? withNote(reply, words.quizNow.fewer(items.length)) : reply
}

type Within =
  | { readonly kind: 'document'; readonly id: DocumentId | undefined }
  | { readonly kind: 'refused'; readonly reply: Reply }

function documentOf({ within }: Wish, context: Context): Within {
  if (within === undefined) return { kind: 'document', id: undefined }
  const match = findDocument(context.deps.library, within)
  return match.kind === 'one'
    ? { kind: 'document', id: match.document.id }
    : { kind: 'refused', reply: refuse(unfoundDocument(match, within), context) }
}

/** Rounds together are in the open, and so is an exam that a host begins in a channel; all else is private. */
async function isInTheOpen(style: PlayedStyle, { request, floor, deps }: Context): Promise<boolean> {
  if (request.from.isDirect === true || deps.surface === 'terminal' || style === 'practice') return false
  return style === 'together' || floor.isHost()
}

/** Why there is no question: none at all, none in this document, or none that can be marked. */
async function nothingToAsk(
  within: DocumentId | undefined,
  isMarked: boolean,
  { deps, words }: Context,
): Promise<ReturnType<typeof words.quizNow.none>> {
  const all = await deps.bank.all()
  const there = all.filter(({ item }) => within === undefined || item.document === within)
  const areRecalled = there.length > 0 && there.every(({ item }) => modeOf(item) === 'recall')
  if (isMarked && areRecalled) return words.quizNow.exam.noneToMark()
  const document = deps.library.documents.find(({ id }) => id === within)
  return document === undefined ? words.quizNow.none() : words.quizNow.noneIn(document.metadata.title.value)
}

function withNote(reply: Reply, content: ReturnType<Context['words']['quizNow']['none']>): Reply {
  if (reply.kind !== 'message') return reply
  return { ...reply, view: { blocks: [{ kind: 'note', content }, ...reply.view.blocks] } }
}
