import { describe, expect, it } from 'vitest'
import { communityCards } from '../../../src/bot/quiz/card-store.ts'
import { actionsIn } from '../../support/bot.ts'
import { blocksIn, cardBot, heldBy, told } from '../../support/card-bot.ts'
import { madeLibrary } from '../../support/library.ts'
import { items, lamps } from '../../support/quiz.ts'

const host = { learner: 'hana', isHost: true }
const asked = { question: 'What did the lamp burn in 1867?', answer: 'rapeseed', accept: 'rape oil; colza' }
const library = madeLibrary([lamps])

describe('a question of one’s own', () => {
  it('is shown with the passage that says its answer before anything is sent', async () => {
    const { give, fill, store } = cardBot()
    const reply = await fill(await give('add What burnt?'), { ...asked, source: 'Whale oil ran short' })
    expect(reply).toMatchObject({ kind: 'message', to: 'asker' })
    const [quote] = blocksIn(reply, 'quote')
    expect(quote?.content.find(({ kind }) => kind === 'mark')?.text).toBe('rapeseed')
    expect(quote?.content.map(({ text }) => text).join('')).toBe(
      'Whale oil ran short in 1867, so the lamp burnt rapeseed until spring.',
    )
    expect(await store.cards.list('g', 'proposed')).toEqual([])
  })

  it('goes to the hosts when it is sent, and of a host among the questions at once', async () => {
    const { give, fill, push, store } = cardBot()
    const shown = await fill(await give('add'), asked)
    expect(told(await push(shown, 'Send to the hosts'))).toContain('A host looks at it')
    expect(await store.cards.list('g', 'proposed')).toMatchObject([
      { prompt: asked.question, accept: ['rape oil', 'colza'], author: 'ada' },
    ])
    const own = await fill(
      await give('add', host),
      { question: 'Who was its keeper?', answer: 'Orla Venn' },
      host,
    )
    await push(own, 'Add it', host)
    expect(await store.cards.list('g', 'approved')).toMatchObject([{ author: 'hana' }])
  })

  it('needs a passage: where none says it, the nearest are offered', async () => {
    const { give, fill, push, store } = cardBot()
    const near = await fill(await give('add'), {
      ...{
        question: 'Why was the pier built anew?',
        answer: 'a gale',
        source: 'the storm that took the pier',
      },
    })
    expect(told(near)).toContain('I did not find your words there')
    expect(blocksIn(near, 'quote').length).toBeGreaterThan(0)
    const shown = await push(near, 'Use 1')
    expect(told(shown)).toContain('a gale')
    await push(shown, 'Send to the hosts')
    expect(await store.cards.list('g', 'proposed')).toMatchObject([{ answer: 'a gale' }])
  })

  it('tells all that is wrong with it at once, and keeps what was typed where it is changed', async () => {
    const { give, fill, push } = cardBot()
    const wrong = await fill(await give('add'), { question: ' ', answer: 'x'.repeat(501) })
    expect(told(wrong)).toContain('The question is empty')
    expect(told(wrong)).toContain('longer than 500 characters')
    const shown = await fill(await give('add'), asked)
    expect(heldBy(await push(shown, 'Change it'))).toMatchObject({
      ...asked,
      source: expect.stringContaining('1867'),
    })
  })

  it('is not sent twice, nor by another than who wrote it', async () => {
    const { give, fill, push, press } = cardBot()
    const shown = await fill(await give('add'), asked)
    const send = actionsIn(shown).find(({ label }) => label === 'Send to the hosts')?.id ?? ''
    expect(told(await press(send, { learner: 'bo' }))).toContain('decided on this one already')
    await push(shown, 'Send to the hosts')
    expect(told(await press(send))).toContain('there already')
    expect(told(await fill(await give('add'), asked))).toContain('there already')
  })

  it('may be typed by another while it is not sent, and is of whoever sends it', async () => {
    const { give, fill, push, store } = cardBot()
    const bo = { learner: 'bo' }
    await fill(await give('add'), asked)
    await push(await fill(await give('add', bo), asked, bo), 'Send to the hosts', bo)
    expect(await store.cards.list('g', 'proposed')).toMatchObject([{ author: 'bo' }])
  })

  it('goes with its writer who is forgotten, as long as it was not sent', async () => {
    const { give, fill, push, store } = cardBot()
    await push(await fill(await give('add'), asked), 'Send to the hosts')
    await fill(await give('add'), { question: 'Who was its keeper?', answer: 'Orla Venn' })
    await store.forgetLearner('g', 'ada')
    expect(await store.cards.list('g', 'dropped')).toEqual([])
    expect(await store.cards.list('g', 'proposed')).toHaveLength(1)
  })

  it('is not sent again once a host has dropped it, but for by a host', async () => {
    const { give, fill, push, press, store } = cardBot()
    const shown = await fill(await give('add'), asked)
    const send = actionsIn(shown).find(({ label }) => label === 'Send to the hosts')?.id ?? ''
    await press(send)
    await push(await give('cards', host), 'Drop', host)
    expect(told(await press(send))).toContain('decided on this one already')
    expect(told(await fill(await give('add'), asked))).toContain('decided on this one already')
    const line = `${asked.question}\t${asked.answer}\t\tWhale oil ran short in 1867`
    expect(told(await give('import', { options: { table: line } }))).toContain('a host has decided')
    await push(await fill(await give('add', host), asked, host), 'Add it', host)
    expect(await store.cards.list('g', 'approved')).toHaveLength(1)
  })

  it('that holds its own answer is said to, to its writer and to the hosts', async () => {
    const { give, fill, push } = cardBot()
    const shown = await fill(await give('add'), {
      ...asked,
      question: 'Which year was it that the lamp burnt Rapeseed?',
    })
    expect(told(shown)).toContain('The question holds its own answer')
    await push(shown, 'Send to the hosts')
    expect(told(await give('cards', host))).toContain('The question holds its own answer')
    expect(told(await fill(await give('add'), asked))).not.toContain('holds its own answer')
  })
})

