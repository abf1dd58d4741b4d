import { describe, expect, it } from 'vitest'
import { newCard } from '../../../src/review/schedule-review.ts'
import { items, lamps } from '../../support/quiz.ts'
import { actionsOf, nine, setTable, type Table, viewOf } from '../../support/quiz-table.ts'

const day = 86_400_000
type Guest = ReturnType<Table['sit']>

/** Cards of a member that are due now. */
async function cards(table: Table, made = [items.choice, items.typed], learner = 'x:ada'): Promise<void> {
  for (const item of made) {
    await table.store.items.keep('g', item)
    await table.store.reviews.add({
      community: 'g',
      learner,
      item: item.id,
      card: newCard(table.clock.now - day),
    })
  }
}

/** A member who has begun, and whose zone is known. */
async function begun(made = [items.choice, items.typed]): Promise<{ table: Table; ada: Guest }> {
  const table = setTable()
  await cards(table, made)
  await table.store.learners.change('g', 'x:ada', { reviews: 'on', zone: 'Asia/Seoul' })
  return { table, ada: table.sit('x:ada') }
}

const isChoice = (guest: Guest) => viewOf(guest.reply()).blocks.some((block) => block.kind === 'list')

async function answer(guest: Guest): Promise<string> {
  if (isChoice(guest)) return guest.press('B')
  await guest.press('Type your answer')
  return guest.fill({ answer: 'Orla Venn' })
}

describe('the first time', () => {
  it('explains itself and asks nothing before it is wanted', async () => {
    const table = setTable()
    const ada = table.sit('x:ada')
    expect(await ada.command('review')).toContain('Reviews ask you again')
    expect(ada.labels()).toEqual(['Start', 'Start with a reminder'])
    expect((await table.store.learners.settingsOf('g', 'x:ada')).reviews).toBe('off')
  })

  it('asks for the zone where nobody knows it, and takes a city', async () => {
    const table = setTable()
    await cards(table, [items.choice])
    const ada = table.sit('x:ada')
    await ada.command('review')
    expect(await ada.press('Start')).toBe('form: Your reviews')
    expect(await ada.fill({ zone: 'Seoul' })).toContain('Review · 1 of 1')
    expect(await table.store.learners.settingsOf('g', 'x:ada')).toMatchObject({
      reviews: 'on',
      zone: 'Asia/Seoul',
    })
  })

  it('takes the zone of the platform without asking', async () => {
    const table = setTable()
    await cards(table, [items.choice])
    Object.assign(table.outlet, { zoneOf: async () => 'Europe/Paris' })
    const ada = table.sit('x:ada')
    await ada.command('review')
    expect(await ada.press('Start')).toContain('Review · 1 of 1')
  })

  it('says what to type instead of a zone or an hour that is none', async () => {
    const ada = setTable().sit('x:ada')
    await ada.command('review')
    await ada.press('Start')
    expect(await ada.fill({ zone: 'Qqqq' })).toContain('I know no time zone “Qqqq”')
    await ada.press('Time zone')
    await ada.command('review')
    await ada.press('Start with a reminder')
    expect(await ada.fill({ hour: 'sometime', zone: 'Seoul' })).toContain('“sometime” is no time of day')
  })

  it('tells who has no cards how to come by some', async () => {
    const { ada } = await begun([])
    expect(await ada.command('review')).toContain('You have no cards yet.')
  })
})

