import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/view/plain-text.ts'
import { code, type Phrase, phrase, strong, text, type View } from '../../src/view/view.ts'

describe('a view as plain text', () => {
  it('keeps the words of every block but what is to be pressed or chosen', () => {
    const view: View = {
      blocks: [
        { kind: 'heading', content: [text('A question?')] },
        { kind: 'paragraph', content: phrase`Some ${strong('words')} here.` },
        {
          kind: 'quote',
          content: [text('The '), { kind: 'mark', text: 'lamp' }, text(' burnt.')],
          source: [text('On Fog, ¶\u00A04')],
        },
        {
          kind: 'list',
          items: [
            { label: text('1'), content: [text('On Fog')], detail: [text('1931')] },
            { label: text('2'), content: [text('On Ice')] },
          ],
        },
        { kind: 'note', content: phrase`Type ${code('help')} for more.` },
        { kind: 'actions', actions: [{ id: 'more:v1:a', label: 'More' }] },
        { kind: 'choice', id: 'why:v1:a', label: 'Reason', choices: [{ value: 'other', label: 'Other' }] },
      ],
    }
    expect(plainText(view)).toBe(
      [
        'A question?',
        'Some words here.',
        '“The lamp burnt.”\nOn Fog, ¶\u00A04',
        '1: On Fog (1931)\n2: On Ice',
        "Type 'help' for more.",
      ].join('\n\n'),
    )
  })
})

describe('words of which two wordings differ', () => {
  it('stand between the signs of a word diff, where there are any', () => {
    const content: Phrase = [
      text('The lamp was '),
      { kind: 'removed', text: 'never' },
      { kind: 'added', text: 'always' },
      { kind: 'removed', text: ' ' },
      { kind: 'emphasis', text: 'lit' },
    ]
    expect(plainText({ blocks: [{ kind: 'paragraph', content }] })).toBe(
      'The lamp was [-never-]{+always+} lit',
    )
  })
})

describe('what is drawn elsewhere', () => {
  it('is said in words: a gap, a time, a member, a picture and a file', () => {
    const view: View = {
      blocks: [
        {
          kind: 'paragraph',
          content: [
            { kind: 'member', learner: 'x:1', text: 'Ada' },
            text(' left a '),
            { kind: 'gap', text: 'blank' },
            text(' at '),
            { kind: 'time', at: 0, text: 'noon' },
          ],
        },
        { kind: 'picture', png: new Uint8Array(), alt: 'Right on 3 of 4 days' },
        { kind: 'picture', png: new Uint8Array(), alt: '' },
        { kind: 'file', name: 'cards.csv', media: 'text/csv', content: new Uint8Array() },
      ],
    }
    expect(plainText(view)).toBe('Ada left a blank at noon\n\nRight on 3 of 4 days\n\ncards.csv')
  })
})

describe('a quotation with a number', () => {
  it('is led by it, so that an action can be told by it', () => {
    const quote = {
      kind: 'quote',
      content: [text('It burnt.')],
      source: [text('On Fog')],
      ordinal: 2,
    } as const
    expect(plainText({ blocks: [quote] })).toBe('2. “It burnt.”\nOn Fog')
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