describe('a message made a question', () => {
  it('fills the form with the quotation that it holds, and the sentence that asks', async () => {
    const { makeCard } = cardBot()
    expect(
      heldBy(await makeCard('Do you know why?\n> whale oil ran short in 1867, so the lamp burnt rapeseed')),
    ).toEqual({
      question: 'Do you know why?',
      answer: 'Whale oil ran short in 1867, so the lamp burnt rapeseed',
      source: 'Whale oil ran short in 1867, so the lamp burnt rapeseed',
    })
  })

  it('fills it with the words of the message where they are not in the readings', async () => {
    const { makeCard } = cardBot()
    expect(heldBy(await makeCard('The moon is made of cheese.'))).toEqual({
      answer: 'The moon is made of cheese.',
    })
  })
})

describe('the queue of the hosts', () => {
  async function waiting() {
    const bot = cardBot()
    await bot.push(await bot.fill(await bot.give('add'), asked), 'Send to the hosts')
    return bot
  }

  it('is for hosts alone, also when its buttons are pressed', async () => {
    const { give, press } = await waiting()
    const queue = await give('cards', host)
    expect(told(await give('cards'))).toContain('host')
    for (const { id } of actionsIn(queue)) expect(told(await press(id))).not.toContain('Approved')
    expect(told(queue)).toContain('To decide · 1 of 1')
  })

  it('approves: the question can be asked then, and its writer is told', async () => {
    const bot = await waiting()
    const reply = await bot.push(await bot.give('cards', host), 'Approve', host)
    expect(told(reply)).toContain('Approved')
    expect(told(reply)).toContain('nothing to decide')
    expect(bot.told).toMatchObject([{ learner: 'ada' }])
    expect(await communityCards('g', { library, store: bot.store })).toMatchObject([
      { item: { kind: 'card', key: 'rapeseed' } },
    ])
    expect(await communityCards('other', { library, store: bot.store })).toEqual([])
  })

  it('approves where nobody knows whether its writer was told', async () => {
    const bot = cardBot()
    const lost = { learner: 'lost' }
    await bot.push(await bot.fill(await bot.give('add', lost), asked, lost), 'Send to the hosts', lost)
    expect(told(await bot.push(await bot.give('cards', host), 'Approve', host))).toContain('Approved')
    expect(bot.bugs).toHaveLength(1)
  })

  it('drops, and tells nobody', async () => {
    const bot = await waiting()
    expect(told(await bot.push(await bot.give('cards', host), 'Drop', host))).toContain('Dropped')
    expect(bot.told).toEqual([])
    expect(await bot.store.cards.list('g', 'proposed')).toEqual([])
  })

  it('lets a host reword: the new question takes the place of the old one', async () => {
    const bot = await waiting()
    const form = await bot.push(await bot.give('cards', host), 'Edit', host)
    const reply = await bot.fill(form, { question: 'What did it burn?' }, host)
    expect(told(reply)).toContain('Saved')
    const cards = await bot.store.cards.list('g', 'proposed')
    expect(cards).toMatchObject([{ prompt: 'What did it burn?', author: 'ada' }])
    expect(
      told(await bot.fill(form, { source: 'no such words anywhere at all' }, { learner: 'bo' })),
    ).toContain('host')
  })

  it('goes on to the next, and from the last to the first', async () => {
    const bot = await waiting()
    await bot.push(
      await bot.fill(await bot.give('add'), { question: 'Who was its keeper?', answer: 'Orla Venn' }),
      'Send to the hosts',
    )
    const first = await bot.give('cards', host)
    const second = await bot.push(first, 'Next', host)
    expect(told(second)).toContain('2 of 2')
    expect(told(await bot.push(second, 'Next', host))).toBe(told(first))
  })

  it('accepts an answer that members hold for right, or leaves it wrong', async () => {
    const bot = cardBot()
    const { typed } = items
    await bot.store.items.keep('g', typed)
    await bot.store.votes.vote('g', typed.id, 'eighteen forty-three', 'ada', 1)
    await bot.store.votes.vote('g', typed.id, 'long ago', 'bo', 2)
    const queue = await bot.give('cards', host)
    expect(told(queue)).toContain('is right too')
    const next = await bot.push(queue, 'Accept', host)
    expect(told(await bot.push(next, 'Dismiss', host))).toContain('nothing to decide')
    expect(await bot.store.votes.accepted('g', typed.id)).toHaveLength(1)
  })

  async function flagged() {
    const bot = cardBot()
    const { typed, choice } = items
    for (const item of [typed, choice]) await bot.store.items.keep('g', item)
    await bot.store.items.flag('g', choice.id, 'bo', 2)
    await bot.store.items.flag('g', typed.id, 'ada', 1)
    return { bot, typed, choice }
  }

  it('shows what one member calls bad, with its prompt and source, after what waits else', async () => {
    const { bot } = await flagged()
    const first = await bot.give('cards', host)
    expect(told(first)).toContain('To decide · 1 of 2')
    expect(told(first)).toContain('1 member called it a bad question.')
    expect(told(first)).toContain('According to “Lamps of the Coast”')
    expect(
      blocksIn(first, 'quote')
        .flatMap(({ source }) => source.map(({ text }) => text))
        .join(''),
    ).toContain('Lamps of the Coast')
    expect(actionsIn(first).map(({ label }) => label)).toEqual([
      'Retire',
      'Keep',
      'Next',
      'Questions put away',
    ])
    expect(told(await bot.push(first, 'Next', host))).toContain('1843')
    await bot.push(await bot.fill(await bot.give('add'), asked), 'Send to the hosts')
    expect(told(await bot.give('cards', host))).toContain(asked.question)
  })

  it('does not show it while it is the question of the day: hosts play, too', async () => {
    const { bot, typed } = await flagged()
    await bot.store.prompts.open({
      ...{ community: 'g', id: 'p', series: 's', date: '2026-01-07', item: typed, channel: 'x:c' },
      ...{ language: 'en', openedAt: bot.clock.now, optionOrder: [] },
    })
    const shown = await bot.give('cards', host)
    expect(told(shown)).toContain('1843')
    expect(told(shown)).not.toContain('To decide · 1 of 2')
    await bot.store.prompts.reveal('g', 'p', bot.clock.now)
    expect(told(await bot.give('cards', host))).toContain('To decide · 1 of 2')
  })

  it('retires what one member calls bad, by the host, who may ask it again', async () => {
    const { bot, typed, choice } = await flagged()
    const page = await bot.give('cards', host)
    const next = await bot.push(page, 'Retire', host)
    expect(told(next)).toContain('Put away: it is not asked any more.')
    expect(told(next)).toContain('To decide · 1 of 1')
    expect(await bot.store.items.retired('g')).toEqual(new Set([typed.id]))
    expect(await bot.store.items.find('g', typed.id)).toMatchObject({ retired: { by: 'host' } })
    expect(told(await bot.push(page, 'Retire', host))).toContain('decided on this one already')
    expect(told(await bot.push(page, 'Keep', host))).toContain('decided on this one already')
    const away = await bot.push(next, 'Questions put away', host)
    expect(told(await bot.push(away, 'Ask it again', host))).toContain('may be asked again')
    expect((await bot.store.items.flagged('g')).map(({ item }) => item)).toEqual([choice.id])
  })

  it('keeps what one member calls bad, and forgets that they did', async () => {
    const { bot, typed, choice } = await flagged()
    const page = await bot.give('cards', host)
    expect(told(await bot.push(page, 'Keep', host))).toContain('Kept: it may be asked as before.')
    expect((await bot.store.items.flagged('g')).map(({ item }) => item)).toEqual([choice.id])
    expect(await bot.store.items.flag('g', typed.id, 'bo', 3)).toBe(1)
    expect(await bot.store.items.retired('g')).toEqual(new Set())
    await bot.push(page, 'Keep', host)
    expect(told(await bot.push(page, 'Keep', host))).toContain('decided on this one already')
    expect(told(await bot.push(page, 'Retire', host))).toContain('decided on this one already')
    expect(await bot.store.items.retired('g')).toEqual(new Set())
  })

  it('lets hosts alone decide on it, and leaves out what the readings no longer say', async () => {
    const { bot } = await flagged()
    const page = await bot.give('cards', host)
    for (const label of ['Retire', 'Keep'])
      expect(told(await bot.push(page, label))).toContain('Only the hosts')
    expect(await bot.store.items.flagged('g')).toHaveLength(2)
    const gone = { ...items.hostile, id: 'gone', version: 'v0', key: 'Nobody' }
    await bot.store.items.keep('g', gone)
    await bot.store.items.flag('g', 'gone', 'ada', 0)
    expect(told(await bot.give('cards', host))).toContain('To decide · 1 of 2')
  })

  it('brings back what was put away', async () => {
    const bot = cardBot()
    const { typed } = items
    await bot.store.items.keep('g', typed)
    await bot.store.items.flag('g', typed.id, 'ada', 1)
    await bot.store.items.retire('g', typed.id, 'flags', 1)
    const page = await bot.push(await bot.give('cards', host), 'Questions put away', host)
    expect(told(page)).toContain('1 member called it a bad question')
    expect(told(await bot.push(page, 'Ask it again', host))).toContain('may be asked again')
    expect(await bot.store.items.retired('g')).toEqual(new Set())
  })
})
