import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../src/platforms/discord/limits.ts'
import type { Message } from '../../../src/platforms/discord/message.ts'
import { renderDiscord } from '../../../src/platforms/discord/render.ts'
import { omission } from '../../../src/view/split-quote.ts'
import {
  type Block,
  code,
  type Inline,
  type Phrase,
  strong,
  text,
  type View,
} from '../../../src/view/view.ts'
import { checkBody } from '../../support/discord/check-body.ts'
import { buttonsOf, selectsOf, textDisplays, textOf } from '../../support/discord/read-body.ts'
import { parseDiscordMarkdown, visibleText } from '../../support/discord-markdown.ts'

const mark = (words: string): Inline => ({ kind: 'mark', text: words })

/** What Discord’s schemas and documented limits say against the messages. */
function problems(messages: readonly Message[]): readonly string[] {
  return messages.flatMap((body) => checkBody({ method: 'POST', path: '/channels/1/messages', body }))
}

function displays(...blocks: readonly Block[]): readonly string[] {
  return renderDiscord({ blocks }).flatMap((message) => textDisplays(message))
}

function shown(messages: readonly Message[]): string {
  return messages
    .flatMap((message) => textDisplays(message))
    .map((markdown) => visibleText(parseDiscordMarkdown(markdown)))
    .join('\n')
}

const answer: View = {
  blocks: [
    { kind: 'heading', content: [text('Who paid for the lantern?')] },
    {
      kind: 'quote',
      content: [text('The board '), mark('paid'), text(' for a\n'), mark('new lantern'), text('.')],
      source: [text('A. Keeper, '), strong('Lights'), text(' (1901), ¶ 4')],
    },
    {
      kind: 'quote',
      content: [text('Oil came later.')],
      source: [strong('Oil')],
      ordinal: 2,
    },
    { kind: 'note', content: [text('2 passages match.')] },
    {
      kind: 'actions',
      actions: [
        { id: 'more:v1:1', label: 'More' },
        { id: 'share:v1:1', label: 'Shared', isDone: true },
      ],
    },
  ],
}

describe('an answer in Discord', () => {
  it('is one container: the question, quotations with bold marks and small sources, the rest, the buttons', () => {
    const [message, ...rest] = renderDiscord(answer)
    expect(rest).toEqual([])
    expect(textDisplays(message)).toEqual([
      '### Who paid for the lantern?',
      '> The board **paid** for a\n> **new lantern**.\n-# A. Keeper, **Lights** (1901), ¶ 4',
      '**2.**\n> Oil came later.\n-# **Oil**',
      '-# 2 passages match.',
    ])
    expect(message.components[0].components.map(({ type }) => type)).toEqual([10, 10, 14, 10, 14, 10, 1])
    expect(buttonsOf(message)).toEqual([
      { label: 'More', customId: 'more:v1:1', disabled: false, style: 2 },
      { label: 'Shared', customId: 'share:v1:1', disabled: true, style: 2 },
    ])
    expect(problems([message])).toEqual([])
  })

  it('notifies nobody, and has no colour that could mean something', () => {
    const [message] = renderDiscord(answer)
    expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false })
    expect(message.components[0]).not.toHaveProperty('accent_color')
    expect(message.flags).toBe(1 << 15)
  })
})

describe('a list in Discord', () => {
  it('leads with a number, a name with a colon, or a word to type', () => {
    const items = [
      { label: text('3'), content: [strong('Lights')], detail: [text('A. Keeper · 1901')] },
      { label: text('Title'), content: [text('Lights')] },
      { label: code('/ask'), content: [text('asks the readings')] },
    ]
    expect(displays({ kind: 'list', items })).toEqual([
      '- **3** **Lights**\n-# A. Keeper · 1901\n- **Title**: Lights\n- `/ask` asks the readings',
    ])
  })

  it('goes on in another text where it is long, and in another message where it is longer', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      label: text(String(index + 1)),
      content: [text(`Document ${index + 1} `), text('of many words. '.repeat(8))],
    }))
    const messages = renderDiscord({ blocks: [{ kind: 'list', items }] })
    expect(messages.length).toBeGreaterThan(1)
    expect(problems(messages)).toEqual([])
    for (const { content } of items) expect(shown(messages)).toContain(content[0]?.text.trim())
  })
})

describe('something to choose in Discord', () => {
  it('is a menu whose name says what is chosen', () => {
    const choices = [{ value: 'other', label: 'Something else' }]
    const [message] = renderDiscord({
      blocks: [{ kind: 'choice', id: 'why:v1:1', label: 'Reason', choices }],
    })
    expect(selectsOf(message)).toEqual([
      { customId: 'why:v1:1', placeholder: 'Reason', options: [{ value: 'other', label: 'Something else' }] },
    ])
  })

  it('are buttons in rows of five', () => {
    const actions = Array.from({ length: 7 }, (_, index) => ({ id: `a:v1:${index}`, label: `B${index}` }))
    const messages = renderDiscord({ blocks: [{ kind: 'actions', actions }] })
    expect(
      messages[0].components[0].components.map((row) => row.type === 1 && row.components.length),
    ).toEqual([5, 2])
    expect(problems(messages)).toEqual([])
  })
})

describe('a heading in Discord', () => {
  it('that ends with a number sign keeps it', () => {
    const [markdown = ''] = displays({ kind: 'heading', content: [text('What is C#')] })
    expect(markdown).toBe('### **What is C\\#**')
    expect(visibleText(parseDiscordMarkdown(markdown))).toBe('What is C#')
  })
})

