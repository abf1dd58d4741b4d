import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/bot/cite/anchor-of.ts'
import type { Reply } from '../../../src/bot/request.ts'
import type { Store } from '../../../src/store/store.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import type { Form } from '../../../src/view/view.ts'
import { actionsIn, ada, buttonIn, madeBot, madeFloor, pressed, viewIn } from '../../support/bot.ts'
import { lighthouse } from '../../support/lighthouse.ts'

const [keepers, board] = lighthouse.documents
if (keepers === undefined || board === undefined) throw new Error('The lighthouse has lost its documents')
const quotation = 'Nobody slept through a gale.'
const member = madeFloor().floor
const host = madeFloor({ kind: 'posted' }, true).floor
const textOf = (reply: Reply): string => plainText(viewIn(reply))

/** The id under which words of a document are kept. */
async function anchored(store: Store, document = keepers, words = quotation): Promise<string> {
  if (document === undefined) throw new Error('There is no such document')
  const start = document.text.indexOf(words)
  const place = { document: document.id, start, end: start + words.length }
  return anchorOf({ library: lighthouse, store, now: () => 1 }, 'g', place)
}

function formIn(reply: Reply): Form {
  if (reply.kind !== 'form') throw new Error(`This reply is a ${reply.kind}`)
  return reply.form
}

const valuesIn = (reply: Reply): readonly (string | undefined)[] =>
  formIn(reply).fields.map((field) => ('value' in field ? field.value : undefined))

