import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** An SVG without text as a PNG of twice its size, so that it is sharp on any screen. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  loading ??= load()
  const { Resvg } = await loading
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false } })
  try {
    const image = drawing.render()
    try {
      return image.asPng()
    } finally {
      image.free()
    }
  } finally {
    drawing.free()
  }
}

type Kit = typeof import('@resvg/resvg-wasm')

let loading: Promise<Kit> | undefined

/** Loaded by whoever draws first: most runs of the program never do. */
async function load(): Promise<Kit> {
  const kit = await import('@resvg/resvg-wasm')
  const module = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))
  await kit.initWasm(await readFile(module))
  return kit
}
