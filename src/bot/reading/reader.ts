import { findAnchor } from '../../cite/find-anchor.ts'
import { keyIdOf, readLink } from '../../cite/link-token.ts'
import type { Language } from '../../view/language.ts'
import type { Opening } from '../../view/reading-page.ts'
import type { BotDeps } from '../command.ts'
import { makePage, type Opened } from './make-page.ts'

/** What a reader asks of a page beside the link itself. */
export type OpenOptions = {
  /** Words to search for in the document. */
  readonly query?: string
  /** What the bot's own words are in. */
  readonly language: Language
}

/** Opens what links lead to. */
export type Reader = {
  /** Rejects with a StoreError where the store cannot be read; what is wrong with a link is a value. */
  open(token: string, options: OpenOptions): Promise<Opening>
}

/** What links are looked up in. */
export type ReaderDeps = Pick<BotDeps, 'library' | 'store' | 'now'>

/**
 * Opens a link as long as its key holds, its day has not come and its quotation is kept; it opens that one document only. A link
 * that was forged, revoked or made elsewhere is absent, and nothing tells which.
 */
export function createReader(deps: ReaderDeps): Reader {
  return {
    open: async (token, options) => {
      const found = await find(token, deps)
      if (typeof found === 'string') return { kind: found }
      const anchored = findAnchor(found.anchor, deps.library)
      return { kind: 'found', page: await makePage({ ...found, anchored }, options, deps) }
    },
  }
}

async function find(
  token: string,
  { store, now }: ReaderDeps,
): Promise<'expired' | 'absent' | Omit<Opened, 'anchored'>> {
  const keyId = keyIdOf(token)
  const key = keyId === undefined ? undefined : await store.access.find(keyId)
  if (key === undefined) return 'absent'
  const link = readLink(token, key, now())
  if (link.kind !== 'open') return link.kind === 'expired' ? 'expired' : 'absent'
  const anchor = await store.anchors.find(key.community, link.anchor)
  return anchor === undefined ? 'absent' : { anchor, community: key.community, expires: link.expires }
}
