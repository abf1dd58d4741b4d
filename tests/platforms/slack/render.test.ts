import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  renderEdit,
  renderHome,
  renderSlack,
  type SlackMessage,
} from '../../../src/platforms/slack/render.ts'
import { omission } from '../../../src/view/split-quote.ts'
import { type Block, code, type Phrase, phrase, strong, text } from '../../../src/view/view.ts'
import { views } from '../../support/arbitraries.ts'
import { hostileSlack } from '../../support/hostile-slack.ts'
import { type BodyCheck, createBodyCheck } from '../../support/slack/check-body.ts'
import { isObject, type JsonObject, objectsAt, parseJson } from '../../support/slack/json.ts'
import { buttonsOf, quotationsOf, selectsOf, visibleText } from '../../support/slack/read-body.ts'
import { readBlocks, readText } from '../../support/slack-mrkdwn.ts'

let check: BodyCheck

beforeAll(async () => {
  check = await createBodyCheck()
}, 30_000)

function render(...blocks: readonly Block[]): readonly SlackMessage[] {
  return renderSlack({ blocks })
}

function one(...blocks: readonly Block[]): JsonObject {
  const [message, ...rest] = render(...blocks)
  expect(rest).toEqual([])
  return asSent(message)
}

function asSent(message: SlackMessage | undefined): JsonObject {
  const sent = parseJson(JSON.stringify(message))
  return isObject(sent) ? sent : {}
}

const sentence = 'The keeper of the northern lamp counted the boats as they came in.'

function quote(words: string, more: Partial<Extract<Block, { kind: 'quote' }>> = {}): Block {
  return { kind: 'quote', content: [text(words)], source: [text('A. Keeper, '), strong('Logbook')], ...more }
}

