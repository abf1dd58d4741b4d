import { describe, expect, it } from 'vitest'
import { newCard } from '../../../src/review/schedule-review.ts'
import { createOpenTurns } from '../../../src/schedule/open-turns.ts'
import type { LearnerChanges } from '../../../src/store/learners.ts'
import { plainText } from '../../../src/view/plain-text.ts'
import { items } from '../../support/quiz.ts'
import { actionsOf, nine, setTable, type Table } from '../../support/quiz-table.ts'

const day = 86_400_000
const hour = 3_600_000

async function reminded(changes: LearnerChanges = {}, hasCard = true): Promise<Table> {
  const table = setTable()
  if (hasCard) {
    await table.store.items.keep('g', items.choice)
    const card = newCard(nine - day)
    await table.store.reviews.add({ community: 'g', learner: 'x:ada', item: items.choice.id, card })
  }
  const on = { reviews: 'on', zone: 'UTC', remindAt: '09:00' } as const
  await table.store.learners.change('g', 'x:ada', { ...on, ...changes })
  return table
}

/** Lets the reminder of a day fall due, as the runner opens it, and carries it out. */
async function remind(table: Table, ago = 0): Promise<readonly string[]> {
  table.clock.now = nine + ago * day
  const key = new Date(table.clock.now).toISOString().slice(0, 10)
  await table.store.jobs.open([
    {
      community: 'g',
      kind: 'remind',
      subject: 'x:ada',
      key,
      due: table.clock.now,
      until: undefined,
      done: undefined,
    },
  ])
  return table.work('remind')
}

const said = (table: Table) => table.letters.map(({ view }) => plainText(view))

describe('a reminder', () => {
  it('is one direct message at the member’s hour, with what can be done', async () => {
    const table = await reminded()
    expect(await remind(table)).toEqual(['reminded'])
    expect(said(table)).toEqual(['1 card is due for review today.'])
    expect(table.letters[0]?.learner).toBe('x:ada')
    const labels = actionsOf(table.letters[0]?.view ?? { blocks: [] }).map(({ label }) => label)
    expect(labels).toEqual(['Review now', 'In an hour', 'Pause for a week', 'Stop reviews'])
  })

  it('does not come without opt-in, without an hour, or where nothing is due', async () => {
    for (const [table, outcome] of [
      [await reminded({ reviews: 'off' }), 'off'],
      [await reminded({ remindAt: undefined }), 'off'],
      [await reminded({}, false), 'nothing'],
    ] as const) {
      expect(await remind(table)).toEqual([outcome])
      expect(table.letters).toEqual([])
    }
  })

  it('does not come on a day on which something was reviewed', async () => {
    const table = await reminded()
    await table.store.items.keep('g', items.typed)
    const card = newCard(nine - day)
    await table.store.reviews.add({ community: 'g', learner: 'x:ada', item: items.typed.id, card })
    const ada = table.sit('x:ada')
    await ada.command('review')
    if (ada.labels().includes('B')) await ada.press('B')
    else {
      await ada.press('Type your answer')
      await ada.fill({ answer: 'Orla Venn' })
    }
    await ada.press(ada.labels()[0] ?? '')
    expect(await remind(table)).toEqual(['reviewed'])
    expect(table.letters).toEqual([])
  })

  it('comes once more three hours later, if that is wanted and nothing was done', async () => {
    const table = await reminded({ lateReminder: true })
    await remind(table)
    table.clock.now = nine + 3 * hour
    expect(await table.work('remind')).toEqual(['reminded'])
    expect(said(table)[1]).toContain('still waiting')
    table.clock.now = nine + 9 * hour
    expect(await table.work('remind')).toEqual([])
  })

  it('comes once a day unless the member wants two', async () => {
    const table = await reminded()
    await remind(table)
    table.clock.now = nine + 12 * hour
    expect(await table.work('remind')).toEqual([])
    expect(await remind(table)).toEqual([])
  })

  it('comes an hour later where the member puts it off, once a day', async () => {
    const table = await reminded()
    await remind(table)
    const ada = table.sit('x:ada', { community: 'x:dm', isDirect: true })
    const letter = table.letters[0]?.view
    expect(await ada.press('In an hour', letter)).toContain('in an hour')
    expect(await ada.press('In an hour', letter)).toContain('put off once today')
    table.clock.now += hour
    expect(await table.work('remind')).toEqual(['reminded'])
    expect(table.letters).toHaveLength(2)
  })

  it('says after seven without an answer that it is the last, and is', async () => {
    const table = await reminded()
    for (let ago = 0; ago < 7; ago++) expect(await remind(table, ago)).toEqual(['reminded'])
    expect(await remind(table, 7)).toEqual(['farewell'])
    expect(said(table).at(-1)).toContain('this is the last one')
    expect((await table.store.learners.settingsOf('g', 'x:ada')).remindAt).toBeUndefined()
    await table.store.learners.change('g', 'x:ada', { remindAt: '09:00' })
    expect(await remind(table, 8)).toEqual(['reminded'])
  })

  it('that could not be sent is sent later, and one that will never be is let go', async () => {
    const table = await reminded()
    table.refusals.push('failed')
    expect(await remind(table)).toEqual(['again'])
    table.clock.now += 10 * 60_000
    expect(await table.work('remind')).toEqual(['reminded'])
    const other = await reminded()
    other.refusals.push('forbidden')
    expect(await remind(other)).toEqual(['forbidden'])
  })

  it('of yesterday is not sent today', async () => {
    const table = await reminded()
    await table.store.jobs.open([
      {
        community: 'g',
        kind: 'remind',
        subject: 'x:ada',
        key: '2026-01-04',
        due: nine,
        until: undefined,
        done: undefined,
      },
    ])
    expect(await table.work('remind')).toEqual(['missed'])
  })

  it('leads to the cards of the group from a direct conversation, where lines answer them', async () => {
    const table = await reminded()
    await remind(table)
    const ada = table.sit('x:ada', { community: 'x:dm', channel: 'x:dm', isDirect: true })
    expect(await ada.press('Review now', table.letters[0]?.view)).toContain('Review · 1 of 1')
    expect(ada.reply()).toMatchObject({ to: 'update' })
    expect(await ada.say('b')).toContain('Right: B. 1843')
    expect(await ada.say('good')).toContain('Done for today. You reviewed 1 card.')
    expect(await table.store.reviews.logs('g', 'x:ada', 0)).toMatchObject([{ grade: 'good' }])
    expect(await table.store.reviews.logs('x:dm', 'x:ada', 0)).toEqual([])
  })
})

describe('by the plan of a member', () => {
  it('reminders come at the hour that was set, once on each local date', async () => {
    const table = await reminded({ remindAt: undefined, reviews: 'off', zone: 'Asia/Seoul' })
    const ada = table.sit('x:ada')
    await ada.command('review')
    await ada.press('Start with a reminder')
    await ada.fill({ hour: '21:30' })
    const open = createOpenTurns({
      jobs: table.store.jobs,
      kinds: ['remind'],
      report: ({ sentence }) => {
        throw new Error(sentence)
      },
    })
    const sent: number[] = []
    for (; table.clock.now < nine + 2 * day; table.clock.now += 15 * 60_000) {
      await open(table.clock.now)
      const before = table.letters.length
      await table.work('remind')
      if (table.letters.length > before) sent.push(table.clock.now)
    }
    // Half past nine in the evening in Seoul is half past twelve in UTC.
    expect(sent).toEqual([nine + 3.5 * hour, nine + 3.5 * hour + day])
  })
})
