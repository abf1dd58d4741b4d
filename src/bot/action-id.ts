/** What a button or form means: the kind of action, the state it acts on, and what is chosen with it. */
export type ActionId = { readonly kind: string; readonly id: string; readonly arg?: string }

/** The longest id that every platform takes, in UTF-16 units. */
const longest = 100

/** `kind:v1:id[:arg]`. Throws where it would be longer than 100 characters or hold a colon: a bug, never a person's doing. */
export function encodeAction({ kind, id, arg }: ActionId): string {
  const parts = [kind, version, id, ...(arg === undefined ? [] : [arg])]
  const encoded = parts.join(':')
  if (encoded.length > longest || encoded.split(':').length !== parts.length || kind === '' || arg === '') {
    throw new Error(`An action id must be 1–${longest} characters without colons in its parts: ${encoded}`)
  }
  return encoded
}

/** What an id means, or undefined for one that this program never made. */
export function decodeAction(encoded: string): ActionId | undefined {
  const [kind = '', made, id = '', arg, ...rest] = encoded.split(':')
  if (encoded.length > longest || kind === '' || made !== version || arg === '' || rest.length > 0)
    return undefined
  return arg === undefined ? { kind, id } : { kind, id, arg }
}

const version = 'v1'
