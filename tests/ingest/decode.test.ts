import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { type Decoded, decode } from '../../src/ingest/decode.ts'

const FRENCH = 'Les élèves étaient déjà arrivés à l’école ; le café était fermé, et la fenêtre aussi. '
const KOREAN =
  '등대는 바닷가 언덕 위에 서 있고, 밤이 되면 배들에게 길을 알려 준다. 우리는 내일 그곳에 갈 것이다. '
const RUSSIAN = 'Маяк стоит на скале над морем, и каждую ночь его свет указывает кораблям дорогу домой. '
const JAPANESE = '灯台は海のそばの丘の上に立っていて、夜になると船に道を教える。明日、私たちはそこへ行く。'

function textOf(decoded: Decoded): string {
  return decoded.kind === 'text' ? decoded.text : `(${decoded.kind})`
}

function encodingOf(decoded: Decoded): string {
  return decoded.kind === 'text' ? `${decoded.encoding}${decoded.sure ? '' : '?'}` : decoded.kind
}

describe('a text with a byte order mark', () => {
  it.each([
    ['utf8', 'UTF-8'],
    ['utf16le', 'UTF-16LE'],
    ['utf-16be', 'UTF-16BE'],
    ['utf-32le', 'UTF-32LE'],
    ['utf-32be', 'UTF-32BE'],
  ] as const)('in %s is read as it says, without the mark', (encoding, name) => {
    const decoded = decode(iconv.encode(KOREAN, encoding, { addBOM: true }))
    expect(textOf(decoded)).toBe(KOREAN)
    expect(encodingOf(decoded)).toBe(name)
  })
})

describe('UTF-16 without a mark', () => {
  it.each(['utf16le', 'utf-16be'] as const)('is told by where its zero bytes are (%s)', (encoding) => {
    for (const text of [FRENCH, KOREAN.repeat(5), RUSSIAN]) {
      expect(textOf(decode(iconv.encode(text, encoding)))).toBe(text)
    }
  })

  it('is not seen in a text with one stray zero', () => {
    const decoded = decode(Buffer.from(`The ferry\0 sails at noon. ${FRENCH}`))
    expect(encodingOf(decoded)).toBe('UTF-8')
  })
})

describe('UTF-8', () => {
  it('is what is valid as such, with certainty', () => {
    expect(decode(Buffer.from(KOREAN))).toEqual({
      kind: 'text',
      text: KOREAN,
      encoding: 'UTF-8',
      sure: true,
      warnings: [],
    })
  })

  it('keeps the replacement characters that stand in the file', () => {
    const text = 'It reads \uFFFD in the manuscript.'
    const decoded = decode(Buffer.from(text))
    expect(textOf(decoded)).toBe(text)
    expect(decoded.kind === 'text' && decoded.warnings).toEqual([])
  })

  it('with a damaged character stays UTF-8, with a warning', () => {
    const bytes = Buffer.from(KOREAN.repeat(3))
    bytes[40] = 0xff
    const decoded = decode(bytes)
    expect(encodingOf(decoded)).toBe('UTF-8')
    expect(textOf(decoded)).toContain('\uFFFD')
    expect(decoded.kind === 'text' && decoded.warnings[0]).toMatch(/^The file has .* damaged character/)
  })

  it('that is cut off in its last character stays UTF-8', () => {
    const decoded = decode(Buffer.from(FRENCH.repeat(3)).subarray(0, -1))
    expect(encodingOf(decode(Buffer.from(KOREAN).subarray(0, -2)))).toBe('UTF-8')
    expect(encodingOf(decoded)).toBe('UTF-8')
  })

  it('is not taken for what is nearly all ASCII: a code page has its few letters right', () => {
    const english = 'The café was shut. '.concat('It rained on the quay all day long. '.repeat(200))
    expect(textOf(decode(iconv.encode(english, 'windows-1252')))).toBe(english)
  })
})

describe('a code page', () => {
  it.each([
    ['windows-1252', FRENCH],
    ['euc-kr', KOREAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
  ] as const)('is guessed from its letters: %s', (encoding, text) => {
    expect(textOf(decode(iconv.encode(text.repeat(3), encoding)))).toBe(text.repeat(3))
  })

  it('that is doubtful is said to be a guess, and what to do', () => {
    const decoded = decode(iconv.encode(FRENCH, 'windows-1252'))
    expect(encodingOf(decoded)).toBe('Windows-1252?')
    expect(decoded.kind === 'text' && decoded.warnings).toEqual([
      'It was read as Windows-1252, which is a guess; if letters look wrong, save the file as UTF-8.',
    ])
  })

  it('is guessed from where its letters are, however late in the file', () => {
    const text = `${'It rained on the quay. '.repeat(20_000)}${KOREAN.repeat(3)}`
    expect(textOf(decode(iconv.encode(text, 'euc-kr'))).endsWith(KOREAN)).toBe(true)
  })
})

describe('what is no text', () => {
  it('is told by its zeros, as in a program', () => {
    const program = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(400), Buffer.from('printf')])
    expect(decode(program)).toEqual({ kind: 'binary' })
  })

  it('is told by its control characters, as in an archive', () => {
    const packed = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256))
    expect(decode(packed)).toEqual({ kind: 'binary' })
  })

  it('never makes decoding throw, whatever the bytes', () => {
    const check = (bytes: Uint8Array) => {
      expect(['text', 'binary']).toContain(decode(Buffer.from(bytes)).kind)
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), check), { numRuns: 300 })
  })

  it('is decided in linear time', () => {
    const late = Buffer.alloc(5_000_000, 'a')
    late[4_900_000] = 0xe9
    expect(textOf(decode(late)).length).toBe(5_000_000)
  })
})
