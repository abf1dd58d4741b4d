import { describe, expect, it } from 'vitest'
import type { Overheard, Reply } from '../../../src/bot/request.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import type { View } from '../../../src/view/view.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import {
  actionsIn,
  ada,
  buttonIn,
  command,
  madeBot,
  madeFloor,
  mention,
  pressed,
  viewIn,
} from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const textOf = (reply: Reply): string => plainText(viewIn(reply))
const quotesOf = (view: View): readonly string[] =>
  view.blocks.flatMap((block) =>
    block.kind === 'quote' ? [block.content.map(({ text }) => text).join('')] : [],
  )
const quotesIn = (reply: Reply): readonly string[] => quotesOf(viewIn(reply))
const labelsIn = (reply: Reply): readonly string[] => actionsIn(reply).map(({ label }) => label)

const first = 'Every keeper wound the lantern by hand. Nobody slept through a gale.'

function made() {
  const bot = madeBot(lighthouse, wordAnswerer(lighthouse), { surface: 'chat' })
  const { floor, posts } = madeFloor()
  return {
    ...bot,
    posts,
    say: (text: string) => bot.bot.handle(mention(text), floor),
    expand: (text: string, target?: string) =>
      bot.bot.handle(command('expand-citations', text, target === undefined ? {} : { target }), floor),
    press: (id: string) => bot.bot.handle(pressed(id), floor),
  }
}

describe('a mention with references', () => {
  it('is answered where it was said with the passage, cited, and its buttons', async () => {
    const reply = await made().say('Look at [[marsh1931 ¶ 1]].')
    expect(reply).toMatchObject({ to: 'thread' })
    expect(quotesIn(reply)).toEqual([first])
    expect(labelsIn(reply)).toEqual(['Wider', 'Save', 'Copy citation'])
  })

  it('is expanded, whatever is asked beside them', async () => {
    expect(quotesIn(await made().say('what does [[marsh1931 ¶ 1]] mean by the lantern?'))).toEqual([first])
  })

  it('shows three in full and names the rest, each once', async () => {
    const reply = await made().say(
      '[[marsh1931 ¶ 1]] [[marsh1931 ¶ 2]] [[marsh1931:1]] [[marsh1931 ¶ 3]] [[한바다2004 ¶ 1]]',
    )
    expect(quotesIn(reply)).toHaveLength(3)
    expect(textOf(reply)).toContain('1 more place, not quoted in full')
    expect(textOf(reply)).toContain('한바다2004 ¶ 1')
  })

  it('says what is wrong with those that lead nowhere, below those that do', async () => {
    const reply = await made().say('[[marsh1931 ¶ 1]] and [[marsh1931 ¶ 9]] and [[rousseau ¶ 1]]')
    expect(quotesIn(reply)).toEqual([first])
    expect(textOf(reply)).toContain('has no ¶ 9. What it has: ¶ 1–3.')
    expect(textOf(reply)).toContain('No reading has the alias “rousseau”')
  })

  it('says once what is wrong with one that is said again and again', async () => {
    const says = textOf(await made().say('see [[rousseau ¶ 1]], [[rousseau ¶ 1]] and [[marsh1931 ¶ 9]]'))
    expect(says.split('rousseau')).toHaveLength(2)
    expect(says).toContain('has no ¶ 9')
  })

  it.each([
    ['a place that is not there', 'see [[marsh1931 ¶ 9]]', 'has no ¶ 9'],
    ['a range that runs backwards', '[[marsh1931 ¶ 3–1]]', 'runs backwards'],
    [
      'an alias that nobody has',
      'see [[march1931 ¶ 1]]',
      'The nearest: marsh1931 (The Keepers of Gull Point).',
    ],
    ['a reading without a place', '[[marsh1931]]', 'names a reading, but no place in it'],
    ['what is no reference', '[[Gull Point]]', 'is no reference that I can read'],
  ])('is helped in a sentence: %s', async (_, words, said) => {
    const reply = await made().say(words)
    expect(textOf(reply)).toContain(said)
    expect(quotesIn(reply)).toEqual([])
  })

  it.each([
    ['a question about something in brackets', 'who polished the [[lantern]] glass?'],
    ['a reference in code', 'what of the lantern, `[[marsh1931 ¶ 1]]`?'],
    ['a command that takes the words itself', 'ask what is the lantern in [[marsh1931 ¶ 9]]'],
  ])('is answered as it was before: %s', async (_, words) => {
    const reply = await made().say(words)
    expect(textOf(reply)).toContain('polished')
  })

  it('is a command where it begins with one', async () => {
    const reply = await made().say('cite [[marsh1931 ¶ 1]] +1')
    expect(labelsIn(reply)).toContain('Narrower')
  })
})

