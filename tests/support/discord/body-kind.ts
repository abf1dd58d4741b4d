/** What a request carries, and so which schema and which limits hold for its body. */
export type BodyKind =
  | 'callback'
  | 'commands'
  | 'direct-channel'
  | 'message'
  | 'message-edit'
  | 'thread'
  | 'thread-on-message'
  | 'webhook-message'
  | 'webhook-edit'

const kinds: readonly (readonly [method: string, path: RegExp, kind: BodyKind])[] = [
  ['POST', /^\/interactions\/\d+\/[^/]+\/callback$/, 'callback'],
  ['POST', /^\/webhooks\/\d+\/[^/]+$/, 'webhook-message'],
  ['PATCH', /^\/webhooks\/\d+\/[^/]+\/messages\/(?:@original|\d+)$/, 'webhook-edit'],
  ['POST', /^\/channels\/\d+\/messages$/, 'message'],
  ['PATCH', /^\/channels\/\d+\/messages\/\d+$/, 'message-edit'],
  ['POST', /^\/channels\/\d+\/messages\/\d+\/threads$/, 'thread-on-message'],
  ['POST', /^\/channels\/\d+\/threads$/, 'thread'],
  ['POST', /^\/users\/@me\/channels$/, 'direct-channel'],
  ['PUT', /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/, 'commands'],
]

/** The kind of body at a path (decoded, without version and query), or `undefined` where none is known. */
export function bodyKind(method: string, path: string): BodyKind | undefined {
  return kinds.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2]
}
