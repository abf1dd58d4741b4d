import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  escapeMarkdown,
  flowMarkdown,
  linkMarkdown,
  quoteMarkdown,
  readQuoted,
} from '../../../src/platforms/discord/markdown.ts'
import { code, type Inline, type Phrase, strong, text } from '../../../src/view/view.ts'
import { parseDiscordMarkdown } from '../../support/discord-markdown.ts'

describe('words that mean something in Discord', () => {
  it.each([
    ['a *b* _c_', 'a \\*b\\* \\_c\\_'],
    ['@everyone <@1>', '\\@everyone \\<\\@1\\>'],
    ['https://a.example', 'https\\:\\/\\/a.example'],
    ['discord.gg/abc', 'discord.gg\\/abc'],
    ['- item\n1. item\n  + item', '\\- item\n1\\. item\n  \\+ item'],
    ['well-known, in 1995. And 2.5 - or so', 'well-known, in 1995. And 2.5 - or so'],
    ['back\\slash', 'back\\\\slash'],
    ['a\r\nb\u2028c', 'a\nb\nc'],
    ['a\u202Eb\u0000c', 'abc'],
  ])('%j are written %j', (words, markdown) => expect(escapeMarkdown(words)).toBe(markdown))
})

describe('a message of the bot’s own in Discord', () => {
  it('is read as the words that it quotes, whatever stands in them', () => {
    const signs = fc.constantFrom(...'ab 1.-+*_`~\\|<>@#:/[]()é“'.split(''), '\n')
    const words = fc.string({ unit: signs, maxLength: 40 })
    const looks = fc.constantFrom('text', 'mark', 'strong', 'emphasis', 'added', 'removed')
    const phrase = fc.array(fc.record({ kind: looks, text: words }), { maxLength: 4 })
    fc.assert(
      fc.property(phrase, (content) => {
        const markdown = `### Heading\n${quoteMarkdown(content)}\n-# A. Keeper, Logbook`
        const said = content.map((part) => part.text).join('')
        expect(readQuoted(markdown)).toBe(said.trim())
      }),
    )
  })

  it('is read with its words to type as they stand', () => {
    expect(readQuoted('`a_b*c` and _d_ ~~e~~ *f*')).toBe('a_b*c and d e f')
  })

  it('is read whole where it quotes nothing', () => {
    expect(readQuoted('### Hello\n- **1\\.** `ask` \\*')).toBe('Hello\n1. ask *')
  })
})

describe('words that are set apart in Discord', () => {
  const emphasis = (words: string): Inline => ({ kind: 'emphasis', text: words })
  const added = (words: string): Inline => ({ kind: 'added', text: words })
  const removed = (words: string): Inline => ({ kind: 'removed', text: words })

  it.each([
    [[text('in'), emphasis('Lamps'), text('side')], 'in*Lamps*side'],
    [[emphasis(' On Lamps '), text('(1901)')], '*On Lamps* (1901)'],
    [[removed('never '), added('always')], '~~never~~ **always**'],
    [[removed('about ~'), text('9')], '~~about~~ \\~9'],
    [[strong('Keeper'), emphasis('Lamps'), text(', 1901')], '**Keeper**_Lamps_, 1901'],
    [[emphasis('Lamps'), strong('Keeper')], '_Lamps_**Keeper**'],
    [[strong('Keeper'), emphasis('Lamp'), text('s')], '**Keeper**Lamps'],
    [[emphasis('a\nb')], '*a b*'],
  ])('%j is written %j', (content, markdown) => expect(flowMarkdown(content)).toBe(markdown))

  it('look as they are meant to, whatever stands in and beside them, and nothing else does', () => {
    const signs = fc.constantFrom(...'ab1 -*_~\\`[](),.é'.split(''))
    const words = fc.string({ unit: signs, minLength: 1, maxLength: 6 })
    const kind = fc.constantFrom('text', 'strong', 'emphasis', 'added', 'removed')
    fc.assert(
      fc.property(fc.array(fc.record({ kind, text: words }), { minLength: 1, maxLength: 5 }), (content) => {
        const read = parseDiscordMarkdown(`x ${flowMarkdown([text('y'), ...content, text('z')])}`)
        expect(
          read.words
            .map((one) => one.text)
            .join('')
            .replace(/\s+/g, ' '),
        ).toBe(`x y${content.map((one) => one.text).join('')}z`.replace(/\s+/g, ' '))
        for (const [look, kinds] of [
          ['bold', ['strong', 'added']],
          ['italic', ['emphasis']],
          ['strike', ['removed']],
        ] as const) {
          const seen = read.words.filter(({ looks }) => looks.includes(look)).map((one) => one.text)
          const meant = content.filter((one) => kinds.some((each) => each === one.kind))
          const bare = (all: readonly string[]): string => all.join('').replace(/[\s~]/g, '')
          const isSeen = bare(seen) === bare(meant.map((one) => one.text))
          // Italics give way where Discord would read their sign as one of their neighbours'.
          expect(isSeen || (look === 'italic' && seen.length < meant.length)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a link to a quotation in Discord', () => {
  const address = 'https://books.example/r/abc'
  const link = (content: Phrase): string => linkMarkdown(content, flowMarkdown(content), address)

  it.each([
    [
      [text('A. Keeper, '), { kind: 'emphasis', text: 'Lamps (1901)' }],
      `[A. Keeper, *Lamps (1901)*](<${address}>)`,
    ],
    [[text('Lamps [1901]')], `Lamps \\[1901\\] [↗](<${address}>)`],
    [[text('from www.a.example')], `from www.a.example [↗](<${address}>)`],
    [[{ kind: 'member', learner: 'discord:4', text: 'Ada' }], `<@4> [↗](<${address}>)`],
    [[], `[↗](<${address}>)`],
  ] as const)('of %j is %s', (content, markdown) => expect(link(content)).toBe(markdown))

  it('is the only link there, and whole, whatever the source says', () => {
    const signs = fc.constantFrom(...'a1 -*_~\\`[](),.<>:/@#|!'.split(''), 'https://x.example', '](<', '>)')
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 12 }), (words) => {
        const read = parseDiscordMarkdown(`-# ${link([text(words)])}`)
        expect(read.acting).toEqual([{ kind: 'link', source: address }])
        expect(
          read.words
            .map((one) => one.text)
            .join('')
            .replace(/ ?↗$/, '')
            .trim(),
        ).toBe(words.replace(/\s+/g, ' ').trim())
        const label = read.words.filter(({ looks }) => looks.includes('link')).map((one) => one.text)
        expect(label.join('')).not.toMatch(/[[\]]/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a phrase in Discord', () => {
  it('is on one line, its looks beside each other as one', () => {
    const content = [text('Read\n'), strong('On '), strong('Lamps'), text(' by '), code('/ask')]
    expect(flowMarkdown(content)).toBe('Read **On Lamps** by `/ask`')
  })

  it('keeps the spaces at which no line may break', () => {
    expect(flowMarkdown([text('Log,\n \u00A0¶\u00A01\u202F?')])).toBe('Log, \u00A0¶\u00A01\u202F?')
  })

  it('that is quoted keeps its lines, with bold that ends with each', () => {
    const content = [text('lit '), { kind: 'mark', text: ' at\ndusk ' } as const, text('> by her')]
    expect(quoteMarkdown(content)).toBe('> lit  **at**\n> **dusk** \\> by her')
  })
})