describe('a view in Slack', () => {
  it('shows a question, a quotation with its source, small print and buttons, in that order', () => {
    const message = one(
      { kind: 'heading', content: [text('Who counted?')] },
      {
        kind: 'quote',
        content: [text('The '), { kind: 'mark', text: 'keeper' }, text(' counted.')],
        source: [strong('Logbook'), text(', ¶ 4')],
      },
      { kind: 'note', content: phrase`1 passage matches; type ${code('more')} for others.` },
      {
        kind: 'actions',
        actions: [{ id: 'more:v1:a', label: 'More', typed: { command: 'more', gets: 'the next passages' } }],
      },
    )
    expect(visibleText(message)).toBe(
      "Who counted?\nThe keeper counted.\nLogbook, ¶ 4\n1 passage matches; type 'more' for others.",
    )
    expect(quotationsOf(message)).toEqual(['The keeper counted.'])
    expect(buttonsOf(message)).toEqual([{ actionId: 'more:v1:a', text: 'More' }])
    expect(JSON.stringify(message)).toContain('"accessibility_label":"More: the next passages"')
  })

  it('keeps Slack’s limits and every rule of its own declarations, whatever the view', () => {
    fc.assert(
      fc.property(views(hostileSlack), (view) => {
        // An id is used once in a real view; the arbitrary one repeats them.
        const blocks = view.blocks.map((block, index): Block => {
          if (block.kind === 'choice')
            return { ...block, id: `reason:v1:${index}`, choices: [{ value: 'a', label: block.label }] }
          if (block.kind !== 'actions') return block
          return {
            ...block,
            actions: block.actions.map((action, at) => ({
              ...action,
              id: `more:v1:${index}-${at}`,
              label: `l${action.label}`,
            })),
          }
        })
        for (const message of render(...blocks)) {
          expect(check.message(asSent(message))).toEqual([])
          expect(readText(message).alive).toEqual([])
        }
        // A quotation of nothing visible is not shown, and neither is where it stands.
        const links = blocks.flatMap((block) =>
          block.kind === 'quote' && block.link ? [`link ${block.link}`] : [],
        )
        const alive = render(...blocks).flatMap((message) => readBlocks(message).alive)
        expect(alive.every((one) => links.includes(one))).toBe(true)
        expect(alive.length).toBeLessThanOrEqual(links.length)
      }),
    )
  })

  it('makes the source of a quotation one link to its context, whole, and reads it like any other', () => {
    const link = `https://books.example/r/${'a'.repeat(900)}?q=<b>|c`
    const source = [text('A. <Keeper>, '), { kind: 'emphasis', text: 'Log|book' } as const]
    const message = one(quote('Lit.', { link, source }))
    const url = `https://books.example/r/${'a'.repeat(900)}?q=%3Cb%3E%7Cc`
    expect(objectsAt(message, 'blocks')[1]).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [{ type: 'link', url, text: 'A. <Keeper>, Log|book', style: { italic: true } }],
        },
      ],
    })
    expect(readText(message).shown).toBe('“Lit.”\nA. <Keeper>, Log|book')
    expect(check.message(message)).toEqual([])
    expect(readBlocks(one(quote('Lit.', { link, source: [] }))).shown).toBe('Lit.\n↗')
  })

  it.each(['javascript:alert(1)', 'slack://open', 'https://a:b@x.example', 'nonsense'])(
    'leads nowhere by an address as %s',
    (link) => expect(one(quote('Lit.', { link }))).toEqual(one(quote('Lit.'))),
  )

  it('tells words that differ by style on the screen and by signs aloud, and slants what is set apart', () => {
    const content: Phrase = [
      text('The lamp was '),
      { kind: 'removed', text: 'never' },
      { kind: 'added', text: 'always' },
      { kind: 'emphasis', text: ' lit' },
    ]
    const message = one({ kind: 'quote', content, source: [] })
    expect(JSON.stringify(message['blocks'])).toContain(
      '{"type":"text","text":"never","style":{"strike":true}},{"type":"text","text":"always","style":{"bold":true}},{"type":"text","text":" lit","style":{"italic":true}}',
    )
    expect(message['text']).toBe('“The lamp was [-never-]{+always+} lit”')
  })

  it('says the same in notifications and to screen readers as on the screen', () => {
    const message = one({ kind: 'heading', content: [text('A & B <now>')] }, quote('Lit.', { ordinal: 2 }))
    expect(message['text']).toBe('A &amp; B &lt;now&gt;\n2. “Lit.”\nA. Keeper, Logbook')
    expect(readText(message).shown).toBe('A & B <now>\n2. “Lit.”\nA. Keeper, Logbook')
  })

  it('never lets Slack turn addresses into previews or read markup in the text', () => {
    expect(one(quote('Lit.'))).toMatchObject({
      mrkdwn: false,
      parse: 'none',
      unfurl_links: false,
      unfurl_media: false,
    })
  })

  it('leads a numbered quotation with its number, outside of the quotation', () => {
    const message = one(quote('Lit.', { ordinal: 1 }))
    expect(visibleText(message)).toBe('1.\nLit.\nA. Keeper, Logbook')
    expect(quotationsOf(message)).toEqual(['Lit.'])
  })

  it('shows the source of a quotation in small print, in which nothing acts', () => {
    const message = one(quote('Lit.'))
    expect(objectsAt(message, 'blocks').map((block) => block['type'])).toEqual(['rich_text', 'context'])
    expect(objectsAt(message, 'blocks')[1]).toEqual({
      type: 'context',
      elements: [{ type: 'plain_text', text: 'A. Keeper, Logbook', emoji: false }],
    })
  })

  it('keeps the source of a quotation in the same message', () => {
    const notes = Array.from({ length: 49 }, (): Block => ({ kind: 'note', content: [text('line')] }))
    const messages = render(...notes, quote('Lit.')).map(asSent)
    expect(messages.map((message) => objectsAt(message, 'blocks').length)).toEqual([49, 2])
  })

  it('shortens a long quotation at a sentence, with a visible mark', () => {
    const [shown = ''] = quotationsOf(one(quote(`${sentence} `.repeat(40).trim())))
    expect(shown.length).toBeLessThanOrEqual(1200)
    expect(shown.endsWith(`came in. ${omission}`)).toBe(true)
  })

  it('spreads a quotation that was asked for at length over messages, and loses no word of it', () => {
    const words = `${sentence} `.repeat(300).trim()
    const messages = render(quote(words, { isWide: true })).map(asSent)
    expect(messages.length).toBeGreaterThan(1)
    expect(messages.flatMap(quotationsOf).join(' ')).toBe(words)
    expect(messages.flatMap((message) => check.message(message))).toEqual([])
    expect(messages.filter((message) => visibleText(message).includes('A. Keeper'))).toHaveLength(1)
  })

  it('takes the marks away where they would make a quotation too large, and no word', () => {
    const content: Phrase = Array.from({ length: 600 }, (_, i) => ({
      kind: i % 2 ? 'mark' : 'text',
      text: 'ab',
    }))
    const message = one({ kind: 'quote', content, source: [text('Logbook')] })
    expect(quotationsOf(message)).toEqual(['ab'.repeat(600)])
    expect(JSON.stringify(message)).not.toContain('bold')
  })

  it('fits long texts of three bytes a sign', () => {
    const messages = render(quote('등대지기는 배를 세었다. '.repeat(800), { isWide: true }), {
      kind: 'list',
      items: Array.from({ length: 40 }, (_, i) => ({
        label: text(`${i}`),
        content: [text('등대'.repeat(400))],
      })),
    })
    for (const message of messages) {
      expect(Buffer.byteLength(JSON.stringify(message.blocks))).toBeLessThanOrEqual(12_000)
      expect(check.message(asSent(message))).toEqual([])
    }
  })

  it('keeps to 50 blocks a message', () => {
    const notes = Array.from(
      { length: 120 },
      (_, i): Block => ({ kind: 'note', content: [text(`line ${i}`)] }),
    )
    expect(render(...notes).map(({ blocks }) => blocks.length)).toEqual([50, 50, 20])
  })

  it('shows a list with its labels in bold or its numbers, and its small print slanted below', () => {
    const message = one({
      kind: 'list',
      items: [
        { label: code('/ask'), content: [text('asks')] },
        { label: text('Kept'), content: [text('yes')] },
        { label: text('1'), content: [text('Logbook')], detail: [text('12 paragraphs')] },
      ],
    })
    expect(visibleText(message)).toBe('/ask asks\nKept: yes\n1. Logbook\n12 paragraphs')
    expect(message['text']).toBe("'/ask' asks\nKept: yes\n1. Logbook\n12 paragraphs")
    const [bullets, numbered] = message['blocks'] === undefined ? [] : objectsAt(message, 'blocks')
    expect(objectsAt(bullets, 'elements').map((element) => element['type'])).toEqual(['rich_text_list'])
    expect(objectsAt(numbered, 'elements')).toEqual([
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: '1. Logbook' },
          { type: 'text', text: '\n12 paragraphs', style: { italic: true } },
        ],
      },
    ])
  })

  it('says what has been done, and offers no button for it', () => {
    const message = one({
      kind: 'actions',
      actions: [
        { id: 'share:v1:a', label: 'Shared', isDone: true },
        { id: 'more:v1:a', label: 'More' },
      ],
    })
    expect(visibleText(message)).toBe('Shared')
    expect(buttonsOf(message).map((button) => button.text)).toEqual(['More'])
  })

  it('puts at most 25 buttons into a row', () => {
    const actions = Array.from({ length: 30 }, (_, i) => ({ id: `more:v1:${i}`, label: `Button ${i}` }))
    const message = one({ kind: 'actions', actions })
    expect(buttonsOf(message)).toHaveLength(30)
    expect(check.message(message)).toEqual([])
    expect(message['text']).toContain('Button 29')
  })

  it('offers no menu where there is nothing to choose', () => {
    const message = one({ kind: 'choice', id: 'reason:v1:a', label: 'Reason', choices: [] })
    expect(selectsOf(message)).toEqual([])
    expect(check.message(message)).toEqual([])
  })

  it('offers a choice in a menu that says what is chosen', () => {
    const choices = [{ value: 'other', label: 'Something else' }]
    const message = one({ kind: 'choice', id: 'reason:v1:a', label: 'Reason', choices })
    expect(visibleText(message)).toBe('')
    expect(message['text']).toBe('Reason')
    expect(selectsOf(message)).toEqual([
      {
        actionId: 'reason:v1:a',
        type: 'static_select',
        options: [{ text: 'Something else', value: 'other' }],
        placeholder: 'Reason',
      },
    ])
  })

  it('becomes a message that Slack takes even where there is nothing to see', () => {
    const message = one({ kind: 'paragraph', content: [text(' \n')] })
    expect(check.message(message)).toEqual([])
  })

  it('becomes an App Home that Slack takes', () => {
    const blocks = renderHome({ blocks: Array.from({ length: 120 }, () => quote('Lit.')) })
    expect(check.view(parseJson(JSON.stringify({ type: 'home', blocks })))).toEqual([])
  })
})

