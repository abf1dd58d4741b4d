import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/bot/request.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { ada, buttonIn, command, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const host = madeFloor({ kind: 'posted' }, true).floor
const member = madeFloor().floor
const textOf = (reply: Reply): string => plainText(viewIn(reply))

describe('study', () => {
  it('is for hosts alone, its buttons too', async () => {
    const { bot, store } = madeBot()
    for (const request of [command('study', 'library'), command('study'), pressed('answers:v1:channel')]) {
      expect(textOf(await bot.handle(request, member))).toBe('Only the hosts of this group can do that.')
    }
    expect((await store.channels.settingsOf('g', 'c')).answers).toBe('asker')
  })

  it('makes a channel one where answers are seen by everyone, and back again', async () => {
    const { bot } = madeBot()
    const ask = () => bot.handle(command('ask', 'lantern'), member)
    const settings = await bot.handle(command('study', 'settings'), host)
    expect(textOf(settings)).toContain('seen by the asker only')
    expect(await ask()).toMatchObject({ to: 'asker' })
    const open = await bot.handle(pressed(buttonIn(settings, 'Show answers to everyone')), host)
    expect(open).toMatchObject({ to: 'update' })
    expect(textOf(open)).toContain('seen by everyone')
    expect(await ask()).toMatchObject({ to: 'channel' })
    expect(await bot.audienceOf(command('ask', 'x'))).toBe('channel')
    expect(await bot.audienceOf(command('sources'))).toBe('asker')
    expect(await bot.audienceOf(command('ask', 'x', { from: { ...ada, channel: 'd' } }))).toBe('asker')
    await bot.handle(pressed(buttonIn(open, 'Show answers to the asker only')), host)
    expect(await ask()).toMatchObject({ to: 'asker' })
  })

  it('has no settings where there is no group', async () => {
    const { bot } = madeBot()
    const alone = command('study', 'settings', { from: { ...ada, isDirect: true } })
    expect(textOf(await bot.handle(alone, host))).toContain('here are only the two of us')
  })

  it('names what was read and what could not be', async () => {
    const unread = ['a.pdf cannot be read: it is not text. Save it as text.']
    const { bot } = madeBot(lighthouse, wordAnswerer(lighthouse), { unread })
    const library = textOf(await bot.handle(command('study', 'library'), host))
    expect(library).toContain('3 documents')
    expect(library).toContain('The Keepers of Gull Point')
    expect(library).toContain('1 file was not read')
    expect(library).toContain(unread[0])
  })

  it('shows what a doctor found, what is broken first', async () => {
    const { bot } = madeBot(lighthouse, wordAnswerer(lighthouse), {
      examine: async () => [
        { state: 'fine', what: 'The clock is right.' },
        { state: 'broken', what: 'The token is wrong.', mend: 'Copy it again.' },
      ],
    })
    expect(textOf(await bot.handle(command('study', 'doctor'), host))).toBe(
      'One thing is broken.\n\nBroken: The token is wrong. (Copy it again.)\nOK: The clock is right.',
    )
  })

  it('asks the doctor about its own community only', async () => {
    const asked: string[] = []
    const { bot } = madeBot(lighthouse, wordAnswerer(lighthouse), {
      examine: async (community) => {
        asked.push(community)
        return []
      },
    })
    await bot.handle(command('study', 'doctor'), host)
    expect(asked).toEqual(['g'])
  })

  it('shows a slip of a command to whoever made it, in an open channel too', async () => {
    const { bot, store } = madeBot()
    await store.channels.change('g', 'c', { answers: 'channel' })
    expect(await bot.handle(command('ask', 'lantern', { within: 'nonsense' }), member)).toMatchObject({
      to: 'asker',
    })
  })

  it('knows no other word', async () => {
    const { bot } = madeBot()
    expect(textOf(await bot.handle(command('study', 'dance'), host))).toContain(
      'There is no command “study dance”',
    )
  })
})