describe('the message command', () => {
  it('shows the passages to the asker alone, and posts them as an answer to the message, once', async () => {
    const { expand, press, posts } = made()
    const reply = await expand('as [[marsh1931 ¶ 1]] says', 'message-7')
    expect(reply).toMatchObject({ to: 'asker' })
    expect(quotesIn(reply)).toEqual([first])
    const here = buttonIn(reply, 'Post here')
    const [after] = await Promise.all([press(here), press(here)])
    expect(posts.map(({ target }) => target)).toEqual(['message-7'])
    const open = posts[0]?.view
    expect(open && quotesOf(open)).toEqual([first])
    expect(open && plainText(open)).toContain('Shared by Ada.')
    expect(after && actionsIn(after)).toMatchObject([{ label: 'Posted here', isDone: true }])
  })

  it('says what is wrong to the asker alone, and that there is nothing', async () => {
    const { expand, posts } = made()
    expect(textOf(await expand('[[marsh1931 ¶ 9]]', 'm'))).toContain('has no ¶ 9')
    expect(textOf(await expand('no reference here', 'm'))).toContain(
      "One looks like this: '[[marsh1931 ¶ 3]]'",
    )
    expect(textOf(await expand('', 'm'))).toContain('There is no reference in that message')
    expect(posts).toEqual([])
  })

  it('keeps nothing of the message', async () => {
    const { expand, store, reports } = made()
    const reply = await expand('a secret beside [[marsh1931 ¶ 1]]', 'm')
    const [, , id = ''] = buttonIn(reply, 'Post here').split(':')
    const kept = await store.exchanges.find('g', id)
    expect(kept?.question).toBe('marsh1931 ¶ 1')
    expect(reports).toEqual([])
  })
})

describe('words that were not said to the bot', () => {
  const heard = (text: string, channel = 'c'): Overheard => ({
    text,
    from: { ...ada, channel },
    speaker: 'Ada',
    language: 'en',
  })
  async function listening() {
    const bot = made()
    await bot.store.channels.change('g', 'c', { expand: true })
    return (text: string, channel?: string) => bot.bot.overhear(heard(text, channel))
  }

  it('are expanded where a host switched that on, and nowhere else', async () => {
    const overhear = await listening()
    const view = await overhear('as [[marsh1931 ¶ 1]] says')
    expect(view && quotesOf(view)).toEqual([first])
    expect(await overhear('as [[marsh1931 ¶ 1]] says', 'elsewhere')).toBeUndefined()
  })

  it.each([
    'nothing at all',
    'a [[Wiki page]]',
    '[[marsh1931]]',
    '[[rousseau ¶ 1]]',
    '[[march1931 ¶ 1]]',
    '`[[marsh1931 ¶ 1]]`',
    '> [[marsh1931 ¶ 1]]',
  ])('are left alone: %s', async (words) => {
    expect(await (await listening())(words)).toBeUndefined()
  })

  it('are helped where a reading was meant without doubt', async () => {
    const overhear = await listening()
    const view = await overhear('[[marsh1931 ¶ 9]] or [[rousseau ¶ 1]]')
    expect(view && plainText(view)).toContain('has no ¶ 9')
    expect(view && plainText(view)).not.toContain('rousseau')
    const both = await overhear('[[marsh1931 ¶ 1]] or [[rousseau ¶ 1]]')
    expect(both && plainText(both)).not.toContain('rousseau')
  })

  it('always get the same answer', async () => {
    const overhear = await listening()
    const words = '[[marsh1931 ¶ 1]] [[marsh1931 ¶ 3, 2]] [[한바다2004 ¶ 1]]'
    expect(await overhear(words)).toEqual(await overhear(words))
  })
})
