import { describe, expect, it } from 'vitest'
import { drawDigits, round } from '../../src/draw/digits.ts'

describe('digits without a font', () => {
  const style = { x: 100, y: 50, size: 14, colour: '#000' }

  it('are one stroke for each sign, and no text', () => {
    const drawn = drawDigits('10%', style)
    expect(drawn.match(/<path /g)).toHaveLength(3)
    expect(drawn).not.toContain('<text')
  })

  it('stand around, before or behind the place they are given', () => {
    const left = (anchor: 'start' | 'middle' | 'end'): number =>
      Number(/translate\(([\d.]+)/.exec(drawDigits('42', { ...style, anchor }))?.[1])
    expect(left('start')).toBe(100)
    expect(left('end')).toBe(100 - 23.5)
    expect(left('middle')).toBe(round(100 - 23.5 / 2))
  })

  it('are all there are: another sign is refused by name', () => {
    expect(() => drawDigits('4x', style)).toThrow('“x” cannot be drawn')
  })
})
