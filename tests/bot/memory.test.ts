import { describe, expect, it } from 'vitest'
import type { Answerer, AskOptions } from '../../src/answer/answer.ts'
import type { Origin, Request } from '../../src/bot/request.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordAnswerer } from '../support/answerer.ts'
import {
  ada,
  buttonIn,
  command,
  type MadeBot,
  madeBot,
  madeFloor,
  mention,
  pressed,
  viewIn,
} from '../support/bot.ts'
import { lighthouse } from '../support/lighthouse.ts'

/** A bot that notes with what subject each question was put. */
function listening(): MadeBot & { readonly subjects: (string | undefined)[] } {
  const subjects: (string | undefined)[] = []
  const plain = wordAnswerer(lighthouse)
  const answerer: Answerer = {
    ask: (question, options: AskOptions = {}) => {
      subjects.push(options.subject)
      return plain.ask(question, options)
    },
  }
  return { ...madeBot(lighthouse, answerer), subjects }
}

const bo: Origin = { ...ada, learner: 'bo' }
const thread = { thread: 't' }
const { floor } = madeFloor()

async function talk(requests: readonly Request[]): Promise<readonly (string | undefined)[]> {
  const { bot, subjects } = listening()
  for (const request of requests) await bot.handle(request, floor)
  return subjects
}

describe('a follow-up keeps the subject', () => {
  it('of one’s own last question in a channel', async () => {
    expect(await talk([mention('Who lit the lantern?'), mention('and the fog?')])).toEqual([
      undefined,
      'Who lit the lantern?',
    ])
  })

  it('and not of another member’s there', async () => {
    expect(await talk([mention('Who lit the lantern?'), mention('and the fog?', bo)])).toEqual([
      undefined,
      undefined,
    ])
  })

  it('in a thread, of the last question there, whoever asked it', async () => {
    const asked = mention('Who lit the lantern?', { ...ada, ...thread })
    expect(await talk([asked, mention('and the fog?', { ...bo, ...thread })])).toEqual([
      undefined,
      'Who lit the lantern?',
    ])
    expect(await talk([asked, mention('and the fog?', { ...bo, thread: 'another' })])).toEqual([
      undefined,
      undefined,
    ])
  })

  it('of a question seen by oneself alone, which nobody else goes on from', async () => {
    const alone = command('ask', 'Who lit the lantern?', { from: { ...ada, ...thread } })
    const subjects = await talk([
      alone,
      mention('and the fog?', { ...bo, ...thread }),
      command('ask', 'and the keeper?', { from: { ...ada, ...thread } }),
    ])
    expect(subjects).toEqual([undefined, undefined, 'and the fog?'])
    expect(await talk([alone, command('ask', 'and the fog?', { from: { ...ada, ...thread } })])).toEqual([
      undefined,
      'Who lit the lantern?',
    ])
  })

  it('but not in the open, where nobody is to read what was asked alone', async () => {
    const { bot, subjects } = listening()
    const inThread = { ...ada, ...thread }
    await bot.handle(command('ask', 'Who lit the secret lantern?', { from: inThread }), floor)
    const open = await bot.handle(mention('and the fog?', inThread), floor)
    expect(subjects).toEqual([undefined, undefined])
    for (const words of ['more', 'wider']) {
      const reply = await bot.handle(mention(words, { ...inThread, thread: 'u' }), floor)
      expect(plainText(viewIn(reply))).toContain('Ask a question first')
    }
    expect(plainText(viewIn(open))).not.toContain('secret')
  })

  it('nor in a channel where a host has answers shown to everyone', async () => {
    const { bot, store, subjects } = listening()
    await bot.handle(command('ask', 'Who lit the secret lantern?'), floor)
    await store.channels.change('g', 'c', { answers: 'channel' })
    const open = await bot.handle(command('ask', 'and the fog?'), floor)
    expect(open).toMatchObject({ to: 'channel' })
    expect(subjects.at(-1)).toBeUndefined()
  })

  it('of the last full question, through any number of follow-ups', async () => {
    const lines = ['Who lit the lantern?', 'and the fog?', 'what about the keeper?', 'Who paid?', 'and when?']
    expect(await talk(lines.map((line) => mention(line)))).toEqual([
      undefined,
      'Who lit the lantern?',
      'Who lit the lantern?',
      undefined,
      'Who paid?',
    ])
  })

  it('of the answer whose button was pressed, and of that community only', async () => {
    const { bot, subjects } = listening()
    const first = await bot.handle(mention('Who lit the lantern?'), floor)
    await bot.handle(mention('fog'), floor)
    const opened = await bot.handle(pressed(buttonIn(first, 'Ask a follow-up')), floor)
    if (opened.kind !== 'form') throw new Error('a form was expected')
    const sent = { kind: 'form', id: opened.form.id, fields: { question: 'frost' }, isPrivate: true } as const
    const asker = { speaker: 'Ada', language: 'en' } as const
    await bot.handle({ ...sent, ...asker, from: ada }, floor)
    expect(subjects.at(-1)).toBe('Who lit the lantern?')
    const elsewhere = await bot.handle({ ...sent, ...asker, from: { ...ada, community: 'h' } }, floor)
    expect(plainText(viewIn(elsewhere))).toContain('I no longer know it')
    expect(subjects).toHaveLength(3)
  })

  it('and says what it was taken together with', async () => {
    const { bot } = listening()
    await bot.handle(mention('Who lit the lantern?'), floor)
    const reply = await bot.handle(mention('and the fog?'), floor)
    expect(plainText(viewIn(reply))).toContain('Taken together with: “Who lit the lantern?”')
  })
})
