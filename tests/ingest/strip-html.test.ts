import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripHtml } from '../../src/ingest/strip-html.ts'

describe('HTML as a reader sees it', () => {
  it.each([
    ['a <b>bold</b> word', 'a bold word'],
    ['one<br>two', 'one\ntwo'],
    ['<p>one</p><p>two</p>', '\none\n\ntwo\n'],
    ['<td>a</td><td>b</td>', ' a  b '],
    ['kept <!-- not > this --> too', 'kept  too'],
    ['before <!-- never closed', 'before '],
    ['<script>if (a < b) alert("x")</script>after', 'after'],
    ['<STYLE>p { color: red }</STYLE>after', 'after'],
    ['<img src="x.png" alt="a grey gull"> flies', 'a grey gull flies'],
    ['<a href="x > y" title=\'<b>\'>link</a>', 'link'],
    ['fish &amp; chips &mdash; &#8220;hot&#x201D; &unknown;', 'fish & chips — “hot” &unknown;'],
    ['&#0; &#xFFFFFF;', '\uFFFD \uFFFD'],
    ['wrapped\n   in the source', 'wrapped in the source'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
  ])('%s', (html, shown) => {
    expect(stripHtml(html)).toBe(shown)
  })

  it('has every word of a text without tags', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 })
    fc.assert(
      fc.property(words, (all) => {
        expect(stripHtml(all.map((word) => `<i>${word}</i>`).join(' '))).toBe(all.join(' '))
      }),
    )
  })

  it.each(['<a ', '<a "', '<a "b" ', '<!', '<!--', '<script>', '&#'])(
    'is read in linear time: %s…',
    (piece) => {
      const start = performance.now()
      stripHtml(piece.repeat(60_000))
      expect(performance.now() - start).toBeLessThan(2_000)
    },
  )
})
