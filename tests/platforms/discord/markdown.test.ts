import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  escapeMarkdown,
  flowMarkdown,
  quoteMarkdown,
  readQuoted,
} from '../../../src/platforms/discord/markdown.ts'
import { code, strong, text } from '../../../src/view/view.ts'

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
    const looks = fc.constantFrom('text', 'mark', 'strong')
    const phrase = fc.array(fc.record({ kind: looks, text: words }), { maxLength: 4 })
    fc.assert(
      fc.property(phrase, (content) => {
        const markdown = `### Heading\n${quoteMarkdown(content)}\n-# A. Keeper, Logbook`
        const said = content.map((part) => part.text).join('')
        expect(readQuoted(markdown)).toBe(said.trim())
      }),
    )
  })

  it('is read whole where it quotes nothing', () => {
    expect(readQuoted('### Hello\n- **1\\.** `ask` \\*')).toBe('Hello\n1. ask *')
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
