import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/bot/request.ts'
import { defaultGroupSettings } from '../../../src/store/groups.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { actionsIn, ada, buttonIn, command, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const member = madeFloor().floor
const host = madeFloor({ kind: 'posted' }, true).floor
const textOf = (reply: Reply): string => plainText(viewIn(reply))
const withPages = () =>
  madeBot(lighthouse, wordAnswerer(lighthouse), {
    pages: { linkTo: async () => 'https://pages.example/r/1' },
  })

describe('how a group cites', () => {
  it('is in the settings: the style in a menu, the one that holds first', async () => {
    const { bot, store } = withPages()
    const settings = await bot.handle(command('study', 'settings'), host)
    expect(textOf(settings)).toContain('Citation style: APA 7')
    const changed = await bot.handle(pressed('w-default:v1:group', ada, true, ['mla']), host)
    expect(changed).toMatchObject({ to: 'update' })
    expect(textOf(changed)).toContain('Citation style: MLA 9')
    const menu = viewIn(changed).blocks.find((block) => block.kind === 'choice')
    expect(menu?.choices.map(({ value }) => value)).toEqual(['mla', 'apa', 'chicago-date', 'chicago-notes'])
    expect((await store.groups.settingsOf('g')).style).toBe('mla')
  })

  it('is whether links open the whole document, where there are links', async () => {
    const { bot, store } = withPages()
    const settings = await bot.handle(command('study', 'settings'), host)
    const passage = await bot.handle(pressed(buttonIn(settings, 'Links open the passage only')), host)
    expect((await store.groups.settingsOf('g')).reading).toBe('passage')
    await bot.handle(pressed(buttonIn(passage, 'Links open the whole document')), host)
    expect((await store.groups.settingsOf('g')).reading).toBe('document')
    const without = await madeBot().bot.handle(command('study', 'settings'), host)
    const labels = actionsIn(without).map(({ label }) => label)
    expect(labels).not.toContain('Links open the passage only')
    expect(labels).not.toContain('Revoke all links')
  })

  it('is whether references are expanded, in this channel alone', async () => {
    const { bot, store } = withPages()
    const settings = await bot.handle(command('study', 'settings'), host)
    const on = await bot.handle(pressed(buttonIn(settings, 'Expand references here')), host)
    expect(textOf(on)).toContain('References here: on')
    expect((await store.channels.settingsOf('g', 'c')).expand).toBe(true)
    expect((await store.channels.settingsOf('g', 'd')).expand).toBe(false)
    await bot.handle(pressed(buttonIn(on, 'Expand references when asked')), host)
    expect((await store.channels.settingsOf('g', 'c')).expand).toBe(false)
  })

  it('ends every link at once, but not before it has asked', async () => {
    const { bot, store } = withPages()
    const before = await store.access.keyOf('g')
    const other = await store.access.keyOf('h')
    const settings = await bot.handle(command('study', 'settings'), host)
    const asked = await bot.handle(pressed(buttonIn(settings, 'Revoke all links')), host)
    expect(textOf(asked)).toContain('Revoke them all?')
    expect(await store.access.find(before.id)).toEqual(before)
    const done = await bot.handle(pressed(buttonIn(asked, 'Revoke them')), host)
    expect(textOf(done)).toContain('has stopped working')
    expect(await store.access.find(before.id)).toBeUndefined()
    expect(await store.access.find(other.id)).toEqual(other)
  })

  it('is for hosts to choose, and nothing else can be chosen', async () => {
    const { bot, store } = withPages()
    const presses = [
      pressed('w-default:v1:group', ada, true, ['mla']),
      pressed('w-reading:v1:passage'),
      pressed('w-expand:v1:on'),
      pressed('w-revoke:v1:now'),
    ]
    const key = await store.access.keyOf('g')
    for (const press of presses) {
      expect(textOf(await bot.handle(press, member))).toBe('Only the hosts of this group can do that.')
    }
    for (const id of ['w-reading:v1:half', 'w-expand:v1:maybe', 'w-default:v1:group']) {
      expect(textOf(await bot.handle(pressed(id), host))).toContain('This button')
    }
    expect(await store.groups.settingsOf('g')).toEqual(defaultGroupSettings)
    expect((await store.channels.settingsOf('g', 'c')).expand).toBe(false)
    expect(await store.access.find(key.id)).toEqual(key)
  })
})
