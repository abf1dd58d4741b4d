import { describe, expect, it } from 'vitest'
import type { Series } from '../../../src/store/series.ts'
import { ada } from '../../support/bot.ts'
import { formIn, madeDaily, menuIn } from '../../support/quiz-daily.ts'
import { buttonsOf, morning, series, toldBy } from '../../support/quiz-play.ts'

const buttons = (reply: Parameters<typeof toldBy>[0]): readonly string[] =>
  reply.kind === 'message' ? Object.keys(buttonsOf(reply.view)) : []
const next = { nextAt: morning + 86_400_000, nextDate: '2026-01-06' }

/** A group with these series, the first of them the usual one. */
async function withSeries(...changes: readonly Partial<Series>[]) {
  const made = madeDaily()
  for (const [index, changed] of changes.entries()) {
    await made.store.series.create({ ...series, createdAt: index, ...next, ...changed })
  }
  return made
}

describe('/quiz daily alone', () => {
  it('says how to begin where there is none, with a button for hosts', async () => {
    const { daily } = madeDaily()
    const reply = await daily()
    expect(toldBy(reply)).toBe(
      "asker: This group has no daily question yet.\n\nA host sets one up with the button, or with '/quiz daily 09:00 Seoul weekdays'.",
    )
    expect(buttons(reply)).toEqual(['New daily question'])
    expect(buttons(await daily('', { isHost: false }))).toEqual([])
  })

  it('shows the one there is with all that is set, and its buttons to hosts alone', async () => {
    const { daily } = await withSeries({})
    const reply = await daily()
    expect(toldBy(reply)).toContain('09:00, Seoul, South Korea (UTC+9), every day, in this channel')
    expect(toldBy(reply)).toContain('State: it runs\nNext: Tue 6 Jan, 09:00 · 09:00 GMT+9')
    expect(buttons(reply)).toEqual([
      ...['Preview the next', 'Skip the next', 'Pause 7 days', 'Pause', 'Change', 'Remove'],
      'New daily question',
    ])
    const seen = await daily('', { isHost: false })
    expect(toldBy(seen)).toBe(toldBy(reply))
    expect(buttons(seen)).toEqual([])
  })

  it('lists several with a menu to choose one, and tells how each went last', async () => {
    const made = await withSeries({}, { id: 's2', channel: ada.channel, pausedAt: 1 })
    const run = { community: 'g', kind: 'post', subject: 's1', until: undefined, due: 1 }
    await made.store.jobs.open([{ ...run, key: '2026-01-04', done: { at: 1, outcome: 'forbidden' } }])
    const reply = await made.daily('', { from: ada })
    expect(toldBy(reply)).toContain('2 daily questions')
    expect(toldBy(reply)).toContain('Last: Sun 4 Jan, not posted: I may not write in that channel')
    expect(toldBy(reply)).toContain('in this channel')
    expect(toldBy(reply)).toContain('paused until a host resumes it')
    expect(menuIn(reply).choices.map(({ value }) => value)).toEqual(['s1', 's2'])
    const one = await made.choose(reply, 's1')
    expect(toldBy(one)).toMatch(/^update: 09:00/)
    expect(toldBy(one)).toContain('Let me into the channel')
    expect(buttons(one)).toContain('All daily questions')
    expect(toldBy(await made.push(one, 'All daily questions'))).toContain('2 daily questions')
  })

  it('has nothing of another community, and its buttons reach none there', async () => {
    const made = await withSeries({})
    const elsewhere = { from: { community: 'h' } }
    expect(toldBy(await made.daily('', elsewhere))).toContain('no daily question yet')
    for (const kind of ['d-show', 'd-pause', 'd-removed', 'd-resume', 'd-week']) {
      expect(toldBy(await made.act(`${kind}:v1:s1`, [], elsewhere))).toContain('no longer there')
    }
    expect(await made.kept()).toMatchObject([{ id: 's1', nextDate: '2026-01-06' }])
  })

  it('is for groups: between two it says so, for its button too', async () => {
    const { daily, act } = madeDaily()
    const alone = { from: { isDirect: true } } as const
    expect(toldBy(await daily('', alone))).toContain('here are only the two of us')
    expect(toldBy(await daily('09:00 Seoul', alone))).toContain('here are only the two of us')
    expect(toldBy(await act('d-new:v1:new', [], alone))).toContain('here are only the two of us')
  })

  it('answers a press on a message that all see to the presser alone', async () => {
    const { act } = await withSeries({})
    expect(await act('d-list:v1:all', [], { isPrivate: false })).toMatchObject({ to: 'asker' })
    expect(await act('d-list:v1:all')).toMatchObject({ to: 'update' })
  })
})

describe('setting up a daily question', () => {
  it('is for hosts: members get neither a draft nor a form', async () => {
    const made = await withSeries({})
    const member = { isHost: false }
    const refused = 'asker: Only the hosts of this group can do that.'
    expect(toldBy(await made.daily('09:00 Seoul', member))).toBe(refused)
    for (const id of ['d-new:v1:new', 'd-change:v1:s1', 'd-skip:v1:s1:2026-01-06', 'd-preview:v1:s1:x']) {
      expect(toldBy(await made.act(id, [], member))).toBe(refused)
    }
    const form = await made.act('d-change:v1:s1')
    expect(toldBy(await made.send(form, {}, member))).toBe(refused)
    expect(await made.kept()).toMatchObject([{ id: 's1', nextDate: '2026-01-06' }])
  })

  it('takes options by name, and the document that was named with the command', async () => {
    const made = madeDaily()
    const reply = await made.options(
      { time: '9:15', zone: 'Asia/Seoul', days: 'mon', channel: 'x:d', group: 'x:role' },
      { within: 'lamps' },
    )
    expect(toldBy(reply)).toContain('Where: in another channel\nWhen: 09:15, Seoul')
    expect(toldBy(reply)).toContain('About: Lamps of the Coast')
    expect(toldBy(reply)).toContain('Notified: the group that was chosen')
    expect(await made.kept()).toMatchObject([{ channel: 'x:d', notify: 'x:role', draft: {} }])
  })

  it('opens a form of at most five fields, with what is usual or was set standing in it', async () => {
    const made = madeDaily()
    made.outlet.zoneOf = async () => 'Asia/Seoul'
    const { fields, title } = formIn(await made.act('d-new:v1:new'))
    expect(fields).toHaveLength(5)
    expect(title.length).toBeLessThanOrEqual(24)
    expect(fields).toMatchObject([
      { name: 'time', value: '09:00' },
      { name: 'zone', value: 'Asia/Seoul' },
      { name: 'days', value: 'Mon Tue Wed Thu Fri' },
      { name: 'reveal', value: '20:00' },
      { name: 'in', kind: 'document' },
    ])
  })
})
