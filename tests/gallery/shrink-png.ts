import { crc32, deflateSync, inflateSync } from 'node:zlib'

/**
 * The same picture as a smaller file: a byte a dot that names one of at most 256 colours, which every picture of text
 * has room for; rarer colours become their nearest common one. Takes the PNGs that Chromium writes: 8 bits a channel,
 * not interlaced, with or without alpha, which is dropped. Source: the PNG specification, W3C Recommendation 2003.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, dots } = readPng(png)
  const { palette, indexOf } = choosePalette(dots)
  const rows = Buffer.alloc((width + 1) * height)
  let last = -1
  let index = 0
  for (const [at, dot] of dots.entries()) {
    if (dot !== last) index = indexOf(dot)
    last = dot
    rows[at + Math.floor(at / width) + 1] = index
  }
  const header = Buffer.from(png.subarray(16, 29))
  header[9] = colourType.palette
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const colourType = { rgb: 2, palette: 3, rgba: 6 } as const

type Picture = { readonly width: number; readonly height: number; readonly dots: Uint32Array }

/** Dots as 0xRRGGBB, row by row. */
function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === colourType.rgba ? 4 : 3
  if (png[24] !== 8 || (channels === 3 && png[25] !== colourType.rgb)) {
    throw new Error('Only PNGs in 8-bit colour can be shrunk')
  }
  const bytes = unfilter(inflateSync(Buffer.concat(dataOf(png))), width * channels, channels)
  const dots = new Uint32Array(width * height)
  for (let dot = 0; dot < dots.length; dot++) dots[dot] = bytes.readUIntBE(dot * channels, 3)
  return { width, height, dots }
}

function dataOf(png: Buffer): readonly Buffer[] {
  const data: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
    }
  }
  return data
}

/** Each row was written as differences from its neighbours, in the way that its first byte says. */
function unfilter(filtered: Buffer, rowLength: number, channels: number): Buffer {
  const rows = filtered.length / (rowLength + 1)
  const bytes = Buffer.alloc(rowLength * rows)
  for (let row = 0; row < rows; row++) {
    const from = row * (rowLength + 1) + 1
    const to = row * rowLength
    const way = filtered[from - 1] ?? 0
    for (let i = 0; i < rowLength; i++) {
      const left = i < channels ? 0 : (bytes[to + i - channels] ?? 0)
      const above = row === 0 ? 0 : (bytes[to + i - rowLength] ?? 0)
      const corner = row === 0 || i < channels ? 0 : (bytes[to + i - rowLength - channels] ?? 0)
      bytes[to + i] = (filtered[from + i] ?? 0) + predicted(way, left, above, corner)
    }
  }
  return bytes
}

function predicted(way: number, left: number, above: number, corner: number): number {
  if (way === 4) return paeth(left, above, corner)
  return [0, left, above, (left + above) >> 1][way] ?? 0
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

type Palette = { readonly palette: readonly number[]; indexOf(colour: number): number }

function choosePalette(dots: Uint32Array): Palette {
  const counts = new Map<number, number>()
  for (let from = 0, to = 0; from < dots.length; from = to) {
    const dot = dots[from] ?? 0
    while (to < dots.length && dots[to] === dot) to++
    counts.set(dot, (counts.get(dot) ?? 0) + to - from)
  }
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
  const palette = withFarthest(byUse.slice(0, most / 2), byUse.slice(most / 2))
  const indices = new Map(palette.map((colour, index) => [colour, index]))
  return {
    palette,
    indexOf: (colour) => {
      const index = indices.get(colour) ?? nearest(colour, palette)
      indices.set(colour, index)
      return index
    },
  }
}

const most = 256

/** Each time the colour that is farthest from all that have been chosen, so that a small red sign stays red. */
function withFarthest(chosen: readonly number[], others: readonly number[]): readonly number[] {
  const palette = [...chosen]
  const gaps = others.map((colour) => Math.min(...palette.map((each) => distance(colour, each))))
  while (palette.length < most) {
    const widest = Math.max(0, ...gaps)
    if (widest === 0) break
    const next = others[gaps.indexOf(widest)] ?? 0
    palette.push(next)
    for (const [index, other] of others.entries()) {
      gaps[index] = Math.min(gaps[index] ?? 0, distance(other, next))
    }
  }
  return palette
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((each) => distance(each, colour))
  return distances.indexOf(Math.min(...distances))
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16)
  const green = ((one >> 8) & 255) - ((other >> 8) & 255)
  const blue = (one & 255) - (other & 255)
  return red * red + green * green + blue * blue
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
