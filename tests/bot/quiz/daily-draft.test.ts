import { describe, expect, it } from 'vitest'
import { items } from '../../support/quiz.ts'
import { formIn, madeDaily, menuIn, messageIn } from '../../support/quiz-daily.ts'
import { buttonsOf, morning, series, toldBy } from '../../support/quiz-play.ts'

const line = '09:30 Seoul weekdays reveal 21:00'
const labels = (reply: Parameters<typeof messageIn>[0]): readonly string[] =>
  Object.keys(buttonsOf(messageIn(reply)))

describe('a daily question before it is saved', () => {
  it('shows where, when, what about and who is notified, and its next three posts in the zone', async () => {
    const { daily } = madeDaily()
    const reply = await daily(line)
    expect(toldBy(reply)).toBe(
      [
        'asker: A new daily question, not saved yet',
        [
          'Where: in this channel',
          'When: 09:30, Seoul, South Korea (UTC+9)',
          'On: Monday to Friday',
          'Answer: 21:00 on the same day',
          'About: all documents',
          'Questions: the usual kinds',
          'Notified: nobody',
          'Discussion: no thread',
        ].join('\n'),
        'It would be posted next:',
        [
          '1: Mon 5 Jan, 09:30 · 09:30 GMT+9',
          '2: Tue 6 Jan, 09:30 · 09:30 GMT+9',
          '3: Wed 7 Jan, 09:30 · 09:30 GMT+9',
        ].join('\n'),
        'The readings give 4 questions for this.',
      ].join('\n\n'),
    )
    expect(labels(reply)).toEqual(['Save', 'Change', 'More', 'Cancel'])
  })

  it('has each post as an instant, for the own time of each reader', async () => {
    const { daily } = madeDaily()
    const instants = messageIn(await daily(line)).blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap(({ content }) =>
            content.flatMap((part) => (part.kind === 'time' ? part.at : [])),
          )
        : [],
    )
    const first = morning + 30 * 60_000
    expect(instants).toEqual([first, first + 86_400_000, first + 2 * 86_400_000])
  })

  it('is nothing that asks: it has no turns, and no member is shown it', async () => {
    const made = madeDaily()
    await made.daily(line)
    const [draft] = await made.kept()
    expect(draft).toMatchObject({ draft: {}, createdBy: 'x:host' })
    expect(draft?.nextAt).toBeUndefined()
    expect(await made.store.jobs.nextDue(0, ['post'])).toBeUndefined()
    expect(toldBy(await made.daily('', { isHost: false }))).toContain('no daily question yet')
    expect(toldBy(await made.act(`d-show:v1:${draft?.id}`))).toContain('no longer there')
  })

  it('is saved with its first turn, and a second press changes nothing', async () => {
    const made = madeDaily()
    const reply = await made.daily(line)
    const saved = await made.push(reply, 'Save')
    expect(toldBy(saved)).toMatch(/^update: Saved\. The first question comes on Mon 5 Jan, 09:30 GMT\+9\./)
    const [one, ...others] = await made.kept()
    expect(others).toEqual([])
    expect(one).toMatchObject({ nextAt: morning + 30 * 60_000, nextDate: '2026-01-05', reveal: '21:00' })
    expect(one?.draft).toBeUndefined()
    expect(toldBy(await made.push(reply, 'Save'))).toContain('saved or given up already')
    expect(toldBy(await made.push(reply, 'Cancel'))).toContain('saved or given up already')
    expect(await made.kept()).toEqual([one])
  })

  it('is changed by its forms, and shown again each time', async () => {
    const made = madeDaily()
    const reply = await made.daily(line)
    const changed = await made.send(await made.push(reply, 'Change'), { days: 'sat', reveal: '08:00' })
    expect(toldBy(changed)).toContain('On: Sat\nAnswer: 08:00 on the day after')
    expect(toldBy(changed)).toContain('1: Sat 10 Jan, 09:30')
    const more = await made.push(changed, 'More')
    expect(formIn(more).fields).toHaveLength(5)
    const last = await made.send(more, {
      ...{ kinds: 'choice,wh', off: '10 Jan', channel: 'x:d', group: 'x:role', thread: 'yes' },
    })
    expect(toldBy(last)).toContain('Where: in another channel')
    expect(toldBy(last)).toContain('Not on: Sat 10 Jan')
    expect(toldBy(last)).toContain('Questions: Gap with four choices · Who, when, where')
    expect(toldBy(last)).toContain(
      'Notified: the group that was chosen\nDiscussion: a thread under each answer',
    )
    expect(toldBy(last)).toContain('1: Sat 17 Jan, 09:30')
    expect(toldBy(last)).toContain('The readings give 1 question for this.')
    const { fields } = formIn(await made.push(last, 'More'))
    expect(fields).toMatchObject([
      { chosen: ['choice', 'wh'] },
      { value: '2026-01-10' },
      {},
      {},
      { chosen: ['yes'] },
    ])
  })

  it('is told privately where its form was sent from a message that all see', async () => {
    const made = madeDaily()
    const form = await made.push(await made.daily(line), 'Change')
    expect(await made.send(form, {}, { isPrivate: false })).toMatchObject({ to: 'asker' })
  })

  it('counts no question that is retired', async () => {
    const made = madeDaily()
    await made.store.items.retire('g', items.choice.id, 'flags', 1)
    expect(toldBy(await made.daily(line))).toContain('The readings give 3 questions for this.')
  })

  it('is given up with Cancel, and when the same host begins another', async () => {
    const made = madeDaily()
    const reply = await made.daily(line)
    expect(toldBy(await made.push(reply, 'Cancel'))).toMatch(/^update: Nothing was changed\./)
    expect(await made.kept()).toEqual([])
    const first = await made.daily(line)
    await made.daily(line, { from: { learner: 'x:other' } })
    await made.daily('10:00 Seoul')
    expect((await made.kept()).map(({ plan }) => plan.time).toSorted()).toEqual(['09:30', '10:00'])
    expect(toldBy(await made.push(first, 'Save'))).toContain('saved or given up already')
  })
})