describe('the citation of a quotation', () => {
  it('is for who asks alone, in the style of the group, with the quotation to the letter', async () => {
    const { bot, store, reports } = madeBot()
    const reply = await bot.handle(pressed(`w-copy:v1:${await anchored(store)}`, ada, false), member)
    expect(reply).toMatchObject({ to: 'asker' })
    expect(textOf(reply)).toBe(
      [
        'APA 7',
        `“${quotation}”\n(Marsh & Lindqvist, 1931, para. 1)`,
        'In the text: (Marsh & Lindqvist, 1931, para. 1)\nIn the list: Marsh, A., & Lindqvist, B. (1931, April 2). The Keepers of Gull Point.',
      ].join('\n\n'),
    )
    expect(reports).toEqual([])
  })

  it('follows the style that the hosts chose', async () => {
    const { bot, store } = madeBot()
    await store.groups.change('g', { style: 'chicago-notes' })
    const says = textOf(await bot.handle(pressed(`w-copy:v1:${await anchored(store)}`), member))
    expect(says).toContain(
      'Note: Ada Marsh and Bo Lindqvist, “The Keepers of Gull Point,” April 2, 1931, para. 1.',
    )
  })

  it('is shown in every other form that is chosen, in the same message', async () => {
    const { bot, store } = madeBot()
    const id = await anchored(store)
    const choose = async (form: string) => {
      const reply = await bot.handle(pressed(`w-style:v1:${id}`, ada, true, [form]), member)
      expect(reply).toMatchObject({ to: 'update' })
      return textOf(reply)
    }
    expect(await choose('mla')).toContain('(Marsh and Lindqvist, par. 1)')
    expect(await choose('chicago-date')).toContain('(Marsh and Lindqvist 1931, para. 1)')
    expect(await choose('bibtex')).toMatch(/@\w+\{marsh1931,/)
    expect(await choose('ris')).toContain('TY  - ')
    expect(JSON.parse((await choose('csl')).replace(/^.*?\n\n/s, ''))).toMatchObject([{ id: 'marsh1931' }])
    const none = await bot.handle(pressed(`w-style:v1:${id}`, ada, true, ['vancouver']), member)
    expect(textOf(none)).toContain('This button')
  })

  it('opens as fields that hold exactly what is to be pasted', async () => {
    const { bot, store } = madeBot()
    const shown = await bot.handle(pressed(`w-copy:v1:${await anchored(store)}`), member)
    const fields = await bot.handle(pressed(buttonIn(shown, 'As text to copy')), member)
    expect(valuesIn(fields)).toEqual([
      `“${quotation}” (Marsh & Lindqvist, 1931, para. 1)`,
      '(Marsh & Lindqvist, 1931, para. 1)',
      'Marsh, A., & Lindqvist, B. (1931, April 2). The Keepers of Gull Point.',
    ])
    expect(formIn(fields).title.length).toBeLessThanOrEqual(24)
    const sent = { kind: 'form', id: formIn(fields).id, fields: {}, isPrivate: true } as const
    const after = await bot.handle({ ...sent, from: ada, speaker: 'Ada', language: 'en' }, member)
    expect(after).toMatchObject({ to: 'asker' })
    const record = await bot.handle(pressed(`w-field:v1:${await anchored(store)}:ris`), member)
    expect(valuesIn(record)[0]).toMatch(/^TY {2}- \w+\n/)
  })

  it('says that a part of the whole was there, in styles that do not say it themselves too', async () => {
    const { bot, store } = madeBot()
    const id = await anchored(
      store,
      board,
      'It paid the keeper nothing for the old lantern, which was his own.',
    )
    for (const form of ['apa', 'mla', 'chicago-date', 'chicago-notes']) {
      const says = textOf(await bot.handle(pressed(`w-style:v1:${id}`, ada, true, [form]), member))
      expect(says).toMatch(/In the list: .*\bExcerpt\b/)
    }
  })

  it('is not given for words that are no longer there, of another group, or for no such button', async () => {
    const { bot, store } = madeBot()
    const id = await anchored(store)
    const elsewhere = { ...ada, community: 'h' }
    for (const request of [
      pressed(`w-copy:v1:${id}`, elsewhere),
      pressed('w-copy:v1:nonsense'),
      pressed(`w-field:v1:nonsense:apa`),
    ]) {
      expect(textOf(await bot.handle(request, member))).toContain('changed')
    }
    expect(textOf(await bot.handle(pressed(`w-field:v1:${id}`), member))).toContain('This button')
  })
})

describe('what a host is asked beside a citation', () => {
  const ask = async (floor = host, isPrivate = true) => {
    const made = madeBot()
    const id = await anchored(made.store, board, 'It paid the keeper nothing')
    const reply = await made.bot.handle(pressed(`w-copy:v1:${id}`, ada, isPrivate), floor)
    return { ...made, id, reply }
  }

  it('is who wrote it and when, where nobody has said', async () => {
    const { reply } = await ask()
    expect(textOf(reply)).toContain('“What the Harbour Board Paid” does not say who wrote it, or when')
    expect(textOf(reply)).toContain('(What the Harbour Board Paid, n.d., para. 2)')
    expect(actionsIn(reply).map(({ label }) => label)).toEqual([
      'As text to copy',
      'Say who wrote it',
      'Nobody knows',
    ])
    // At a prompt nothing shows a button that cannot be typed.
    const typed = actionsIn(reply).flatMap((action) => action.typed?.command ?? [])
    expect(typed).toEqual(['say who wrote it', 'nobody knows'])
  })

  it('is not asked of a member, nor where others read it', async () => {
    expect(actionsIn((await ask(member)).reply)).toHaveLength(1)
    expect(actionsIn((await ask({ ...host, isOpen: true })).reply)).toHaveLength(1)
  })

  it('is not asked again once a host has said that nobody knows', async () => {
    const { bot, reply, id, store } = await ask()
    const left = await bot.handle(pressed(buttonIn(reply, 'Nobody knows')), host)
    expect(textOf(left)).toContain('You are not asked about “What the Harbour Board Paid” again')
    expect((await store.works.factsOf('g')).get(board.id)?.askedAt).toBeGreaterThan(0)
    expect(actionsIn(await bot.handle(pressed(`w-copy:v1:${id}`), host))).toHaveLength(1)
  })

  it('is nothing where all is known', async () => {
    const { bot, store } = madeBot()
    const reply = await bot.handle(pressed(`w-copy:v1:${await anchored(store)}`), host)
    expect(actionsIn(reply)).toHaveLength(1)
  })
})
