import { describe, expect, it } from 'vitest'
import { clozeCards, readAnkiHeader, writeAnkiText } from '../../../src/quiz/formats/anki-text.ts'
import { readTable } from '../../../src/quiz/formats/read-table.ts'
import { exported } from '../../support/exported.ts'

describe('a text for Anki', () => {
  const text = writeAnkiText([exported, { ...exported, id: 'other', quote: '' }], 'Verbatim\tdeck')
  const [first = '', second = ''] = text.trimEnd().split('\n').slice(6)

  it('begins with what Anki must know of it', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#deck:Verbatim deck',
      '#notetype:Basic',
      '#guid column:1',
      '#tags column:4',
    ])
  })

  it('has a line of four fields for each question, with nothing in it that acts', () => {
    expect(first.split('\t')).toEqual([
      expect.stringMatching(/^[a-z2-7]{10}$/),
      'According to “Lamps” (¶ 3): it burnt _____ &lt;i&gt;then&lt;/i&gt;.<br>A. tab here',
      '<b>=rapeseed &amp; &quot;colza&quot;</b> (rape oil)<blockquote>Whale oil ran short, so it burnt <b>rapeseed</b> &lt;then&gt;.</blockquote><small>Ada Marsh, Lamps, ¶ 3</small>',
      'verbatim',
    ])
    expect(second.split('\t')[2]).not.toContain('blockquote')
  })

  it('names a note the same each time, and another one otherwise', () => {
    const guid = (line: string): string | undefined => line.split('\t')[0]
    expect(guid(writeAnkiText([exported], 'x').trimEnd().split('\n')[6] ?? '')).toBe(guid(first))
    expect(guid(second)).not.toBe(guid(first))
  })

  it('is read again by an import, question and answer', () => {
    expect(readTable(text).cards[0]).toMatchObject({
      line: 7,
      question: 'According to “Lamps” (¶ 3): it burnt _____ <i>then</i>. A. tab here',
    })
  })

  it('is told from a table by lines that begin with #', () => {
    expect(readAnkiHeader('#separator:;\r\n#html:false\r\na;b')).toEqual({
      separator: ';',
      html: false,
      meta: new Set(),
      lines: 2,
      rest: 'a;b',
    })
    expect(readAnkiHeader('a,b').lines).toBe(0)
  })

  it('may have gaps with the same number, asked for at once', () => {
    expect(clozeCards('{{c1::A}} and {{c1::B}}')).toEqual([{ question: '_____ and _____', answer: 'A' }])
    expect(clozeCards('no gap {{here}}')).toEqual([])
  })
})