describe('what is not clear', () => {
  it('is told all at once, and cannot be saved', async () => {
    const made = madeDaily()
    const reply = await made.daily('25:99 Gullhaven in: zzz')
    expect(toldBy(reply)).toMatch(/^asker: 3 things are not clear yet:\n\n1: “25:99” is no time of day/)
    expect(labels(reply)).toEqual(['Change', 'More', 'Cancel'])
    const zone = formIn(await made.push(reply, 'Change')).fields.find(({ name }) => name === 'zone')
    expect(zone).not.toHaveProperty('value')
    const mended = await made.send(await made.push(reply, 'Change'), { zone: 'Seoul' })
    expect(labels(mended)).toContain('Save')
  })

  it('is a zone of several: one is chosen from a menu', async () => {
    const made = madeDaily()
    const reply = await made.daily('09:00 EST')
    expect(toldBy(reply)).toBe('asker: Several time zones go by “EST”. Which one is meant?')
    expect(menuIn(reply).choices[0]).toEqual({
      ...{ value: 'America/New_York', label: 'New York, United States (UTC−5)' },
    })
    const chosen = await made.choose(reply, 'America/New_York')
    expect(toldBy(chosen)).toContain('When: 09:00, New York, United States (UTC−5)')
    expect(labels(chosen)).toContain('Save')
  })

  it('is the zone where none is given and none is known of the host, and is not asked where one is', async () => {
    const made = madeDaily()
    expect(toldBy(await made.daily('09:00'))).toContain('In which time zone is that?')
    made.outlet.zoneOf = async () => 'Europe/Berlin'
    expect(toldBy(await made.daily('09:00'))).toContain('When: 09:00, Berlin, Germany (UTC+1)')
    await made.store.learners.change('g', 'x:host', { zone: 'Asia/Tokyo' })
    expect(toldBy(await made.daily('09:00'))).toContain('When: 09:00, Tokyo, Japan (UTC+9)')
  })

  it('stays unclear until somebody says the zone, whatever else is said meanwhile', async () => {
    const made = madeDaily()
    const reply = await made.daily('09:00')
    const more = await made.send(await made.push(reply, 'More'), { thread: 'yes' })
    expect(toldBy(more)).toContain('In which time zone is that?')
    expect(labels(more)).toEqual(['Change', 'More', 'Cancel'])
    const [draft] = await made.kept()
    expect(toldBy(await made.act(`d-save:v1:${draft?.id}`))).toContain('In which time zone is that?')
    const chosen = await made.choose(more, 'Asia/Seoul')
    expect(toldBy(chosen)).toContain('Discussion: a thread under each answer')
    await made.push(chosen, 'Save')
    expect(await made.kept()).toMatchObject([{ plan: { zone: 'Asia/Seoul' }, thread: true }])
  })

  it('is not the zone where UTC is wanted', async () => {
    const made = madeDaily()
    expect(labels(await made.daily('09:00 UTC'))).toContain('Save')
  })

  it('asks where the platform tells a zone that nobody knows', async () => {
    const made = madeDaily()
    made.outlet.zoneOf = async () => 'Mars/Olympus'
    expect(toldBy(await made.daily('09:00'))).toContain('In which time zone is that?')
  })

  it('is a plan that leaves no day', async () => {
    const made = madeDaily()
    const reply = await made.daily('09:00 Seoul')
    const none = await made.send(await made.push(reply, 'More'), { off: '2026-01-01 - 9999-12-31' })
    expect(toldBy(none)).toContain('No day is left on which it could be posted')
    expect(labels(none)).not.toContain('Save')
    expect(toldBy(await made.push(reply, 'Save'))).toContain('No day is left')
  })
})

