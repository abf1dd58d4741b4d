import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/ingest/split-lines.ts'

describe('the lines of a text', () => {
  it('are those that are not blank, numbered as an editor does', () => {
    const lines = splitLines('first\n\n \t \n  fourth\n')
    expect(lines.map(({ text, number }) => [text, number])).toEqual([
      ['first', 1],
      ['fourth', 4],
    ])
  })

  it('know whether a blank line stands before them', () => {
    expect(splitLines('a\nb\n\nc').map(({ opens }) => opens)).toEqual([true, false, true])
  })

  it('know how far they are from the margin, a tab going to the next eighth column', () => {
    expect(splitLines('a\n  b\n\tc\n   \td').map(({ indent }) => indent)).toEqual([0, 2, 8, 8])
  })

  it('know whether they say anything', () => {
    expect(splitLines('-----\n3.\n* * *').map(({ hasWords }) => hasWords)).toEqual([false, true, false])
  })

  it('say something even where it comes after thousands of signs', () => {
    expect(splitLines(`${'> '.repeat(20_000)}hello`)[0]?.hasWords).toBe(true)
  })

  it('show no rule more than 2,000 characters, and no half of one', () => {
    const [line] = splitLines(`a${'🐚'.repeat(5_000)}`)
    expect(line?.text.length).toBe(2_000)
    expect(line?.text.isWellFormed()).toBe(true)
    expect(line?.end).toBe(10_001)
  })

  it('hold every character that is not white space', () => {
    const text = fc.array(fc.constantFrom('a', 'Ä', '\n', ' ', '\t', '\u00A0', '🐚'), { maxLength: 60 })
    fc.assert(
      fc.property(text, (characters) => {
        const whole = characters.join('')
        const held = splitLines(whole).map(({ start, end }) => whole.slice(start, end))
        expect(held.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
        for (const line of held) expect(line).toBe(line.trim())
      }),
    )
  })
})
