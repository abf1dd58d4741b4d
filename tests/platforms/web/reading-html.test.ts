import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingHtml } from '../../../src/platforms/web/reading-html.ts'
import type { ReadingPage, TextBlock } from '../../../src/view/reading-page.ts'
import { text } from '../../../src/view/view.ts'

const noon = 20_000.5 * 86_400_000

function paragraph(number: number, words: string, isQuoted?: true): TextBlock {
  const part = { kind: 'words', text: words, ...(isQuoted ? { isQuoted } : {}) } as const
  return { kind: 'paragraph', number, parts: [part], keepsLines: false }
}

const page: ReadingPage = {
  language: 'en',
  expires: noon,
  title: 'On Tides',
  source: [text('On Tides, ¶ 2')],
  quotation: { kind: 'here', paragraphs: { first: 2, last: 3 }, previous: 1, next: 4 },
  extent: 'document',
  blocks: [
    { kind: 'heading', level: 2, text: 'Neap' },
    paragraph(1, 'Low.'),
    paragraph(2, 'Lower.', true),
    paragraph(3, 'Lowest.', true),
    paragraph(4, 'Low again.'),
  ],
}

function shown(changed: Partial<ReadingPage> = {}): string {
  return String(readingHtml({ ...page, ...changed }, '/s.css'))
}

describe('a page in HTML', () => {
  it('has one title, and one place that a link leads to, whatever became of the quotation', () => {
    const lost = { kind: 'lost', quoted: 'Gone.' } as const
    const edited = {
      ...page.quotation,
      difference: [{ kind: 'added', text: 'new' }],
    } as ReadingPage['quotation']
    const nowhere = { quotation: { kind: 'here' }, blocks: [paragraph(1, 'Low.')] } as const
    for (const changed of [
      {},
      { quotation: lost },
      { quotation: edited },
      nowhere,
      { quotation: lost, blocks: [] },
    ]) {
      const html = shown(changed)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html.match(/ id="quote"/g)).toHaveLength(1)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, id] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(id)
    }
  })

  it('says before the first and after the last words of a quotation over several paragraphs that it is one', () => {
    const html = shown()
    expect(html).toContain(
      '<mark class="quoted" id="quote"><span class="unseen">Quotation begins: </span>Lower.</mark>',
    )
    expect(html).toContain('<mark class="quoted">Lowest.<span class="unseen"> Quotation ends.</span></mark>')
  })

  it('keeps a quotation one mark where a word of it was searched for and a page begins in it', () => {
    const parts = [
      { kind: 'words', text: 'It ' },
      { kind: 'words', text: 'ebbs ', isQuoted: true },
      { kind: 'page', name: 'iv' },
      { kind: 'words', text: 'low', isQuoted: true, isHit: true },
      { kind: 'words', text: '.' },
    ] as const
    const html = shown({ blocks: [{ kind: 'paragraph', number: 1, parts, keepsLines: true }] })
    expect(html.match(/class="quoted"/g)).toHaveLength(1)
    expect(html).toContain('<p class="lines">It <mark class="quoted"')
    expect(html).toContain(
      'ebbs <span class="page" role="doc-pagebreak" aria-label="page iv" data-name="iv"></span><mark class="hit">low</mark>',
    )
  })

  it('shows what changed, by words too, right before the words that stand there now', () => {
    const difference = [
      { kind: 'same', text: 'The tide ' },
      { kind: 'removed', text: 'fell' },
      { kind: 'added', text: 'rose' },
    ] as const
    const html = shown({ quotation: { kind: 'here', paragraphs: { first: 2, last: 2 }, difference } })
    expect(html).toContain(
      'The tide <del><span class="unseen">gone: </span>fell</del><ins><span class="unseen">new: </span>rose</ins>',
    )
    expect(html.indexOf('id="p1"')).toBeLessThan(html.indexOf('id="quote"'))
    expect(html.indexOf('id="quote"')).toBeLessThan(html.indexOf('id="p2"'))
  })

  it('says of an edited text whose words are the same that only their place is in doubt', () => {
    const difference = [{ kind: 'same', text: 'Lower.' }] as const
    const html = shown({ quotation: { kind: 'here', difference } })
    expect(html).toContain('stand in more than one place now')
    expect(html).not.toContain('class="difference"')
  })

  it('shows words that are gone as they were quoted, and no way to where they were', () => {
    const html = shown({ quotation: { kind: 'lost', quoted: 'The <moon> & I' } })
    expect(html).toContain('<blockquote>The &lt;moon&gt; &amp; I</blockquote>')
    expect(html).toContain('nor anything near them')
    expect(html).not.toContain('class="bar"')
    const { title: _, ...untitled } = page
    const gone = String(
      readingHtml({ ...untitled, quotation: { kind: 'lost', quoted: 'x' }, blocks: [] }, '/s.css'),
    )
    expect(gone).toContain('no longer among the readings')
  })

  it('names the last whole day of the link, and says when the hosts let no more be read', () => {
    expect(shown({ expires: 20_000 * 86_400_000 })).toContain(
      'until October 3, 2024, for everyone who has it',
    )
    expect(shown()).not.toContain('The hosts of the group')
    expect(shown({ extent: 'passage' })).toContain('The hosts of the group let a link open a passage')
  })

  it('shows lines that were set aside to who asks for them, each with why', () => {
    const lines = [{ line: 7, text: 'Buy <now>', reason: 'menu' }] as const
    const html = shown({ blocks: [{ kind: 'set-aside', lines }] })
    expect(html).toContain('<details class="aside"><summary>1 line set aside</summary>')
    expect(html).toContain('<li>Buy &lt;now&gt; (line 7, menu)</li>')
  })

  it('makes no element of anything that a document or a reader wrote', () => {
    const tags = (html: string): number => html.match(/</g)?.length ?? 0
    const same = (words: string): string =>
      shown({
        title: words,
        source: [text(words)],
        citation: { style: words, reference: [text(words)], inText: [text(words)], isNote: true },
        blocks: [
          { kind: 'heading', level: 2, text: words },
          { kind: 'loose', text: words },
          { kind: 'set-aside', lines: [{ line: 1, text: words, reason: 'menu' }] },
          paragraph(1, words, true),
        ],
        search: { query: words, hits: [], total: 0, isPartial: false },
        textLanguage: words,
      })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>"\'&/= a'), minLength: 1, maxLength: 30 }),
        (words) => {
          expect(tags(same(words))).toBe(tags(same('a')))
        },
      ),
    )
  })
})
