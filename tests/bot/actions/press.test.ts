import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/bot/request.ts'
import { createLibrary } from '../../../src/corpus/create-library.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { actionsIn, ada, buttonIn, command, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const { floor } = madeFloor()
const textOf = (reply: Reply): string => plainText(viewIn(reply))
const labels = (reply: Reply): readonly string[] => actionsIn(reply).map(({ label }) => label)

async function answered(question = 'lantern') {
  const made = madeBot(lighthouse, wordAnswerer(lighthouse), { surface: 'chat' })
  const reply = await made.bot.handle(command('ask', question), floor)
  return {
    ...made,
    reply,
    press: (label: string, on = reply) => made.bot.handle(pressed(buttonIn(on, label)), floor),
  }
}

describe('the buttons below an answer', () => {
  it('are those that make sense for one reader of a group', async () => {
    expect(labels((await answered()).reply)).toEqual([
      'More',
      'Wider',
      'Share',
      'Save',
      'Ask a follow-up',
      'Not helpful',
    ])
    expect(labels((await answered('regatta')).reply)).toEqual([
      'Wider',
      'Ask the group',
      'Save',
      'Ask a follow-up',
      'Not helpful',
    ])
  })

  it('offer nothing to share where all can read it, or nobody else', async () => {
    const { bot } = madeBot()
    const open = await bot.handle({ ...command('ask', 'lantern'), kind: 'mention', text: 'lantern' }, floor)
    expect(labels(open)).toEqual(['More', 'Wider', 'Save', 'Ask a follow-up', 'Not helpful'])
    const two = await bot.handle(command('ask', 'regatta', { from: { ...ada, isDirect: true } }), floor)
    expect(labels(two)).toEqual(['Wider', 'Save', 'Ask a follow-up'])
    const found = await bot.handle(command('ask', 'lantern', { from: { ...ada, isDirect: true } }), floor)
    expect(labels(found)).toEqual(['More', 'Wider', 'Save', 'Ask a follow-up'])
  })

  it('go on to the next passages in a new message, until none is left', async () => {
    const { press } = await answered()
    const next = await press('More')
    expect(next).toMatchObject({ to: 'asker' })
    expect(textOf(next)).toContain('all are shown')
    expect(labels(next)).not.toContain('More')
  })

  it('widen in place what one reader sees, and aside what everyone sees', async () => {
    const { bot, reply, press } = await answered()
    expect(await press('Wider')).toMatchObject({ to: 'update' })
    const aside = await bot.handle(pressed(buttonIn(reply, 'Wider'), { ...ada, learner: 'bo' }, false), floor)
    expect(aside).toMatchObject({ to: 'asker' })
    const blocks = viewIn(aside).blocks.filter(({ kind }) => kind === 'quote')
    expect(blocks.every((block) => 'isWide' in block)).toBe(true)
  })

  it('leave the message as it is where they cannot do more', async () => {
    const { press, bot } = await answered()
    // A chat widens once: the button is gone, but an older message may still have it.
    const wide = await press('Wider')
    expect(labels(wide)).not.toContain('Wider')
    const id = buttonIn(wide, 'Share').replace('share', 'wider')
    const told = await bot.handle(pressed(id), floor)
    expect(textOf(told)).toContain('as wide as they get')
    expect(told).toMatchObject({ to: 'asker' })
  })

  it('work after a restart, on the state that the store keeps', async () => {
    const { store, reply } = await answered()
    const later = madeBot(lighthouse, wordAnswerer(lighthouse), { store, newId: () => 'later' })
    expect(textOf(await later.bot.handle(pressed(buttonIn(reply, 'More')), floor))).toContain('all are shown')
  })

  it('go on from the document that was asked', async () => {
    const { bot, store } = madeBot()
    const reply = await bot.handle(command('ask', 'lantern', { within: 'keepers' }), floor)
    expect(textOf(reply)).toContain('in “The Keepers of Gull Point”')
    const next = await bot.handle(pressed(buttonIn(reply, 'More')), floor)
    expect(textOf(next)).toContain('in “The Keepers of Gull Point”')
    await store.close()
  })

  it('ask every document again where one alone is silent', async () => {
    const { bot } = madeBot()
    const reply = await bot.handle(command('ask', 'frost', { within: 'keepers' }), floor)
    const everywhere = await bot.handle(pressed(buttonIn(reply, 'Ask all documents')), floor)
    expect(textOf(everywhere)).toContain('great frost')
  })

  it('say that the readings have changed rather than quote what is no longer there', async () => {
    const { store, reply } = await answered()
    const edited = createLibrary(
      lighthouse.documents.map((each) => ({ ...each, version: `${each.version}2` })),
    )
    const later = madeBot(edited, wordAnswerer(edited), { store })
    for (const label of ['More', 'Wider', 'Share']) {
      const told = await later.bot.handle(pressed(buttonIn(reply, label)), floor)
      expect(textOf(told)).toContain('The readings have changed')
    }
  })

  it('say so too where the one document that was silent is no longer there', async () => {
    const { bot, store } = madeBot()
    const reply = await bot.handle(command('ask', 'zebras', { within: 'keepers' }), floor)
    const rest = createLibrary(lighthouse.documents.slice(1))
    const later = madeBot(rest, wordAnswerer(rest), { store, newId: () => 'later' })
    const { floor: open, posts } = madeFloor()
    const told = await later.bot.handle(pressed(buttonIn(reply, 'Ask the group')), open)
    expect(textOf(told)).toContain('The readings have changed')
    expect(posts).toEqual([])
    const sent = { kind: 'form', id: 'follow:v1:id1', fields: { question: 'fog' }, isPrivate: true } as const
    const asker = { from: ada, speaker: 'Ada', language: 'en' } as const
    expect(textOf(await later.bot.handle({ ...sent, ...asker }, floor))).toContain(
      'The readings have changed',
    )
  })

  it('are not known in another community, nor where they were never made', async () => {
    const { bot, reply } = await answered()
    const elsewhere = { ...ada, community: 'h' }
    for (const request of [
      pressed(buttonIn(reply, 'More'), elsewhere),
      pressed('more:v1:nothing'),
      pressed('dance:v1:id1'),
      pressed('constructor:v1:id1'),
      pressed('more'),
    ]) {
      const told = await bot.handle(request, floor)
      expect(textOf(told)).toContain('I no longer know it')
      expect(told).toMatchObject({ to: 'asker' })
    }
  })

  it('show the lines of a file that were set aside', async () => {
    const { bot } = madeBot()
    const shown = await bot.handle(command('sources', 'harbour'), floor)
    const lines = await bot.handle(pressed(buttonIn(shown, 'Lines set aside')), floor)
    expect(textOf(lines)).toContain('line 5: Accept all cookies (cookie notice)')
  })
})