const by = (learner: string): Phrase => [text('By '), { kind: 'member', learner, text: 'Ada' }, text('.')]
const at: Phrase = [
  text('Until '),
  { kind: 'time', at: Date.UTC(2026, 10, 22, 9), text: '22 November, 09:00 UTC' },
]
const picture: Block = { kind: 'picture', png: new Uint8Array([1]), alt: 'Three of four days' }
const file: Block = { kind: 'file', name: 'cards.csv', media: 'text/csv', content: Buffer.from('lamp,oil\n') }

/** The rich text elements of a message, one list for each section, quotation or list entry. */
function elementsOf(message: JsonObject): readonly JsonObject[] {
  const parts = objectsAt(message, 'blocks').flatMap((block) => objectsAt(block, 'elements'))
  return parts.flatMap((part) => objectsAt(part, 'elements'))
}

describe('lines for a program in Slack', () => {
  it('are a block of code, with their line ends and indents', () => {
    const listing = '@book{mill,\n  author = {<!channel>},\n}'
    const message = one({ kind: 'listing', text: listing })
    expect(elementsOf(message)).toEqual([{ type: 'text', text: listing }])
    expect(JSON.stringify(message)).toContain('rich_text_preformatted')
  })
})

describe('what stands for more than its words in Slack', () => {
  const gap: Phrase = [text('The lamp burns '), { kind: 'gap', text: 'blank' }, text('.')]

  it.each(['heading', 'paragraph', 'note'] as const)(
    'is a line to write on in a %s, and read aloud',
    (kind) => {
      const message = one({ kind, content: gap })
      expect(visibleText(message)).toBe('The lamp burns _____.')
      expect(message['text']).toBe('The lamp burns blank.')
    },
  )

  it('is a line to write on in a quotation too', () => {
    const message = one({ kind: 'quote', content: gap, source: [text('Logbook')] })
    expect(quotationsOf(message)).toEqual(['The lamp burns _____.'])
    expect(message['text']).toBe('“The lamp burns blank.”\nLogbook')
  })

  it.each(['paragraph', 'note'] as const)('is the time of each reader in a %s', (kind) => {
    const message = one({ kind, content: at })
    expect(elementsOf(message)[1]).toMatchObject({
      type: 'date',
      timestamp: Date.UTC(2026, 10, 22, 9) / 1000,
      format: '{date_short_pretty} {time}',
      fallback: '22 November, 09:00 UTC',
    })
    expect(message['text']).toBe('Until 22 November, 09:00 UTC')
    expect(check.message(message)).toEqual([])
  })

  it('is a channel in a paragraph and in a note, and a group by its name alone', () => {
    for (const kind of ['paragraph', 'note'] as const) {
      const content: Phrase = [
        { kind: 'channel', channel: 'slack:C0GENERAL', text: 'elsewhere' },
        { kind: 'channel', channel: 'x:7', text: ' elsewhere ' },
        { kind: 'group', group: 'slack:here', text: 'the group' },
        { kind: 'group', group: 'x:7', text: ' the group' },
      ]
      const message = one({ kind, content })
      expect(readBlocks(message)).toEqual({ shown: '#C0GENERAL elsewhere @here the group', alive: [] })
      expect(readText(message).alive).toEqual([])
      expect(check.message(message)).toEqual([])
    }
  })

  it('is a name without a mention in a message, and a member in what takes the place of one', () => {
    for (const kind of ['paragraph', 'note'] as const) {
      const content = by('slack:U0ADA')
      expect(readBlocks(one({ kind, content }))).toEqual({ shown: 'By Ada.', alive: [] })
      const edit = asSent(renderEdit({ blocks: [{ kind, content }] })[0])
      expect(elementsOf(edit)[1]).toMatchObject({ type: 'user', user_id: 'U0ADA' })
      expect(readText(edit)).toEqual({ shown: 'By Ada.', alive: [] })
      expect(check.message(edit)).toEqual([])
    }
  })

  it('is a name where the member is of another platform', () => {
    const [edit] = renderEdit({ blocks: [{ kind: 'paragraph', content: by('discord:42') }] })
    expect(readBlocks(edit)).toEqual({ shown: 'By Ada.', alive: [] })
  })

  it('is what a screen reader says of a button', () => {
    const actions = [{ id: 'answer:v1:b', label: 'B', spoken: `Option B: ${'1950 '.repeat(30)}` }]
    const message = one({ kind: 'actions', actions })
    expect(JSON.stringify(message)).toContain('"accessibility_label":"Option B: 1950')
    expect(check.message(message)).toEqual([])
  })
})

