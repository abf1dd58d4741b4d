import { describe, expect, it } from 'vitest'
import { markedParts } from '../../src/cite/marked-parts.ts'

describe('the marks of a quotation', () => {
  it.each(['…', '...', '. . .', '. . . .', '[…]', '[...]', '( … )', '（中略）', '[중략]'])(
    'are omissions: %s',
    (mark) => {
      expect(markedParts(`the lamp ${mark} is out`)).toEqual({
        parts: [{ text: 'the lamp' }, { text: 'is out', before: 'omission' }],
        marks: ['omission'],
      })
    },
  )

  it('are insertions, and an omission leaves more room than an insertion beside it', () => {
    expect(markedParts('the [old] lamp … [it] is out')).toEqual({
      parts: [{ text: 'the' }, { text: 'lamp', before: 'insertion' }, { text: 'is out', before: 'omission' }],
      marks: ['insertion', 'omission'],
    })
  })

  it('keep a letter whose case was changed', () => {
    expect(markedParts('[T]he lamp is out')).toEqual({
      parts: [{ text: 'The lamp is out' }],
      marks: ['insertion'],
    })
  })

  it('are not there without words, nor are numbers in brackets, full points or brackets of other kinds', () => {
    expect(markedParts('… […]')).toBeUndefined()
    expect(markedParts('The lamp [12] is out. So (they say) it goes..')).toBeUndefined()
  })
})
