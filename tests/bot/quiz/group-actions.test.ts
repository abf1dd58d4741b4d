import { describe, expect, it } from 'vitest'
import { defaultGroupSettings } from '../../../src/store/groups.ts'
import { madeLibrary } from '../../support/library.ts'
import { lamps } from '../../support/quiz.ts'
import { formIn, madeDaily } from '../../support/quiz-daily.ts'
import { toldBy } from '../../support/quiz-play.ts'

describe('the settings of a group', () => {
  it('show what holds, and switch streaks and the board for everyone', async () => {
    const made = madeDaily()
    const reply = await made.settings()
    expect(toldBy(reply)).toContain('Streaks: on: members see')
    expect(toldBy(reply)).toContain('Board: off\nTeam goal: none\nRead so far: everything may be asked about')
    const off = await made.push(reply, 'Streaks off')
    expect(toldBy(off)).toMatch(/^update: .*Streaks: off for everyone/s)
    const on = await made.push(off, 'Board on')
    expect(toldBy(on)).toContain('Board: on: it lists')
    expect(await made.store.groups.settingsOf('g')).toMatchObject({ streaks: false, board: true })
    expect(await made.store.groups.settingsOf('h')).toMatchObject({ streaks: true, board: false })
    await made.push(reply, 'Streaks off')
    await made.push(await made.push(on, 'Streaks on'), 'Board off')
    expect(await made.store.groups.settingsOf('g')).toMatchObject({ streaks: true, board: false })
  })

  it('are for hosts: no member changes them, with a button or a form of before', async () => {
    const made = madeDaily()
    const reply = await made.settings()
    const goal = await made.push(reply, 'Team goal')
    const line = await made.push(reply, 'Reading line')
    const member = { isHost: false }
    const refused = 'asker: Only the hosts of this group can do that.'
    for (const label of ['Streaks off', 'Board on', 'Team goal', 'Reading line']) {
      expect(toldBy(await made.push(reply, label, member))).toBe(refused)
    }
    expect(toldBy(await made.send(goal, { goal: '9' }, member))).toBe(refused)
    expect(toldBy(await made.send(line, { document: lamps.id, until: '1' }, member))).toBe(refused)
    expect(await made.store.groups.settingsOf('g')).toEqual(defaultGroupSettings)
  })

  it('have a team goal that is set and taken away', async () => {
    const made = madeDaily()
    const form = await made.push(await made.settings(), 'Team goal')
    expect(formIn(form).fields).toHaveLength(1)
    expect(toldBy(await made.send(form, { goal: ' 40 ' }))).toContain(
      'Team goal: 40 answers a week, all together',
    )
    const again = await made.push(await made.settings(), 'Team goal')
    expect(formIn(again).fields[0]).toMatchObject({ value: '40' })
    expect(toldBy(await made.send(again, { goal: '' }))).toContain('Team goal: none')
  })

  it.each(['0', '-3', 'many', '1.5', '10001'])('take no goal of %s', async (goal) => {
    const made = madeDaily()
    const form = await made.push(await made.settings(), 'Team goal')
    expect(toldBy(await made.send(form, { goal }))).toContain(`“${goal}” is no number of answers`)
    expect(await made.store.groups.settingsOf('g')).not.toHaveProperty('goal')
  })

  it('keep questions to what was read of a document', async () => {
    const made = madeDaily(undefined, madeLibrary([lamps]))
    const form = await made.push(await made.settings(), 'Reading line')
    const set = await made.send(form, { document: 'lamps', until: 'took the pier' })
    expect(toldBy(set)).toMatch(
      /^asker: Questions about “Lamps of the Coast” now keep to what stands up to ¶\u00A02\./,
    )
    expect(toldBy(set)).toContain('Read so far: Lamps of the Coast: up to ¶\u00A02 of 4')
    expect((await made.store.groups.settingsOf('g')).readingLine).toEqual({ [lamps.id]: 2 })
    expect(toldBy(await made.daily('09:00 Seoul'))).toContain('The readings give 1 question for this')
    const all = await made.send(form, { document: lamps.id, until: '' })
    expect(toldBy(all)).toMatch(/^asker: Questions may now be about all of “Lamps of the Coast”\./)
    expect((await made.store.groups.settingsOf('g')).readingLine).toEqual({})
  })

  it('say what they cannot find, and change nothing', async () => {
    const made = madeDaily()
    const form = await made.push(await made.settings(), 'Reading line')
    expect(toldBy(await made.send(form, { document: 'zzz', until: '1' }))).toContain(
      'No document goes by “zzz”',
    )
    expect(toldBy(await made.send(form, { document: 'lamps', until: 'zzz' }))).toContain(
      'stands nowhere in “Lamps',
    )
    expect(toldBy(await made.send(form, { document: 'lamps', until: 'the' }))).toContain(
      'stands in several paragraphs',
    )
    expect((await made.store.groups.settingsOf('g')).readingLine).toEqual({})
  })

  it('lead to the daily questions, and know no other switch', async () => {
    const made = madeDaily()
    expect(toldBy(await made.push(await made.settings(), 'Daily questions'))).toContain(
      'no daily question yet',
    )
    expect(toldBy(await made.act('d-board:v1:maybe'))).toContain('I no longer know it')
  })
})
