import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyIdOf, readLink, type SigningKey, signLink } from '../../src/cite/link-token.ts'

const day = 86_400_000
const now = 20_000 * day
const base64url = fc.stringMatching(/^[A-Za-z0-9_-]{16}$/)
const keys = fc.record({ id: base64url, secret: fc.stringMatching(/^[A-Za-z0-9_-]{43}$/) })
const key: SigningKey = { id: 'k3y-of_the-Gulls', secret: 'a'.repeat(43) }
const foreign: SigningKey = { id: 'k3y-of_the-Terns', secret: 'b'.repeat(43) }
const claim = { anchor: 'anchor-9f_2Q', expires: now + 7 * day }

describe('a link that was given out', () => {
  it('opens its anchor until its day has come, and says then that it has expired', () => {
    fc.assert(
      fc.property(keys, base64url, fc.integer({ min: 1, max: 60_000 }), (any, anchor, days) => {
        const token = signLink({ anchor, expires: days * day }, any)
        expect(readLink(token, any, days * day - 1)).toEqual({ kind: 'open', anchor, expires: days * day })
        expect(readLink(token, any, days * day)).toEqual({ kind: 'expired' })
      }),
    )
  })

  it('is shorter than 90 letters, and every one of them may stand in an address', () => {
    fc.assert(
      fc.property(keys, base64url, (any, anchor) => {
        const token = signLink({ anchor, expires: 99_999 * day }, any)
        expect(token.length).toBeLessThan(90)
        expect(encodeURIComponent(token)).toBe(token)
        expect(keyIdOf(token)).toBe(any.id)
      }),
    )
  })

  it('keeps 128 bits of a signature that is for links to pages alone', () => {
    const [keyId, anchor, expiry, mac] = signLink(claim, key).split('.')
    const words = `reader:v1:${keyId}.${anchor}.${expiry}`
    const whole = createHmac('sha256', key.secret).update(words).digest()
    expect(Buffer.from(mac ?? '', 'base64url')).toEqual(whole.subarray(0, 16))
    const forAnything = createHmac('sha256', key.secret).update(words.slice('reader:v1:'.length)).digest()
    const other = `${keyId}.${anchor}.${expiry}.${forAnything.subarray(0, 16).toString('base64url')}`
    expect(readLink(other, key, now)).toEqual({ kind: 'forged' })
  })

  it('is not made of an id that it cannot hold, or for a part of a day', () => {
    for (const [wrong, by] of [
      [{ ...claim, anchor: 'no.dots' }, key],
      [{ ...claim, anchor: '' }, key],
      [{ ...claim, expires: now + 1 }, key],
      [claim, { ...key, id: 'no/slash/at/all/' }],
    ] as const) {
      expect(() => signLink(wrong, by)).toThrow('cannot hold')
    }
  })
})

describe('a link that was tampered with', () => {
  it('never opens, in any of more than 2,000 ways, and is never called expired', () => {
    const tampered = new Set([
      ...flippedBytes(),
      ...swappedParts(),
      ...cutAndLonger(),
      ...respelt(),
      ...redated(),
    ])
    for (const honest of honestTokens) tampered.delete(honest)
    expect(tampered.size).toBeGreaterThan(2000)
    const opened = [...tampered].filter((token) =>
      [key, foreign].some((any) => readLink(token, any, now).kind !== 'forged'),
    )
    expect(opened).toEqual([])
  })

  it('does not open with the key of another community, not even where that key has taken its name', () => {
    const token = signLink(claim, key)
    expect(readLink(token, foreign, now)).toEqual({ kind: 'forged' })
    expect(readLink(token, { ...foreign, id: key.id }, now)).toEqual({ kind: 'forged' })
  })

  it('does not open where an old one is given a later day', () => {
    const old = signLink({ ...claim, expires: now - day }, key)
    expect(readLink(old, key, now)).toEqual({ kind: 'expired' })
    const [keyId, anchor, , mac] = old.split('.')
    const later = [keyId, anchor, (now / day + 7).toString(36), mac].join('.')
    expect(readLink(later, key, now)).toEqual({ kind: 'forged' })
  })

  it('has no key to look for where it is no token at all', () => {
    for (const odd of [
      '',
      '.',
      '...',
      'a.b.c.d',
      `${signLink(claim, key)}\n`,
      '../../etc/passwd',
      'é'.repeat(60),
    ]) {
      expect(keyIdOf(odd)).toBeUndefined()
      expect(readLink(odd, key, now)).toEqual({ kind: 'forged' })
    }
  })
})

const honestTokens = [
  signLink(claim, key),
  signLink({ ...claim, anchor: 'anchor-Zz81x' }, key),
  signLink({ ...claim, expires: now + 3 * day }, key),
  signLink(claim, foreign),
  signLink({ ...claim, anchor: 'anchor-Zz81x' }, foreign),
]

/** Every letter replaced by its neighbours in the bits of a byte, and by every letter of base64url. */
function flippedBytes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
  return honestTokens.slice(0, 2).flatMap((token) =>
    [...token].flatMap((letter, at) => {
      const flipped = [0, 1, 2, 3, 4, 5, 6, 7].map((bit) =>
        String.fromCharCode(letter.charCodeAt(0) ^ (1 << bit)),
      )
      return [...flipped, ...letters].map((other) => token.slice(0, at) + other + token.slice(at + 1))
    }),
  )
}

/** Every way to put a link together from the parts of two links. */
function swappedParts(): readonly string[] {
  return honestTokens.flatMap((one) =>
    honestTokens.flatMap((other) =>
      Array.from({ length: 16 }, (_, choice) => {
        const parts = [one.split('.'), other.split('.')] as const
        return [0, 1, 2, 3].map((part) => parts[(choice >> part) & 1]?.[part] ?? '').join('.')
      }),
    ),
  )
}

function cutAndLonger(): readonly string[] {
  return honestTokens.flatMap((token) => [
    ...Array.from({ length: token.length }, (_, at) => token.slice(0, at)),
    ...Array.from({ length: token.length }, (_, at) => token.slice(at + 1)),
    ...[...'A.=_-% \n\0/?#'].flatMap((more) => [token + more, more + token]),
  ])
}

/** The same bytes in other spellings: padding, the alphabet of RFC 4648 section 4, capitals, percent signs, unused last bits. */
function respelt(): readonly string[] {
  return honestTokens.flatMap((token) => {
    const [mac = ''] = token.split('.').slice(-1)
    const claimed = token.slice(0, -mac.length)
    const bytes = Buffer.from(mac, 'base64url')
    const last = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map(
      (letter) => mac.slice(0, -1) + letter,
    )
    const spellings = [
      `${mac}==`,
      bytes.toString('base64'),
      bytes.toString('hex'),
      mac.toUpperCase(),
      ...last,
    ]
    return [
      ...spellings.map((spelling) => claimed + spelling),
      token.replaceAll('.', '%2E'),
      encodeURIComponent(token).replaceAll('-', '%2D').replaceAll('_', '%5F'),
      token.toUpperCase(),
    ].filter((spelling) => spelling !== token)
  })
}

/** Every day for two years around today, with the signature as it was. */
function redated(): readonly string[] {
  return honestTokens.flatMap((token) => {
    const [keyId, anchor, expiry = '', mac] = token.split('.')
    return Array.from({ length: 730 }, (_, index) => (now / day - 365 + index).toString(36))
      .concat(`0${expiry}`, `+${expiry}`, expiry.toUpperCase(), '-1', '0', 'zzzzzz')
      .filter((other) => other !== expiry)
      .map((other) => [keyId, anchor, other, mac].join('.'))
  })
}
