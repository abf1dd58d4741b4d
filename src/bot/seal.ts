import type { QuoteBlock, View } from '../view/view.ts'
import type { BotDeps } from './command.ts'
import type { Floor, Outlet } from './request.ts'

/** What a view passes through before it leaves. */
export type SealDeps = Pick<BotDeps, 'library' | 'checker' | 'pages'>

/**
 * The last look at a view for a community: every quotation that has a place is compared with the document to the letter,
 * put to the quotation checker, and given the address that opens it. Throws where one does not hold: it is not sent.
 */
export async function seal(view: View, community: string, deps: SealDeps): Promise<View> {
  const blocks = view.blocks.map(async (block) =>
    block.kind === 'quote' ? sealQuote(block, community, deps) : block,
  )
  return { blocks: await Promise.all(blocks) }
}

/** A floor that says only what has been sealed. */
export function sealedFloor(floor: Floor, community: string, deps: SealDeps): Floor {
  return { ...floor, post: async (view, target) => floor.post(await seal(view, community, deps), target) }
}

/** An outlet that says only what holds; what is said without being asked gets its links where it is made. */
export function sealedOutlet(outlet: Outlet, deps: Omit<SealDeps, 'pages'>): Outlet {
  const held = (view: View): View => {
    for (const block of view.blocks) if (block.kind === 'quote') assertHolds(block, deps)
    return view
  }
  return {
    ...outlet,
    post: async (channel, view, options) => outlet.post(channel, held(view), options),
    direct: async (learner, view, options) => outlet.direct(learner, held(view), options),
    edit: async (message, view) => outlet.edit(message, held(view)),
  }
}

async function sealQuote(block: QuoteBlock, community: string, deps: SealDeps): Promise<QuoteBlock> {
  assertHolds(block, deps)
  if (block.place === undefined || block.link !== undefined || deps.pages === undefined) return block
  return { ...block, link: await deps.pages.linkTo(community, block.place) }
}

function assertHolds({ place, content }: QuoteBlock, { library, checker }: Omit<SealDeps, 'pages'>): void {
  if (place === undefined) return
  const { text, file } = library.document(place.document)
  const said = content.map((part) => part.text).join('')
  const verdict = said === text.slice(place.start, place.end) ? checker.check(said).kind : 'absent'
  if (verdict === 'verbatim' || verdict === 'short') return
  throw new Error(
    `A quotation that was to be sent is not what stands in ${file} at [${place.start}, ${place.end}); it is not sent.`,
  )
}
