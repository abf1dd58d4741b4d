import { describe, expect, it } from 'vitest'
import type { Posted, Reply } from '../../../src/bot/request.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { actionsIn, buttonIn, command, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const textOf = (reply: Reply): string => plainText(viewIn(reply))

async function shown(request = command('ask', 'lantern'), posted: Posted = { kind: 'posted' }) {
  const made = madeBot(lighthouse, wordAnswerer(lighthouse), { surface: 'chat' })
  const { floor, posts } = madeFloor(posted)
  const reply = await made.bot.handle(request, floor)
  const press = (label: string, on = reply) => made.bot.handle(pressed(buttonIn(on, label)), floor)
  return { ...made, reply, posts, press }
}

describe('sharing', () => {
  it('posts what the asker saw, with their name, and marks the private answer', async () => {
    const { reply, posts, press } = await shown()
    const after = await press('Share')
    expect(posts).toHaveLength(1)
    const [post] = posts
    const open = post === undefined ? '' : plainText(post.view)
    expect(open).toContain('Shared by Ada.')
    for (const block of viewIn(reply).blocks) {
      if (block.kind === 'quote') expect(post?.view.blocks).toContainEqual(block)
    }
    expect(after).toMatchObject({ to: 'update' })
    expect(actionsIn(after).find(({ label }) => label === 'Shared')).toMatchObject({ isDone: true })
  })

  it('happens once, however often and fast it is pressed', async () => {
    const { posts, press } = await shown()
    const replies = await Promise.all([press('Share'), press('Share'), press('Share')])
    expect(posts).toHaveLength(1)
    expect(replies.filter((reply) => textOf(reply).includes('has been shared already'))).toHaveLength(2)
  })

  it('can be tried again where the bot may not write yet', async () => {
    const made = await shown(command('ask', 'lantern'), { kind: 'forbidden' })
    const refused = await made.press('Share')
    expect(textOf(refused)).toContain('I may not write there')
    expect(refused).toMatchObject({ to: 'asker' })
    const { floor, posts } = madeFloor()
    await made.bot.handle(pressed(buttonIn(made.reply, 'Share')), floor)
    expect(posts).toHaveLength(1)
  })

  it('can be tried again where whoever claimed it died on the way', async () => {
    const { reply, store, clock, press, posts } = await shown()
    const [, , id = ''] = buttonIn(reply, 'Share').split(':')
    await store.exchanges.claimShare('g', id, clock.now, 60_000)
    expect(textOf(await press('Share'))).toContain('has been shared already')
    clock.now += 61_000
    await press('Share')
    expect(posts).toHaveLength(1)
    clock.now += 61_000
    expect(textOf(await press('Share'))).toContain('has been shared already')
  })

  it('can be tried again after the platform failed, which is reported', async () => {
    const { bot, reply, reports } = await shown()
    const broken = {
      post: async () => {
        throw new Error('the wire is cut')
      },
      isHost: async () => false,
    }
    expect(textOf(await bot.handle(pressed(buttonIn(reply, 'Share')), broken))).toContain(
      'Something went wrong',
    )
    expect(reports).toHaveLength(1)
    const { floor, posts } = madeFloor()
    await bot.handle(pressed(buttonIn(reply, 'Share')), floor)
    expect(posts).toHaveLength(1)
  })

  it('shares a widened answer as wide as it was seen, and says that it is done', async () => {
    const { posts, press } = await shown()
    const wide = await press('Wider')
    const told = await press('Share', wide)
    expect(textOf(told)).toBe('Shared')
    const quotes = viewIn(wide).blocks.filter(({ kind }) => kind === 'quote')
    expect(posts[0]?.view.blocks.filter(({ kind }) => kind === 'quote')).toEqual(quotes)
  })
})

describe('a question that the readings do not answer', () => {
  it('is put to the group once, with the name of who asks', async () => {
    const { posts, press } = await shown(command('ask', 'Who won the regatta?'))
    const after = await press('Ask the group')
    expect(posts.map(({ view }) => plainText(view))).toEqual([
      'Who won the regatta?\n\nAda asks the group, since the readings do not answer it. Who knows where to look?',
    ])
    expect(actionsIn(after).find(({ isDone }) => isDone)?.label).toBe('The group was asked')
  })

  it('is put with the subject that a follow-up was taken together with', async () => {
    const { bot } = await shown(command('ask', 'Who lit the lantern?'))
    const { floor, posts } = madeFloor()
    await bot.handle(command('ask', 'Who lit the lantern?'), floor)
    const reply = await bot.handle(command('ask', 'and the zebras?'), floor)
    await bot.handle(pressed(buttonIn(reply, 'Ask the group')), floor)
    expect(posts.map(({ view }) => plainText(view))[0]).toContain(
      'Taken together with: “Who lit the lantern?”',
    )
  })
})

describe('finding sources for a message', () => {
  const onMessage = command('find-sources', 'They say the lantern reached far.', { target: 'message 7' })

  it('answers privately, with numbered passages', async () => {
    const { reply } = await shown(onMessage)
    expect(reply).toMatchObject({ to: 'asker' })
    expect(textOf(reply)).toContain('Sources for: “They say the lantern reached far.”')
    expect(textOf(reply)).toContain('1. “')
    expect(actionsIn(reply).map(({ label }) => label)).toContain('Reply with 1')
  })

  it('replies to that message with the chosen passage, once', async () => {
    const { reply, posts, press } = await shown(onMessage)
    const after = await press('Reply with 2')
    expect(posts).toHaveLength(1)
    expect(posts[0]?.target).toBe('message 7')
    const quotes = viewIn(reply).blocks.filter((block) => block.kind === 'quote')
    const [{ ordinal: _, ...second }] = [quotes[1] ?? { ordinal: 0 }]
    expect(posts[0]?.view.blocks[0]).toEqual(second)
    expect(actionsIn(after).find(({ isDone }) => isDone)?.label).toBe('Replied with 2')
    // The others are gone from the message, and say so where an older copy still has them.
    expect(actionsIn(after).map(({ label }) => label)).not.toContain('Reply with 1')
    expect(textOf(await press('Reply with 1'))).toContain('has been shared already')
  })

  it('keeps no more of somebody’s message than it says back', async () => {
    const long = `They say the lantern reached far. ${'And so on, in confidence. '.repeat(40)}`
    const { store } = await shown(command('find-sources', long, { target: 'message 8' }))
    const kept = await store.exchanges.find('g', 'id1')
    expect(kept?.question.length).toBeLessThanOrEqual(150)
  })

  it('has no further passages, since too little of the message is kept to seek them', async () => {
    const { bot, reply } = await shown(command('find-sources', 'lantern', { target: 'message 7' }))
    expect(actionsIn(reply).map(({ label }) => label)).not.toContain('More')
    const told = await bot.handle(command('more'), madeFloor().floor)
    expect(textOf(told)).toContain('There are no further passages')
  })

  it('says that there is nothing to look for in a message without words', async () => {
    const { reply } = await shown(command('find-sources', ' ', { target: 'message 9' }))
    expect(textOf(reply)).toContain('There are no words in that message')
  })

  it('says that the message is gone where it is', async () => {
    const { press } = await shown(onMessage, { kind: 'gone' })
    expect(textOf(await press('Reply with 1'))).toContain('no longer there')
  })
})
