import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a community's links are signed with; `id` stands in the link, `secret` never does. */
export type SigningKey = { readonly id: string; readonly secret: string }

/** What a link opens, and until when it does, in epoch milliseconds; a whole day, UTC. */
export type LinkClaim = { readonly anchor: string; readonly expires: number }

/** What a link turned out to be once its signature was looked at; `expired` was given out by us once, `forged` never. */
export type ReadLink =
  | ({ readonly kind: 'open' } & LinkClaim)
  | { readonly kind: 'expired' }
  | { readonly kind: 'forged' }

/**
 * `keyId.anchorId.expiry.mac`, in letters that an address takes as they are and fewer than 90 of them: the expiry is the day
 * since 1970 in base 36, the MAC the first 128 bits of HMAC-SHA256 (RFC 2104, truncated as section 5 allows) in base64url. Throws
 * for ids that no token can hold and for an expiry that is not a whole day.
 */
export function signLink({ anchor, expires }: LinkClaim, key: SigningKey): string {
  const claim = `${key.id}.${anchor}.${(expires / DAY_MS).toString(36)}`
  const token = `${claim}.${macOf(claim, key)}`
  if (!tokenPattern.test(token)) throw new Error('A link cannot hold this key id, anchor id or expiry')
  return token
}

/** The id of the key that a token says it is signed with; undefined for what is no token. */
export function keyIdOf(token: string): string | undefined {
  return tokenPattern.exec(token)?.groups?.['key']
}

/** What a token opens with this key. Nothing in it is believed before its signature is found to be ours, to the letter. */
export function readLink(token: string, key: SigningKey, now: number): ReadLink {
  const { claim, anchor, expiry, mac } = tokenPattern.exec(token)?.groups ?? {}
  if (claim === undefined || anchor === undefined || expiry === undefined || mac === undefined) return forged
  if (keyIdOf(token) !== key.id || !isSame(mac, macOf(claim, key))) return forged
  const expires = Number.parseInt(expiry, 36) * DAY_MS
  return now < expires ? { kind: 'open', anchor, expires } : { kind: 'expired' }
}

const DAY_MS = 86_400_000

const forged: ReadLink = { kind: 'forged' }

const tokenPattern =
  /^(?=.{1,89}$)(?<claim>(?<key>[\w-]{8,24})\.(?<anchor>[\w-]{8,36})\.(?<expiry>[1-9a-z][0-9a-z]{0,5}))\.(?<mac>[\w-]{22})$/

/** The key signs other things too one day: what is signed for this use holds for no other. */
const purpose = 'reader:v1:'

function macOf(claim: string, { secret }: SigningKey): string {
  const mac = createHmac('sha256', secret)
    .update(purpose + claim)
    .digest()
  return mac.subarray(0, 16).toString('base64url')
}

/** As letters, not as bytes: several base64url texts stand for the same bytes, and only one of them is ours. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'latin1'), Buffer.from(other, 'latin1'))
}
