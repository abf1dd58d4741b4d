import { describe, expect, it } from 'vitest'
import { parseDiscordMarkdown, visibleText } from './discord-markdown.ts'

const looksOf = (source: string): readonly string[] =>
  parseDiscordMarkdown(source).words.map(({ text, looks }) => `${looks.join('+') || 'plain'}: ${text}`)
const kindsOf = (source: string): readonly string[] =>
  parseDiscordMarkdown(source).acting.map(({ kind }) => kind)

describe('our reading of Discord’s markdown', () => {
  it.each([
    ['**b**', ['bold: b']],
    ['*i* _i_', ['italic: i', 'plain:  ', 'italic: i']],
    ['__u__ ~~s~~', ['underline: u', 'plain:  ', 'strike: s']],
    ['||x||', ['spoiler: x']],
    ['`**c**`', ['code: **c**']],
    ['[see *it*](<https://a.example>)', ['link: see ', 'link+italic: it']],
    ['### head', ['heading: head']],
    ['-# small', ['subtext: small']],
    ['> a\n> b\nc', ['quote: a\nb\n', 'plain: c']],
    ['>>> a\nb', ['quote: a\nb']],
    ['- one\n2. two', ['item: one', 'plain: \n', 'item: two']],
    ['> - in **it**', ['quote+item: in ', 'quote+item+bold: it']],
    ['\\*\\*no\\*\\*', ['plain: **no**']],
    ['a - b, 1.5 and #no', ['plain: a - b, 1.5 and #no']],
  ])('sees the looks of %j', (source, looks) => expect(looksOf(source)).toEqual(looks))

  it.each([
    [
      '<@1> <@!1> <@&1> <#1> @everyone @here',
      ['mention', 'mention', 'mention', 'mention', 'mention', 'mention'],
    ],
    ['<:a:1> <a:b:2> :smile:', ['emoji', 'emoji', 'emoji']],
    ['<t:1> <t:1:R> </ask:1> <id:guide>', ['time', 'time', 'command', 'navigation']],
    ['https://a.example <http://b.example> discord.gg/abc', ['link', 'link', 'link']],
    ['[words](https://a.example) <me@a.example> <+4930123>', ['link', 'link', 'link']],
    ['`@everyone https://a.example`', []],
    ['\\@everyone https\\:\\/\\/a.example \\<\\@1\\>', []],
  ])('sees what acts in %j', (source, kinds) => expect(kindsOf(source)).toEqual(kinds))

  it('loses the signs at the end of a heading, as Discord does', () => {
    expect(visibleText(parseDiscordMarkdown('### C\\#'))).toBe('C\\')
  })
})