describe('a review', () => {
  it('asks one card at a time, and offers when it comes again, the suggested grade first', async () => {
    const { ada } = await begun([items.choice])
    expect(await ada.command('review')).toMatch(/^Review · 1 of 1\n/)
    const verdict = await answer(ada)
    expect(verdict).toContain('Right: B. 1843')
    expect(verdict).toContain('How well did you remember it?')
    expect(ada.labels().slice(0, 4)).toEqual([
      expect.stringMatching(/^Good · \d+ d$/u),
      expect.stringMatching(/^Again · \d+ d$/u),
      expect.stringMatching(/^Hard · \d+ d$/u),
      expect.stringMatching(/^Easy · \d+ d$/u),
    ])
  })

  it('suggests Again after a wrong answer', async () => {
    const { ada } = await begun([items.choice])
    await ada.command('review')
    await ada.press('A')
    expect(ada.labels()[0]).toMatch(/^Again/u)
  })

  it('keeps the grade, goes on, and says when the next is due', async () => {
    const { table, ada } = await begun()
    await ada.command('review')
    await answer(ada)
    expect(await ada.press(ada.labels()[0] ?? '')).toMatch(
      /^Noted\. It comes again on .+\n\nReview · 2 of 2/u,
    )
    await answer(ada)
    const end = await ada.press(ada.labels()[0] ?? '')
    expect(end).toContain('Done for today. You reviewed 2 cards.')
    expect(end).toContain('The next one is due on ')
    expect(await table.store.reviews.logs('g', 'x:ada', 0)).toHaveLength(2)
    expect(await ada.command('review')).toContain('Done for today.')
  })

  it('grades a card once, whatever is pressed afterwards', async () => {
    const { table, ada } = await begun([items.choice])
    await ada.command('review')
    await answer(ada)
    const graded = viewOf(ada.reply())
    const [first = '', second = ''] = ada.labels()
    await ada.press(first, graded)
    expect(await ada.press(second, graded)).toContain('That card has been reviewed already.')
    expect(await table.store.reviews.logs('g', 'x:ada', 0)).toHaveLength(1)
  })

  it('gives no points, and is no answer of the day', async () => {
    const { table, ada } = await begun([items.choice])
    await ada.command('review')
    await answer(ada)
    expect(await table.store.answers.ofLearner('g', 'x:ada', 0)).toMatchObject([
      { via: 'review', points: 0, verdict: 'right' },
    ])
  })

  it('goes on with a card that was answered and not graded', async () => {
    const { ada } = await begun([items.choice])
    await ada.command('review')
    await answer(ada)
    expect(await ada.command('review')).toContain('Right: B. 1843')
  })

  it('lets what is recalled be graded beside the text at once', async () => {
    const { table, ada } = await begun([items.finish])
    await ada.command('review')
    expect(await ada.press('See the text')).toContain('so the lamp burnt rapeseed')
    await ada.press(ada.labels().find((label) => label.startsWith('Hard')) ?? '')
    expect(await table.store.answers.ofLearner('g', 'x:ada', 0)).toMatchObject([{ given: 'partly' }])
    expect(await table.store.reviews.logs('g', 'x:ada', 0)).toMatchObject([{ grade: 'hard' }])
  })

  it('asks no more cards a day than chosen, and says how many wait', async () => {
    const { table, ada } = await begun([items.choice, items.typed, items.finish])
    await table.store.learners.change('g', 'x:ada', { cap: 1 })
    expect(await ada.command('review')).toContain('Review · 1 of 1')
    if (
      viewOf(ada.reply()).blocks.some(({ kind }) => kind === 'actions') &&
      ada.labels().includes('See the text')
    ) {
      await ada.press('See the text')
    } else await answer(ada)
    expect(await ada.press(ada.labels()[0] ?? '')).toContain('2 more are due; they wait until tomorrow')
    table.clock.now = nine + day
    expect(await ada.command('review')).toContain('Review · 1 of 1')
  })

  it('passes over cards whose words are gone from the readings', async () => {
    const { table } = await begun([items.choice])
    const edited = { ...lamps, version: 'v2', text: lamps.text.replace('1843', '1844') }
    const after = setTable([], { store: table.store, documents: [edited] }).sit('x:ada')
    expect(await after.command('review')).toContain('Nothing is due today.')
  })

  it('asks nothing that the open question of the day asks, before the member has answered that', async () => {
    const { table, ada } = await begun([items.choice])
    await table.store.prompts.open({
      ...{ community: 'g', id: 'p', series: 's', date: '2026-01-05', item: items.choice, channel: 'x:c' },
      ...{ language: 'en', openedAt: nine, closesAt: nine + day, optionOrder: [0, 1, 2, 3] },
    })
    expect(await ada.command('review')).toContain('Nothing is due today.')
    await ada.pressId('q-pick:v1:p:0', false)
    expect(await ada.command('review')).toContain('Review · 1 of 1')
  })

  it('asks a card on its day, wherever the member has travelled since', async () => {
    const { table, ada } = await begun([])
    // Planned for the first minute of the sixth in Los Angeles, which is five in the afternoon of that day in Seoul.
    const due = Date.UTC(2026, 0, 6, 8)
    await table.store.items.keep('g', items.choice)
    const card = { ...newCard(nine - 9 * day), due }
    await table.store.reviews.add({ community: 'g', learner: 'x:ada', item: items.choice.id, card })
    expect(await ada.command('review')).toContain('Nothing is due today.')
    table.clock.now = Date.UTC(2026, 0, 5, 16)
    expect(await ada.command('review')).toContain('Review · 1 of 1')
  })

  it('lets a card be removed', async () => {
    const { table, ada } = await begun([items.choice])
    await ada.command('review')
    await answer(ada)
    expect(await ada.press('Remove this card')).toContain('The card is removed')
    expect(await table.store.reviews.countOf('g', 'x:ada')).toBe(0)
  })

  it('reaches nobody else’s cards', async () => {
    const { table, ada } = await begun([items.choice])
    await ada.command('review')
    const question = viewOf(ada.reply())
    const bo = table.sit('x:bo')
    expect(await bo.press('B', question)).toContain('Only who began this')
    await answer(ada)
    await bo.press(ada.labels()[0] ?? '', viewOf(ada.reply()))
    expect(await table.store.reviews.logs('g', 'x:ada', 0)).toEqual([])
  })
})

