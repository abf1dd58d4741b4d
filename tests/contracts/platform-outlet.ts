import { afterEach, describe, expect, it } from 'vitest'
import type { Sent } from '../../src/bot/request.ts'
import { type Block, type Phrase, text } from '../../src/view/view.ts'
import { onePixel } from '../support/one-pixel.ts'
import { button, type Script, says, scriptedBot, viewOf } from '../support/scripted-bot.ts'
import type { Desk, PlatformUnderTest, Stage } from './platform.ts'

const once = (key: string) => ({ key, isRetry: false }) as const
const day = 86_400_000

/** The bot speaks first on every platform that can be spoken on: what people read then, and can do with it. */
export function outletContract({ name, open, without }: PlatformUnderTest): void {
  const ifSpoken = without.outlet === undefined ? it : it.skip
  const why = without.outlet === undefined ? '' : ` (skipped: ${without.outlet})`

  describe(`what the bot says first on ${name}`, () => {
    const stages: Stage[] = []
    async function begin(script?: Script, now?: () => number): Promise<Stage & { readonly desk: Desk }> {
      const stage = await open({ bot: scriptedBot(script), ...(now === undefined ? {} : { now }) })
      const { desk } = stage
      if (desk === undefined) throw new Error('The stage has no desk')
      let stopping: Promise<void> | undefined
      const stop = (): Promise<void> => {
        stopping ??= stage.stop()
        return stopping
      }
      stages.push({ ...stage, stop })
      return { ...stage, stop, desk }
    }
    afterEach(async () => {
      for (const stage of stages.splice(0)) {
        await stage.stop()
        expect(stage.violations()).toEqual([])
      }
    })

    ifSpoken(`is read by the group, and gives way to what takes its place${why}`, async () => {
      const { ada, desk, openMessages } = await begin()
      const view = viewOf('What burns in the lantern?', button('hint:v1:1', 'Hint'))
      const message = messageOf(await desk.outlet().post(desk.ids.channel, view, once('k1')))
      expect(ada.reads('group')).toMatchObject({ isPrivate: false, buttons: ['Hint'] })
      expect(await desk.outlet().edit(message, viewOf('It was whale oil.'))).toEqual({ kind: 'posted' })
      expect(ada.reads('group').text).toContain('It was whale oil.')
      expect(ada.reads('group').text).not.toContain('What burns')
      expect(ada.reads('group').buttons).toEqual([])
      expect(openMessages()).toHaveLength(1)
    })

    ifSpoken(`is said once, however often it is tried with one key${why}`, async () => {
      const { desk, openMessages } = await begin()
      const post = (key: string, isRetry: boolean): Promise<Sent> =>
        desk.outlet().post(desk.ids.channel, viewOf(`Said for ${key}.`), { key, isRetry })
      const first = messageOf(await post('series 7, 2026-11-22', false))
      expect(messageOf(await post('series 7, 2026-11-22', true))).toBe(first)
      expect(messageOf(await post('series 7, 2026-11-23', false))).not.toBe(first)
      expect(openMessages()).toHaveLength(2)
    })

    ifSpoken(`answers what it said before${why}`, async () => {
      const { desk, openMessages } = await begin()
      const { outlet, ids } = desk
      const under = messageOf(await outlet().post(ids.channel, viewOf('A question.'), once('q')))
      expect((await outlet().post(ids.channel, viewOf('Its answer.'), { ...once('a'), under })).kind).toBe(
        'posted',
      )
      expect(openMessages().at(-1)).toContain('Its answer.')
    })

    ifSpoken(`is for one person alone where it says so${why}`, async () => {
      const { ada, desk, openMessages } = await begin()
      const sent = await desk.outlet().direct(desk.ids.ada, viewOf('Four cards are due.'), once('due'))
      expect(ada.reads('direct').text).toContain('Four cards are due.')
      expect(openMessages()).toEqual([])
      await desk.outlet().edit(messageOf(sent), viewOf('None is due.'))
      expect(ada.reads('direct').text).toContain('None is due.')
    })

    ifSpoken(`is gone where the place or the message is${why}`, async () => {
      const { desk } = await begin()
      const { outlet, ids } = desk
      const view = viewOf('Is somebody here?')
      expect(await outlet().post(ids.lostChannel, view, once('1'))).toEqual({ kind: 'gone' })
      expect(await outlet().post('elsewhere:7', view, once('2'))).toEqual({ kind: 'gone' })
      expect(await outlet().direct('elsewhere:7', view, once('3'))).toEqual({ kind: 'gone' })
      expect(await outlet().edit(ids.lostMessage, view)).toEqual({ kind: 'gone' })
      expect(await outlet().edit('elsewhere:7:7', view)).toEqual({ kind: 'gone' })
    })

    ifSpoken(`fails before the bot is there and after it has left${why}`, async () => {
      const { desk, stop } = await begin()
      const { outlet, ids } = desk
      await stop()
      expect(await outlet().post(ids.channel, viewOf('Still here?'), once('1'))).toEqual({ kind: 'failed' })
      expect(await outlet().direct(ids.ada, viewOf('Still here?'), once('2'))).toEqual({ kind: 'failed' })
    })

    ifSpoken(`has buttons and forms that work after a restart, months later${why}`, async () => {
      const clock = { now: Date.now() }
      const { ada, desk } = await begin({}, () => clock.now)
      const view = viewOf(
        'Who kept the lamp?',
        button('answer:v1:p7', 'Answer'),
        button('skip:v1:p7', 'Skip'),
      )
      await desk.outlet().post(desk.ids.channel, view, once('k'))
      clock.now += 90 * day
      const other = scriptedBot({
        handle: (request) => {
          if (request.kind === 'form') return says('asker', `You wrote ${request.fields['answer'] ?? ''}.`)
          if (request.kind === 'action' && request.id.startsWith('skip')) return says('asker', 'Skipped.')
          const field = {
            kind: 'words',
            name: 'answer',
            label: 'Answer',
            isRequired: true,
            isShort: true,
          } as const
          return {
            kind: 'form',
            form: { id: 'answer:v1:p7', title: 'Answer', submit: 'Send', fields: [field] },
          }
        },
      })
      await desk.restart(other)
      const skipped = await ada.reads('group').press('Skip')
      expect(skipped).toMatchObject({ isPrivate: true, text: 'Skipped.' })
      const sent = await ada.reads('group').fill('Answer', { answer: 'Mara' })
      expect(sent).toMatchObject({ isPrivate: true, text: 'You wrote Mara.' })
      expect(other.requests).toMatchObject([
        { kind: 'action', id: 'skip:v1:p7', isPrivate: false, from: { learner: desk.ids.ada } },
        { kind: 'action', id: 'answer:v1:p7', isPrivate: false },
        { kind: 'form', id: 'answer:v1:p7', from: { channel: desk.ids.channel } },
      ])
    })

    ifSpoken(`has pictures with their words, and files to keep, in posts and in replies${why}`, async () => {
      const { ada, desk } = await begin({ handle: () => says('asker', 'Your week.', ...shown('Replied')) })
      const sent = await desk
        .outlet()
        .post(desk.ids.channel, viewOf('The week.', ...shown('Posted')), once('w'))
      expect(ada.reads('group')).toMatchObject({ pictures: ['Posted: 3 of 4'], files: ['cards.csv'] })
      await desk.outlet().edit(messageOf(sent), viewOf('The month.', ...shown('Edited')))
      expect(ada.reads('group')).toMatchObject({ pictures: ['Edited: 3 of 4'], files: ['cards.csv'] })
      expect(await ada.give('verbatim')).toMatchObject({
        pictures: ['Replied: 3 of 4'],
        files: ['cards.csv'],
        isPrivate: true,
      })
    })

    ifSpoken(`shows a line for a word to be found${why}`, async () => {
      const { ada, desk } = await begin()
      const content: Phrase = [
        text('The lamp burnt '),
        { kind: 'gap', text: 'blank' },
        text(' until '),
        { kind: 'time', at: Date.UTC(2026, 10, 22, 9), text: '22 November, 09:00 UTC' },
        text(', says '),
        { kind: 'member', learner: desk.ids.ada, text: 'Ada' },
        text('.'),
      ]
      await desk.outlet().post(desk.ids.channel, { blocks: [{ kind: 'paragraph', content }] }, once('g'))
      expect(ada.reads('group').text).toMatch(/^The lamp burnt _____ until .+, says .+\.$/)
    })
  })
}

function shown(how: string): readonly Block[] {
  return [
    { kind: 'picture', png: onePixel, alt: `${how}: 3 of 4` },
    { kind: 'file', name: 'cards.csv', media: 'text/csv', content: Buffer.from('front,back\nlamp,oil\n') },
  ]
}

/** The message that was sent; throws where none was. */
function messageOf(sent: Sent): string {
  if (sent.kind !== 'posted') throw new Error(`Nothing was posted: ${sent.kind}`)
  return sent.message
}
