import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markSignFor, withMarkSigns } from '../../../src/platforms/terminal/mark-sign.ts'
import { type Inline, text, type View } from '../../../src/view/view.ts'

const mark = (words: string): Inline => ({ kind: 'mark', text: words })
const quoting = (...content: readonly Inline[]): View => ({
  blocks: [{ kind: 'quote', content, source: [] }],
})
const shown = (content: readonly Inline[], sign: string): string =>
  withMarkSigns(content, sign)
    .map((part) => part.text)
    .join('')

describe('the sign around marked words', () => {
  it('is a star, or the next sign that no quotation uses', () => {
    expect(markSignFor(quoting(mark('lamp')))).toBe('*')
    expect(markSignFor(quoting(text('5 * 5 '), mark('lamp')))).toBe('_')
    expect(markSignFor({ blocks: [...quoting(mark('a_b')).blocks, ...quoting(text('*')).blocks] })).toBe('~')
  })

  it('is no underscore beside a gap, which is drawn with them', () => {
    expect(markSignFor(quoting(text('*'), mark('lamp'), { kind: 'gap', text: 'blank' }))).toBe('~')
  })

  it('is none where nothing is marked in a quotation, or where every sign is used', () => {
    expect(markSignFor(quoting(text('lamp')))).toBeUndefined()
    expect(markSignFor({ blocks: [{ kind: 'paragraph', content: [mark('lamp')] }] })).toBeUndefined()
    expect(markSignFor(quoting(text('*_~^=#|'), mark('lamp')))).toBeUndefined()
  })

  it('stands once around words that only spaces part', () => {
    expect(shown([text('The '), mark('old'), text(' '), mark('lamp'), text(' went.')], '*')).toBe(
      'The *old lamp* went.',
    )
    expect(shown([mark('old'), text(', '), mark('lamp')], '*')).toBe('*old*, *lamp*')
    expect(shown([mark('old'), text('\n'), mark('lamp')], '*')).toBe('*old*\n*lamp*')
  })

  it('comes in pairs and, taken out, leaves the quotation to the letter', () => {
    const part = fc.record({
      kind: fc.constantFrom('text', 'mark'),
      text: fc.stringMatching(/^[a-z .*_]{1,6}$/),
    })
    fc.assert(
      fc.property(fc.array(part), (content) => {
        const sign = markSignFor(quoting(...content))
        if (sign === undefined) return
        const words = shown(content, sign)
        expect(words.replaceAll(sign, '')).toBe(content.map((each) => each.text).join(''))
        expect(words.split(sign).length % 2).toBe(1)
      }),
    )
  })
})
