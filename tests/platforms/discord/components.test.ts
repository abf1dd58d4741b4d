import { describe, expect, it } from 'vitest'
import type { Form } from '../../../src/view/view.ts'
import { buttonsOf, customIdOf, selectsOf, textOf } from '../../support/discord/read-body.ts'
import { onlyMessage } from '../../support/discord/seen.ts'
import { askForm, button, says } from '../../support/scripted-bot.ts'
import { answersSent, expectPeace, openHouse } from './house.ts'

describe('a button', () => {
  it('puts the answer in the place of its message', async () => {
    const house = await openHouse({
      handle: (request) =>
        request.kind === 'action'
          ? says('update', `Pressed ${request.values.length}.`)
          : says('asker', 'Press.', button('more:v1:1', 'More')),
    })
    const ada = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }))
    const after = onlyMessage(await ada.press(message, customIdOf(message.body, 'More')))
    expect([after.id, textOf(after.body)]).toEqual([message.id, 'Pressed 0.'])
    expect(house.bot.requests[1]).toMatchObject({
      kind: 'action',
      id: 'more:v1:1',
      values: [],
      isPrivate: true,
    })
    expectPeace(house)
  })

  it('with a slow answer keeps its message until the answer is there', async () => {
    const house = await openHouse(
      {
        handle: async (request) => {
          if (request.kind !== 'action') return says('channel', 'Press.', button('more:v1:1', 'More'))
          await house.discord.until('the deferral', () => answersSent(house)[1])
          return says('update', 'There.')
        },
        audienceOf: () => 'update',
      },
      { patienceMs: 50 },
    )
    const ada = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }))
    const after = onlyMessage(await ada.press(message, 'more:v1:1'))
    expect([after.id, textOf(after.body)]).toEqual([message.id, 'There.'])
    expect(house.bot.requests[1]).toMatchObject({ isPrivate: false })
    expect(answersSent(house).slice(1)).toEqual([
      'POST /interactions/callback 6',
      'PATCH /webhooks/messages/@original',
    ])
    expectPeace(house)
  })

  it('that is done can no longer be pressed', async () => {
    const actions = [{ id: 'share:v1:1', label: 'Shared', isDone: true as const }]
    const house = await openHouse({ handle: () => says('asker', 'Done.', { kind: 'actions', actions }) })
    const message = onlyMessage(await house.discord.person().slash('ask', { question: 'Who?' }))
    expect(buttonsOf(message.body)).toMatchObject([{ label: 'Shared', disabled: true }])
  })

  it('opens a form, whose fields come back as a request; the answer takes the place of the message', async () => {
    const house = await openHouse({
      handle: (request) => {
        if (request.kind === 'action') return { kind: 'form', form: askForm }
        if (request.kind === 'form') return says('update', request.fields['question'] ?? '')
        return says('asker', 'Press.', button('follow:v1:1', 'Ask a follow-up'))
      },
      suggest: () => [{ value: 'd1', label: 'On Lamps' }],
    })
    const ada = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }))
    const { modal } = await ada.press(message, 'follow:v1:1')
    if (modal === undefined) throw new Error('No form opened.')
    expect(modal.body).toMatchObject({ custom_id: 'ask:v1:7', title: 'Ask a follow-up' })
    const after = onlyMessage(await ada.submit(modal, { question: 'And the wick?', in: ['d1'] }))
    expect([after.id, textOf(after.body)]).toEqual([message.id, 'And the wick?'])
    expect(house.bot.requests[2]).toMatchObject({
      kind: 'form',
      id: 'ask:v1:7',
      fields: { question: 'And the wick?', in: 'd1' },
      isPrivate: true,
    })
    expectPeace(house)
  })
})

describe('a form that is sent', () => {
  it('gives channels and roles by their ids, everyone as a group, and nothing for what was left alone', async () => {
    const form: Form = {
      id: 'place:v1:7',
      title: 'Where',
      submit: 'Save',
      fields: [
        { kind: 'channel', name: 'channel', label: 'Channel', isRequired: true },
        { kind: 'group', name: 'group', label: 'Who is told', isRequired: false },
        { kind: 'words', name: 'note', label: 'Note', isRequired: false },
      ],
    }
    const house = await openHouse({
      handle: (request) => (request.kind === 'form' ? says('asker', 'Saved.') : { kind: 'form', form }),
    })
    const { discord, bot } = house
    const ada = discord.person()
    const { modal } = await ada.slash('verbatim')
    if (modal === undefined) throw new Error('No form opened.')
    const { channelId } = discord.home
    await ada.submit(modal, { channel: channelId, group: discord.homeGuild.id })
    await ada.submit(modal, { channel: channelId, note: ' \n ' })
    expect(bot.requests.flatMap((request) => (request.kind === 'form' ? [request.fields] : []))).toEqual([
      { channel: `discord:${channelId}`, group: 'discord:everyone', note: '' },
      { channel: `discord:${channelId}`, group: '', note: '' },
    ])
    const elsewhere = discord.addGuild({ channels: ['far'] }).channels['far']?.channelId ?? ''
    await expect(ada.submit(modal, { channel: elsewhere })).rejects.toThrow('is no option')
    expectPeace(house)
  })

  it('cannot be answered with a form: the person is told, and so is whoever runs the bot', async () => {
    const house = await openHouse({ handle: () => ({ kind: 'form', form: askForm }) })
    const ada = house.discord.person()
    const { modal } = await ada.slash('ask', { question: 'Who?' })
    if (modal === undefined) throw new Error('No form opened.')
    const seen = await ada.submit(modal, { question: 'Who?' })
    expect(textOf(onlyMessage(seen).body)).toMatch(/^Something went wrong here/)
    expect(house.told.bugs).toHaveLength(1)
    expect(house.discord.violations).toEqual([])
  })
})

describe('a menu', () => {
  it('sends what was chosen', async () => {
    const choices = [
      { value: 'other', label: 'Something else' },
      { value: 'wrong', label: 'Another subject' },
    ]
    const house = await openHouse({
      handle: (request) =>
        request.kind === 'action'
          ? says('update', 'Thanks.')
          : says('asker', 'What?', { kind: 'choice', id: 'why:v1:1', label: 'Reason', choices }),
    })
    const ada = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }))
    expect(selectsOf(message.body)).toMatchObject([{ customId: 'why:v1:1', placeholder: 'Reason' }])
    await ada.choose(message, 'why:v1:1', ['wrong'])
    expect(house.bot.requests[1]).toMatchObject({ kind: 'action', id: 'why:v1:1', values: ['wrong'] })
    expectPeace(house)
  })
})