describe('pictures and files in a Slack message', () => {
  it('are words where nothing can be stored', () => {
    const message = one(picture, file)
    expect(visibleText(message)).toBe('Three of four days\ncards.csv\nlamp,oil')
    expect(check.message(message)).toEqual([])
  })

  it('are shown with their words, or named, where they are stored', () => {
    const storage = { picture: () => 'F01', file: () => 'cards.csv' }
    const [message] = renderSlack({ blocks: [picture, file] }, { storage }).map(asSent)
    expect(objectsAt(message, 'blocks')[0]).toEqual({
      type: 'image',
      slack_file: { id: 'F01' },
      alt_text: 'Three of four days',
    })
    expect(message?.['text']).toBe('Three of four days\ncards.csv')
    expect(check.message(message ?? {})).toEqual([])
  })

  it('are spread over messages as text, of which no line is lost', () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `${index},the lamp was lit & tended <twice>`)
    const messages = render({ ...file, content: Buffer.from(lines.join('\n')) }).map(asSent)
    expect(messages.length).toBeGreaterThan(1)
    for (const message of messages) expect(check.message(message)).toEqual([])
    const [, ...shown] = messages.flatMap((message) => visibleText(message).split('\n'))
    expect(shown).toEqual(lines)
  })
})

describe('a message that notifies', () => {
  it('calls those who are there, and nothing else in it does', () => {
    const view = { blocks: [{ kind: 'paragraph', content: [text('<!channel> @here')] }] } as const
    const [message] = renderSlack(view, { notify: 'here' })
    expect(readBlocks(message).alive).toEqual(['reference <!here>'])
    expect(readText(message).alive).toEqual([])
    expect(check.message(asSent(message))).toEqual([])
  })
})

describe('what takes the place of a message', () => {
  it('is one message, with a mark for words it has no room for, and all its buttons', () => {
    const row: Block = { kind: 'actions', actions: [{ id: 'add:v1:a', label: 'Add' }] }
    const edit = asSent(
      renderEdit({ blocks: [...Array.from({ length: 60 }, () => quote(sentence.repeat(8))), row] })[0],
    )
    expect(check.message(edit)).toEqual([])
    expect(visibleText(edit).endsWith(omission)).toBe(true)
    expect(buttonsOf(edit).map((button) => button.text)).toEqual(['Add'])
  })

  it('is all of it where there is room, and something where there is nothing', () => {
    expect(visibleText(asSent(renderEdit({ blocks: [quote('Lit.')] })[0]))).toBe('Lit.\nA. Keeper, Logbook')
    expect(check.message(asSent(renderEdit({ blocks: [] })[0]))).toEqual([])
  })
})
