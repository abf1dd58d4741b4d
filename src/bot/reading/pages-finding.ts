import type { Finding } from '../../view/doctor-view.ts'
import { isThisMachine } from './this-machine.ts'

/**
 * How the pages are reached: `publicUrl` where links begin with another address than the one that is listened at. The hosts of a
 * group are told of the machine nothing: for them the public address is the only one.
 */
export type PagesAddress = { readonly url: string; readonly publicUrl?: string }

/** What a doctor says of the pages, without going anywhere: where they are, or how to put them on. */
export function pagesFinding(address: PagesAddress | undefined): Finding {
  if (address === undefined) {
    return {
      state: 'fine',
      what: 'Quotations have no links: no pages are served.',
      mend: 'To have them open in their context, set READER_URL to the public address of the pages.',
    }
  }
  const { url, publicUrl } = address
  const { protocol, hostname } = new URL(publicUrl ?? url)
  const links = `Links of quotations begin with ${publicUrl ?? url}`
  if (isThisMachine(hostname)) return { state: 'fine', what: `${links}: they open on this machine only.` }
  const what = publicUrl === undefined ? `${links}.` : `${links}, which has to lead to ${url}.`
  if (protocol === 'https:') return { state: 'fine', what }
  return {
    state: 'warning',
    what,
    mend: 'Whoever is on the way can read along. Let a proxy in front of it speak HTTPS, and set READER_URL to that address.',
  }
}
