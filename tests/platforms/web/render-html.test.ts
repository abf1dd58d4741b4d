import fc from 'fast-check'
import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/platforms/web/render-html.ts'
import { type Block, code, type Inline, strong, text } from '../../../src/view/view.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { onePixel } from '../../support/one-pixel.ts'
import { type Element, readHtml, seen, tagged } from '../../support/web/read-html.ts'

const words = wordsIn('en')

function draw(...blocks: readonly Block[]): Element {
  const hidden = html`<input type="hidden" name="token" value="t">`
  const drawing = { words, hidden, keptAt: (index: number) => `/chat/kept/m1/${index}` }
  return readHtml(renderHtml({ blocks }, drawing).join(''))
}

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content })
const source = [text('A. Marsh, '), strong('The Keepers'), text(', ¶ 3')]

describe('a view on the chat page', () => {
  it('says every word of every kind of words', () => {
    const drawn = draw(
      paragraph(
        text('plain '),
        strong('strong '),
        { kind: 'mark', text: 'mark ' },
        code('/code '),
        { kind: 'emphasis', text: 'title ' },
        { kind: 'member', learner: 'web:1', text: 'Ada ' },
        { kind: 'channel', channel: 'web:2', text: 'here ' },
        { kind: 'group', group: 'web:3', text: 'readers' },
      ),
    )
    expect(seen(drawn)).toBe('plain strong mark /code title Ada here readers')
    for (const tag of ['strong', 'mark', 'code', 'em']) expect(tagged(drawn, tag)).toHaveLength(1)
  })

  it('tells what is added and struck out in words too, and reads a gap aloud', () => {
    const drawn = draw(
      paragraph(
        { kind: 'added', text: 'new' },
        { kind: 'removed', text: 'old' },
        { kind: 'gap', text: 'a word of four letters' },
      ),
    )
    expect(seen(drawn)).toBe('newold_____')
    const unseen = tagged(drawn, 'span', 'unseen').map(({ children }) => children.join(''))
    expect(unseen).toEqual(['added: ', 'struck out: ', 'a word of four letters'])
    expect(tagged(drawn, 'ins')).toHaveLength(1)
    expect(tagged(drawn, 'del')).toHaveLength(1)
  })

  it('gives an instant as machines read it', () => {
    const at = Date.UTC(2026, 10, 22, 9)
    const [time] = tagged(draw(paragraph({ kind: 'time', at, text: '09:00 UTC' })), 'time')
    expect(time?.attributes['datetime']).toBe('2026-11-22T09:00:00.000Z')
  })

  it('has nothing in a quotation but what is quoted, with its line breaks, and opens it in its place', () => {
    const content = [text('Nobody slept\n\nthrough a '), { kind: 'mark', text: 'gale' } as const, text('.')]
    const link = 'http://127.0.0.1:8080/r/abc#quote'
    const drawn = draw({ kind: 'quote', content, source, link, ordinal: 2 })
    const [quoted] = tagged(drawn, 'blockquote')
    expect(
      quoted?.children.map((each) => (typeof each === 'string' ? each : each.children.join(''))).join(''),
    ).toBe('Nobody slept\n\nthrough a gale.')
    const [caption] = tagged(drawn, 'figcaption')
    expect(caption && seen(caption)).toBe('2. A. Marsh, The Keepers, ¶ 3 Read it in its place')
    expect(tagged(drawn, 'a')[0]?.attributes['href']).toBe(link)
  })

  it('leads nowhere but to the web', () => {
    const drawn = draw({ kind: 'quote', content: [text('x')], source, link: 'javascript:alert(1)' })
    expect(tagged(drawn, 'a')).toEqual([])
  })

  it('numbers a list of numbers, and names the others', () => {
    const item = (label: Inline) => ({ label, content: [text('what')], detail: [text('small print')] })
    const drawn = draw(
      { kind: 'list', items: [item(text('3')), item(text('4'))] },
      { kind: 'list', items: [item(code('/ask')), item(text('5'))] },
    )
    expect(tagged(drawn, 'li').map(({ attributes }) => attributes['value'])).toEqual(['3', '4'])
    expect(tagged(drawn, 'dt').map((each) => seen(each))).toEqual(['/ask', '5'])
    expect(seen(drawn).match(/small print/g)).toHaveLength(4)
  })

  it('has a button for what can be done, and words for what is done', () => {
    const drawn = draw({
      kind: 'actions',
      actions: [
        { id: 'a:v1:1', label: 'B', spoken: 'Option B: 1950' },
        { id: 'b:v1:1', label: 'Shared', isDone: true },
      ],
    })
    const buttons = tagged(drawn, 'button')
    expect(buttons.map(({ attributes }) => attributes)).toEqual([
      { name: 'id', value: 'a:v1:1', 'aria-label': 'Option B: 1950' },
    ])
    expect(seen(drawn)).toContain('Shared')
    expect(tagged(drawn, 'input').map(({ attributes }) => attributes['name'])).toEqual(['token', 'act'])
  })

  it('offers a choice with its label, and none of nothing', () => {
    const choice = { kind: 'choice', id: 'c:v1:1', label: 'Why?' } as const
    const drawn = draw({ ...choice, choices: [{ value: 'm', label: 'A document is missing' }] })
    expect(tagged(drawn, 'option').map((each) => seen(each))).toEqual(['A document is missing'])
    expect(seen(tagged(drawn, 'label')[0] ?? drawn)).toContain('Why?')
    expect(tagged(draw({ ...choice, choices: [] }), 'form')).toEqual([])
  })

  it('shows pictures with their words and gives files by their names', () => {
    const drawn = draw(
      { kind: 'picture', png: onePixel, alt: '3 of 4' },
      { kind: 'file', name: 'cards.csv', media: 'text/csv', content: Buffer.from('a') },
    )
    expect(tagged(drawn, 'img')[0]?.attributes).toEqual({ src: '/chat/kept/m1/0', alt: '3 of 4' })
    expect(tagged(drawn, 'a')[0]?.attributes).toEqual({ href: '/chat/kept/m1/1', download: 'cards.csv' })
  })

  it('leaves words words, whatever signs they have', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=1>',
        "' onfocus='1",
        '&lt;',
        '</blockquote>',
      ),
    )
    fc.assert(
      fc.property(nasty, (typed) => {
        const drawn = draw(
          paragraph(text(typed)),
          { kind: 'quote', content: [text(typed)], source: [text(typed)] },
          { kind: 'actions', actions: [{ id: typed, label: typed, spoken: typed }] },
          { kind: 'choice', id: typed, label: typed, choices: [{ value: typed, label: typed }] },
          { kind: 'picture', png: onePixel, alt: typed },
          { kind: 'file', name: typed, media: 'text/csv', content: onePixel },
        )
        expect(tagged(drawn, 'p')[0]?.children.join('')).toBe(typed)
        expect(tagged(drawn, 'button')[0]?.attributes).toEqual({
          name: 'id',
          value: typed,
          'aria-label': typed,
        })
        expect(tagged(drawn, 'img')[0]?.attributes['alt']).toBe(typed)
        expect(tagged(drawn, 'script')).toEqual([])
      }),
    )
  })
})
