import { describe, expect, it } from 'vitest'
import { dailyForm, moreForm } from '../../../src/bot/quiz/daily-form.ts'
import { defaultSettings } from '../../../src/bot/quiz/daily-settings.ts'
import { allKinds, defaultKinds } from '../../../src/quiz/selection-rules.ts'
import { languages } from '../../../src/view/language.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { series } from '../../support/quiz-play.ts'

const settings = defaultSettings('x:c', 'Asia/Seoul')

describe('the forms of a daily question', () => {
  it.each(languages)(
    'fit every platform in %s: five fields, short titles, labels and choices',
    (language) => {
      const words = wordsIn(language)
      const forms = [dailyForm('new', settings, { words, language }, true), moreForm(series, words)]
      for (const { title, submit, fields } of forms) {
        expect(title.length).toBeLessThanOrEqual(24)
        expect(submit.length).toBeLessThanOrEqual(24)
        expect(fields.length).toBeLessThanOrEqual(5)
        for (const field of fields) {
          expect(field.label.length).toBeLessThanOrEqual(45)
          if (field.kind !== 'choice') continue
          expect(field.choices.length).toBeLessThanOrEqual(25)
          expect(field.choices.every(({ label }) => label.length <= 75)).toBe(true)
        }
      }
    },
  )

  it('have the usual kinds of all chosen where none was, and the days off as they are read again', () => {
    const words = wordsIn('en')
    const plan = { ...series.plan, daysOff: ['2026-05-01', '2026-12-24/2027-01-02'] }
    const { fields } = moreForm({ ...series, plan }, words)
    expect(fields[0]).toMatchObject({ chosen: defaultKinds, isMany: true })
    expect(fields[0]).toHaveProperty('choices.length', allKinds.length)
    expect(fields[1]).toMatchObject({ value: '2026-05-01, 2026-12-24/2027-01-02' })
    expect(moreForm({ ...series, kinds: ['wh'] }, words).fields[0]).toMatchObject({ chosen: ['wh'] })
  })

  it('have no zone standing in them where nobody knows which is meant, and the document that was chosen', () => {
    const saying = { words: wordsIn('en'), language: 'en' } as const
    const { fields } = dailyForm('new', { ...settings, documents: ['d1'] }, saying, false)
    expect(fields.find(({ kind }) => kind === 'zone')).not.toHaveProperty('value')
    expect(fields.find(({ kind }) => kind === 'document')).toMatchObject({ value: 'd1', isRequired: false })
  })
})
