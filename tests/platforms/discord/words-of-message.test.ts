import { Collection } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { saidTo, type Worded, wordsOfMessage } from '../../../src/platforms/discord/words-of-message.ts'

/** A message, as far as its words go. */
function message(content: string, embeds: readonly object[] = []): Worded {
  const mentions = {
    users: new Collection([['1', { displayName: 'Ada' }]]),
    roles: new Collection([['2', { name: 'readers' }]]),
  }
  // The edge to discord.js: a message of its has far more than is read here.
  return { content, embeds, mentions, components: [] } as unknown as Worded
}

describe('the words of a message', () => {
  it.each([
    ['<@1> and <@!1> said so', '@Ada and @Ada said so'],
    ['<@9> left', '<@9> left'],
    ['to <@&2>', 'to @readers'],
    ['<:lamp:1> <a:flame:2>', ':lamp: :flame:'],
    ['try </ask:5>', 'try /ask'],
    ['  a\nb ', 'a\nb'],
  ])('%j are read as %j', (content, words) => expect(wordsOfMessage(message(content))).toBe(words))

  it('are those of its embeds where it has no others', () => {
    const embeds = [{ title: 'News', description: 'The lamp is lit.' }]
    expect(wordsOfMessage(message('', embeds))).toBe('News\nThe lamp is lit.')
    expect(wordsOfMessage(message('Look:', embeds))).toBe('Look:')
  })

  it('are those of the message that was forwarded, unless something is said with it', () => {
    const forwarded = (words: string): Worded => ({
      ...message(words),
      // The edge to discord.js, as above.
      messageSnapshots: new Collection([['9', message('As <@1> wrote: “lit”')]]) as never,
    })
    expect(wordsOfMessage(forwarded(''))).toBe('As @Ada wrote: “lit”')
    expect(wordsOfMessage(forwarded('See:'))).toBe('See:')
  })
})

describe('what is said to the bot', () => {
  it.each([
    ['<@7> who?', 'who?'],
    ['who <@!7> and   why?', 'who and why?'],
    ['<@7>', ''],
    ['<@7> ask <@1>', 'ask @Ada'],
    ['<@7> one\ntwo', 'one\ntwo'],
    ['who?', undefined],
    ['<@&7> who?', undefined],
    ['@everyone who?', undefined],
    ['<@77> who?', undefined],
  ])('with %j is %j', (content, said) => expect(saidTo('7', message(content))).toBe(said))
})
