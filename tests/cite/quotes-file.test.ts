import { describe, expect, it } from 'vitest'
import { withQuotes, writeMarkdown, writeQuotesCsv } from '../../src/cite/quotes-file.ts'

const quote = {
  words: 'The lamp turns.',
  citation: 'A. Hale, Lamps (1911), ¶ 4',
  saved: '2026-03-02',
  state: '',
  now: '',
}

describe('quotations as a table', () => {
  it('have an apostrophe before what a table program would calculate with', () => {
    const rows = ['=1+1', '+x', '-x', '@x', ' =x', '\t=x'].map((words) => ({
      ...quote,
      words,
      citation: words,
    }))
    for (const line of writeQuotesCsv(rows).split('\r\n').slice(1, -1)) {
      const cells = line.split(',').slice(0, 2)
      for (const cell of cells) expect(cell).toMatch(/^"?'/)
    }
  })

  it('keep commas, quotation marks and line breaks in their field', () => {
    expect(writeQuotesCsv([{ ...quote, words: 'a "b",\nc' }])).toContain('\r\n"a ""b"",\nc",')
  })
})

describe('quotations as Markdown', () => {
  it('keep their lines, and nothing in them is markup', () => {
    const words = '# One\n1. two *three*\n- [four](https://five.example) <b>'
    expect(writeMarkdown([{ ...quote, words, state: 'changed', now: 'a\nb' }], 'Mine')).toBe(
      [
        '# Mine',
        '',
        '> \\# One',
        '> 1\\. two \\*three\\*',
        '> \\- \\[four\\](https://five.example) \\<b\\>',
        '>',
        '> — A. Hale, Lamps (1911), ¶ 4 (changed: “a b”) · 2026-03-02',
        '',
      ].join('\n'),
    )
  })
})

describe('a record with what was quoted', () => {
  it('says it in its note, after the note it has', () => {
    const record = { id: 'hale1911', type: 'book', title: 'Lamps' } as const
    const quotes = [
      { words: 'The lamp\nturns.', place: '¶ 4' },
      { words: 'It burns.', place: 'p. 9' },
    ]
    expect(withQuotes(record, quotes).note).toBe('“The lamp turns.” (¶ 4); “It burns.” (p. 9)')
    expect(withQuotes({ ...record, note: 'Signed copy' }, quotes.slice(1)).note).toBe(
      'Signed copy; “It burns.” (p. 9)',
    )
  })
})
