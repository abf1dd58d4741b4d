import { describe, expect, it } from 'vitest'
import { digitsWidth, drawDigits, fittingSize, round } from '../../src/draw/digits.ts'

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

  it('are as large as their room lets them be, and no larger than is wanted', () => {
    expect(fittingSize('7', 28, 12)).toBe(12)
    const size = fittingSize('1999', 28, 12)
    expect(size).toBeLessThan(12)
    expect(digitsWidth('1999', size)).toBeCloseTo(28, 0)
  })
})
