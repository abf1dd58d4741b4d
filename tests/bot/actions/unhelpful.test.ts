import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/view/plain-text.ts'
import { buttonIn, command, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'

describe('an answer that did not help', () => {
  it('is told to the hosts with its reason, which is asked for first', async () => {
    const { bot, store } = madeBot()
    const { floor } = madeFloor()
    const host = madeFloor({ kind: 'posted' }, true).floor
    const reply = await bot.handle(command('ask', 'lantern'), floor)
    const asked = viewIn(await bot.handle(pressed(buttonIn(reply, 'Not helpful')), floor))
    const choice = asked.blocks.find((block) => block.kind === 'choice')
    expect(choice?.choices.map(({ value }) => value)).toEqual([
      'wrong-passage',
      'not-answered',
      'missing-document',
      'other',
    ])
    expect(await store.feedback.list('g', 10)).toEqual([])
    const choose = (value: string) => bot.handle(pressed(choice?.id ?? '', undefined, true, [value]), floor)
    expect(await choose('missing-document')).toMatchObject({ to: 'update' })
    await choose('not-answered')
    const listed = plainText(viewIn(await bot.handle(command('study', 'feedback'), host)))
    expect(listed).toContain('1 answer was not helpful')
    expect(listed).toContain('lantern: It does not answer the question')
  })

  it('takes no reason that was not offered', async () => {
    const { bot, store } = madeBot()
    const { floor } = madeFloor()
    await bot.handle(command('ask', 'lantern'), floor)
    for (const values of [[], ['gossip']]) {
      const told = await bot.handle(pressed('reason:v1:id1', undefined, true, values), floor)
      expect(plainText(viewIn(told))).toContain('I no longer know it')
    }
    expect(await store.feedback.list('g', 10)).toEqual([])
  })
})
