import { describe, expect, it } from 'vitest'
import { splitMarkdown } from '../../src/ingest/split-markdown.ts'

const SECTION = `## Of nets\n\n${'Nets hung on the rail, and the tar dripped. '.repeat(12)}\n\n- one\n- two\n\n`

const ownTexts = (markdown: string): readonly string[] =>
  splitMarkdown(markdown).map(({ text, length }) => text.slice(0, length))

describe('the pieces of a Markdown text', () => {
  it('are one for a text of ordinary length', () => {
    expect(splitMarkdown(SECTION.repeat(5))).toEqual([
      { text: SECTION.repeat(5), length: SECTION.length * 5 },
    ])
  })

  it('are the text, nothing left out and nothing twice', () => {
    const book = SECTION.repeat(200)
    expect(ownTexts(book).length).toBeGreaterThan(5)
    expect(ownTexts(book).join('')).toBe(book)
  })

  it('begin where a heading or a paragraph does', () => {
    for (const piece of ownTexts(SECTION.repeat(200))) expect(piece).toMatch(/^(?:## Of|Nets)/)
  })

  it.each([
    ['code', '```js\n', '\n```\n'],
    ['code with tildes', '~~~~\n', '\n~~~~\n'],
    ['a comment', '<!-- \n', '\n-->\n'],
    ['preformatted HTML', '<pre>\n', '\n</pre>\n'],
  ])('never begin inside %s', (_, open, close) => {
    const long = `${open}${'Nets\n\nTar\n\n'.repeat(4_000)}${close}`
    expect(ownTexts(`${long}\nAfter it.\n`)).toEqual([`${long}\n`, 'After it.\n'])
  })

  it('are given the definitions that they use, wherever these stand', () => {
    const book = `See the [tar][T] and the note[^n].\n\n${SECTION.repeat(100)}[t]: https://tar.example\n\n[^n]: Of tar.\n`
    const [first, second] = splitMarkdown(book)
    expect(first?.text.slice(first.length)).toBe('\n\n[t]: https://tar.example\n\n\n[^n]: Of tar.\n')
    expect(second?.text.length).toBe(second?.length)
  })

  it('are found in linear time', () => {
    const start = performance.now()
    splitMarkdown('['.repeat(500_000))
    splitMarkdown('[a]: b\n\n'.repeat(50_000))
    splitMarkdown('```\n'.repeat(100_001))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