describe('settings', () => {
  it('show and change the reminder, the cap and the zone', async () => {
    const { table, ada } = await begun()
    expect(await ada.command('review', 'settings')).toContain('Cards: 2 cards, 2 due')
    await ada.press('Set a reminder')
    const saved = await ada.fill({ hour: '7pm' })
    expect(saved).toContain('Reminder: at 19:00, if something is due')
    const [member] = await table.store.learners.members('g')
    // Seven in the evening in Seoul is ten in the morning in UTC, an hour from now.
    expect(member?.nextReminder).toEqual({ at: nine + 3_600_000, date: '2026-01-05' })
    expect(await ada.press('Remind me twice')).toContain('once more three hours later')
    const choice = viewOf(ada.reply()).blocks.find((block) => block.kind === 'choice')
    expect(await ada.pressId(choice?.kind === 'choice' ? choice.id : '', true, ['20'])).toContain(
      '20 cards a day',
    )
    await ada.press('Time zone')
    expect(await ada.fill({ zone: 'Europe/London' })).toContain('London')
    expect((await table.store.learners.members('g'))[0]?.nextReminder?.at).toBe(nine + 10 * 3_600_000)
    expect(await ada.press('No reminder')).toContain('Reminder: none')
    expect((await table.store.learners.members('g'))[0]?.nextReminder).toBeUndefined()
  })

  it('pause reminders for a week, and go on', async () => {
    const { table, ada } = await begun()
    await ada.command('review', 'settings')
    await ada.press('Set a reminder')
    await ada.fill({ hour: '19:00' })
    expect(await ada.command('review', 'pause')).toContain('No reminder before Mon')
    expect((await table.store.learners.members('g'))[0]?.nextReminder?.date).toBe('2026-01-12')
    await ada.press('Resume')
    expect((await table.store.learners.members('g'))[0]?.nextReminder?.date).toBe('2026-01-05')
  })

  it('keep a pause whatever else is changed, until a reminder is set anew', async () => {
    const { table, ada } = await begun()
    const next = async () => (await table.store.learners.members('g'))[0]?.nextReminder
    await table.store.learners.change('g', 'x:ada', { remindAt: '19:00' })
    await ada.command('review', 'pause')
    await ada.command('review', 'settings')
    await ada.press('Remind me twice')
    const cap = viewOf(ada.reply()).blocks.find((block) => block.kind === 'choice')
    await ada.pressId(cap?.kind === 'choice' ? cap.id : '', true, ['5'])
    expect((await next())?.date).toBe('2026-01-12')
    await ada.press('Time zone')
    await ada.fill({ zone: 'Europe/London' })
    expect(await next()).toEqual({ at: Date.UTC(2026, 0, 12, 19), date: '2026-01-12' })
    await ada.press('Set a reminder')
    await ada.fill({ hour: '20:00' })
    expect((await next())?.date).toBe('2026-01-05')
  })

  it('stop at once, and remove the cards only when asked once more', async () => {
    const { table, ada } = await begun()
    expect(await ada.command('review', 'stop')).toContain('Your 2 cards are kept')
    expect((await table.store.learners.settingsOf('g', 'x:ada')).reviews).toBe('off')
    expect(await table.store.reviews.countOf('g', 'x:ada')).toBe(2)
    expect(await ada.press('Remove my cards')).toContain('2 cards were removed.')
    expect(await table.store.reviews.countOf('g', 'x:ada')).toBe(0)
  })

  it('forget a member when they are sure, and nobody else', async () => {
    const { table, ada } = await begun([items.choice])
    await cards(table, [items.choice], 'x:bo')
    await ada.command('review')
    await answer(ada)
    expect(await ada.command('review', 'forget')).toContain('Are you sure?')
    expect(await table.store.answers.ofLearner('g', 'x:ada', 0)).toHaveLength(1)
    await ada.press('Remove everything')
    const prompts = await table.store.prompts.history('g', { limit: 10 })
    expect(prompts).toHaveLength(1)
    expect(JSON.stringify(prompts)).not.toContain('x:ada')
    expect(await table.store.answers.ofLearner('g', 'x:ada', 0)).toEqual([])
    expect(await table.store.reviews.countOf('g', 'x:ada')).toBe(0)
    expect(await table.store.reviews.countOf('g', 'x:bo')).toBe(1)
    expect((await table.store.learners.settingsOf('g', 'x:ada')).reviews).toBe('off')
  })

  it('can be told in words wherever they ask something back', async () => {
    const table = setTable([], { surface: 'terminal' })
    await cards(table, [items.choice])
    await table.store.learners.change('g', 'x:ada', { reviews: 'on', zone: 'UTC' })
    const ada = table.sit('x:ada')
    const typed = () => actionsOf(viewOf(ada.reply())).flatMap((action) => action.typed?.command ?? [])
    await ada.command('review', 'settings')
    expect(typed()).toEqual(['back to my cards', 'time zone', 'stop reviews', 'forget me'])
    await ada.command('review', 'stop')
    expect(typed()).toEqual(['remove my cards', 'keep them'])
    await ada.command('review', 'forget')
    expect(typed()).toEqual(['remove everything', 'keep them'])
  })

  it('are not guessed at', async () => {
    const { ada } = await begun()
    expect(await ada.command('review', 'sideways')).toContain('I do not know “sideways” here.')
  })
})
