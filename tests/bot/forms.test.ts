import { describe, expect, it } from 'vitest'
import type { FormRequest, Reply } from '../../src/bot/request.ts'
import { languages } from '../../src/view/language.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordAnswerer } from '../support/answerer.ts'
import { ada, command, madeBot, madeFloor, viewIn } from '../support/bot.ts'
import { lighthouse } from '../support/lighthouse.ts'

const { floor } = madeFloor()
const textOf = (reply: Reply): string => plainText(viewIn(reply))
const chat = () => madeBot(lighthouse, wordAnswerer(lighthouse), { surface: 'chat' }).bot
const sent = (fields: Record<string, string>, more: Partial<FormRequest> = {}): FormRequest => ({
  kind: 'form',
  id: 'ask:v1:new',
  fields,
  isPrivate: true,
  from: ada,
  speaker: 'Ada',
  language: 'en',
  ...more,
})

describe('the form to ask with', () => {
  it('opens for whoever asks for it, or gives a command without a question in a chat', async () => {
    for (const request of [command('ask-readings'), command('ask'), command('ask', '   ')]) {
      const reply = await chat().handle(request, floor)
      expect(reply).toMatchObject({ kind: 'form', form: { id: 'ask:v1:new' } })
    }
  })

  it('answers like the command, in the one document where it is chosen', async () => {
    expect(textOf(await chat().handle(sent({ question: 'lantern' }), floor))).toContain('in 2 documents')
    const [keepers] = lighthouse.documents
    const within = await chat().handle(sent({ question: 'lantern', in: keepers?.id ?? '' }), floor)
    expect(textOf(within)).toContain('in “The Keepers of Gull Point”')
    expect(within).toMatchObject({ to: 'asker' })
  })

  it('says what is wrong with what was sent', async () => {
    expect(textOf(await chat().handle(sent({ question: ' ' }), floor))).toContain('There is no question yet')
    expect(textOf(await chat().handle(sent({ question: 'fog', in: 'nowhere' }), floor))).toContain(
      'No document',
    )
    for (const kind of ['dance', 'constructor']) {
      const told = await chat().handle(sent({}, { id: `${kind}:v1:new` }), floor)
      expect(textOf(told)).toContain('I no longer know it')
    }
  })

  it('fits every chat client in every language', async () => {
    for (const language of languages) {
      const reply = await chat().handle({ ...command('ask-readings'), language }, floor)
      if (reply.kind !== 'form') throw new Error('a form was expected')
      expect(reply.form.title.length).toBeLessThanOrEqual(24)
      expect(reply.form.submit.length).toBeLessThanOrEqual(24)
      for (const { label } of reply.form.fields) expect(label.length).toBeLessThanOrEqual(45)
    }
  })
})
