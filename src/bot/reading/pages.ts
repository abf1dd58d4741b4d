import { signLink } from '../../cite/link-token.ts'
import type { Place } from '../../cite/place.ts'
import { anchorOf } from '../cite/anchor-of.ts'
import type { BotDeps } from '../command.ts'

/** The pages that passages are read on in their context. */
export type Pages = {
  /**
   * The web address that opens a place of the readings for who holds it, for some days. The same place gives the same address
   * within a day.
   */
  linkTo(community: string, place: Place): Promise<string>
}

/** What the addresses of pages are made of. */
export type PagesDeps = Pick<BotDeps, 'library' | 'store' | 'now'> & {
  /** What every address begins with, without a slash at its end; asked for each link, as a port may be known late. */
  baseUrl(): string
}

/** Where on the server a page is opened; the token follows. */
export const readingPath = '/r/'

/** The element of a page that the quotation begins with. */
export const quotationName = 'quote'

/** Links that are signed for one community and one place, and hold for at least seven days and less than eight. */
export function createPages(deps: PagesDeps): Pages {
  return {
    linkTo: async (community, place) => {
      const [anchor, key] = await Promise.all([
        anchorOf(deps, community, place),
        deps.store.access.keyOf(community),
      ])
      const today = Math.floor(deps.now() / DAY_MS)
      const token = signLink({ anchor, expires: (today + 1 + lifeDays) * DAY_MS }, key)
      return `${deps.baseUrl()}${readingPath}${token}#${quotationName}`
    },
  }
}

const DAY_MS = 86_400_000
const lifeDays = 7
