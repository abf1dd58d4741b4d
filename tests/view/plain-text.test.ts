import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import { code, phrase, strong, text } from '../../src/view/view.ts'

describe('a view as plain text', () => {
  it('keeps the words of every block but the actions', () => {
    const view = {
      blocks: [
        { kind: 'heading', content: [text('A question?')] },
        { kind: 'paragraph', content: phrase`Some ${strong('words')} here.` },
        {
          kind: 'quote',
          content: [text('The '), { kind: 'mark', text: 'lamp' }, text(' burnt.')],
          source: [text('On Fog, ¶ 4')],
        },
        {
          kind: 'list',
          items: [
            { label: text('1'), content: [text('On Fog')], detail: [text('1931')] },
            { label: text('2'), content: [text('On Ice')] },
          ],
        },
        { kind: 'note', content: phrase`Type ${code('help')} for more.` },
        { kind: 'actions', actions: [{ command: 'more', label: 'the next passages' }] },
      ],
    } as const
    expect(plainText(view)).toBe(
      [
        'A question?',
        'Some words here.',
        '“The lamp burnt.”\nOn Fog, ¶ 4',
        '1: On Fog (1931)\n2: On Ice',
        "Type 'help' for more.",
      ].join('\n\n'),
    )
  })
})

describe('a phrase', () => {
  it('takes what is put into it as plain text', () => {
    expect(phrase`See ${'`sources`'} and ${3}.`).toEqual([
      text('See '),
      text('`sources`'),
      text(' and '),
      text('3'),
      text('.'),
    ])
  })

  it('has no empty parts', () => {
    expect(phrase`${strong('x')}`).toEqual([strong('x')])
  })
})
