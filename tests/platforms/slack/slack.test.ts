import { describe, expect, it } from 'vitest'
import { button, says } from '../../support/scripted-bot.ts'
import { buttonsOf, inputsOf, visibleText } from '../../support/slack/read-body.ts'
import { openWorkplace } from './workplace.ts'

const channel = 'C0GENERAL'

describe.each([
  { way: 'a socket', overHttp: false },
  { way: 'signed requests', overHttp: true },
])('the bot in Slack, over $way', ({ overHttp }) => {
  it('answers a slash command to the asker alone', async () => {
    const { slack, bot } = await openWorkplace({ handle: () => says('asker', 'It is lit.') }, { overHttp })
    const ada = slack.person({ id: 'U0ADA', displayName: 'Ada', locale: 'de-DE' })
    const { messages } = await ada.slash('/ask', 'is the lamp lit? in: keepers', channel)
    expect(messages.map(({ ephemeral, body }) => [ephemeral, visibleText(body)])).toEqual([
      [true, 'It is lit.'],
    ])
    expect(bot.requests).toEqual([
      {
        kind: 'command',
        name: 'ask',
        text: 'is the lamp lit?',
        within: 'keepers',
        speaker: 'Ada',
        language: 'de',
        from: { community: 'slack:T0STANDIN', channel: 'slack:C0GENERAL', learner: 'slack:U0ADA' },
      },
    ])
    expect(slack.violations).toEqual([])
  })

  it('answers words with its mention in the thread they stand in, and begins one where they stand in none', async () => {
    const { slack, bot } = await openWorkplace({ handle: () => says('thread', 'It is lit.') }, { overHttp })
    const ada = slack.person({ id: 'U0ADA' })
    const first = await ada.mention('is the lamp lit &amp; warm?', channel)
    const [answer] = first.messages
    expect(answer?.ephemeral).toBe(false)
    const second = await ada.mention('and the foghorn?', channel, answer?.thread_ts)
    expect(second.messages.map(({ thread_ts }) => thread_ts)).toEqual([answer?.thread_ts])
    expect(bot.requests.map((request) => request.kind === 'mention' && request.text)).toEqual([
      'is the lamp lit & warm?',
      'and the foghorn?',
    ])
    const thread = `slack:C0GENERAL:${answer?.thread_ts}`
    expect(bot.requests.map(({ from }) => from.thread)).toEqual([thread, thread])
    expect(slack.violations).toEqual([])
  })

  it('takes a form through a modal with suggestions, and answers where it was opened', async () => {
    const form = {
      id: 'ask:v1:new',
      title: 'Ask the readings',
      submit: 'Ask',
      fields: [
        { kind: 'words', name: 'question', label: 'Your question', isRequired: true, limit: 500 },
        { kind: 'document', name: 'document', label: 'Only in this document', isRequired: false },
      ] as const,
    }
    const { slack, bot } = await openWorkplace(
      {
        handle: ({ kind }) => (kind === 'form' ? says('asker', 'It is lit.') : { kind: 'form', form }),
        suggest: (typed) => [{ value: 'd1', label: `A document like ${typed}` }],
      },
      { overHttp },
    )
    const ada = slack.person({ id: 'U0ADA' })
    const { view } = await ada.globalShortcut('ask-readings')
    if (view === undefined) throw new Error('No form was opened')
    expect(inputsOf(view.body).map(({ label }) => label)).toEqual(['Your question', 'Only in this document'])
    const { options } = await ada.suggest(view, 'document', 'keep')
    expect(options?.map(({ value }) => value)).toEqual(['d1'])
    const { messages } = await ada.submit(view, { question: 'is it lit?', document: 'd1' }, { effects: 1 })
    expect(messages.map(({ channel: where, body }) => [where, visibleText(body)])).toEqual([
      [slack.directChannel('U0ADA'), 'It is lit.'],
    ])
    expect(bot.requests[1]).toMatchObject({
      kind: 'form',
      fields: { question: 'is it lit?', document: 'd1' },
      isPrivate: true,
    })
    expect(slack.violations).toEqual([])
  })

  it('takes up a button, posts in the open, and replaces the private answer', async () => {
    const posted: unknown[] = []
    const { slack, bot } = await openWorkplace(
      {
        handle: async ({ kind }, floor) => {
          if (kind !== 'action') return says('asker', 'It is lit.', button('share:v1:a1', 'Share'))
          posted.push(
            await floor.post({ blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Lit!' }] }] }),
          )
          return says('update', 'It is lit.', {
            kind: 'actions',
            actions: [{ id: 'share:v1:a1', label: 'Shared', isDone: true }],
          })
        },
      },
      { overHttp },
    )
    const ada = slack.person({ id: 'U0ADA' })
    const { messages } = await ada.slash('/ask', 'lit?', channel)
    const [answer] = messages
    if (answer === undefined) throw new Error('No answer')
    const pressed = await ada.press(answer, 'share:v1:a1', { effects: 2 })
    expect(posted).toEqual([{ kind: 'posted' }])
    const open = pressed.messages.find(({ ephemeral }) => !ephemeral)
    expect(visibleText(open?.body ?? {})).toBe('Lit!')
    const now = slack.messageNow(answer)
    expect(visibleText(now?.body ?? {})).toBe('It is lit.\nShared')
    expect(buttonsOf(now?.body ?? {})).toEqual([])
    expect(bot.requests[1]).toMatchObject({ kind: 'action', id: 'share:v1:a1', isPrivate: true })
    expect(slack.violations).toEqual([])
  })
})
