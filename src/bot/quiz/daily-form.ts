import { allKinds, defaultKinds } from '../../quiz/selection-rules.ts'
import type { Series } from '../../store/series.ts'
import type { Language } from '../../view/language.ts'
import { weekdaysTyped } from '../../view/plan-text.ts'
import type { Field, Form } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { encodeAction } from '../action-id.ts'
import type { DailySettings } from './daily-settings.ts'

/** Characters of what is typed into one line. */
const longest = 100
/** Characters of all days off. */
const longestDaysOff = 1000

/** When a daily question comes and what it is about; `id` names a draft, a series to change, or `new`. */
export function dailyForm(
  id: string,
  settings: Omit<DailySettings, 'channel'>,
  { words, language }: { readonly words: Words; readonly language: Language },
  isZoneKnown: boolean,
): Form {
  const { form } = words.quizDaily
  const { plan, reveal, documents } = settings
  const [document] = documents ?? []
  const zone: Field = { kind: 'zone', name: 'zone', label: form.zone, isRequired: true }
  return {
    id: encodeAction({ kind: 'd-form', id }),
    title: form.title,
    submit: form.submit,
    fields: [
      { kind: 'time', name: 'time', label: form.time, isRequired: true, value: plan.time },
      isZoneKnown ? { ...zone, value: plan.zone } : zone,
      line('days', form.days, weekdaysTyped(plan.weekdays, language)),
      { kind: 'time', name: 'reveal', label: form.reveal, isRequired: true, value: reveal },
      {
        kind: 'document',
        name: 'in',
        label: form.document,
        isRequired: false,
        ...(document === undefined ? {} : { value: document }),
      },
    ],
  }
}

/** What most groups leave as it is: kinds, days off, channel, whom to notify, a thread. */
export function moreForm(draft: Series, { quizDaily: { form, kinds } }: Words): Form {
  return {
    id: encodeAction({ kind: 'd-more', id: draft.id }),
    title: form.more,
    submit: form.submit,
    fields: [
      {
        kind: 'choice',
        name: 'kinds',
        label: form.kinds,
        isRequired: false,
        choices: allKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
        chosen: draft.kinds ?? defaultKinds,
        isMany: true,
      },
      {
        kind: 'words',
        name: 'off',
        label: form.daysOff,
        isRequired: false,
        limit: longestDaysOff,
        ...(draft.plan.daysOff.length === 0 ? {} : { value: draft.plan.daysOff.join(', ') }),
      },
      { kind: 'channel', name: 'channel', label: form.channel, isRequired: false, value: draft.channel },
      {
        kind: 'group',
        name: 'group',
        label: form.group,
        isRequired: false,
        ...(draft.notify === undefined ? {} : { value: draft.notify }),
      },
      {
        kind: 'choice',
        name: 'thread',
        label: form.thread,
        isRequired: false,
        choices: [
          { value: 'no', label: form.no },
          { value: 'yes', label: form.yes },
        ],
        chosen: [draft.thread ? 'yes' : 'no'],
      },
    ],
  }
}

function line(name: string, label: string, value: string): Field {
  return { kind: 'words', name, label, isRequired: true, limit: longest, isShort: true, value }
}
