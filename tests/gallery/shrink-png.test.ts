import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { shrinkPng } from './shrink-png.ts'

describe('shrinkPng', () => {
  it.each([0, 1, 2, 3, 4])('keeps every dot of a picture whose rows are written in way %i', (way) => {
    const dots = [0xff0000, 0x00ff00, 0x0000ff, 0x123456, 0xfedcba, 0x010203]
    expect(dotsOf(shrinkPng(pngOf(dots, 3, way)))).toEqual(dots)
  })

  it('gives a colour that has no room its nearest, and keeps the one that stands out', () => {
    const greys = Array.from({ length: 600 }, (_, index) => (index % 250) * 0x010101)
    const blues = Array.from({ length: 200 }, (_, index) => 0x000080 + index)
    const shrunk = dotsOf(shrinkPng(pngOf([...greys, ...blues, 0xff0000], 89, 0)))
    expect(shrunk.at(-1)).toBe(0xff0000)
    for (const [index, dot] of [...greys, ...blues].entries()) {
      for (const shift of [16, 8, 0]) {
        const [was, is] = [(dot >> shift) & 255, ((shrunk[index] ?? 0) >> shift) & 255]
        expect(Math.abs(was - is)).toBeLessThanOrEqual(4)
      }
    }
  })

  it('refuses a picture with 16 bits to a channel', () => {
    const png = pngOf([0], 1, 0)
    png[24] = 16
    expect(() => shrinkPng(png)).toThrow('8-bit')
  })
})

/** A picture in three channels, each row filtered in one of the five ways of the specification. */
function pngOf(dots: readonly number[], width: number, way: number): Buffer {
  const row = width * 3
  const raw = Buffer.from(dots.flatMap((dot) => [dot >> 16, (dot >> 8) & 255, dot & 255]))
  const height = dots.length / width
  const filtered = Buffer.alloc(raw.length + height)
  for (const [at, byte] of raw.entries()) {
    const y = Math.floor(at / row)
    const left = at % row < 3 ? 0 : (raw[at - 3] ?? 0)
    const above = raw[at - row] ?? 0
    const corner = at % row < 3 ? 0 : (raw[at - row - 3] ?? 0)
    const guess = [0, left, above, Math.floor((left + above) / 2), nearestOf(left, above, corner)][way] ?? 0
    filtered[y * (row + 1)] = way
    filtered[at + y + 1] = byte - guess
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const end = chunk('IEND', Buffer.alloc(0))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(filtered)), end])
}

function nearestOf(left: number, above: number, corner: number): number {
  const aim = left + above - corner
  return [left, above, corner].reduce((best, each) =>
    Math.abs(each - aim) < Math.abs(best - aim) ? each : best,
  )
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(type), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The colours of a picture with a palette, whose rows are not filtered; its sums are checked. */
function dotsOf(png: Buffer): readonly number[] {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at)
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end))
  }
  const width = chunks.get('IHDR')?.readUInt32BE() ?? 0
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0)
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  return [...rows].filter((_, at) => at % (width + 1) !== 0).map((index) => palette.readUIntBE(index * 3, 3))
}
