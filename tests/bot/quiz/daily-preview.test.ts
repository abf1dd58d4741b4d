import { describe, expect, it } from 'vitest'
import { hash10 } from '../../../src/corpus/hash.ts'
import type { Item } from '../../../src/quiz/item.ts'
import { items, wordsOf } from '../../support/quiz.ts'
import { type Daily, madeDaily, menuIn, messageIn } from '../../support/quiz-daily.ts'
import { buttonsOf, morning, series, toldBy } from '../../support/quiz-play.ts'

const day = 86_400_000

async function withSeries(made?: readonly Item[]): Promise<Daily> {
  const daily = madeDaily(made)
  await daily.store.series.create({ ...series, nextAt: morning + day, nextDate: '2026-01-06' })
  return daily
}

/** What a preview's buttons call its item. */
function shownItem(reply: Parameters<typeof messageIn>[0]): string | undefined {
  return buttonsOf(messageIn(reply))['Another question']?.split('.').at(-1)
}

/** What is really asked on a date. */
async function asked(made: Daily, date: string): Promise<string | undefined> {
  expect(await made.run('post', 's1', { key: date })).toBe('posted')
  return hash10((await made.store.prompts.findByDate('g', 's1', date))?.item.id ?? '')
}

describe('a preview', () => {
  it('is for the host alone and gives no answer away until it is asked for', async () => {
    const made = await withSeries([items.typed])
    const reply = await made.push(await made.daily(), 'Preview the next')
    expect(toldBy(reply)).toMatch(/^update: To be asked on Tue 6 Jan\n/)
    expect(wordsOf(messageIn(reply))).not.toContain('Orla Venn')
    const open = await made.push(reply, 'Show the answer')
    expect(toldBy(open)).toContain('The answer: Orla Venn')
    expect(toldBy(open)).toContain('“Its keeper, Orla Venn, wrote down every ship.”')
    expect(Object.keys(buttonsOf(messageIn(open)))).not.toContain('Show the answer')
    expect(await made.act('d-preview:v1:s1', [], { isPrivate: false })).toMatchObject({ to: 'asker' })
  })

  it('shows what is asked then', async () => {
    const made = await withSeries()
    const shown = shownItem(await made.act('d-preview:v1:s1:2026-01-06'))
    made.clock.now = morning + day
    expect(shown).toBeDefined()
    expect(await asked(made, '2026-01-06')).toBe(shown)
  })

  it('offers the next five days to look at, each with another question', async () => {
    const made = await withSeries()
    const reply = await made.act('d-preview:v1:s1')
    const { choices } = menuIn(reply)
    expect(choices.map(({ value }) => value)).toEqual([
      ...['2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10'],
    ])
    expect(choices.every(({ label }) => label.length <= 75)).toBe(true)
    const looked = await Promise.all(choices.map(({ value }) => made.choose(reply, value)))
    expect(new Set(looked.map(shownItem)).size).toBe(5)
    expect(toldBy(looked[2] ?? reply)).toContain('To be asked on Thu 8 Jan')
    expect(toldBy(await made.act('d-look:v1:s1', ['2030-01-01']))).toContain('To be asked on Tue 6 Jan')
  })

  it('swaps a question for another one, once for each press on the same message', async () => {
    const made = await withSeries()
    const first = await made.act('d-preview:v1:s1')
    const second = await made.push(first, 'Another question')
    expect(toldBy(second)).toContain('the one before may come on another day')
    expect(shownItem(second)).not.toBe(shownItem(first))
    expect(shownItem(await made.push(first, 'Another question'))).toBe(shownItem(second))
    const third = await made.push(second, 'Another question')
    expect(new Set([first, second, third].map(shownItem)).size).toBe(3)
    made.clock.now = morning + day
    expect(await asked(made, '2026-01-06')).toBe(shownItem(third))
  })

  it('keeps the last question where there is no other', async () => {
    const made = await withSeries([items.typed])
    const reply = await made.act('d-preview:v1:s1')
    expect(toldBy(await made.push(reply, 'Another question'))).toContain('There is no other question')
    expect(shownItem(await made.act('d-preview:v1:s1'))).toBe(hash10(items.typed.id))
  })

  it('bans a question for good, in this community only', async () => {
    const made = await withSeries()
    const first = await made.act('d-preview:v1:s1')
    const second = await made.push(first, 'Never ask this')
    expect(toldBy(second)).toContain('never asked again')
    expect(shownItem(second)).not.toBe(shownItem(first))
    expect([...(await made.store.items.retired('g'))].map((id) => hash10(id))).toEqual([shownItem(first)])
    expect(await made.store.items.retired('h')).toEqual(new Set())
    await made.push(first, 'Never ask this')
    expect([...(await made.store.items.retired('g'))].map((id) => hash10(id))).toEqual([shownItem(first)])
  })

  it('skips the day it shows', async () => {
    const made = await withSeries()
    const looked = await made.act('d-look:v1:s1', ['2026-01-08'])
    expect(toldBy(await made.push(looked, 'Skip this day'))).toContain('Nothing will be asked on Thu 8 Jan.')
    expect((await made.store.series.find('g', 's1'))?.skips).toEqual(['2026-01-08'])
  })

  it('says where nothing is left: no question, or no day', async () => {
    expect(toldBy(await (await withSeries([])).act('d-preview:v1:s1'))).toContain(
      'No question is left for this day',
    )
    const made = madeDaily()
    const plan = { ...series.plan, daysOff: ['2026-01-01/9999-12-31'] }
    await made.store.series.create({ ...series, plan })
    expect(toldBy(await made.act('d-preview:v1:s1'))).toContain('There is no day ahead')
  })

  it('knows no button that names nothing', async () => {
    const made = await withSeries()
    for (const id of ['d-swap:v1:s1', 'd-ban:v1:s1:2026-01-06', 'd-swap:v1:s1:today.x']) {
      expect(toldBy(await made.act(id))).toContain('I no longer know it')
    }
  })
})
