import { createHash } from 'node:crypto'

/**
 * A short name made from what a thing is: the first 50 bits of the SHA-256 of its parts, as ten letters of base 32.
 * The same parts give the same name on every machine; parts are kept apart, so ('a', 'bc') is not ('ab', 'c').
 */
export function hash10(...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  let bits = digest.readBigUInt64BE() >> 14n
  let name = ''
  for (let i = 0; i < 10; i++) {
    name = ALPHABET.charAt(Number(bits & 31n)) + name
    bits >>= 5n
  }
  return name
}

/** The SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** RFC 4648: no 0, 1, 8 or 9, which a person copying an id could take for letters. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
