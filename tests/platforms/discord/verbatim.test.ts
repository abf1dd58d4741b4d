import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/platforms/discord/message.ts'
import { renderDiscord } from '../../../src/platforms/discord/render.ts'
import { type Block, type Inline, phrase, strong, text } from '../../../src/view/view.ts'
import { textDisplays } from '../../support/discord/read-body.ts'
import {
  type Look,
  parseDiscordMarkdown,
  type SeenWords,
  visibleText,
} from '../../support/discord-markdown.ts'

/** The full law is VERBATIM_RUNS=20000. */
const numRuns = Number(process.env['VERBATIM_RUNS'] ?? 2000)

/** Words that try to be more than words in Discord. */
const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^[a-zé0-9.,'-]{1,6}$/) },
      { weight: 3, arbitrary: fc.constantFrom(...'*_~|`>#-+.:/\\<@&![]()=1¯ \n\t') },
      fc.constantFrom(
        '**',
        '***',
        '__',
        '~~',
        '||',
        '``',
        '```',
        '```js\n',
        '>>> ',
        '> ',
        '# ',
        '### ',
        '-# ',
      ),
      fc.constantFrom('- ', '* ', '+ ', '1. ', '12) ', '   - ', '\n', '\n\n', '\r\n', '\r', '\u2028', '\v'),
      fc.constantFrom(
        '@everyone',
        '@here',
        '<@123>',
        '<@!123>',
        '<@&123>',
        '<#123>',
        '</ask:123>',
        '<id:guide>',
      ),
      fc.constantFrom(
        '<:a:1>',
        '<a:b:2>',
        ':smile:',
        '<t:1>',
        '<t:1:R>',
        '¯\\_(ツ)_/¯',
        '<+4930123>',
        '<me@a.example>',
      ),
      fc.constantFrom(
        'https://a.example/x',
        '<https://a.example>',
        '[b](https://a.example)',
        'discord.gg/abc',
      ),
      fc.constantFrom(
        'HTTP://A.EXAMPLE',
        'discord.com/invite/abc',
        'https:\\//a.example',
        '[a](<https://b.example>)',
      ),
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\u200B',
        '\u200D',
        '\uFEFF',
        '\u0000',
        '\u001B',
        '\uD800',
        'e\u0301',
        '\u00A0',
        '\u202F',
        '👩‍🚀',
        '등대',
        '霧',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''))

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const unseen = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u206F]/gu

/** What a person can see of some words. */
function seen(words: string): string {
  return words.toWellFormed().replace(lineEnds, '\n').replace(unseen, '')
}

/** Those that a line is trimmed of, at its ends or around a name in it. */
const spaces = /[ \u00A0\u202F]/g

/** The same on one line, whose no-break spaces stay. */
function seenInLine(words: string): string {
  return seen(words.replace(/[^\S\u00A0\u202F]+/g, ' '))
}

function read(...blocks: readonly Block[]): { readonly text: string; readonly words: readonly SeenWords[] } {
  const messages: readonly Message[] = renderDiscord({ blocks })
  const parsed = messages.flatMap((message) => textDisplays(message)).map(parseDiscordMarkdown)
  const raw = messages.flatMap((message) => textDisplays(message)).join('\n')
  expect(parsed.flatMap(({ acting }) => acting)).toEqual([])
  // Servers look for links, invites and mentions in the raw text, whatever is escaped around them.
  expect(raw).not.toMatch(
    /[a-z]:\/\/|discord\.gg\/|\.com\/invite|<(?:[@#/]|a?:|t:|id:)|(?<!\\)@(?:everyone|here)/i,
  )
  return { text: parsed.map(visibleText).join('\n'), words: parsed.flatMap(({ words }) => words) }
}

function wordsWith(look: Look, words: readonly SeenWords[]): string {
  return words
    .filter(({ looks }) => looks.includes(look))
    .map((one) => one.text)
    .join('')
}

function looksIn(words: readonly SeenWords[]): ReadonlySet<string> {
  return new Set(words.filter((one) => one.text.trim() !== '').map(({ looks }) => looks.join('+')))
}

/** A text in parts, every second one marked, cut where the numbers say. */
function withMarks(words: string, cuts: readonly number[]): readonly Inline[] {
  const ends = [...cuts.map((cut) => cut % (words.length + 1)), words.length].sort((a, b) => a - b)
  return ends.map((end, index) => ({
    kind: index % 2 === 0 ? 'text' : 'mark',
    text: words.slice(ends[index - 1] ?? 0, end),
  }))
}

describe(`hostile words in Discord, ${numRuns} times`, { timeout: 5000 + 2 * numRuns }, () => {
  it('are shown to the letter in an excerpt, bold where they are marked and nowhere else', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(200), { maxLength: 5 }), (hostileWords, cuts) => {
        const words = hostileWords.toWellFormed()
        fc.pre(seen(words).trim() !== '')
        const content = withMarks(words, cuts)
        const { text: shown, words: all } = read({ kind: 'quote', content, source: [text('Source')] })
        expect(shown).toBe(`${content.map((part) => seen(part.text)).join('')}\nSource`)
        const marked = content.filter(({ kind }) => kind === 'mark').map((part) => seen(part.text))
        expect(wordsWith('bold', all).replace(/\s/g, '')).toBe(marked.join('').replace(/\s/g, ''))
        expect(
          [...looksIn(all)].filter((looks) => !['quote', 'quote+bold', 'subtext'].includes(looks)),
        ).toEqual([])
      }),
      { numRuns },
    )
  })

  it('are shown to the letter as the title of a source, and as a heading', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const title = seenInLine(words).trim()
        fc.pre(title !== '')
        const source = read({
          kind: 'quote',
          content: [text('Words.')],
          source: [strong(words), text(', ¶ 4')],
        })
        expect(source.text.replace(spaces, '')).toBe(`Words.\n${title}, ¶ 4`.replace(spaces, ''))
        expect(looksIn(source.words)).toEqual(new Set(['quote', 'subtext+bold', 'subtext']))
        const heading = read({ kind: 'heading', content: [text(words)] })
        expect(heading.text).toBe(title)
        expect([...looksIn(heading.words)].filter((look) => !/^heading(?:\+bold)?$/.test(look))).toEqual([])
      }),
      { numRuns },
    )
  })

  it('are shown to the letter as the name of a file in a list', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const file = seenInLine(words).trim()
        fc.pre(file !== '')
        const item = { label: text('File'), content: [text(words)], detail: [text(words)] }
        const { text: shown, words: all } = read({ kind: 'list', items: [item, item] })
        expect(shown).toBe(`File: ${file}\n${file}\nFile: ${file}\n${file}`)
        expect(looksIn(all)).toEqual(new Set(['item+bold', 'item', 'subtext']))
      }),
      { numRuns },
    )
  })

  it('are shown to the letter as the name of a member, in a sentence and first in one', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const name = seenInLine(words)
        fc.pre(name.trim() !== '')
        const { text: shown, words: all } = read(
          { kind: 'note', content: phrase`Shared by ${words}.` },
          { kind: 'paragraph', content: phrase`${words} asks the group.` },
        )
        expect(shown.replace(spaces, '')).toBe(
          `Shared by ${name}.\n${name} asks the group.`.replace(spaces, ''),
        )
        expect(looksIn(all)).toEqual(new Set(['subtext', '']))
      }),
      { numRuns },
    )
  })
})