describe('changing a daily question', () => {
  it('leaves it as it is until it is saved, and then changes it whole', async () => {
    const made = madeDaily()
    const before = { ...series, kinds: ['choice'], notify: 'x:role', thread: true } as const
    await made.store.series.create({ ...before, nextAt: morning + 86_400_000, nextDate: '2026-01-06' })
    const form = await made.act('d-change:v1:s1')
    const draft = await made.send(form, { time: '18:00', in: 'lamps' })
    expect(toldBy(draft)).toMatch(/^asker: The daily question as it would be, not saved yet/)
    expect((await made.store.series.find('g', 's1'))?.plan.time).toBe('09:00')
    const more = await made.send(await made.push(draft, 'More'), { kinds: '', thread: 'no' })
    const saved = await made.push(more, 'Save')
    expect(toldBy(saved)).toMatch(/^update: Saved\. The next one comes on Mon 5 Jan, 18:00 GMT\+9\./)
    const [one, ...others] = await made.kept()
    expect(others).toEqual([])
    expect(one).toMatchObject({ id: 's1', createdBy: 'x:host', thread: false, nextDate: '2026-01-05' })
    expect(one).not.toHaveProperty('kinds')
    expect(one).not.toHaveProperty('notify')
    expect(one).not.toHaveProperty('draft')
  })

  it('does not promise a second question for a day that had its own', async () => {
    const made = madeDaily()
    await made.store.series.create(series)
    const run = { community: 'g', kind: 'post', subject: 's1', key: '2026-01-05', until: undefined, due: 1 }
    await made.store.jobs.open([{ ...run, done: { at: 1, outcome: 'posted' } }])
    const draft = await made.send(await made.act('d-change:v1:s1'), { time: '18:00' })
    expect(toldBy(draft)).toContain('1: Tue 6 Jan, 18:00')
    await made.push(draft, 'Save')
    expect(await made.store.series.find('g', 's1')).toMatchObject({ nextDate: '2026-01-06' })
  })

  it('keeps a turn that has come and that the runner has not seen yet', async () => {
    const made = madeDaily()
    await made.store.series.create({ ...series, nextAt: morning - 1000, nextDate: '2026-01-05' })
    made.clock.now = morning + 1
    const at = { ...series.plan, time: '09:00' }
    await made.store.series.change('g', 's1', { plan: at, nextAt: morning, nextDate: '2026-01-05' })
    await made.push(await made.send(await made.act('d-change:v1:s1'), { days: 'every day' }), 'Save')
    expect(await made.store.series.find('g', 's1')).toMatchObject({ nextAt: morning, nextDate: '2026-01-05' })
  })

  it('leaves a paused one paused', async () => {
    const made = madeDaily()
    await made.store.series.create({ ...series, pausedAt: 5 })
    const saved = await made.push(
      await made.send(await made.act('d-change:v1:s1'), { time: '18:00' }),
      'Save',
    )
    expect(toldBy(saved)).toMatch(/^update: Saved\. It stays paused/)
    const [one] = await made.kept()
    expect(one).toMatchObject({ pausedAt: 5 })
    expect(one?.nextAt).toBeUndefined()
  })

  it('says so where it was removed meanwhile', async () => {
    const made = madeDaily()
    await made.store.series.create(series)
    const draft = await made.send(await made.act('d-change:v1:s1'), { time: '18:00' })
    await made.act('d-removed:v1:s1')
    expect(toldBy(await made.push(draft, 'Save'))).toContain('no longer there')
    expect(await made.kept()).toEqual([])
  })
})

describe('a group', () => {
  it('can have ten, and is told what to do about an eleventh, however it is begun', async () => {
    const made = madeDaily()
    const waiting = await made.daily(line)
    for (let index = 0; index < 10; index++) await made.store.series.create({ ...series, id: `s${index}` })
    expect(toldBy(await made.push(waiting, 'Save'))).toContain('A group can have 10 daily questions')
    expect(toldBy(await made.daily(line))).toContain('A group can have 10 daily questions')
    expect(await made.kept()).toHaveLength(11)
  })

  it('has its questions asked in its own language where it has chosen one', async () => {
    const made = madeDaily()
    await made.store.groups.change('g', { language: 'ko' })
    await made.daily(line)
    expect(await made.kept()).toMatchObject([{ language: 'ko' }])
  })
})
