import { isThisMachine } from '../../bot/reading/this-machine.ts'

/** What a request says of where it comes from. */
type Asked = {
  readonly method: string
  header(name: string): string | undefined
}

/** What keeps a request from being answered. */
export type Refusal = 'host' | 'foreign' | 'media'

/**
 * Why a request is not answered; undefined where it is. The page answers under the names of this machine alone, so that no other
 * site can make its name lead here (DNS rebinding), and does what a page of its own asks for alone. Sources: OWASP Cross-Site
 * Request Forgery Prevention, “Verifying Origin with Standard Headers”; W3C Fetch Metadata.
 */
export function refusalOf({ method, header }: Asked): Refusal | undefined {
  const host = header('host') ?? ''
  if (!isThisMachine(nameIn(host))) return 'host'
  if (method === 'GET' || method === 'HEAD') return undefined
  const origin = header('origin')
  const site = header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return 'foreign'
  if (origin !== undefined && hostOf(origin) !== host.toLowerCase()) return 'foreign'
  const media = header('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  return media === 'application/x-www-form-urlencoded' ? undefined : 'media'
}

/**
 * What the chat page may do: its own script, style, pictures and forms, and nothing else of anywhere. The address of a
 * page stays with the page, but its own requests say where they come from.
 */
export const chatHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
}

/** A host without its port; what is no host is left as it is, and so is nobody's name. */
function nameIn(host: string): string {
  return host.replace(/:\d{1,5}$/, '')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
