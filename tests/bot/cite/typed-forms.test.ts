import { describe, expect, it } from 'vitest'
import type { FormRequest } from '../../../src/bot/request.ts'
import { languages } from '../../../src/view/language.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { ada, command, madeBot, madeFloor, viewIn } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const { floor } = madeFloor()
const botOn = (surface: 'chat' | 'terminal') => madeBot(lighthouse, wordAnswerer(lighthouse), { surface }).bot
const sent = (id: string, fields: Readonly<Record<string, string>>): FormRequest => ({
  kind: 'form',
  id,
  fields,
  isPrivate: false,
  from: ada,
  speaker: 'Ada',
  language: 'en',
})

describe('a command of citing without a word', () => {
  it('opens a form in a chat, in which a passage is chosen among suggestions', async () => {
    expect(await botOn('chat').handle(command('cite', ' '), floor)).toMatchObject({
      kind: 'form',
      form: { id: 'x-ask:v1:new', fields: [{ kind: 'reference', name: 'passage', isRequired: true }] },
    })
    expect(await botOn('chat').handle(command('check'), floor)).toMatchObject({
      kind: 'form',
      form: { id: 'k-ask:v1:new', fields: [{ kind: 'words', name: 'quotation', limit: 4000 }] },
    })
  })

  it('opens none in a terminal, where one types on', async () => {
    for (const name of ['cite', 'check']) {
      expect(await botOn('terminal').handle(command(name), floor)).toMatchObject({ kind: 'message' })
    }
  })

  it.each(languages)('has titles and buttons that fit everywhere, in %s', async (language) => {
    for (const name of ['cite', 'check']) {
      const reply = await botOn('chat').handle(command(name, '', { language }), floor)
      if (reply.kind !== 'form') throw new Error('This is no form')
      expect([...reply.form.title].length).toBeLessThanOrEqual(24)
      expect([...reply.form.submit].length).toBeLessThanOrEqual(24)
    }
  })
})

describe('such a form that is sent', () => {
  it('says to its sender alone what the command would say', async () => {
    const reply = await botOn('chat').handle(sent('x-ask:v1:new', { passage: 'marsh1931 ¶ 1' }), floor)
    expect(reply).toMatchObject({ kind: 'message', to: 'asker' })
    expect(plainText(viewIn(reply))).toContain('Every keeper wound the lantern by hand.')
    const typed = await botOn('chat').handle(command('check', 'Nobody slept through a gale.'), floor)
    const form = await botOn('chat').handle(
      sent('k-ask:v1:new', { quotation: 'Nobody slept through a gale.' }),
      floor,
    )
    expect(plainText(viewIn(form))).toBe(plainText(viewIn(typed)))
  })
})
