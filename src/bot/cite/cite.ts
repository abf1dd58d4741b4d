import type { Answer, Excerpt } from '../../answer/answer.ts'
import type { Place } from '../../cite/place.ts'
import type { Shelf } from '../../cite/work.ts'
import { citeView, sentencesView } from '../../view/cite-view.ts'
import { echo, referenceProblem } from '../../view/reference-problem.ts'
import type { Action, Phrase } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { BotDeps, Context } from '../command.ts'
import type { Audience, CommandRequest, Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { type CiteWish, readWishes } from './cite-wish.ts'
import { excerptOf, mostQuoted, referenceTo } from './cited.ts'
import { type FoundPassage, findPassage } from './find-passage.ts'
import { keepPlaces } from './kept-places.ts'
import { namedWork } from './named-work.ts'
import { shelfOf } from './shelf-of.ts'
import { encodeManner, type Manner, readersOf, showCited } from './show-cited.ts'
import { slipIn } from './slip-in.ts'

/** Characters of the longest passage that is looked for. */
const longest = 8000

/** Cites the one passage that was named; of several, or of words that are only like it, the person chooses first. */
export async function runCite(argument: string, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  const options = request.kind === 'command' ? request.options : undefined
  const typed = options?.['passage'] ?? argument
  if (typed.trim() === '') return tell([words.citing.how()], context)
  if (typed.length > longest)
    return refuse({ kind: 'long-question', length: typed.length, limit: longest }, context)
  const shelf = await shelfOf(deps, request.from.community)
  const { wish, found } = readPassage(typed, options, shelf, deps)
  const form = wish.form ?? (await deps.store.groups.settingsOf(request.from.community)).style
  const manner = { around: wish.around, form }
  switch (found.kind) {
    case 'exact':
      if (wish.isForMe && isOpenTalk(context)) return refuse({ kind: 'for-one', command: 'cite' }, context)
      return showCited({ places: found.places, typed }, manner, context)
    case 'astray':
      return tell([referenceProblem(found.typed, found.resolved, words)], context)
    case 'gone':
      return refuse('readingsChanged', context)
    case 'several':
      return choose(
        found.places,
        { typed, lead: words.citing.several(found.places.length), manner },
        shelf,
        context,
      )
    case 'words': {
      const slip = slipIn(found.words, shelf, words)
      if (slip !== undefined) return tell([slip], context)
      return chooseAmongFound(found.words, { typed, manner }, shelf, context)
    }
    default:
      return found satisfies never
  }
}

/** A passage that is named exactly is cited in the open, unless only the asker wants it; everything else is for the asker. */
export async function audienceOfCite(request: CommandRequest, deps: BotDeps): Promise<Audience> {
  const typed = request.options?.['passage'] ?? request.text
  if (typed.length > longest) return 'asker'
  const shelf = await shelfOf(deps, request.from.community)
  const { wish, found } = readPassage(typed, request.options, shelf, deps)
  return found.kind === 'exact' && !wish.isForMe ? 'channel' : 'asker'
}

/** The first way to take the words that names one passage, else the one with the most said of how to cite it. */
function readPassage(
  typed: string,
  options: CommandRequest['options'],
  shelf: Shelf,
  deps: BotDeps,
): { readonly wish: CiteWish; readonly found: FoundPassage } {
  const [first, ...others] = readWishes(typed, options)
  let read = { wish: first, found: findPassage(first.passage, shelf, deps) }
  for (const wish of others) {
    if (read.found.kind === 'exact') break
    read = { wish, found: findPassage(wish.passage, shelf, deps) }
  }
  return read
}

type Candidates = { readonly typed: string; readonly manner: Manner; readonly lead: Phrase }

async function chooseAmongFound(
  words: string,
  { typed, manner }: Omit<Candidates, 'lead'>,
  shelf: Shelf,
  context: Context,
): Promise<Reply> {
  const { deps, words: said } = context
  await context.turn()
  const named = namedWork(words, shelf)
  const answer =
    named === undefined
      ? deps.answerer.ask(words)
      : deps.answerer.ask(named.words, { within: named.document })
  const excerpts = answer.kind === 'found' ? answer.excerpts : answer.nearest
  const [first, ...rest] = excerpts.slice(0, mostQuoted).map(placeOf)
  if (first === undefined) return tell([said.citing.nothing(echo(words)), said.citing.how()], context)
  return choose(
    [first, ...rest],
    { typed, manner, lead: leadOf(answer.kind, rest.length > 0, said) },
    shelf,
    context,
  )
}

function leadOf(kind: Answer['kind'], areSeveral: boolean, { citing }: Words): Phrase {
  if (kind === 'found') return areSeveral ? citing.candidates() : citing.candidate()
  return areSeveral ? citing.nearest() : citing.nearestOne()
}

function placeOf({ document, start, end }: Excerpt): Place {
  return { document, start, end }
}

/** Shows passages to choose from, to the asker alone: nothing is posted that nobody chose. */
async function choose(
  places: readonly [Place, ...Place[]],
  { typed, manner, lead }: Candidates,
  shelf: Shelf,
  context: Context,
): Promise<Reply> {
  if (isOpenTalk(context)) return refuse({ kind: 'for-one', command: 'cite' }, context)
  const { deps, words } = context
  const id = await keepPlaces({ places, typed }, context)
  const isAmongOthers = readersOf(context) === 'alone'
  const view = citeView(
    { full: places.map((place) => excerptOf(place, deps)), listed: [], left: 0, isWide: false },
    {
      library: deps.library,
      words,
      lead,
      notes: isAmongOthers ? [words.citing.choose()] : [],
      actions: places.map((place, index) =>
        postAction(id, index + 1, manner, referenceTo(place, shelf), context),
      ),
      isNumbered: true,
    },
  )
  return { kind: 'message', view, to: context.to === 'update' ? 'update' : 'asker' }
}

/** The button that posts one of several passages. */
export function postAction(
  id: string,
  ordinal: number,
  manner: Manner,
  reference: string,
  { words }: Context,
): Action {
  const { citing } = words
  return {
    id: encodeAction({ kind: 'x-post', id, arg: `${ordinal}.${encodeManner(manner)}` }),
    label: citing.buttons.post(ordinal),
    typed: { command: `cite ${reference}`, gets: citing.typed.post },
  }
}

/** Whether the words were said in the open, where every reply is read by all. */
function isOpenTalk({ request, to }: Context): boolean {
  return to === 'thread' && request.from.isDirect !== true
}

function tell(sentences: readonly Phrase[], context: Context): Reply {
  const { to } = context
  const reply = say(sentencesView(sentences), context)
  return reply.kind === 'message' && to === 'channel' ? { ...reply, to: 'asker' } : reply
}
