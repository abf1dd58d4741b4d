import { describe, expect, it } from 'vitest'
import { buttonRow, dailyListView, dailyView, draftView, type ShownDaily } from '../../src/view/daily-view.ts'
import { languages } from '../../src/view/language.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { unclearView } from '../../src/view/unclear-view.ts'
import type { Action } from '../../src/view/view.ts'
import { wordsIn } from '../../src/view/words.ts'

const words = wordsIn('en')
const saying = { words, language: 'en' } as const
const at = Date.UTC(2026, 0, 6)
const save: Action = { id: 'd-save:v1:x', label: 'Save' }
const daily: ShownDaily = {
  channel: 'x:elsewhere',
  time: '09:00',
  reveal: '20:00',
  zone: { id: 'Asia/Seoul', label: 'Seoul (UTC+9)' },
  weekdays: [1, 2, 3, 4, 5],
  daysOff: [],
  skips: [],
  hasThread: false,
  state: 'running',
  next: [{ at, date: '2026-01-06' }],
}

describe('the list of daily questions', () => {
  it('says of each when and where it asks, when next, and how it went', () => {
    const last = { date: '2026-01-05', ending: 'posted' } as const
    const { channel: _, ...here } = daily
    const paused: ShownDaily = { ...here, state: 'paused', next: [] }
    const text = plainText(dailyListView([{ ...daily, last }, paused], buttonRow([save]), saying))
    expect(text).toBe(
      [
        '2 daily questions',
        [
          '1: 09:00, Seoul (UTC+9), Monday to Friday, in another channel (Next: Tue 6 Jan, 09:00 · 09:00 GMT+9 · Last: Mon 5 Jan, posted)',
          '2: 09:00, Seoul (UTC+9), Monday to Friday, in this channel (paused until a host resumes it)',
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  it('says how to begin where there is none', () => {
    expect(plainText(dailyListView([], [], saying))).toContain("'/quiz daily 09:00 Seoul weekdays'")
  })
})

describe('one daily question', () => {
  it('tells all that is set, in its own zone and with the next instant for the zone of each reader', () => {
    const view = dailyView(
      {
        ...daily,
        ...{ reveal: '08:00', daysOff: ['2026-05-01'], skips: ['2026-01-07'] },
        ...{ titles: ['On Fog', 'On Bells'], kinds: ['wh'], notify: 'x:readers', hasThread: true },
        state: { until: '2026-01-06' },
      },
      [{ kind: 'text', text: 'Paused.' }],
      buttonRow([save]),
      saying,
    )
    expect(plainText(view)).toBe(
      [
        'Paused.',
        '09:00, Seoul (UTC+9), Monday to Friday, in another channel',
        [
          'State: paused; it goes on by itself on Tue 6 Jan',
          'Next: Tue 6 Jan, 09:00 · 09:00 GMT+9',
          'Not on: Fri 1 May',
          'Skipped: Wed 7 Jan',
          'Answer: 08:00 on the day after',
          'About: On Fog and On Bells',
          'Questions: Who, when, where',
          'Notified: the group that was chosen',
          'Discussion: a thread under each answer',
        ].join('\n'),
      ].join('\n\n'),
    )
    expect(JSON.stringify(view)).toContain(`"at":${at}`)
    expect(JSON.stringify(view)).toContain('{"kind":"channel","channel":"x:elsewhere"')
    expect(JSON.stringify(view)).toContain('{"kind":"group","group":"x:readers"')
    expect(view.blocks.at(-1)).toEqual({ kind: 'actions', actions: [save] })
  })

  it('says that an answer at the time of the post comes on the day after', () => {
    expect(plainText(dailyView({ ...daily, reveal: '09:00' }, undefined, [], saying))).toContain(
      'Answer: 09:00 on the day after',
    )
  })

  it.each([
    ['forbidden', 'Let me into the channel'],
    ['gone', 'Choose another channel'],
    ['nothing', 'Add readings'],
  ] as const)('says what to do where it ended as %s', (ending, says) => {
    const last = { date: '2026-01-05', ending }
    expect(plainText(dailyView({ ...daily, last }, undefined, [], saying))).toContain(says)
  })

  it('has no next post where its plan leaves no day', () => {
    expect(plainText(dailyView({ ...daily, next: [] }, undefined, [], saying))).toContain(
      'Next: no day is left in its plan',
    )
  })
})

describe('a draft', () => {
  it('says that nothing is saved, and how many questions there would be', () => {
    const text = plainText(draftView(daily, { isChange: true, questions: 1 }, [], saying))
    expect(text).toMatch(/^The daily question as it would be, not saved yet\n/)
    expect(text).toContain('1: Tue 6 Jan, 09:00 · 09:00 GMT+9')
    expect(text).toMatch(/The readings give 1 question for this\.$/)
    expect(plainText(draftView(daily, { isChange: false, questions: 0 }, [], saying))).toMatch(
      /^A new daily question, not saved yet\n.*The readings give no question for this choice\./s,
    )
  })

  it('puts hostile titles in as they are', () => {
    const titles = ['@everyone *now* <!channel> $&']
    expect(
      plainText(draftView({ ...daily, titles }, { isChange: false, questions: 1 }, [], saying)),
    ).toContain('About: @everyone *now* <!channel> $&')
  })

  it.each(languages)('is told in %s', (language) => {
    const text = plainText(
      draftView(daily, { isChange: false, questions: 3 }, [], { words: wordsIn(language), language }),
    )
    expect(text).toContain('09:00')
  })
})

describe('what is not clear', () => {
  it('is numbered, with the question about the zone below', () => {
    const view = unclearView(
      [words.quizDaily.unclear.time('25'), words.quizDaily.unclear.days('fogday')],
      words.quizDaily.whichZone('EST'),
      buttonRow([]),
      words,
    )
    expect(plainText(view)).toMatch(
      /^2 things are not clear yet:\n\n1: “25” is no.*\n2: “fogday” are no.*\n\nSeveral time zones go by “EST”/,
    )
    expect(plainText(unclearView([words.quizDaily.unclear.noDay()], undefined, [], words))).toMatch(
      /^One thing is not clear yet:/,
    )
  })
})
