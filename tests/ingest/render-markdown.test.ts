import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/ingest/render-markdown.ts'

/** Each block as one string; a heading with its marks. */
const shown = (...lines: readonly string[]): readonly string[] =>
  renderMarkdown(lines.join('\n')).map(({ level, text }) =>
    level === 0 ? text : `${'#'.repeat(level)} ${text}`,
  )

describe('Markdown as a reader sees it', () => {
  it.each([
    ['The *old* **pier __of__ tar** and ~~nets~~', 'The old pier of tar and nets'],
    ['The [pier](https://pier.example "title") and <https://a.example>', 'The pier and https://a.example'],
    ['The `code <b>` stays', 'The code <b> stays'],
    ['![a grey gull](gull.png) flies', 'a grey gull flies'],
    ['fish &amp; chips \\*hot\\*', 'fish & chips *hot*'],
    ['a <span class="x">word</span><!-- hidden -->', 'a word'],
    ['undefined [link][nowhere] and note[^none]', 'undefined [link][nowhere] and note[^none]'],
  ])('%s', (markdown, text) => {
    expect(shown(markdown)).toEqual([text])
  })

  it('has headings of both kinds, with their levels', () => {
    expect(shown('# Of *tar* #', '', 'Of nets', '-------', '', '###### Of ropes')).toEqual([
      '# Of tar',
      '## Of nets',
      '###### Of ropes',
    ])
  })

  it('has soft line breaks as spaces and hard ones as line breaks', () => {
    expect(shown('the rain', 'begins  ', 'upon\\', 'the tin')).toEqual(['the rain begins\nupon\nthe tin'])
  })

  it('has a paragraph for each item of a list, without its bullet but with its number', () => {
    expect(
      shown('- nets', '- tar', '  and rope', '  - deep', '', '3. third', '4. fourth', '', '- [x] done'),
    ).toEqual(['nets', 'tar and rope', 'deep', '3. third', '4. fourth', 'done'])
  })

  it('has quotations without their marks', () => {
    expect(shown('> the sea', '> comes in', '>', '> > and out')).toEqual(['the sea comes in', 'and out'])
  })

  it('has a line for each row of a table, its cells parted by bars', () => {
    const blocks = renderMarkdown('| port | depth |\n|---|--:|\n| **Old** | 4 m |\n| a \\| b | |')
    expect(blocks.map(({ text }) => text)).toEqual(['port | depth', 'Old | 4 m', 'a | b |'])
    expect(blocks.map(({ isJoined }) => isJoined)).toEqual([false, true, true])
  })

  it('has code as it was written, blank lines and indents too', () => {
    expect(shown('```js', '  const tar = 1', '', '  // *not* emphasis', '```')).toEqual([
      '  const tar = 1\n\n  // *not* emphasis',
    ])
  })

  it('has footnotes with their marks, in the text and below it', () => {
    expect(shown('Tar is old.[^1]', '', '[^1]: Very old.', '    Older than nets.')).toEqual([
      'Tar is old.[1]',
      '[1] Very old. Older than nets.',
    ])
  })

  it('has what HTML shows, a paragraph for each of its blocks', () => {
    expect(
      shown('<div align="center"><b>Tar</b> &amp; nets<br>Rope</div>', '', '<!-- hidden -->', '<hr>'),
    ).toEqual(['Tar & nets', 'Rope'])
  })

  it('has nothing for rules, definitions and pictures without words', () => {
    expect(shown('---', '', '[a]: https://a.example', '', '![](x.png)', '', '***')).toEqual([])
  })

  it('is clean of what character references bring in', () => {
    expect(shown('a&#x202E;b&#0;c&#8203;d')).toEqual(['ab\uFFFDcd'])
  })

  it('is the same for a long text as for its sections', () => {
    const section = 'See [tar][t] & *nets*.\n\n| a | b |\n|---|---|\n| c | d |\n\n'
    const link = '[t]: https://tar.example\n'
    const once = renderMarkdown(section + link)
    expect(renderMarkdown(section.repeat(600) + link)).toEqual(Array(600).fill(once).flat())
  })

  it('has every word, whatever its markup', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/)
    const marked = fc
      .tuple(word, fc.constantFrom('', '*', '**', '_', '~~', '`'))
      .map(([text, mark]) => mark + text + mark)
    const line = fc.tuple(
      fc.constantFrom('', '# ', '- ', '> ', '1. ', '| '),
      fc.array(marked, { minLength: 1, maxLength: 6 }),
    )
    const lines = fc.array(
      line.map(([start, words]) => start + words.join(' ')),
      { maxLength: 8 },
    )
    const wordsOf = (text: string) => text.match(/[a-z]+/g) ?? []
    fc.assert(
      fc.property(lines, (all) => {
        const markdown = all.join('\n\n')
        expect(wordsOf(shown(markdown).join('\n'))).toEqual(wordsOf(markdown))
      }),
    )
  })
})
