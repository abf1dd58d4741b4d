import { describe, expect, it } from 'vitest'
import type { DocumentSource } from '../../src/corpus/create-document.ts'
import type { GuardedChild } from '../../src/ingest/guarded-child.ts'
import { createMarkdownReader } from '../../src/ingest/read-markdown.ts'
import { renderMarkdown } from '../../src/ingest/render-markdown.ts'

/** Parses where it is asked, through what a process boundary leaves of a value. */
const child: GuardedChild = {
  run: async ({ input }) => ({
    kind: 'done',
    output: JSON.parse(JSON.stringify(renderMarkdown(String(input)))),
  }),
  stop: () => undefined,
}

async function pagesIn(markdown: string): Promise<readonly (readonly [string | undefined, string])[]> {
  const reading = await createMarkdownReader(child).read({ file: 'a.md', bytes: Buffer.from(markdown) })
  if (reading.kind !== 'read') throw new Error(reading.why)
  const { text, pages = [] }: DocumentSource = reading.source
  return pages.map(({ start, label }, i) => [label, text.slice(start, pages[i + 1]?.start)])
}

describe('the marks of pages in Markdown', () => {
  it('are comments, by themselves or in a line', async () => {
    expect(
      await pagesIn('<!-- page 41 -->\n\nOf *tar*\nand <!-- p. 42 -->of rope.\n\n<!--Page: 43-->\nOf sails.'),
    ).toEqual([
      ['41', 'Of tar and '],
      ['42', 'of rope.\n\n'],
      ['43', 'Of sails.'],
    ])
  })

  it('are anchors, which show nothing', async () => {
    const marks =
      '<a id="page-iv"></a>One. <span id=\'page_v\' class="pagebreak"></span>Two. <a name="p6"/>Three.'
    expect(await pagesIn(marks)).toEqual([
      ['iv', 'One. '],
      ['v', 'Two. '],
      ['6', 'Three.'],
    ])
  })

  it('leave what stands before the first on the page before, and the words as they are', async () => {
    expect(await pagesIn('# Ropes\n\nOf tar. <!-- page 41 --> Of rope.')).toEqual([
      ['40', 'Ropes\n\nOf tar. '],
      ['41', ' Of rope.'],
    ])
    expect(await pagesIn('# Ropes\n\n<!-- page 41 -->\n\nOf rope.')).toEqual([['41', 'Of rope.']])
    expect(await pagesIn('Preface.\n\n<!-- page 1 -->\n\nOf rope.')).toEqual([['1', 'Of rope.']])
  })

  it('may stand in headings, lists, tables and blocks of HTML, and at the end', async () => {
    const markdown = [
      '# <a id="page-1"></a> Ropes',
      '- <!-- page 2 -->tar\n- oil',
      '| a | b |\n|---|---|\n| <!-- page 3 -->c | d |',
      '<div>\n<p>sail</p>\n<!-- page 4 -->\n<p>mast</p>\n</div>',
      '<!-- page 5 -->',
    ].join('\n\n')
    expect(await pagesIn(markdown)).toEqual([
      ['1', 'Ropes\n\n'],
      ['2', 'tar\n\noil\n\na | b\n'],
      ['3', 'c | d\n\nsail\n\n'],
      ['4', 'mast'],
    ])
  })

  it('stand where they stood, though white space before them goes', async () => {
    expect(await pagesIn('# &nbsp;&nbsp;Ropes <a id="page-2"></a>and tar\n\nOf both.')).toEqual([
      ['2', 'and tar\n\nOf both.'],
    ])
  })

  it.each([
    '<!-- a comment -->',
    '<!-- page one -->',
    '<a id="pagoda"></a>',
    '<a href="#page-3">',
    '&#1;7&#1;',
    '<p>&#1;7&#x01;</p>',
  ])('are not %s', async (mark) => {
    expect(await pagesIn(`${mark}\n\nOf rope.`)).toEqual([])
  })
})
