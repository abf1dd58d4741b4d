import { describe, expect, it } from 'vitest'
import { ink } from '../../src/draw/ink.ts'
import { mostReadings, progressPicture } from '../../src/draw/progress-picture.ts'

const days = Array.from({ length: 16 }, (_, i) => ({
  date: new Date(Date.UTC(2026, 0, 5 + i)).toISOString().slice(0, 10),
  count: i === 3 ? 12 : 0,
}))

describe('the picture of somebody’s progress', () => {
  it('has a cell for each day, three weeks side by side, and a frame around the last', () => {
    const svg = progressPicture({ days, readings: [] })
    expect(svg.match(/width="34" height="34"/g)).toHaveLength(16)
    expect(new Set([...svg.matchAll(/<rect x="(\d+)" y="\d+" width="34"/g)].map(([, x]) => x)).size).toBe(3)
    expect(svg.match(/width="40" height="40"/g)).toHaveLength(1)
  })

  it('writes into a day how much was done on it, since no colour tells it alone', () => {
    const without = progressPicture({ days: days.map((day) => ({ ...day, count: 0 })), readings: [] })
    const strokes = (svg: string): number => svg.match(/<path /g)?.length ?? 0
    expect(strokes(progressPicture({ days, readings: [] })) - strokes(without)).toBe(2)
  })

  it('is deep blue only for much: two answers on the best day are not much', () => {
    const few = days.map(({ date, count }) => ({ date, count: Math.min(count, 2) }))
    expect(progressPicture({ days, readings: [] })).toContain(`rx="8" fill="${ink.steps[4]}"`)
    expect(progressPicture({ days: few, readings: [] })).not.toContain(`rx="8" fill="${ink.steps[4]}"`)
  })

  it('fills the ring by the share that was remembered, and leaves it empty where there is none', () => {
    const arc = (retention: number): string | undefined =>
      /A74 74 0 (\d)/.exec(progressPicture({ days, readings: [], retention }))?.[1]
    expect(arc(0.25)).toBe('0')
    expect(arc(0.75)).toBe('1')
    expect(progressPicture({ days, readings: [], retention: 1 })).toMatch(
      /r="74" fill="none" stroke="#2f78b7"/,
    )
    expect(progressPicture({ days, readings: [] })).not.toContain('A74 74')
  })

  it('hatches what was asked about and fills what is known, never beyond the bar', () => {
    const svg = progressPicture({ days, readings: [{ all: 10, asked: 25, known: 5 }] })
    const widths = [...svg.matchAll(/<rect x="62" y="[\d.]+" width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    )
    const [clip = 0, all = 0, asked = 0, known = 0] = widths
    expect([clip, asked]).toEqual([all, all])
    expect(known).toBeCloseTo(all / 2, 1)
    expect(svg).toContain('fill="url(#asked)"')
  })

  it('keeps bars and what stands behind them apart, however large the numbers', () => {
    const svg = progressPicture({ days, readings: [{ all: 12_345, asked: 12_345, known: 5 }] })
    const [, bar = ''] = /<clipPath[^>]*><rect x="62" y="[\d.]+" width="([\d.]+)"/.exec(svg) ?? []
    const places = [...svg.matchAll(/<g transform="translate\(([\d.]+) [\d.]+\)/g)].map(([, x]) => Number(x))
    expect(Math.max(...places)).toBeGreaterThan(62 + Number(bar))
  })

  it('has room for so many readings, and is as high as they need', () => {
    const height = (count: number): number => {
      const readings = Array.from({ length: count }, () => ({ all: 3, asked: 1, known: 1 }))
      return Number(/height="(\d+)"/.exec(progressPicture({ days, readings }))?.[1])
    }
    expect(height(2)).toBeGreaterThan(height(1))
    expect(height(mostReadings + 5)).toBe(height(mostReadings))
  })
})
