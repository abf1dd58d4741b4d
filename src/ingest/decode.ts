import iconv from 'iconv-lite'
import { detect } from 'jschardet'

/** A file's characters, or that it holds none: an image, a program or an archive under a text's name. */
export type Decoded =
  | { readonly kind: 'binary' }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: string
      /** False where the encoding is a guess that a person should look at. */
      readonly sure: boolean
      readonly warnings: readonly string[]
    }

/**
 * Finds a text's encoding and decodes it. In order: byte order mark, the pattern of zero bytes that UTF-16 leaves,
 * strict UTF-8, UTF-8 with a few damaged characters, a guess by letter frequencies, and Windows-1252.
 */
export function decode(bytes: Buffer): Decoded {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark))
  if (marked) return text(iconv.decode(bytes, marked.encoding), marked.name)
  const wide = decodeUtf16(bytes)
  if (wide) return wide
  if (isBinary(bytes)) return { kind: 'binary' }
  return decodeUtf8(bytes) ?? guess(bytes)
}

const BYTE_ORDER_MARKS = [
  { mark: Buffer.of(0xef, 0xbb, 0xbf), encoding: 'utf8', name: 'UTF-8' },
  { mark: Buffer.of(0xff, 0xfe, 0, 0), encoding: 'utf-32le', name: 'UTF-32LE' },
  { mark: Buffer.of(0, 0, 0xfe, 0xff), encoding: 'utf-32be', name: 'UTF-32BE' },
  { mark: Buffer.of(0xff, 0xfe), encoding: 'utf16le', name: 'UTF-16LE' },
  { mark: Buffer.of(0xfe, 0xff), encoding: 'utf-16be', name: 'UTF-16BE' },
] as const

function text(characters: string, encoding: string, sure = true, warnings: readonly string[] = []): Decoded {
  return { kind: 'text', text: characters, encoding, sure, warnings }
}

/** UTF-16 without a mark: its spaces and line ends leave zero bytes, nearly all at even or nearly all at odd places. */
function decodeUtf16(bytes: Buffer): Decoded | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const [few, many] = even < odd ? [even, odd] : [odd, even]
  if (bytes.length % 2 === 1 || many < sample.length / 50 || few > many / 4) return undefined
  const encoding = even > odd ? 'utf-16be' : 'utf16le'
  const characters = iconv.decode(bytes, encoding)
  const junk = characters.slice(0, SAMPLE).match(NO_TEXT)?.length ?? 0
  if (junk > characters.length / 100) return undefined
  return text(characters, encoding === 'utf16le' ? 'UTF-16LE' : 'UTF-16BE')
}

/** Text has next to no control characters; machine code has zeros, and what is packed has one in ten of each. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.includes(byte)) controls++
  return controls > sample.length / 20
}

function decodeUtf8(bytes: Buffer): Decoded | undefined {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const damaged = (lenient.match(/\uFFFD/g)?.length ?? 0) - countReplacements(bytes)
  if (damaged === 0) return text(lenient, 'UTF-8')
  // Only bytes above ASCII can tell UTF-8 from a code page: an English text is all but valid UTF-8 in any of them.
  let high = 0
  for (const byte of bytes) if (byte >= 0x80) high++
  if (damaged > high / 4) return undefined
  const characters = damaged === 1 ? 'one damaged character' : `${damaged} damaged characters`
  return text(lenient, 'UTF-8', true, [`The file has ${characters}, shown as \uFFFD.`])
}

/** Replacement characters that stand in the file itself. */
function countReplacements(bytes: Buffer): number {
  let found = 0
  for (let at = bytes.indexOf(REPLACEMENT); at >= 0; at = bytes.indexOf(REPLACEMENT, at + 3)) found++
  return found
}

function guess(bytes: Buffer): Decoded {
  // The detector reads the beginning of what it is given, and plain ASCII there tells it nothing.
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const { encoding, confidence } = detect(bytes.subarray(Math.max(0, first - 2000)))
  const isKnown = encoding !== null && encoding !== 'ascii' && iconv.encodingExists(encoding)
  const name = isKnown ? encoding : 'Windows-1252'
  const sure = isKnown && confidence >= SURE
  const warning = `It was read as ${name}, which is a guess; if letters look wrong, save the file as UTF-8.`
  return text(iconv.decode(bytes, isKnown ? encoding : 'windows-1252'), name, sure, sure ? [] : [warning])
}

/** Bytes that decide about a file; enough for any, and few enough to be quick. */
const SAMPLE = 65_536
const SURE = 0.8
const REPLACEMENT = Buffer.from('\uFFFD')
/** Tab, line feed, vertical tab, form feed, carriage return. */
const TEXT_CONTROLS = [0x09, 0x0a, 0x0b, 0x0c, 0x0d]
/** What right UTF-16 does not decode to: controls, lone surrogates, unassigned and private characters. */
const NO_TEXT = /[[\p{Cc}\p{Cs}\p{Cn}\p{Co}]--[\t\n\r\f\v]]/gv