describe('a word to type', () => {
  it.each([
    [[code('in 1')], '`in 1`'],
    [[code('in'), code(' 1')], '`in 1`'],
    [[code('a ` b')], 'a \\` b'],
    [[code('a\nb')], '`a b`'],
  ])('is code, where it can be (%j)', (content, markdown) => {
    expect(displays({ kind: 'paragraph', content })).toEqual([markdown])
  })
})

const sentence = 'The keeper lit the lamp at dusk, and it burned till dawn. '
const japanese = '灯台守は夕暮れに灯をともした。'
const korean = '등대지기는 해 질 녘에 등을 켰고, 등은 새벽까지 탔다. '

describe('a long quotation in Discord', () => {
  const quote = (words: string, isWide?: true): Block => ({
    kind: 'quote',
    content: [text(words.trim())],
    source: [text('Source')],
    ...(isWide === undefined ? {} : { isWide }),
  })

  it('is shortened at a sentence, with a visible sign, so that three fit into one message', () => {
    const long = quote(sentence.repeat(60))
    const messages = renderDiscord({ blocks: [answer.blocks[0] ?? long, long, long, long] })
    expect(messages).toHaveLength(1)
    const [, first = ''] = textDisplays(messages[0])
    expect(first).toMatch(/till dawn\. \\\[…\\\]\n-# Source$/)
    expect(first.length).toBeGreaterThan(700)
    expect(problems(messages)).toEqual([])
  })

  it.each([
    ['English', sentence],
    ['Korean, whose letters are three bytes each', korean],
  ])('that was asked for at length is split over messages, all of it shown: %s', (_, words) => {
    const whole = words.repeat(9000 / words.length).trim()
    const messages = renderDiscord({ blocks: [quote(whole, true)] })
    expect(messages.length).toBeGreaterThan(2)
    expect(messages.length).toBeLessThanOrEqual(limits.messages)
    expect(problems(messages)).toEqual([])
    const text = shown(messages).replace(/\nSource$/, '')
    expect(text.replaceAll(omission, '').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
  })

  it('takes less room than it has letters where each is three bytes: five fit into Discord’s messages', () => {
    const messages = renderDiscord({ blocks: Array.from({ length: 5 }, () => quote(japanese.repeat(90))) })
    expect(problems(messages)).toEqual([])
  })

  it('is shortened after all where it would be more messages than a person is sent', () => {
    const messages = renderDiscord({
      blocks: [quote(sentence.repeat(600), true), quote(sentence.repeat(600), true)],
    })
    expect(messages).toHaveLength(1)
    expect(shown(messages)).toContain(omission)
  })

  it('with accents piled up beyond a message is cut inside of them, visibly', () => {
    const messages = renderDiscord({ blocks: [quote(`a${'\u0301'.repeat(9000)}`)] })
    expect(problems(messages)).toEqual([])
    expect(shown(messages)).toContain(omission)
  })
})

describe('a view', () => {
  it('of many parts is split where Discord counts too many', () => {
    const note: Block = { kind: 'note', content: [text('Noted.')] }
    const messages = renderDiscord({ blocks: Array.from({ length: 60 }, () => note) })
    expect(messages).toHaveLength(2)
    expect(problems(messages)).toEqual([])
  })

  it('of nothing is an ellipsis: Discord takes no empty message', () => {
    const messages = renderDiscord({ blocks: [{ kind: 'paragraph', content: [text(' ')] }] })
    expect(messages.map(textOf)).toEqual(['…'])
    expect(problems(messages)).toEqual([])
  })
})

describe('views of any size and kind', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.nat(60).map((times) => sentence.repeat(times)),
    fc.nat(60).map((times) => korean.repeat(times)),
    fc.nat(400).map((times) => '*\n'.repeat(times)),
    fc.constantFrom('', ' ', '`', '#', `a${'\u0301'.repeat(5000)}`),
  )
  const inline: fc.Arbitrary<Inline> = fc.record({
    kind: fc.constantFrom('text', 'strong', 'mark', 'code'),
    text: words,
  })
  const phrase: fc.Arbitrary<Phrase> = fc.oneof(
    fc.array(inline, { maxLength: 5 }),
    fc
      .nat(300)
      .map((count) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? text('a\n') : mark('b')))),
  )
  const item = fc.record(
    { label: inline, content: phrase, detail: phrase },
    { requiredKeys: ['label', 'content'] },
  )
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'note'), content: phrase }),
    fc.record(
      {
        kind: fc.constant('quote'),
        content: phrase,
        source: phrase,
        ordinal: fc.nat(9),
        isWide: fc.constant(true),
      },
      { requiredKeys: ['kind', 'content', 'source'] },
    ),
    fc.record({ kind: fc.constant('list'), items: fc.array(item, { maxLength: 8 }) }),
  )
  const actions = fc.array(words, { maxLength: 12 }).map(
    (labels): Block => ({
      kind: 'actions',
      actions: labels.map((label, index) => ({ id: `a:v1:${index}`, label })),
    }),
  )
  const view = fc.record({
    blocks: fc.tuple(fc.array(block, { maxLength: 6 }), actions).map((parts) => parts.flat()),
  })

  it('are messages that Discord takes, with every button in the last', () => {
    fc.assert(
      fc.property(view, (any) => {
        const messages = renderDiscord(any)
        expect(problems(messages)).toEqual([])
        expect(messages.length).toBeLessThanOrEqual(limits.messages)
        const counts = messages.map((message) => buttonsOf(message).length)
        const wanted = any.blocks.flatMap((one) => (one.kind === 'actions' ? one.actions : [])).length
        expect(counts.slice(0, -1).every((count) => count === 0)).toBe(true)
        expect(counts.at(-1)).toBe(wanted)
        expect(messages.map(textOf).join('').trim() === '' && wanted === 0).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})
