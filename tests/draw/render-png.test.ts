import { describe, expect, it } from 'vitest'
import { progressPicture } from '../../src/draw/progress-picture.ts'
import { renderPng } from '../../src/draw/render-png.ts'

describe('a PNG of a drawing', () => {
  it('is twice the size of the drawing, also when several are drawn at once', async () => {
    const svg = progressPicture({ days: [{ date: '2026-01-05', count: 3 }], readings: [] })
    const [one, other] = await Promise.all([renderPng(svg), renderPng(svg)])
    const view = new DataView(one.buffer, one.byteOffset)
    expect([...one.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect(view.getUint32(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]))
    expect(view.getUint32(20)).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]))
    expect(other).toEqual(one)
  })
})
