import { writeAnkiPackage } from '../../quiz/formats/anki-package.ts'
import { writeAnkiText } from '../../quiz/formats/anki-text.ts'
import { writeCsv } from '../../quiz/formats/csv.ts'
import type { ExportedCard } from '../../quiz/formats/exported-card.ts'
import type { Item } from '../../quiz/item.ts'
import { exportedCard } from '../../view/card-view.ts'
import type { Action, Block } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { communityCards } from './card-store.ts'
import { soundItem } from './prompts.ts'
import { make, withTyped } from './session-buttons.ts'
import { privately, tell } from './tell.ts'

/** What questions can be written as. */
type Format = 'anki' | 'apkg' | 'csv'
/** A member's reviews, or all that their group was asked and wrote. */
type Whose = 'mine' | 'group'

const formats: readonly Format[] = ['anki', 'apkg', 'csv']

/** Cards of a member, and prompts of a group, that are looked at for an export. */
const most = 1000

/** Gives questions as a file. "anki", "apkg" or "csv" say how, "group" whose; else it is asked. */
export async function runExport(argument: string, context: Context): Promise<Reply> {
  const { request, words } = context
  const option = request.kind === 'command' ? request.options?.['format'] : undefined
  const typed = (option ?? argument)
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const whose: Whose = typed.includes('group') ? 'group' : 'mine'
  const [named] = typed.filter((word) => word !== 'group' && word !== 'mine')
  if (named !== undefined && !formats.some((format) => format === named))
    return tell(words.quizCards.export.noFormat(named))
  return named === undefined ? ask(context) : exportAs(whose, named, context)
}

/** The file of somebody's questions in a format, for the asker alone. Those of the group are for hosts. */
export async function exportAs(whose: string, named: string, context: Context): Promise<Reply> {
  const { deps, floor, words } = context
  const said = words.quizCards.export
  const format = formats.find((each) => each === named)
  if (format === undefined || (whose !== 'mine' && whose !== 'group')) return refuse('unknownAction', context)
  if (whose === 'group' && !(await floor.isHost())) return refuse('hostsOnly', context)
  const items = whose === 'mine' ? await reviewedItems(context) : await groupItems(context)
  if (items.length === 0) return tell(whose === 'mine' ? said.noneMine() : said.noneGroup())
  const cards: ExportedCard[] = []
  for (const item of items) {
    const sound = await soundItem(item, deps)
    if (sound?.document !== undefined) cards.push(exportedCard(sound.item, sound.document, words))
  }
  const skipped = items.length - cards.length
  const blocks: readonly Block[] = [
    { kind: 'paragraph', content: said.done(cards.length) },
    await fileOf(cards, format, said.files[whose], context),
    { kind: 'note', content: said.howTo[format]() },
    ...(skipped === 0 ? [] : [{ kind: 'note', content: said.skipped(skipped) } as const]),
  ]
  return { kind: 'message', view: { blocks }, to: 'asker' }
}

async function ask(context: Context): Promise<Reply> {
  const { floor, words } = context
  const said = words.quizCards.export
  const isHost = await floor.isHost()
  const buttons = (whose: Whose): readonly Action[] =>
    formats.map((format) => {
      const label = isHost ? said.button(said[whose], said.formats[format]) : said.formats[format]
      return withTyped(make('c-export', whose, label, format), words.quizCards.typed.formats[format])
    })
  const blocks: readonly Block[] = [
    { kind: 'heading', content: said.heading() },
    { kind: 'paragraph', content: isHost ? said.what() : said.whatMine() },
    { kind: 'actions', actions: buttons('mine') },
    ...(isHost ? [{ kind: 'actions', actions: buttons('group') } as const] : []),
  ]
  return privately({ blocks }, context)
}

/** The questions among a member's reviews, those due soonest first. */
async function reviewedItems({ deps, request }: Context): Promise<readonly Item[]> {
  const { community, learner } = request.from
  const reviews = await deps.store.reviews.due(community, learner, Number.MAX_SAFE_INTEGER, most)
  return deps.store.items.findAll(
    community,
    reviews.map(({ item }) => item),
  )
}

/** What the group was asked, newest first, and what its members wrote and hosts approved; without what was retired. */
async function groupItems({ deps, request }: Context): Promise<readonly Item[]> {
  const { community } = request.from
  const [history, cards, retired] = await Promise.all([
    deps.store.prompts.history(community, { limit: most }),
    communityCards(community, deps),
    deps.store.items.retired(community),
  ])
  // Hosts answer too: what is open, or was never posted, is for nobody to know.
  const now = deps.now()
  const asked = history.filter(
    ({ series, message, closesAt = now, revealedAt }) =>
      series === undefined || (message !== undefined && (revealedAt !== undefined || closesAt <= now)),
  )
  const all = [...asked, ...cards].map(({ item }) => item)
  const unique = new Map(all.map((item) => [item.id, item]))
  return [...unique.values()].filter(({ id }) => !retired.has(id))
}

async function fileOf(
  cards: readonly ExportedCard[],
  format: Format,
  name: string,
  { deps, words }: Context,
): Promise<Block> {
  const { deck } = words.quizCards.export
  const bytes = (written: string): Uint8Array => new TextEncoder().encode(written)
  switch (format) {
    case 'anki':
      return {
        kind: 'file',
        name: `${name}.txt`,
        media: 'text/plain',
        content: bytes(writeAnkiText(cards, deck)),
      }
    case 'apkg': {
      const content = await writeAnkiPackage(cards, deck, deps.now())
      return { kind: 'file', name: `${name}.apkg`, media: 'application/octet-stream', content }
    }
    case 'csv':
      return { kind: 'file', name: `${name}.csv`, media: 'text/csv', content: bytes(writeCsv(cards)) }
    default:
      return format satisfies never
  }
}
