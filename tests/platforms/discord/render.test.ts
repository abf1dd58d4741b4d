import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../src/platforms/discord/limits.ts'
import { type Message, requestData } from '../../../src/platforms/discord/message.ts'
import { renderDiscord, withoutFiles } from '../../../src/platforms/discord/render.ts'
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
import {
  buttonsOf,
  filesOf,
  picturesOf,
  selectsOf,
  textDisplays,
  textOf,
} from '../../support/discord/read-body.ts'
import { parseDiscordMarkdown, visibleText } from '../../support/discord-markdown.ts'
import { onePixel } from '../../support/one-pixel.ts'

const mark = (words: string): Inline => ({ kind: 'mark', text: words })

/** What Discord’s schemas and documented limits say against the messages. */
function problems(messages: readonly Message[]): readonly string[] {
  return messages.flatMap((message) =>
    checkBody({ method: 'POST', path: '/channels/1/messages', body: requestData(message).body }),
  )
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

/** Where the links of the messages lead. */
function linksIn(messages: readonly Message[]): readonly string[] {
  return messages
    .flatMap((message) => textDisplays(message))
    .flatMap((markdown) => parseDiscordMarkdown(markdown).acting)
    .flatMap(({ kind, source }) => (kind === 'link' ? [source] : []))
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

  it('is left out where there is nothing to choose', () => {
    const menu = { kind: 'choice', id: 'why:v1:1', label: 'Reason', choices: [] } as const
    const messages = renderDiscord({ blocks: [menu] })
    expect(messages.flatMap(selectsOf)).toEqual([])
    expect(problems(messages)).toEqual([])
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

describe('what stands for something else than its words', () => {
  const content: Phrase = [
    text('The lamp burnt '),
    { kind: 'gap', text: 'blank' },
    text(' until '),
    { kind: 'time', at: 1_764_000_000_999, text: 'noon' },
    text(', says '),
    { kind: 'member', learner: 'discord:42', text: 'Ada' },
    text(' to '),
    { kind: 'member', learner: 'elsewhere:U1', text: '*Bo*' },
  ]
  const drawn = 'The lamp burnt \\_\\_\\_\\_\\_ until <t:1764000000:f>, says <@42> to \\*Bo\\*'

  it('is a line to write on, a time in each reader’s zone, and a member by name', () => {
    expect(displays({ kind: 'paragraph', content })).toEqual([drawn])
    expect(displays({ kind: 'quote', content, source: [] })).toEqual([`> ${drawn}`])
    const { words, acting } = parseDiscordMarkdown(drawn)
    expect(words.map((one) => one.text).join('')).toContain('burnt _____ until')
    expect(acting.map(({ kind }) => kind)).toEqual(['time', 'mention'])
  })

  it.each([
    [{ kind: 'channel', channel: 'discord:7', text: 'elsewhere' }, '<#7>'],
    [{ kind: 'channel', channel: 'x:7', text: 'else#where' }, 'else\\#where'],
    [{ kind: 'group', group: 'discord:role:7', text: 'the group' }, '<@&7>'],
    [{ kind: 'group', group: 'discord:everyone', text: 'the group' }, '\\@everyone'],
    [{ kind: 'group', group: 'x:7', text: 'the group' }, 'the group'],
  ] as const)('is a channel and a role by name, where it is one of Discord’s (%j)', (part, markdown) => {
    expect(displays({ kind: 'paragraph', content: [part] })).toEqual([markdown])
  })

  it('stays what it is in bold, and beside other words in bold', () => {
    expect(displays({ kind: 'heading', content: [...content.slice(0, 2), text(' #')] })).toEqual([
      '### **The lamp burnt** \\_\\_\\_\\_\\_ **\\#**',
    ])
  })

  it('is never cut: a hundred members are a hundred members, in as many texts as they need', () => {
    const members = Array.from({ length: 200 }, (_, index): Inline[] => [
      { kind: 'member', learner: `discord:10000000000000${1000 + index}`, text: `Ada ${index}` },
      text(', '),
    ]).flat()
    const messages = renderDiscord({ blocks: [{ kind: 'paragraph', content: members }] })
    expect(problems(messages)).toEqual([])
    const all = messages.flatMap((message) => textDisplays(message)).join('')
    expect(new Set(all.match(/<@\d{18}>/g)).size).toBe(200)
    expect(all.match(/<@/g)).toHaveLength(200)
  })
})

describe('lines for a program in Discord', () => {
  const listing = (lines: string): Block => ({ kind: 'listing', text: lines })

  it('are a block of code, which a tap copies', () => {
    expect(displays(listing('TY  - BOOK\nTI  - Marsh *lights*'))).toEqual([
      '```\nTY  - BOOK\nTI  - Marsh *lights*\n```',
    ])
  })

  it('that would end the block are read as they stand all the same', () => {
    const [markdown = ''] = displays(listing('a ``` b *c*'))
    expect(visibleText(parseDiscordMarkdown(markdown))).toBe('a ``` b *c*')
  })

  it('are cut between lines where they are too many for one', () => {
    const line = `TI  - ${'x'.repeat(700)}`
    const texts = displays(listing(Array(12).fill(line).join('\n')))
    expect(texts.length).toBeGreaterThan(1)
    const lines = texts.flatMap((each) => each.split('\n').filter((one) => one !== '```'))
    expect(lines).toEqual(Array(12).fill(line))
  })
})

describe('files in Discord', () => {
  const picture = (alt: string): Block => ({ kind: 'picture', png: onePixel, alt })
  const file = (name: string, size = 3): Block => ({
    kind: 'file',
    name,
    media: 'text/csv',
    content: new Uint8Array(size),
  })

  it('come beside the message, and a component shows each where it stands', () => {
    const between: Block = { kind: 'paragraph', content: [text('Keep them')] }
    const blocks = [picture('Right on 3 of 4 days'), between, file('cards.csv')]
    const [message, ...rest] = renderDiscord({ blocks })
    expect(rest).toEqual([])
    expect(message.components[0].components).toEqual([
      {
        type: 12,
        items: [{ media: { url: 'attachment://picture.png' }, description: 'Right on 3 of 4 days' }],
      },
      { type: 10, content: 'Keep them' },
      { type: 13, file: { url: 'attachment://cards.csv' } },
    ])
    expect(message.attachments).toEqual([
      { id: '0', filename: 'picture.png', description: 'Right on 3 of 4 days' },
      { id: '1', filename: 'cards.csv' },
    ])
    expect(message.files?.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['picture.png', 'image/png'],
      ['cards.csv', 'text/csv'],
    ])
    expect(problems([message])).toEqual([])
  })

  it('of one name have a number before it, and none has letters that Discord would change', () => {
    const names = ['cards.csv', 'cards.csv', '등대 카드.apkg', '../a b?.txt', '']
    const [message] = renderDiscord({ blocks: names.map((name) => file(name)) })
    expect(filesOf(message)).toEqual(['cards.csv', '2-cards.csv', 'file.apkg', 'a-b.txt', 'file'])
    expect(message.files?.map(({ name }) => name)).toEqual(filesOf(message))
    expect(problems([message])).toEqual([])
  })

  it('are ten to a message at most, and no more than 10 MiB', () => {
    const many = renderDiscord({ blocks: Array.from({ length: 12 }, (_, index) => file(`${index}.csv`)) })
    expect(many.map(({ files }) => files?.length)).toEqual([10, 2])
    const large = renderDiscord({ blocks: [file('a.csv', 6_000_000), file('b.csv', 6_000_000)] })
    expect(large.map(({ files }) => files?.length)).toEqual([1, 1])
    expect(problems([...many, ...large])).toEqual([])
  })

  it('that Discord would not take are named, with the mark for what is left out', () => {
    const [message] = renderDiscord({ blocks: [file('huge.csv', 11_000_000)] })
    expect(message).not.toHaveProperty('files')
    expect(shown([message])).toBe(`huge.csv ${omission}`)
  })

  it('have words for who cannot see them, whatever these are', () => {
    for (const alt of ['', 'x'.repeat(3000), '\uD800']) {
      const messages = renderDiscord({ blocks: [picture(alt)] })
      expect(picturesOf(messages[0])[0]).not.toBe('')
      expect(problems(messages)).toEqual([])
    }
  })

  it('are their words where they cannot be sent', () => {
    const view = withoutFiles({ blocks: [picture('Right on 3 of 4 days'), file('cards.csv')] })
    const messages = renderDiscord(view)
    expect(messages[0]).not.toHaveProperty('files')
    expect(shown(messages)).toBe(`Right on 3 of 4 days\ncards.csv ${omission}`)
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

describe('the link of a quotation in Discord', () => {
  const link = `https://books.example/r/${'a'.repeat(900)}`
  const source: Phrase = [text('A. Keeper, '), { kind: 'emphasis', text: sentence.repeat(40) }]

  it.each([true, undefined])(
    'is whole and there, however long all the rest is (asked for at length: %s)',
    (isWide) => {
      const content = [text(sentence.repeat(isWide ? 100 : 60))]
      const quote: Block = { kind: 'quote', content, source, link, ...(isWide && { isWide }) }
      const messages = renderDiscord({ blocks: [quote] })
      expect(problems(messages)).toEqual([])
      expect(linksIn(messages)).toEqual([link])
      expect(shown(messages)).toMatch(/A\. Keeper, [\s\S]+ \[…\] ↗$/)
    },
  )

  it('has the source as its words, and is none where no person can be led there', () => {
    const quote = (to: string): Block => ({
      kind: 'quote',
      content: [text('Lit.')],
      source: [text('A. Keeper, ¶ 4')],
      link: to,
    })
    expect(displays(quote('https://books.example/r/a'))).toEqual([
      '> Lit.\n-# [A. Keeper, ¶ 4](<https://books.example/r/a>)',
    ])
    for (const to of [
      'javascript:alert(1)',
      'discord://x',
      'nowhere',
      `https://b.example/${'a'.repeat(2000)}`,
    ])
      expect(displays(quote(to))).toEqual(['> Lit.\n-# A. Keeper, ¶ 4'])
    const [message] = renderDiscord({ blocks: [quote('https://books.example/r/(a)>b')] })
    expect(linksIn([message])).toEqual(['https://books.example/r/%28a%29%3Eb'])
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
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom('text', 'strong', 'mark', 'code', 'emphasis', 'added', 'removed'),
        text: words,
      }),
    },
    fc.record({ kind: fc.constant('gap'), text: words }),
    fc.record({ kind: fc.constant('time'), at: fc.nat(), text: words }),
    fc.record({ kind: fc.constant('member'), learner: fc.constantFrom('discord:42', 'x:1'), text: words }),
    fc.record({ kind: fc.constant('channel'), channel: fc.constantFrom('discord:7', 'x:1'), text: words }),
    fc.record({ kind: fc.constant('group'), group: fc.constantFrom('discord:role:7', 'x:1'), text: words }),
  )
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
        link: fc.constantFrom('https://books.example/r/a', `https://books.example/r/${'a'.repeat(970)}`),
      },
      { requiredKeys: ['kind', 'content', 'source'] },
    ),
    fc.record({ kind: fc.constant('list'), items: fc.array(item, { maxLength: 8 }) }),
    fc.record({ kind: fc.constant('picture'), png: fc.constant(onePixel), alt: words }),
    fc.record({
      kind: fc.constant('file'),
      name: words,
      media: fc.constant('text/csv'),
      content: fc.constantFrom(0, 9, 4_000_000, 11_000_000).map((size) => new Uint8Array(size)),
    }),
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
        const files = messages.flatMap((message) => message.files ?? []).length
        expect(messages.map(textOf).join('').trim() === '' && wanted + files === 0).toBe(false)
        const all = messages.flatMap((message) => textDisplays(message)).join('\n')
        for (const [, target] of all.matchAll(/(?<!\\)\]\(<(.*)/g))
          expect(target).toMatch(/^https:\/\/books\.example\/r\/a(?:a{969})?>\)$/)
      }),
      { numRuns: 60 },
    )
  })
})
