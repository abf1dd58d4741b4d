import type { SavedQuote } from '../../store/quotes.ts'
import type { Phrase } from '../../view/view.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandlers } from '../handlers.ts'
import { privately, tell } from '../quiz/tell.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { chosenQuote, type Deed, readPage, showQuotes } from './quote-list.ts'
import { savedView, saveFromAnswer, saveOnly } from './save.ts'

/** What the buttons that save quotations, and those below saved ones, do. */
export const quoteActions: ActionHandlers = {
  'v-save': { to: 'asker', run: ({ id }, [ordinal], context) => saveOnly(id, ordinal, context) },
  'v-answer': { to: 'asker', run: ({ id }, [ordinal], context) => saveFromAnswer(id, ordinal, context) },
  'v-one': {
    to: 'updateAlone',
    run: ({ id, arg = '' }, _values, context) => saveFromAnswer(id, arg, context),
  },
  'v-share': { to: 'updateAlone', run: (action, _values, context) => change('share', action, context) },
  'v-unshare': { to: 'updateAlone', run: (action, _values, context) => change('unshare', action, context) },
  'v-remove': { to: 'updateAlone', run: (action, _values, context) => change('remove', action, context) },
  'v-more': { to: 'updateAlone', run: (action, _values, context) => turnPage(action, context) },
  'v-do': { to: 'updateAlone', run: (action, values, context) => changeListed(action, values, context) },
}

/** Below the sentence that says a quotation was saved; `arg` is the id of its anchor. */
async function change(deed: Deed, { id, arg = '' }: ActionId, context: Context): Promise<Reply> {
  const { deps, request, words } = context
  if (!(await done(deed, id, context))) return tell(words.savedQuotes.gone())
  const kept = deed === 'remove' ? undefined : await deps.store.quotes.find(request.from.community, id)
  const said = sentenceOf(deed, context)
  if (kept === undefined) return privately({ blocks: [{ kind: 'paragraph', content: said }] }, context)
  return privately(savedView(kept, arg, said, context), context)
}

function turnPage({ id, arg }: ActionId, context: Context): Promise<Reply> | Reply {
  const page = readPage(id, arg)
  return page === undefined ? refuse('unknownAction', context) : showQuotes(page.wish, page.offset, context)
}

async function changeListed(
  { id, arg }: ActionId,
  values: readonly string[],
  context: Context,
): Promise<Reply> {
  const page = readPage(id, arg)
  if (page === undefined) return refuse('unknownAction', context)
  const { savedQuotes } = context.words
  const chosen = await chosenQuote(page, values[0] ?? '', context)
  const isDone = chosen !== undefined && (await done(chosen.deed, chosen.quote.id, context))
  const note = isDone ? sentenceOf(chosen.deed, context) : savedQuotes.listChanged()
  return showQuotes(page.wish, page.offset, context, note)
}

/** False where the one who asks has no such quotation. */
function done(deed: Deed, id: SavedQuote['id'], { deps, request }: Context): Promise<boolean> {
  const { community, learner } = request.from
  const { quotes } = deps.store
  return deed === 'remove'
    ? quotes.remove(community, id, learner)
    : quotes.share(community, id, learner, deed === 'share')
}

function sentenceOf(deed: Deed, { words: { savedQuotes } }: Context): Phrase {
  switch (deed) {
    case 'share':
      return savedQuotes.shared()
    case 'unshare':
      return savedQuotes.unshared()
    case 'remove':
      return savedQuotes.removed()
    default:
      return deed satisfies never
  }
}
