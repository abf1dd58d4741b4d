import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentSource } from '../../src/corpus/create-document.ts'
import { type GuardedChild, guardChild, type Outcome } from '../../src/ingest/guarded-child.ts'
import { createMarkdownReader } from '../../src/ingest/read-markdown.ts'
import type { Reading } from '../../src/ingest/reader.ts'

const child = guardChild(new URL('../../src/ingest/parse-child.ts', import.meta.url))
afterAll(() => child.stop())

const read = (markdown: string, guarded: GuardedChild = child, milliseconds = 20_000): Promise<Reading> =>
  createMarkdownReader(guarded, { milliseconds, millisecondsPerByte: 0 }).read({
    file: 'notes/of_tar.md',
    bytes: Buffer.from(markdown),
  })

async function sourceOf(
  ...[markdown, guarded, milliseconds]: Parameters<typeof read>
): Promise<DocumentSource> {
  const reading = await read(markdown, guarded, milliseconds)
  if (reading.kind !== 'read') throw new Error(reading.why)
  return reading.source
}

/** A child that answers each job in a made-up way. */
const pretend = (outcome: Outcome): GuardedChild => ({
  run: () => Promise.resolve(outcome),
  stop: () => undefined,
})

describe('a Markdown file', { timeout: 30_000 }, () => {
  const markdown = [
    '---',
    'authors: [Sunniva Hale]',
    'date: 1998-05-04',
    '---',
    '',
    '# Of *tar*',
    '',
    'Tar is **old**,',
    'older than [nets](https://nets.example).',
    '',
    '| port | depth |',
    '|---|---|',
    '| Old | 4 m |',
    '',
    '    indented code',
  ].join('\n')

  it('is read as its reader sees it, blank lines between the blocks but not between the rows of a table', async () => {
    const { text } = await sourceOf(markdown)
    expect(text).toBe('Of tar\n\nTar is old, older than nets.\n\nport | depth\nOld | 4 m\n\nindented code')
  })

  it('has blocks that are stretches of that text', async () => {
    const { text, blocks } = await sourceOf(markdown)
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'heading: Of tar',
      'paragraph: Tar is old, older than nets.',
      'paragraph: port | depth',
      'paragraph: Old | 4 m',
      'paragraph: indented code',
    ])
  })

  it('sets no line aside, and reports what was kept', async () => {
    const { setAside, report } = await sourceOf(markdown)
    expect(setAside).toEqual([])
    expect(report).toMatchObject({ encoding: 'UTF-8', encodingSure: true, keptLines: 5, warnings: [] })
  })

  it('has the title of its front matter, else its first heading, else its name', async () => {
    expect((await sourceOf('---\ntitle: Tar\n---\n# Of tar\n\nText.')).metadata.title).toEqual({
      value: 'Tar',
      reason: 'front matter, "title"',
    })
    expect((await sourceOf('## Part\n\n# Of tar\n\nText.')).metadata.title).toEqual({
      value: 'Of tar',
      reason: 'the first heading',
    })
    expect((await sourceOf('## Part\n\nText.')).metadata.title).toEqual({
      value: 'Of tar',
      reason: 'the file name',
    })
  })

  it('never has its front matter in its text', async () => {
    const { text, metadata } = await sourceOf(markdown)
    expect(text).not.toContain('Hale')
    expect(metadata.authors).toEqual({ value: ['Sunniva Hale'], reason: 'front matter, "authors"' })
  })

  it('keeps a paragraph between two rules, which is no front matter', async () => {
    expect((await sourceOf('---\nOnly a paragraph.\n\n---\n\nText.')).text).toBe('Only a paragraph.\n\nText.')
  })

  it('with front matter that is no YAML is read without it, with a warning that says what is wrong', async () => {
    const { text, report } = await sourceOf('---\ntitle: "open\n---\nText.')
    expect(text).toBe('Text.')
    expect(report.warnings).toEqual([
      'The front matter is left out, since it is no valid YAML: Missing closing "quote.',
    ])
  })

  it.each(['', '---\ntitle: Tar\n---\n', '![](a.png)\n\n<!-- hidden -->\n\n***\n'])(
    'without a paragraph is refused: %j',
    async (empty) => {
      expect(await read(empty)).toEqual({
        kind: 'refused',
        why: 'it has no words; write something in it, or take it away',
      })
    },
  )

  it('of headings alone is refused, and not for want of words', async () => {
    expect(await read('# Of tar\n\n## Of nets\n')).toEqual({
      kind: 'refused',
      why: 'it has headings and nothing under them that could be quoted; write something there, or take it away',
    })
  })

  it('that is no text is refused', async () => {
    const reader = createMarkdownReader(child)
    expect(await reader.read({ file: 'a.md', bytes: Buffer.alloc(600) })).toMatchObject({ kind: 'refused' })
  })
})

describe('Markdown that its parser cannot take', { timeout: 30_000 }, () => {
  it('is read as plain text when it takes too long, and the report says so', async () => {
    const { text, report, blocks } = await sourceOf('*a_ '.repeat(20_000), child, 300)
    expect(text.startsWith('*a_ *a_ ')).toBe(true)
    expect(blocks.length).toBeGreaterThan(0)
    expect(report.warnings).toEqual([
      'The text is shown with its markup, since its Markdown takes too long to read; simplify it, or save it as .txt.',
    ])
  })

  it('is read as plain text when it is nested deeper than the stack', async () => {
    const { text, report } = await sourceOf(`${'>'.repeat(4_000)} hello there`)
    expect(text).toMatch(/hello there$/)
    expect(report.warnings).toEqual([expect.stringMatching(/its Markdown cannot be read/)])
  })

  it('keeps its front matter and leaves it out of the text', async () => {
    const { text, metadata } = await sourceOf(`---\ntitle: Tar\n---\n${'>'.repeat(4_000)} hello there`)
    expect(metadata.title.value).toBe('Tar')
    expect(text).not.toContain('title:')
  })

  it('is read all the same when the parser of its front matter fails', async () => {
    const { text, report } = await sourceOf(`---\n${'? '.repeat(6_000)}\n---\n# Tar\n\nThe text.`)
    expect(text).toBe('Tar\n\nThe text.')
    expect(report.warnings).toEqual([expect.stringMatching(/^The front matter is left out/)])
  })

  it.each([
    ['a crash', { kind: 'failed', why: 'crash' }],
    ['an answer of the wrong shape', { kind: 'done', output: [{ kind: 'paragraph', text: 3 }] }],
    ['no list at all', { kind: 'done', output: 'Tar' }],
  ] as const)('is read as plain text after %s', async (_, outcome) => {
    const { text, report } = await sourceOf('Tar is **old**.', pretend(outcome))
    expect(text).toBe('Tar is **old**.')
    expect(report.warnings).toHaveLength(1)
  })
})
